package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;

/** What has to hold across the cells of an observation, in a row of a table or in a form. */
final class ObservationRules {

    private ObservationRules() {}

    /** Notes what does not go together, as far as the cells can be read. */
    static void check(ObservationCells cells) {
        checkEnds(cells);
        if (period(cells) instanceof ObservationPeriod.Days days) {
            cells.find(cells.year()).ifPresent(years -> checkYear(cells, days, years));
        }
        checkCounts(cells);
        checkDesignEffect(cells);
        if (!cells.isEmpty(ObservationsTable.SAMPLE_SIZE)) {
            checkSample(cells);
        }
    }

    /**
     * The observation that cells tell of.
     *
     * @param cells the cells, with which nothing is wrong
     * @param measure the id of the measure
     * @param citations where it is printed
     */
    static Observation observation(ObservationCells cells, String measure, List<Citation> citations) {
        FiscalYearRange years = cells.find(cells.year()).orElseThrow();
        return new Observation.Builder()
                .measure(measure)
                .spanFrom(years.length() == 1 ? List.of() : List.of(years.first()))
                .year(years.last())
                .observed(cells.find(cells.value()).orElseThrow())
                .counting(counting(cells))
                .rating(cells.find(ObservationsTable.RATING).orElse(""))
                .note(cells.find(ObservationsTable.NOTE).orElse(""))
                .method(cells.find(ObservationsTable.METHOD).orElseThrow())
                .period(period(cells))
                .state(cells.find(ObservationsTable.STATE).orElseThrow())
                .sampleSize(sampleSize(cells))
                .citations(citations)
                .build();
    }

    /**
     * What there is one observation of: a year of the measure or some months of it, provisional or final.
     *
     * @param cells the cells
     * @return the occasion; nothing if the year or the measure is not known
     */
    static Optional<String> occasion(ObservationCells cells) {
        return cells.measure()
                .flatMap(measure -> cells.find(cells.year())
                        .map(years -> measure.occasion(
                                years.first(),
                                years.last(),
                                cells.find(ObservationsTable.STATE).orElse(ObservationState.FINAL),
                                counting(cells),
                                period(cells))));
    }

    private static void checkEnds(ObservationCells cells) {
        boolean begins = !cells.isEmpty(ObservationsTable.FIRST_DAY);
        boolean ends = !cells.isEmpty(ObservationsTable.LAST_DAY);
        if (begins != ends) {
            cells.problem(
                    begins ? ObservationsTable.LAST_DAY : ObservationsTable.FIRST_DAY, IndicatorProblems.PERIOD_END);
        }
        Optional<LocalDate> first = day(cells, ObservationsTable.FIRST_DAY);
        Optional<LocalDate> last = day(cells, ObservationsTable.LAST_DAY);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            cells.problem(
                    ObservationsTable.LAST_DAY,
                    IndicatorProblems.PERIOD_ORDER,
                    first.get().toString());
        }
    }

    /** A number of a total says what it counts, and no other does. */
    private static void checkCounts(ObservationCells cells) {
        Optional<MeasureValues> measure = cells.measure();
        if (measure.isEmpty()) {
            return;
        }
        boolean isTotal = measure.get().nature() == MeasureNature.CUMULATIVE;
        boolean isSaid = counting(cells) != Counting.NOT_STATED;
        boolean isNumber = cells.find(cells.value())
                .filter(ObservedValue.Known.class::isInstance)
                .isPresent();
        if (isTotal && isNumber && !isSaid) {
            cells.problem(ObservationsTable.COUNTS, IndicatorProblems.COUNTS_MISSING);
        } else if (!isTotal && isSaid) {
            cells.problem(ObservationsTable.COUNTS, IndicatorProblems.COUNTS_UNASKED);
        }
    }

    private static Counting counting(ObservationCells cells) {
        return cells.find(ObservationsTable.COUNTS).orElse(Counting.NOT_STATED);
    }

    private static void checkYear(ObservationCells cells, ObservationPeriod.Days days, FiscalYearRange years) {
        FiscalYear year = years.last();
        boolean isOfTheYear = cells.measure()
                .map(measure -> measure.accepts(days, years.first(), year, counting(cells)))
                .orElseGet(() -> days.touches(years.first(), year, YearKind.FISCAL_YEAR));
        if (!isOfTheYear) {
            YearKind kind = cells.measure().map(MeasureValues::countedBy).orElse(YearKind.FISCAL_YEAR);
            LocalDate first = kind.firstDay(years.first());
            cells.problem(
                    days.first().isBefore(first) ? ObservationsTable.FIRST_DAY : ObservationsTable.LAST_DAY,
                    IndicatorProblems.PERIOD_YEAR,
                    first.toString(),
                    kind.lastDay(year).toString());
        }
    }

    private static void checkDesignEffect(ObservationCells cells) {
        if (cells.isEmpty(ObservationsTable.DESIGN_EFFECT)) {
            return;
        }
        if (cells.isEmpty(ObservationsTable.SAMPLE_SIZE)
                && cells.find(ObservationsTable.DESIGN_EFFECT).isPresent()) {
            cells.problem(ObservationsTable.DESIGN_EFFECT, IndicatorProblems.DESIGN_EFFECT_UNASKED);
        } else if (cells.find(ObservationsTable.DESIGN_EFFECT)
                .filter(effect -> !isDesignEffect(effect))
                .isPresent()) {
            cells.problem(ObservationsTable.DESIGN_EFFECT, IndicatorProblems.DESIGN_EFFECT);
        }
    }

    private static boolean isDesignEffect(BigDecimal number) {
        return SampleSize.Known.isDesignEffect(number.doubleValue());
    }

    /** Only a share of residents, from a survey, has a sample size; whether any count of so many gives it, the set tells. */
    private static void checkSample(ObservationCells cells) {
        boolean isRecord = cells.find(ObservationsTable.METHOD)
                .filter(method -> method == ObservationMethod.RECORD)
                .isPresent();
        Optional<MeasureNature> nature = cells.measure().map(MeasureValues::nature);
        if (isRecord || nature.filter(its -> its != MeasureNature.SHARE).isPresent()) {
            cells.problem(ObservationsTable.SAMPLE_SIZE, IndicatorProblems.SAMPLE_UNASKED);
        }
    }

    /** The days of which the value tells; none stated if there are none, or not in their order. */
    private static ObservationPeriod period(ObservationCells cells) {
        Optional<LocalDate> first = day(cells, ObservationsTable.FIRST_DAY);
        Optional<LocalDate> last = day(cells, ObservationsTable.LAST_DAY);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? ObservationPeriod.of(first.get(), last.get())
                : ObservationPeriod.NOT_STATED;
    }

    private static Optional<LocalDate> day(ObservationCells cells, Column<Optional<LocalDate>> column) {
        return cells.find(column).flatMap(day -> day);
    }

    /** How many answered; not stated if that is not told, or cannot be. */
    private static SampleSize sampleSize(ObservationCells cells) {
        Optional<Integer> respondents =
                cells.find(ObservationsTable.SAMPLE_SIZE).flatMap(size -> size);
        Optional<BigDecimal> effect =
                cells.find(ObservationsTable.DESIGN_EFFECT).filter(ObservationRules::isDesignEffect);
        return respondents.isPresent() && effect.isPresent()
                ? SampleSize.of(respondents.get(), effect.get().doubleValue())
                : SampleSize.NOT_STATED;
    }
}
