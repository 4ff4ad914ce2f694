package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * One point of an {@link Evaluation}: what was assessed, or what is carried into the next plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind which of the two
 * @param text the words of the account, as printed; what stands before and behind them is left out
 * @param citation where they are printed
 */
@JsonRootName("evaluation-point")
public record EvaluationPoint(Kind kind, String text, Citation citation) implements Serializable {

    /** Whether a point looks back or ahead. */
    public enum Kind {
        /** What was assessed (評価). */
        @JsonProperty("assessed")
        ASSESSED,
        /** What is carried into the next plan (第2期につなげること). */
        @JsonProperty("carried-forward")
        CARRIED_FORWARD
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public EvaluationPoint {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A point of an evaluation needs a text");
        }
    }

    /** Prints the words, after an arrow if they are carried forward. */
    @Override
    public String toString() {
        return (kind == Kind.CARRIED_FORWARD ? "→ " : "") + text;
    }
}
