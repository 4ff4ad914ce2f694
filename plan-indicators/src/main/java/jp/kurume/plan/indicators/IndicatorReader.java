package jp.kurume.plan.indicators;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the indicators of the plans in a folder of tables. */
final class IndicatorReader {

    private final TableReading reading;
    private final ByEdition<IndicatorSet.Builder> sets;
    private final Table indicatorRows;
    private final MeasureReader measures;
    private final ObservationReader observations;
    private final PartReader parts;
    private final RatingReader ratings;
    private final SeriesReader series;

    IndicatorReader(TableReading reading) {
        this.reading = reading;
        sets = ByEdition.of(reading, edition -> IndicatorSet.builder().edition(edition));
        indicatorRows = reading.table(IndicatorsTable.FORMAT);
        measures = new MeasureReader(reading);
        observations = new ObservationReader(reading);
        parts = new PartReader(reading);
        ratings = new RatingReader(reading);
        series = new SeriesReader(measures, observations);
    }

    /** The sets of all editions in the folder, by the edition's id. */
    Map<String, IndicatorSet> read() {
        measures.read();
        readIndicators();
        observations.read(sets, measures);
        parts.read(sets, measures);
        readRemarks();
        ratings.read(sets);
        readPrintedForms();
        series.read();
        addSeries();
        reading.finish();
        Map<String, IndicatorSet> built = new LinkedHashMap<>();
        for (IndicatorSet.Builder builder : sets.all()) {
            IndicatorSet set = builder.build();
            built.put(set.edition().id(), set);
        }
        return built;
    }

    private void readIndicators() {
        for (TableRow row : indicatorRows.rows()) {
            if (row.isSound() && !measures.of(row).isEmpty()) {
                sets.of(row)
                        .addIndicators(new Indicator(
                                row.get(IndicatorsTable.ID),
                                row.get(IndicatorsTable.KIND),
                                IndicatorsTable.scope(row),
                                row.get(IndicatorsTable.TITLE),
                                measures.of(row),
                                row.citation()));
            }
        }
    }

    private void readRemarks() {
        for (TableRow row : reading.table(RemarksTable.FORMAT).rows()) {
            if (row.isSound()) {
                sets.of(row).addRemarks(RemarksTable.remark(row));
            }
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(IndicatorTables.PRINTED_FORMS).rows()) {
            PrintedForms.of(row).ifPresent(form -> readPrintedForm(row, form));
        }
    }

    private void readPrintedForm(TableRow row, PrintedForm form) {
        String element = row.text(Editions.EDITION) + " " + form.element();
        if (indicatorRows.has(element) || reading.table(MeasuresTable.FORMAT).has(element)) {
            sets.of(row).addPrintedForms(form);
        } else {
            row.problem(PrintedForms.ELEMENT, IndicatorProblems.ELEMENT);
        }
    }

    /** Gives every set the series of its measures, in the order of the plan. */
    private void addSeries() {
        for (TableRow indicator : indicatorRows.rows()) {
            for (TableRow measure : measures.rowsOf(indicator)) {
                series.of(measure).ifPresent(one -> sets.of(indicator).addSeries(one));
                sets.of(indicator).addAllEarlierSeries(series.before(measure));
            }
        }
    }
}
