package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * A word in which people say their trouble (相談の言葉), and a field of consultation that it points to: 家賃, ひきこもり.
 *
 * <p>One word may point to several fields, and people mean more by it than the list knows: it is a reason to ask, never to
 * decide.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field the field
 * @param word the word, as people say it
 * @param citation what it is taken from
 */
@JsonRootName("field-word")
public record FieldWord(ConsultationField field, String word, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public FieldWord {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(citation, "citation");
        if (word.isBlank()) {
            throw new IllegalArgumentException("A word of the field " + field + " needs letters");
        }
    }

    /** Prints word and field: {@code 家賃 → livelihood}. */
    @Override
    public String toString() {
        return word + " → " + field;
    }
}
