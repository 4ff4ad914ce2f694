package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * How a past plan, a category of it or its targets are evaluated (評価), and by which measures.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what is evaluated
 * @param measures the ids of the measures that the evaluation names, in the plan's set of indicators
 * @param points what it says, in its order
 * @param citation where it is printed
 */
@JsonRootName("evaluation")
@Value.Builder
public record Evaluation(
        EvaluationSubject subject, List<String> measures, List<EvaluationPoint> points, Citation citation)
        implements WithEvaluation, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the id of a measure is blank
     */
    public Evaluation {
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(citation, "citation");
        measures = List.copyOf(measures);
        points = List.copyOf(points);
        if (measures.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("The evaluation of " + subject + " names a measure without an id");
        }
    }

    /**
     * The points of one kind.
     *
     * @param kind looking back or ahead
     * @return the points in their order
     */
    public List<EvaluationPoint> points(EvaluationPoint.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return points.stream().filter(point -> point.kind() == kind).toList();
    }

    /** Prints the subject and the measures. */
    @Override
    public String toString() {
        return subject + " " + measures + ": " + points.size() + " points";
    }

    /** Builds an evaluation part by part. */
    public static final class Builder extends EvaluationBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
