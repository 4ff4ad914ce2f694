package jp.kurume.plan.districts.kurume;

import java.util.List;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.source.Facts;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.TableSource;

/**
 * The districts and offices of Kurume (久留米市), bundled: the plan's 「主な相談窓口一覧」.
 *
 * <p>Thread-safe. The table is read when it is first asked for, and then kept.
 */
public final class KurumeDistricts {

    private static final String SECOND_PLAN_DRAFT = "second-plan-draft";

    private KurumeDistricts() {}

    /**
     * {@return the routing table in the plan of the second period (第2期くるめ支え合うプラン), as published in draft in November
     * 2025}
     */
    public static RoutingTable routing() {
        return SecondPeriod.ROUTING;
    }

    /**
     * Every name that the bundled routing table holds in another form than a document prints it (異表記).
     *
     * @return the variants, in the order of the tables
     */
    public static List<PrintedForm> variants() {
        return routing().variants();
    }

    /**
     * Every slip of the print or its transcription that the bundled routing table corrects (正誤).
     *
     * @return the errata, in the order of the tables
     */
    public static List<PrintedForm> errata() {
        return routing().errata();
    }

    /**
     * Every cited fact of the routing (出典一覧), to see what comes from which page of which document.
     *
     * @return the facts
     */
    public static Facts facts() {
        return Facts.in("routing-table " + SECOND_PLAN_DRAFT, routing());
    }

    /**
     * The bundled tables, with the plan's behind them for sources and editions.
     *
     * @return where they are
     */
    public static TableSource tables() {
        return TableSource.bundled(KurumeDistricts.class, "kurume-402036").orElse(KurumePlans.tables());
    }

    /** Read once, by whoever asks first: the class loader sees to it. */
    private static final class SecondPeriod {
        private static final RoutingTable ROUTING = RoutingTable.readFrom(tables(), SECOND_PLAN_DRAFT);
    }
}
