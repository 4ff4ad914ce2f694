package jp.kurume.plan.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.source.Facts;
import jp.kurume.plan.source.PrintedForm;
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
     * What changed in the last results of the first plan from the outline of the second plan to its draft.
     *
     * @return the changes; they can be joined with those of the plan
     */
    public static PlanDiff changesSinceOutline() {
        return IndicatorDiff.ofReports(
                firstPeriod(),
                KurumePlans.secondPeriodOutline().edition(),
                KurumePlans.secondPeriod().edition());
    }

    /**
     * Every name and unit that the bundled indicators hold in another form than a document prints it (異表記).
     *
     * @return the variants, of the second plan first
     */
    public static List<PrintedForm> variants() {
        return PrintedForm.Kind.VARIANT.among(printedForms());
    }

    /**
     * Every slip of the print or its transcription that the bundled indicators correct (正誤).
     *
     * @return the errata, of the second plan first
     */
    public static List<PrintedForm> errata() {
        return PrintedForm.Kind.ERRATUM.among(printedForms());
    }

    private static List<PrintedForm> printedForms() {
        List<PrintedForm> forms = new ArrayList<>(secondPeriod().printedForms());
        forms.addAll(firstPeriod().printedForms());
        return forms;
    }

    /**
     * Every cited fact of both sets (出典一覧), to see what comes from which page of which document.
     *
     * @return the facts, those of the second period first
     */
    public static Facts facts() {
        return Facts.in("indicator-set second-plan-draft", secondPeriod())
                .and(Facts.in("indicator-set first-plan", firstPeriod()));
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
