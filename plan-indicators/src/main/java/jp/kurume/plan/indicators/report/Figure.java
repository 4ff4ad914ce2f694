package jp.kurume.plan.indicators.report;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Fraction;

/**
 * A figure of an evaluation (評価の数値), not rounded for print yet.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it tells
 * @param value its value; exact, save that the attainment rate and the progress are quotients rounded half even to 34
 *     digits
 */
@JsonRootName("figure")
public record Figure(FigureKind kind, Fraction value) implements Serializable {

    /** Checks the parts. */
    public Figure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Every figure that can be told of an assessment.
     *
     * @param assessment an assessment
     * @return the figures in the order of their kinds; what cannot be told is not among them
     */
    static List<Figure> of(Assessment assessment) {
        List<Figure> figures = new ArrayList<>();
        for (FigureKind kind : FigureKind.values()) {
            of(kind, assessment).ifPresent(value -> figures.add(new Figure(kind, value)));
        }
        return List.copyOf(figures);
    }

    private static Optional<Fraction> of(FigureKind kind, Assessment assessment) {
        return switch (kind) {
            case DISTANCE -> assessment.distance().map(Fraction::of);
            case ATTAINMENT_RATE -> assessment.attainmentRate().map(Fraction::of);
            case PROGRESS -> assessment.progress().map(Fraction::of);
            case ELAPSED_SHARE -> assessment.elapsedShare().map(Fraction::of);
            case EXPECTED -> assessment.expected();
            case VARIANCE -> assessment.variance();
            case PACE_SO_FAR -> assessment.paceSoFar();
            case PACE_NEEDED -> assessment.paceNeeded();
            case CHANGE -> assessment.change().map(Fraction::of);
        };
    }

    /** Prints kind and value. */
    @Override
    public String toString() {
        return kind + " " + value;
    }
}
