package jp.kurume.plan.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A name as it is printed somewhere, where that differs from the name this library uses (異表記・正誤).
 *
 * <p>The name printed in the section that defines an element is canonical. Every other printing is kept here, so that
 * text from any page of the documents can be told to mean the element.
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the id of the element, such as {@code initiative-4}, {@code 3-activity-1} or {@code mizuma}
 * @param kind whether the printing is another form of the name or a slip
 * @param printed what is printed there
 * @param canonical what this library uses instead
 * @param why what the two differ in, and why the canonical form is held to be so
 * @param citation where it is printed
 */
@JsonRootName("printed-form")
@Value.Builder
public record PrintedForm(String element, Kind kind, String printed, String canonical, String why, Citation citation)
        implements Serializable {

    /** Whether a printing is another form of a name or a slip. */
    public enum Kind {
        /** Another form of the same name: an older letter, a particle more or less, a longer title. */
        @JsonProperty("variant")
        VARIANT,
        /** A slip of the print or of its transcription, corrected in the canonical form. */
        @JsonProperty("erratum")
        ERRATUM;

        /**
         * Those of this kind.
         *
         * @param forms printed forms of any kind
         * @return those of this kind, in the same order
         */
        public List<PrintedForm> among(List<PrintedForm> forms) {
            Objects.requireNonNull(forms, "forms");
            return forms.stream().filter(form -> form.kind() == this).toList();
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank, or the printed form is the canonical one
     */
    public PrintedForm {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(canonical, "canonical");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        if (element.isBlank() || printed.isBlank() || canonical.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("A printed form needs an element, both forms and a reason, but has \""
                    + element + "\", \"" + printed + "\", \"" + canonical + "\", \"" + why + "\"");
        }
        if (printed.equals(canonical)) {
            throw new IllegalArgumentException("\"" + printed + "\" is the canonical form of " + element + " itself");
        }
    }

    /** Prints element, both forms and place: {@code mizuma: 三瀬 → 三潴 (erratum, second-plan-draft p28)}. */
    @Override
    public String toString() {
        return element + ": " + printed + " → " + canonical + " (" + (kind == Kind.ERRATUM ? "erratum" : "variant")
                + ", " + citation + ")";
    }

    /** Builds a printed form part by part. */
    public static final class Builder extends PrintedFormBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
