package jp.kurume.plan.indicators;

import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/** The tables that indicators are read from. */
final class IndicatorTables {

    static final TableFormat PRINTED_FORMS = PrintedForms.format("indicator-printed-forms.csv", Editions.EDITION);

    private IndicatorTables() {}

    static List<TableFormat> formats() {
        return List.of(
                TableReading.SOURCES,
                Editions.FORMAT,
                IndicatorsTable.FORMAT,
                MeasuresTable.FORMAT,
                TargetsTable.FORMAT,
                ObservationsTable.FORMAT,
                ObservationPartsTable.FORMAT,
                PartGroupsTable.FORMAT,
                RemarksTable.FORMAT,
                RatingScalesTable.FORMAT,
                RatingBandsTable.FORMAT,
                StatusPoliciesTable.FORMAT,
                PRINTED_FORMS);
    }
}
