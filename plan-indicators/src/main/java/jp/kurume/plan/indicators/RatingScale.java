package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;

/**
 * A city's own rule for rating results (評価基準): what it looks at, and which word every result earns.
 *
 * <pre>{@code
 * RatingScale scale = new RatingScale("rate", "達成率", RatingBasis.ATTAINMENT, List.of(
 *         new RatingBand("A", new RatingThreshold.AtLeast(new BigDecimal("100"))),
 *         new RatingBand("B", new RatingThreshold.AtLeast(new BigDecimal("80"))),
 *         new RatingBand("C", RatingThreshold.REST)), citation);
 * scale.rate(assessment);    // B, or why there is none
 * }</pre>
 *
 * <p>The first band that a result earns counts. Percentages are not rounded: 79.96 is below 80. A met target for which there is no
 * rate (0 of at most 0, a rank, a band that is kept) counts as 100 percent. A target counts as met where the verdict without any
 * allowance is that it is reached or held, so that a total that is not to be exceeded counts only once its year is over. Where it
 * cannot be told whether a band is earned, there is no rating, though worse bands follow.
 *
 * <p>A better value never gets a worse rating, but of a band within which values are to stay, and
 * where a bound lies above 100 percent, of which a met target without a rate falls short. Immutable and thread-safe.
 *
 * @param id its opaque name
 * @param name its name
 * @param by what it looks at
 * @param bands the bands, best first, at least one
 * @param citation where the rule is printed
 */
@JsonRootName("rating-scale")
@Value.Builder
public record RatingScale(String id, String name, RatingBasis by, List<RatingBand> bands, Citation citation)
        implements WithRatingScale, Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a text is blank, there is no band, a threshold is none of what the scale looks at, two
     *     bands have one word, or the bands are not in their order, best first
     */
    public RatingScale {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bands, "bands");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(citation, "citation");
        bands = List.copyOf(bands);
        if (id.isBlank() || name.isBlank() || bands.isEmpty()) {
            throw new IllegalArgumentException("A scale needs an id, a name and at least one band, but has \"" + id
                    + "\", \"" + name + "\", " + bands);
        }
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            RatingThreshold threshold = bands.get(i).threshold();
            if (!fits(threshold, by)) {
                throw new IllegalArgumentException(
                        "The scale " + id + " looks at " + by + ", but has the band " + bands.get(i));
            }
            if (!labels.add(bands.get(i).label())) {
                throw new IllegalArgumentException(
                        "The scale " + id + " has two bands " + bands.get(i).label());
            }
            for (RatingBand before : bands.subList(0, i)) {
                if (!isBetter(before.threshold(), threshold, by)) {
                    throw new IllegalArgumentException("The bands of the scale " + id
                            + " are to stand best first and differ, but " + bands.get(i) + " follows " + before);
                }
            }
        }
    }

    /** Whether a scale of a basis may have a threshold. */
    static boolean fits(RatingThreshold threshold, RatingBasis by) {
        boolean isVerdict = threshold instanceof RatingThreshold.LeastVerdict;
        return threshold instanceof RatingThreshold.Rest || isVerdict == (by == RatingBasis.VERDICT);
    }

    /** Whether one threshold may stand before another, so that both can be earned. */
    static boolean isBetter(RatingThreshold one, RatingThreshold other, RatingBasis by) {
        if (one instanceof RatingThreshold.Rest || other instanceof RatingThreshold.Rest) {
            return !(one instanceof RatingThreshold.Rest);
        }
        if (one instanceof RatingThreshold.LeastVerdict first && other instanceof RatingThreshold.LeastVerdict second) {
            return first.place() < second.place();
        }
        Optional<BigDecimal> higher = number(one);
        Optional<BigDecimal> lower = number(other);
        if (higher.isEmpty() || lower.isEmpty()) {
            // A met target has an attainment rate and a progress of 100 or more.
            boolean isRate = by == RatingBasis.ATTAINMENT || by == RatingBasis.PROGRESS;
            return !one.equals(other)
                    && (!isRate || higher.isEmpty() || isBetter(one, new RatingThreshold.AtLeast(HUNDRED), by));
        }
        int comparison = higher.get().compareTo(lower.get());
        boolean isExceeding = one instanceof RatingThreshold.MoreThan && other instanceof RatingThreshold.AtLeast;
        return comparison > 0 || (comparison == 0 && isExceeding);
    }

    private static Optional<BigDecimal> number(RatingThreshold threshold) {
        return threshold.fold(Optional::of, Optional::of, Optional::empty, status -> Optional.empty(), Optional::empty);
    }

    /**
     * Rates a result without the one of the year before, which only a scale by {@link RatingBasis#YEARLY_CHANGE} looks at.
     *
     * @param assessment the result
     * @return the rating, or why there is none
     */
    public Rating rate(Assessment assessment) {
        Assessment nothing = assessment
                .observed()
                .<Assessment>map(observation -> {
                    FiscalYear before = observation.year().minusYears(1);
                    Measure measure = assessment.measure();
                    return new Assessment.Pending(measure, measure.versionAt(before), List.of());
                })
                .orElse(assessment);
        return rate(assessment, nothing, StatusPolicy.STRICT);
    }

    /**
     * Rates a result.
     *
     * @param assessment the result
     * @param yearBefore the result of the same measure in the year before; one without an observation where nothing was observed.
     *     Then the baseline stands in for it where that is of the year before
     * @param policy how strictly a scale by {@link RatingBasis#VERDICT} judges
     * @return the rating, or why there is none
     * @throws IllegalArgumentException if the two are not of one measure, or not of two years that follow each other
     */
    public Rating rate(Assessment assessment, Assessment yearBefore, StatusPolicy policy) {
        return new RatingCalculation(this, assessment, yearBefore, policy).rating();
    }

    /** Prints the id, what it looks at, and the bands: {@code rate by ATTAINMENT [A: 100以上, B: その他]}. */
    @Override
    public String toString() {
        return id + " by " + by + " " + bands;
    }

    /** Builds a scale part by part. */
    public static final class Builder extends RatingScaleBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
