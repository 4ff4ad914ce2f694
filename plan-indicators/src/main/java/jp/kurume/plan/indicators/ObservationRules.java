package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.time.FiscalYear;

/** What has to hold across the cells of an observation, in a row of a table or in a form. */
final class ObservationRules {

    private ObservationRules() {}

    /** Notes what does not go together, as far as the cells can be read. */
    static void check(ObservationCells cells) {
        checkEnds(cells);
        if (period(cells) instanceof ObservationPeriod.Days days) {
            cells.find(ObservationsTable.YEAR).ifPresent(year -> checkYear(cells, days, year));
        }
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
        return new Observation.Builder()
                .measure(measure)
                .year(cells.find(ObservationsTable.YEAR).orElseThrow())
                .value(cells.find(cells.value()).orElseThrow())
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
                .flatMap(measure -> cells.find(ObservationsTable.YEAR)
                        .map(year -> measure.occasion(
                                year,
                                year,
                                cells.find(ObservationsTable.STATE).orElse(ObservationState.FINAL),
                                Counting.NOT_STATED,
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

    private static void checkYear(ObservationCells cells, ObservationPeriod.Days days, FiscalYear year) {
        boolean isOfTheYear = cells.measure()
                .map(measure -> measure.accepts(days, year, year, Counting.NOT_STATED))
                .orElseGet(() -> days.touches(year, year, YearKind.FISCAL_YEAR));
        if (!isOfTheYear) {
            cells.problem(
                    days.first().isBefore(year.start()) ? ObservationsTable.FIRST_DAY : ObservationsTable.LAST_DAY,
                    IndicatorProblems.PERIOD_YEAR,
                    year.start().toString(),
                    year.end().toString());
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

    /** Only a share of residents, from a survey, has a sample size, and one of which it can be a share. */
    private static void checkSample(ObservationCells cells) {
        boolean isRecord = cells.find(ObservationsTable.METHOD)
                .filter(method -> method == ObservationMethod.RECORD)
                .isPresent();
        Optional<MeasureNature> nature = cells.measure().map(MeasureValues::nature);
        if (isRecord || nature.filter(its -> its != MeasureNature.SHARE).isPresent()) {
            cells.problem(ObservationsTable.SAMPLE_SIZE, IndicatorProblems.SAMPLE_UNASKED);
        } else if (nature.isPresent() && sampleSize(cells) instanceof SampleSize.Known size) {
            cells.find(cells.value())
                    .filter(share -> !size.gives(share))
                    .ifPresent(share -> cells.problem(
                            ObservationsTable.SAMPLE_SIZE,
                            IndicatorProblems.SAMPLE_SHARE,
                            String.valueOf(size.respondents()),
                            share.toPlainString()));
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
