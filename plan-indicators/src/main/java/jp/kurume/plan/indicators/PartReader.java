package jp.kurume.plan.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;

/** Reads what was observed of parts, and whether they make up the whole. */
final class PartReader {

    private final TableReading reading;
    /** The first row of each part of a year, which no other one tells of. */
    private final Map<Occasion, TableRow> occasions = new HashMap<>();

    PartReader(TableReading reading) {
        this.reading = reading;
    }

    private record Occasion(TableRow measure, FiscalYear first, FiscalYear last, String group, String part) {}

    /** Reads the rows of all editions. */
    void read(ByEdition<IndicatorSet.Builder> sets, MeasureReader measures) {
        for (TableRow row : reading.table(ObservationPartsTable.FORMAT).rows()) {
            ObservationReader.checkDecimals(row, measures);
            if (row.isSound() && isFirst(row)) {
                measures.measure(row.get(MeasuresTable.MEASURE))
                        .ifPresent(measure -> sets.of(row).addObservationParts(part(row, measure)));
            }
        }
        for (TableRow row : reading.table(PartGroupsTable.FORMAT).rows()) {
            if (row.isSound()) {
                sets.of(row)
                        .addPartGroups(new PartGroup(row.get(PartGroupsTable.GROUP), row.get(PartGroupsTable.ADDS_UP)));
            }
        }
    }

    private boolean isFirst(TableRow row) {
        FiscalYearRange years = row.get(ObservationsTable.YEAR);
        TableRow measure = row.get(MeasuresTable.MEASURE);
        TableRow first = occasions.putIfAbsent(
                new Occasion(
                        measure,
                        years.first(),
                        years.last(),
                        row.get(ObservationPartsTable.GROUP),
                        row.get(ObservationPartsTable.PART)),
                row);
        if (first != null) {
            row.problem(
                    ObservationPartsTable.PART,
                    IndicatorProblems.PART_OBSERVED_TWICE,
                    measure.get(MeasuresTable.ID),
                    measure.get(MeasuresTable.COUNTED_BY).print(years.last()),
                    String.valueOf(first.line()),
                    first.text(ObservationsTable.VALUE));
        }
        return first == null;
    }

    private static ObservationPart part(TableRow row, Measure measure) {
        FiscalYearRange years = row.get(ObservationsTable.YEAR);
        Optional<Integer> respondents = row.get(ObservationsTable.SAMPLE_SIZE);
        return new ObservationPart(
                measure.id(),
                years.length() == 1 ? List.of() : List.of(years.first()),
                years.last(),
                row.get(ObservationPartsTable.GROUP),
                row.get(ObservationPartsTable.PART),
                inSet(row.get(ObservationsTable.VALUE), measure, years.last()),
                respondents.<SampleSize>map(size -> SampleSize.of(size, 1)).orElse(SampleSize.NOT_STATED),
                row.get(ObservationsTable.NOTE),
                row.citation());
    }

    /** The value with the decimals of the set of numbers of its year, which a spreadsheet may have dropped. */
    private static ObservedValue inSet(ObservedValue observed, Measure measure, FiscalYear year) {
        return observed.fold(
                value -> new ObservedValue.Known(value.setScale(measure.decimals(measure.versionAt(year)))),
                reason -> observed);
    }
}
