package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * How a list of offices heads a field of consultation (相談窓口一覧の欄).
 *
 * <p>A printed column may hold the offices of two fields; they share its heading then, and the citation says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field the field
 * @param heading the printed heading, such as 高齢者の相談
 * @param officeKind the kind of office printed below the heading, such as 地域包括支援センター; empty where none is
 * @param citation where it is printed
 */
@JsonRootName("field-column")
public record FieldColumn(ConsultationField field, String heading, String officeKind, Citation citation)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the heading is blank
     */
    public FieldColumn {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(officeKind, "officeKind");
        Objects.requireNonNull(citation, "citation");
        if (heading.isBlank()) {
            throw new IllegalArgumentException("The field " + field + " needs a heading");
        }
    }

    /** Prints field and heading: {@code elderly 高齢者の相談 (地域包括支援センター)}. */
    @Override
    public String toString() {
        return field + " " + heading + (officeKind.isEmpty() ? "" : " (" + officeKind + ")");
    }
}
