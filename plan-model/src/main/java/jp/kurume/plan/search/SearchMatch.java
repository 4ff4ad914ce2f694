package jp.kurume.plan.search;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.text.Excerpt;

/**
 * Where a word of a search stands in a text of an element.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field what of the element the text is
 * @param text the whole text, as the documents have it and not as it was typed
 * @param start where the match begins in the text, in UTF-16 code units from 0
 * @param end where it ends, behind its last code unit
 */
@JsonRootName("search-match")
public record SearchMatch(MatchField field, String text, int start, int end) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the match is empty or not within the text
     */
    public SearchMatch {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(field, "field");
        if (start < 0 || start >= end || end > text.length()) {
            throw new IllegalArgumentException("A match lies within its text, but " + start + " to " + end
                    + " is not within \"" + Excerpt.of(text) + "\" of " + text.length() + " letters");
        }
    }

    /**
     * What was found.
     *
     * @return the passage of the text, such as ネットワーク where ﾈｯﾄﾜｰｸ was typed
     */
    public String found() {
        return text.substring(start, end);
    }

    /**
     * What was found, in the words around it.
     *
     * @return the passage between 【 and 】, with up to 20 letters on either side, in one line
     */
    public String excerpt() {
        return Excerpt.around(text, start, end);
    }

    /** Prints the excerpt. */
    @Override
    public String toString() {
        return excerpt();
    }
}
