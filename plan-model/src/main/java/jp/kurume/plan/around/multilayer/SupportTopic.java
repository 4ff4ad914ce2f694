package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * What a document tells of a part of the support system: its rules, whom it is for, its partners, themes, activities and platforms.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place among the topics, from 1
 * @param about the part that it tells of, such as 参加支援 or 支え合い推進会議
 * @param kind what is told
 * @param text what it is, in a few words, of the data where the citation is a reading
 * @param citation where it is printed
 */
@JsonRootName("support-topic")
public record SupportTopic(int number, String about, TopicKind kind, String text, Citation citation)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or a text is blank
     */
    public SupportTopic {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || about.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("A topic needs a number from 1, what it is about and a text, but has "
                    + number + ", \"" + about + "\", \"" + text + "\"");
        }
    }

    /** Prints what it is about and the text: {@code 支え合い推進会議: 防災に関する地域課題}. */
    @Override
    public String toString() {
        return about + ": " + text;
    }
}
