package jp.kurume.plan.indicators;

import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.model.KurumePlans;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;

/**
 * The indicators of Kurume's plans (久留米市), bundled.
 *
 * <p>Thread-safe. A set is read from its tables when it is first asked for, and then kept.
 */
public final class KurumeIndicators {

    private KurumeIndicators() {}

    /**
     * The 18 measures of the second plan's draft, for 令和12年度 (section 5, page 14).
     *
     * @return the indicators
     */
    public static IndicatorSet secondPeriod() {
        return Sets.SECOND;
    }

    /**
     * The 5 measures of the first plan, for 令和7年度, with their results.
     *
     * @return the indicators
     */
    public static IndicatorSet firstPeriod() {
        return Sets.FIRST;
    }

    /**
     * The bundled tables, with the sources and editions of the plans behind them.
     *
     * @return where they are
     */
    public static TableSource tables() {
        return TableSource.bundled(KurumeIndicators.class, "kurume-402036").orElse(KurumePlans.tables());
    }

    /** Read once, by whoever asks first: the class loader sees to it. One reading serves both sets. */
    private static final class Sets {
        private static final IndicatorSet SECOND;
        private static final IndicatorSet FIRST;

        static {
            Map<String, IndicatorSet> sets = new IndicatorReader(new TableReading(tables())).read();
            SECOND = Objects.requireNonNull(sets.get("second-plan-draft"));
            FIRST = Objects.requireNonNull(sets.get("first-plan"));
        }
    }
}
