package jp.kurume.plan.indicators.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Rating;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.Verdict;
import jp.kurume.plan.indicators.survey.ConfidenceInterval;
import jp.kurume.plan.indicators.survey.Judgement;
import jp.kurume.plan.indicators.survey.Precision;
import jp.kurume.plan.indicators.survey.ShareVerdict;
import jp.kurume.plan.indicators.survey.SurveyShare;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * How a measure did in a fiscal year (年度の評価): the value, the verdict, and every figure that can be told.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the id of the measure
 * @param year the fiscal year
 * @param version the baseline and target it was held against
 * @param observations what was observed in the year: one observation, or none
 * @param verdict the verdict, or why there is none
 * @param figures what can be told, in the order of the kinds
 * @param intervals for a share of residents that was observed, its confidence interval (shares of 1), or that its precision
 *     is not stated; else empty
 * @param judgements for a share of residents with a verdict, whether the target is met beyond chance, or that the precision
 *     is not stated; else empty
 * @param ratings for a measure with a scale, what the city's own scale makes of the result; else empty
 * @param printedRating the city's own word for the result, as printed; empty where there is none
 */
@JsonRootName("year-result")
public record YearResult(
        String measure,
        FiscalYear year,
        MeasureVersion version,
        List<Observation> observations,
        Verdict verdict,
        List<Figure> figures,
        List<Precision<ConfidenceInterval>> intervals,
        List<Precision<Judgement>> judgements,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Rating> ratings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String printedRating)
        implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is more than one observation, interval, judgement or rating, or an observation of
     *     another measure or year
     */
    public YearResult {
        Objects.requireNonNull(observations, "observations");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(intervals, "intervals");
        Objects.requireNonNull(judgements, "judgements");
        Objects.requireNonNull(ratings, "ratings");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(verdict, "verdict");
        observations = List.copyOf(observations);
        figures = List.copyOf(figures);
        intervals = List.copyOf(intervals);
        judgements = List.copyOf(judgements);
        ratings = List.copyOf(ratings);
        Objects.requireNonNull(printedRating, "printedRating");
        if (observations.size() > 1 || intervals.size() > 1 || judgements.size() > 1 || ratings.size() > 1) {
            throw new IllegalArgumentException(
                    "A year has at most one observation, interval, judgement and rating, but "
                            + measure + " has " + observations + ", " + intervals + ", " + judgements + ", " + ratings
                            + " in "
                            + year);
        }
        for (Observation observation : observations) {
            if (!observation.measure().equals(measure) || !observation.year().equals(year)) {
                throw new IllegalArgumentException(
                        "The observation " + observation + " is not of " + measure + " in " + year);
            }
        }
    }

    @JsonCreator
    static YearResult fromJson(
            @JsonProperty("measure") String measure,
            @JsonProperty("year") FiscalYear year,
            @JsonProperty("version") MeasureVersion version,
            @JsonProperty("observations") List<Observation> observations,
            @JsonProperty("verdict") Verdict verdict,
            @JsonProperty("figures") List<Figure> figures,
            @JsonProperty("intervals") List<Precision<ConfidenceInterval>> intervals,
            @JsonProperty("judgements") List<Precision<Judgement>> judgements,
            @JsonProperty("ratings") @SinceVersion(2) @Nullable List<Rating> ratings,
            @JsonProperty("printedRating") @SinceVersion(2) @Nullable String printedRating) {
        return new YearResult(
                measure,
                year,
                version,
                observations,
                verdict,
                figures,
                intervals,
                judgements,
                Objects.requireNonNullElse(ratings, List.of()),
                Objects.requireNonNullElse(printedRating, ""));
    }

    static YearResult of(
            Assessment assessment,
            FiscalYear year,
            StatusPolicy policy,
            double level,
            List<Rating> ratings,
            String printedRating) {
        Measure measure = assessment.measure();
        List<Precision<ConfidenceInterval>> intervals = new ArrayList<>();
        List<Precision<Judgement>> judgements = new ArrayList<>();
        if (measure.nature() == MeasureNature.SHARE) {
            assessment
                    .observed()
                    .filter(observation -> observation.value().isPresent())
                    .ifPresent(observation -> {
                        intervals.add(SurveyShare.of(measure, observation).interval(level));
                        ShareVerdict.of(measure.assess(observation), policy, level)
                                .ifPresent(verdict -> judgements.add(verdict.judgement()));
                    });
        }
        return new YearResult(
                measure.id(),
                year,
                assessment.version(),
                assessment.observed().map(List::of).orElseGet(List::of),
                assessment.verdict(policy),
                Figure.of(assessment),
                intervals,
                judgements,
                ratings,
                printedRating);
    }

    /** Whether two results are of the same observation, held against the same baseline and target. */
    boolean isOfSameObservations(YearResult other) {
        return measure.equals(other.measure)
                && year.equals(other.year)
                && version.equals(other.version)
                && observations.equals(other.observations);
    }

    /**
     * A figure.
     *
     * @param kind what it is to tell
     * @return its value, or nothing where it cannot be told
     */
    public Optional<Fraction> figure(FigureKind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .map(Figure::value)
                .findFirst();
    }

    /**
     * The verdict as pages tell it.
     *
     * @param language the reader's language, or English where the library does not speak it
     * @return its sign and word, such as {@code ◎ 達成}, or why there is none: {@code 判定なし（実績なし）}
     */
    public String verdict(Locale language) {
        return new Print(new Words(language)).verdict(verdict).text().plain();
    }

    /** Prints measure, year and verdict. */
    @Override
    public String toString() {
        return measure + " " + year + ": " + verdict;
    }
}
