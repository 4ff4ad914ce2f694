package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;

/** The table that says how strictly a plan's values are held against their paths, {@code status-policies.csv}. */
final class StatusPoliciesTable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Column<BigDecimal> TOLERANCE = percent("tolerance");
    static final Column<BigDecimal> FLAT_BAND = percent("flat_band");

    static final TableFormat FORMAT = TableFormat.optional("status-policies.csv")
            .key(Editions.EDITION)
            .columns(TOLERANCE, FLAT_BAND)
            .cited();

    private StatusPoliciesTable() {}

    private static Column<BigDecimal> percent(String name) {
        return Column.percentage(name)
                .that(
                        percent -> percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
                        IndicatorProblems.POLICY_PERCENT)
                .or(BigDecimal.ZERO);
    }

    /** The policy of a sound row. */
    static StatedPolicy policy(TableRow row) {
        return new StatedPolicy(
                new StatusPolicy(
                        row.get(TOLERANCE).movePointLeft(2), row.get(FLAT_BAND).movePointLeft(2)),
                row.citation());
    }
}
