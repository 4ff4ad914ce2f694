package jp.kurume.plan.kurume;

import jp.kurume.plan.model.Plan;
import jp.kurume.plan.past.PastPlan;
import jp.kurume.plan.source.Facts;
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

    private static final String FIRST_PLAN = "first-plan";
    private static final String SECOND_PLAN_DRAFT = "second-plan-draft";
    private static final String SECOND_PLAN_OUTLINE = "second-plan-outline";

    private KurumePlans() {}

    /**
     * {@return the plan of the second period (第2期くるめ支え合うプラン), 令和8年度 to 令和12年度, as published in draft in November 2025}
     */
    public static Plan secondPeriod() {
        return SecondPeriod.PLAN;
    }

    /**
     * {@return the same plan as its outline (骨子案) has it, before the draft: without action items, tags and links to
     * needs, which it {@linkplain Plan#leftOut() leaves out}}
     */
    public static Plan secondPeriodOutline() {
        return SecondPeriodOutline.PLAN;
    }

    /**
     * {@return the plan of the first period (第1期くるめ支え合うプラン), 令和2年度 to 令和7年度, as the draft of the second looks back on
     * it}
     */
    public static PastPlan firstPeriod() {
        return FirstPeriod.PLAN;
    }

    /**
     * The plan of the first period as the outline of the second looks back on it.
     *
     * @return the first plan; the outline leaves out its challenges, initiatives and evaluation by category
     */
    public static PastPlan firstPeriodInOutline() {
        return FirstPeriodInOutline.PLAN;
    }

    /**
     * The plan of the first period as the city itself looked on it after three of its years (中間総括), in the register of what was
     * done from 令和2年度 to 令和4年度: a verdict on its targets, and what is left to do.
     *
     * @return the first plan; the register leaves out its challenges, initiatives, achievements and evaluation by category
     */
    public static PastPlan firstPeriodMidway() {
        return FirstPeriodMidway.PLAN;
    }

    /**
     * The tables of the outline: they are a folder of their own, so that nobody who asks for the draft has to wait for them.
     *
     * @return where they are, with the sources and editions of {@link #tables()}
     */
    public static TableSource outlineTables() {
        return TableSource.bundled(KurumePlans.class, "kurume-402036-outline").orElse(tables());
    }

    /**
     * Every cited fact of the plans (出典一覧), to see what comes from which page. Those of what surrounds them are at
     * {@code KurumeWelfare.facts()}, and indicators and routing have lists of their own.
     *
     * @return the facts
     */
    public static Facts facts() {
        return Facts.in("plan " + SECOND_PLAN_DRAFT, secondPeriod())
                .and(Facts.in("plan " + SECOND_PLAN_OUTLINE, secondPeriodOutline()))
                .and(Facts.in("past-plan " + SECOND_PLAN_DRAFT, firstPeriod()))
                .and(Facts.in("past-plan " + SECOND_PLAN_OUTLINE, firstPeriodInOutline()))
                .and(Facts.in("past-plan " + FIRST_PLAN, firstPeriodMidway()));
    }

    /**
     * The bundled tables, with the sources and editions that indicators and routing cite too.
     *
     * @return where they are
     */
    public static TableSource tables() {
        return TableSource.bundled(KurumePlans.class, "kurume-402036");
    }

    // Each is read once, by whoever asks first: the class loader sees to it.

    private static final class SecondPeriod {
        private static final Plan PLAN = Plan.readFrom(tables(), SECOND_PLAN_DRAFT);
    }

    private static final class SecondPeriodOutline {
        private static final Plan PLAN = Plan.readFrom(outlineTables(), SECOND_PLAN_OUTLINE);
    }

    private static final class FirstPeriod {
        private static final PastPlan PLAN = PastPlan.readFrom(tables(), SECOND_PLAN_DRAFT);
    }

    private static final class FirstPeriodMidway {
        private static final PastPlan PLAN = PastPlan.readFrom(tables(), FIRST_PLAN);
    }

    private static final class FirstPeriodInOutline {
        private static final PastPlan PLAN = PastPlan.readFrom(tables(), SECOND_PLAN_OUTLINE);
    }
}
