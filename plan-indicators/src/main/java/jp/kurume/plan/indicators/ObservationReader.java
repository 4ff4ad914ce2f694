package jp.kurume.plan.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;

/** Reads observations. */
final class ObservationReader {

    private final TableReading reading;
    private final Gathered<Observed> ofMeasures = new Gathered<>();
    /** The first value of each occasion, by the row of the measure. */
    private final Map<TableRow, Map<String, Observed>> occasions = new HashMap<>();

    ObservationReader(TableReading reading) {
        this.reading = reading;
    }

    /** An observation, and the row that it stands in. */
    record Observed(TableRow row, Observation observation) {}

    /** Reads the rows of all editions. */
    void read(ByEdition<IndicatorSet.Builder> sets, MeasureReader measures) {
        Map<TableRow, List<Observed>> gathered = new LinkedHashMap<>();
        for (TableRow row : reading.table(ObservationsTable.FORMAT).rows()) {
            checkDecimals(row, measures);
            if (row.isSound()) {
                Observed observed = new Observed(row, inSet(row, observation(row), measures));
                if (isFirst(observed)) {
                    gathered.computeIfAbsent(row.get(MeasuresTable.MEASURE), first -> new ArrayList<>())
                            .add(observed);
                }
            }
        }
        Map<TableRow, Observation> totals = new HashMap<>();
        gathered.forEach((measure, its) -> measures.measure(measure).ifPresent(one -> {
            List<Observation> withTotals =
                    new Totals(one).of(its.stream().map(Observed::observation).toList());
            for (int i = 0; i < withTotals.size(); i++) {
                totals.put(its.get(i).row(), withTotals.get(i));
            }
        }));
        for (TableRow row : reading.table(ObservationsTable.FORMAT).rows()) {
            Observation observation = totals.get(row);
            if (observation != null) {
                ofMeasures.add(row.get(MeasuresTable.MEASURE), new Observed(row, observation));
                sets.of(row).addObservations(observation);
            }
        }
    }

    /** What was observed of a measure, in the order of the table. */
    List<Observed> of(TableRow measure) {
        return ofMeasures.of(measure);
    }

    private static Observation observation(TableRow row) {
        List<Citation> citations = new ArrayList<>();
        citations.add(row.citation());
        citations.addAll(row.get(ObservationsTable.ALSO_IN));
        return ObservationRules.observation(
                new ObservationRow(row), row.get(MeasuresTable.MEASURE).get(MeasuresTable.ID), citations);
    }

    /** Notes a number that is finer than the set against which it is held; without a year, than any set of the measure. */
    static void checkDecimals(TableRow row, MeasureReader measures) {
        if (!row.has(MeasuresTable.MEASURE) || !row.has(ObservationsTable.VALUE)) {
            return;
        }
        Optional<Measure> measure = measures.measure(row.get(MeasuresTable.MEASURE));
        if (measure.isEmpty() || !(row.get(ObservationsTable.VALUE) instanceof ObservedValue.Known number)) {
            return;
        }
        int decimals = row.has(ObservationsTable.YEAR)
                ? decimals(measure.get(), row.get(ObservationsTable.YEAR).last())
                : measure.get().versions().stream()
                        .mapToInt(measure.get()::decimals)
                        .max()
                        .orElseThrow();
        if (number.value().stripTrailingZeros().scale() > decimals) {
            row.problem(
                    ObservationsTable.VALUE,
                    IndicatorProblems.value(measure.get().nature(), false),
                    String.valueOf(decimals));
        }
    }

    private static int decimals(Measure measure, FiscalYear year) {
        return measure.decimals(measure.versionAt(year));
    }

    /** The observation with the decimals of the set of numbers against which it is held, which a spreadsheet may have dropped. */
    private static Observation inSet(TableRow row, Observation observation, MeasureReader measures) {
        Optional<Measure> measure = measures.measure(row.get(MeasuresTable.MEASURE));
        if (measure.isEmpty() || !(observation.observed() instanceof ObservedValue.Known number)) {
            return observation;
        }
        int decimals = decimals(measure.get(), observation.year());
        return number.value().scale() == decimals
                ? observation
                : new Observation.Builder()
                        .from(observation)
                        .value(number.value().setScale(decimals))
                        .total(RunningTotal.UNKNOWN)
                        .build();
    }

    /** Whether there is no other value yet of what this one is of, which is noted. A final value beside a provisional one is none. */
    private boolean isFirst(Observed observed) {
        String occasion =
                ObservationRules.occasion(new ObservationRow(observed.row())).orElseThrow();
        Observed earlier = occasions
                .computeIfAbsent(observed.row().get(MeasuresTable.MEASURE), measure -> new HashMap<>())
                .putIfAbsent(occasion, observed);
        if (earlier != null) {
            noteSecond(observed, earlier);
        }
        return earlier == null;
    }

    /** Whether two cells say the same, whatever zeros they end in. */
    private static boolean isAlike(ObservedValue one, ObservedValue other) {
        return one.fold(
                value -> other.fold(number -> number.compareTo(value) == 0, reason -> false),
                reason -> one.equals(other));
    }

    private static void noteSecond(Observed second, Observed earlier) {
        Observation observation = second.observation();
        String first = earlier.observation().observed().toString();
        String year = MeasureValues.ofReferring(second.row())
                .map(MeasureValues::countedBy)
                .orElse(YearKind.FISCAL_YEAR)
                .print(observation.year());
        if (isAlike(earlier.observation().observed(), observation.observed())) {
            second.row()
                    .problem(
                            ObservationsTable.YEAR,
                            IndicatorProblems.OBSERVED_TWICE,
                            observation.measure(),
                            year,
                            first);
        } else {
            second.row()
                    .problem(
                            ObservationsTable.VALUE,
                            IndicatorProblems.OBSERVED_DIFFERENTLY,
                            observation.measure(),
                            year,
                            first,
                            String.valueOf(earlier.row().line()),
                            observation.observed().toString(),
                            String.valueOf(second.row().line()));
        }
    }
}
