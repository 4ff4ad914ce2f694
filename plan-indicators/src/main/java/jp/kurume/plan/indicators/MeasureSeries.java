package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The known values of a measure over the years, through every plan in which it goes on (指標の推移).
 *
 * <p>Baselines count as values. The same printed figure that is one plan's result and the next one's baseline is one
 * point with both citations. A final value, as every baseline is, takes the place of a provisional one of its year. Counts of
 * some months of a year are no points.
 *
 * <p>Immutable and thread-safe.
 *
 * @param members the measures that follow each other, earliest plan first, at least one
 * @param points the values, one per fiscal year, earliest first
 */
@JsonRootName("measure-series")
public record MeasureSeries(List<Member> members, List<Point> points) implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no measure or the years are not in order, each once
     */
    public MeasureSeries {
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(points, "points");
        members = List.copyOf(members);
        points = List.copyOf(points);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A series is of a measure");
        }
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i).year().isAfter(points.get(i - 1).year())) {
                throw new IllegalArgumentException(
                        "The years of the series of " + members + " are not in order, each once: " + points);
            }
        }
    }

    /**
     * The ids of the measures, each within its own edition.
     *
     * @return the ids, earliest plan first
     */
    public List<String> measures() {
        return members.stream().map(Member::measure).toList();
    }

    /**
     * A measure of one of the plans. An id counts within its edition only: two plans may use the same one.
     *
     * @param edition the id of the edition
     * @param measure the id of the measure
     */
    public record Member(String edition, String measure) implements Serializable {
        /** Checks the parts. */
        public Member {
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(measure, "measure");
        }

        /** Prints edition and id as {@code measures.csv} writes them: {@code first-plan:first-overall}. */
        @Override
        public String toString() {
            return edition + ":" + measure;
        }
    }

    /**
     * A value of a year, or the average over a span of years.
     *
     * @param firstYear the first year of the span; the year itself where it is of one year
     * @param year the year; of a span the last one
     * @param value the value, exact
     * @param state whether it stands or may still change
     * @param sampleSize how many answered the survey; not stated for counts, and where nobody prints it
     * @param citations every place where it is printed
     */
    public record Point(
            FiscalYear firstYear,
            FiscalYear year,
            BigDecimal value,
            ObservationState state,
            SampleSize sampleSize,
            List<Citation> citations)
            implements Serializable {
        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point, or the span ends
         *     before it begins
         */
        public Point {
            Objects.requireNonNull(firstYear, "firstYear");
            Objects.requireNonNull(citations, "citations");
            Objects.requireNonNull(year, "year");
            if (firstYear.isAfter(year)) {
                throw new IllegalArgumentException(
                        "A span of years ends no earlier than it begins, but this one goes from " + firstYear + " to "
                                + year);
            }
            value = Decimal.exact(Objects.requireNonNull(value, "value"));
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(sampleSize, "sampleSize");
            citations = List.copyOf(citations);
        }

        /**
         * A value of one year.
         *
         * @param year the year
         * @param value the value, exact
         * @param state whether it stands or may still change
         * @param sampleSize how many answered the survey
         * @param citations every place where it is printed
         * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point
         */
        public Point(
                FiscalYear year,
                BigDecimal value,
                ObservationState state,
                SampleSize sampleSize,
                List<Citation> citations) {
            this(year, year, value, state, sampleSize, citations);
        }

        /**
         * A final value without a sample size.
         *
         * @param year the year
         * @param value the value, exact
         * @param citations every place where it is printed
         * @return the point
         * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point
         */
        public static Point of(FiscalYear year, BigDecimal value, List<Citation> citations) {
            Objects.requireNonNull(citations, "citations");
            return new Point(year, value, ObservationState.FINAL, SampleSize.NOT_STATED, citations);
        }

        @JsonCreator
        static Point fromJson(
                @JsonProperty("firstYear") @SinceVersion(2) @Nullable FiscalYear firstYear,
                @JsonProperty("year") FiscalYear year,
                @JsonProperty("value") Decimal value,
                @JsonProperty("state") ObservationState state,
                @JsonProperty("sampleSize") SampleSize sampleSize,
                @JsonProperty("citations") List<Citation> citations) {
            if (year.equals(firstYear)) {
                throw new IllegalArgumentException("The first year of a span is before its last, " + year);
            }
            return new Point(
                    Objects.requireNonNullElse(firstYear, year), year, value.value(), state, sampleSize, citations);
        }

        @JsonProperty("firstYear")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        FiscalYear firstYearInJson() {
            return isSpan() ? firstYear : null;
        }

        /** {@return true if it is an average over several years} */
        @JsonIgnore
        public boolean isSpan() {
            return !firstYear.equals(year);
        }

        @JsonProperty("value")
        Decimal valueInJson() {
            return new Decimal(value);
        }

        /** Prints year and value, and whether it is provisional. */
        @Override
        public String toString() {
            return (isSpan() ? firstYear + "～" : "") + year + " " + value.toPlainString()
                    + (state == ObservationState.PROVISIONAL ? " (" + state.label() + ")" : "");
        }
    }

    /** Prints measures and values. */
    @Override
    public String toString() {
        return String.join(" → ", measures()) + " " + points;
    }
}
