package jp.kurume.plan.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.time.FiscalYear;

/**
 * Where a measure stood when the plan was made (策定時), or that this is still being surveyed (調査中).
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Baseline extends Serializable {

    /** The word that a plan prints in place of a value that is still being surveyed. */
    String UNDER_SURVEY = "調査中";

    /**
     * The fiscal year it is of, or will be.
     *
     * @return the year
     */
    FiscalYear year();

    /**
     * Answers for either case.
     *
     * @param known what to answer for a value
     * @param underSurvey what to answer where it is still being surveyed
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Known, ? extends T> known, Function<? super UnderSurvey, ? extends T> underSurvey);

    /**
     * A value.
     *
     * @param year the fiscal year it is of
     * @param value the value, exact, with the decimals of its measure
     */
    record Known(FiscalYear year, BigDecimal value) implements Baseline {
        /** Checks the parts. */
        public Known {
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <T> T fold(
                Function<? super Known, ? extends T> known, Function<? super UnderSurvey, ? extends T> underSurvey) {
            return known.apply(this);
        }

        /** Prints year and value. */
        @Override
        public String toString() {
            return year + " " + value.toPlainString();
        }
    }

    /**
     * Still being surveyed.
     *
     * @param year the fiscal year it will be of
     */
    record UnderSurvey(FiscalYear year) implements Baseline {
        /** Checks the year. */
        public UnderSurvey {
            Objects.requireNonNull(year, "year");
        }

        @Override
        public <T> T fold(
                Function<? super Known, ? extends T> known, Function<? super UnderSurvey, ? extends T> underSurvey) {
            return underSurvey.apply(this);
        }

        /** Prints year and state. */
        @Override
        public String toString() {
            return year + " " + UNDER_SURVEY;
        }
    }
}
