package jp.kurume.plan.indicators;

import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;

/** The table of what was observed of parts, {@code observation-parts.csv}: years, values and sample sizes as in the whole's. */
final class ObservationPartsTable {

    static final Column<String> GROUP = Column.text("group");
    static final Column<String> PART = Column.text("part");

    static final TableFormat FORMAT = TableFormat.optional("observation-parts.csv")
            .columns(Editions.EDITION, MeasuresTable.MEASURE, ObservationsTable.YEAR, GROUP, PART)
            .columns(ObservationsTable.VALUE, ObservationsTable.SAMPLE_SIZE, ObservationsTable.NOTE)
            .cited()
            .rule(ObservationPartsTable::checkSample, ObservationsTable.SAMPLE_SIZE);

    private ObservationPartsTable() {}

    /** Only a share of residents has a sample size. */
    private static void checkSample(TableRow row) {
        Optional<MeasureNature> nature = MeasureValues.ofReferring(row).map(MeasureValues::nature);
        if (!row.isEmpty(ObservationsTable.SAMPLE_SIZE)
                && nature.filter(its -> its != MeasureNature.SHARE).isPresent()) {
            row.problem(ObservationsTable.SAMPLE_SIZE, IndicatorProblems.SAMPLE_UNASKED);
        }
    }
}
