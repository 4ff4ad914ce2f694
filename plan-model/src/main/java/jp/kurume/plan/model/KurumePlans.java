package jp.kurume.plan.model;

import jp.kurume.plan.table.TableSource;

/**
 * The plans of Kurume (久留米市), bundled: 「くるめ支え合うプラン」.
 *
 * <p>What surrounds the plans (the activity register, the multi-layered support system and so on) is at
 * {@code jp.kurume.plan.kurume.KurumeWelfare}.
 *
 * <p>Thread-safe. A plan is read from its tables when it is first asked for, and then kept.
 */
public final class KurumePlans {

    private static final String SECOND_PLAN_DRAFT = "second-plan-draft";

    private KurumePlans() {}

    /**
     * The plan of the second period (第2期くるめ支え合うプラン), 令和8年度 to 令和12年度, as published in draft in November 2025.
     *
     * @return the plan
     */
    public static Plan secondPeriod() {
        return SecondPeriod.PLAN;
    }

    /**
     * The bundled tables, with the sources and editions that indicators and routing cite too.
     *
     * @return where they are
     */
    public static TableSource tables() {
        return TableSource.bundled(KurumePlans.class, "kurume-402036");
    }

    /** Read once, by whoever asks first: the class loader sees to it. */
    private static final class SecondPeriod {
        private static final Plan PLAN = Plan.readFrom(tables(), SECOND_PLAN_DRAFT);
    }
}
