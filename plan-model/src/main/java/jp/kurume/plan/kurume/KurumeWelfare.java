package jp.kurume.plan.kurume;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.around.approach.Approach;
import jp.kurume.plan.around.cycle.IssueCycle;
import jp.kurume.plan.around.glossary.Glossary;
import jp.kurume.plan.around.governance.Governance;
import jp.kurume.plan.around.milestone.Milestones;
import jp.kurume.plan.around.multilayer.MultilayerSupport;
import jp.kurume.plan.around.profile.CityProfile;
import jp.kurume.plan.around.register.ActivityRegister;
import jp.kurume.plan.around.scene.Scenes;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.search.PlanSearch;
import jp.kurume.plan.search.SearchHit;
import jp.kurume.plan.source.Facts;
import jp.kurume.plan.source.PrintedForm;

/**
 * Kurume's community welfare (久留米市の地域福祉) around its plans, bundled.
 *
 * <pre>{@code
 * KurumeWelfare.activityRegister().entriesOf("地域福祉課");
 * KurumeWelfare.multilayerSupport().newProgrammes();
 * KurumeWelfare.governance().bodies();
 * KurumeWelfare.issueCycle().steps();
 * KurumeWelfare.approach().spheres();
 * KurumeWelfare.milestones().dueBy(LocalDate.now());
 * KurumeWelfare.cityProfile().figures("population");
 * KurumeWelfare.scenes().scene(1).points();
 * KurumeWelfare.glossary().term("地域住民等");
 * KurumeWelfare.search("見守り");
 * }</pre>
 *
 * <p>Thread-safe. Each subject is read from the tables beside those of the plans when it is first asked for, and then kept.
 */
public final class KurumeWelfare {

    private static final String FIRST_PLAN = "first-plan";
    private static final String SECOND_PLAN_DRAFT = "second-plan-draft";
    private static final String MUNICIPALITY = "402036";

    private KurumeWelfare() {}

    /**
     * What the city did for its first plan from 令和2年度 to 令和4年度 (久留米市の取組み).
     *
     * @return the register
     */
    public static ActivityRegister activityRegister() {
        return Register.BUNDLED;
    }

    /**
     * {@return the multi-layered support system as it began in 令和3年度 (重層的支援体制整備事業), within the years of the first plan,
     * with whose edition it is kept}
     */
    public static MultilayerSupport multilayerSupport() {
        return Multilayer.BUNDLED;
    }

    /**
     * How the second plan is carried forward (計画の推進): its bodies, evaluation, related plans and publishers.
     *
     * @return the governance
     */
    public static Governance governance() {
        return Bodies.BUNDLED;
    }

    /**
     * The nine steps in which issues are dealt with by the first plan (取組み推進のイメージ).
     *
     * @return the cycle
     */
    public static IssueCycle issueCycle() {
        return Cycle.BUNDLED;
    }

    /**
     * The thoughts on which the first plan rests (取組みを進めるにあたっての考え方): 自助・共助・公助, and the spheres.
     *
     * @return the approach
     */
    public static Approach approach() {
        return Thoughts.BUNDLED;
    }

    /**
     * What the draft of the second plan says of 自助・共助・公助 and the spheres.
     *
     * @return the approach; the meanings stand in a figure that was not transcribed and are read from the first plan
     */
    public static Approach approachOfSecondPeriod() {
        return SecondThoughts.BUNDLED;
    }

    /**
     * What the terms of the second plan mean (用語), told in words of the data and cited.
     *
     * @return the glossary
     */
    public static Glossary glossary() {
        return Terms.BUNDLED;
    }

    /**
     * What the terms of the first plan mean, as far as its chapter tells.
     *
     * @return the glossary
     */
    public static Glossary glossaryOfFirstPeriod() {
        return FirstTerms.BUNDLED;
    }

    /**
     * The making of the second plan (策定の経過と今後のスケジュール), as its outline prints it.
     *
     * @return the milestones
     */
    public static Milestones milestones() {
        return Schedule.BUNDLED;
    }

    /**
     * The city in figures, as the slides of 2021 and the draft of the second plan state them.
     *
     * @return the profile
     */
    public static CityProfile cityProfile() {
        return Profile.BUNDLED;
    }

    /** {@return the three scenes in which the draft of the second plan pictures its vision (めざす姿の具体像)} */
    public static Scenes scenes() {
        return VisionScenes.BUNDLED;
    }

    /**
     * Searches the second plan (its draft) and what surrounds it (全文検索): the support system, the activity register, the first plan
     * as the draft looks back on it, the scenes, the terms, the bodies, the nine steps and the figures of the city.
     *
     * @param query one word or several with blanks between them, in any width, in katakana or hiragana
     * @return the elements that contain all of them, best first, as {@link PlanSearch} ranks them
     */
    public static List<SearchHit> search(String query) {
        return Searched.BUNDLED.find(query);
    }

    /**
     * What changed in the second plan from its outline to its draft, and in what they say of the first plan.
     *
     * @return the changes, and what the outline does not cover
     */
    public static PlanDiff changesSinceOutline() {
        return SinceOutline.CHANGES;
    }

    /**
     * Every name that this module's bundled data hold in another form than a document prints it (異表記).
     *
     * @return the variants, subject by subject: of the plans first
     */
    public static List<PrintedForm> variants() {
        return PrintedForm.Kind.VARIANT.among(printedForms());
    }

    /**
     * Every slip of the print or its transcription that this module's bundled data correct (正誤).
     *
     * @return the errata, subject by subject: of the plans first
     */
    public static List<PrintedForm> errata() {
        return PrintedForm.Kind.ERRATUM.among(printedForms());
    }

    private static List<PrintedForm> printedForms() {
        List<PrintedForm> forms = new ArrayList<>(KurumePlans.secondPeriod().printedForms());
        forms.addAll(KurumePlans.secondPeriodOutline().printedForms());
        forms.addAll(KurumePlans.firstPeriod().printedForms());
        forms.addAll(KurumePlans.firstPeriodInOutline().printedForms());
        forms.addAll(activityRegister().printedForms());
        forms.addAll(multilayerSupport().printedForms());
        forms.addAll(approach().printedForms());
        forms.addAll(cityProfile().printedForms());
        return forms;
    }

    /**
     * Every cited fact of all these subjects (出典一覧), to see what comes from which page of which document.
     *
     * @return the facts, subject by subject
     */
    public static Facts facts() {
        return Facts.in("activity-register " + FIRST_PLAN, activityRegister())
                .and(Facts.in("multilayer-support " + FIRST_PLAN, multilayerSupport()))
                .and(Facts.in("governance " + SECOND_PLAN_DRAFT, governance()))
                .and(Facts.in("issue-cycle " + FIRST_PLAN, issueCycle()))
                .and(Facts.in("approach " + FIRST_PLAN, approach()))
                .and(Facts.in("approach " + SECOND_PLAN_DRAFT, approachOfSecondPeriod()))
                .and(Facts.in("glossary " + SECOND_PLAN_DRAFT, glossary()))
                .and(Facts.in("glossary " + FIRST_PLAN, glossaryOfFirstPeriod()))
                .and(Facts.in("scenes " + SECOND_PLAN_DRAFT, scenes()))
                .and(Facts.in("milestones " + SECOND_PLAN_DRAFT, milestones()))
                .and(Facts.in("city-profile " + MUNICIPALITY, cityProfile()));
    }

    // Each is read once, by whoever asks first: the class loader sees to it.

    private static final class Register {
        private static final ActivityRegister BUNDLED = ActivityRegister.readFrom(KurumePlans.tables(), FIRST_PLAN);
    }

    private static final class Multilayer {
        private static final MultilayerSupport BUNDLED = MultilayerSupport.readFrom(KurumePlans.tables(), FIRST_PLAN);
    }

    private static final class Bodies {
        private static final Governance BUNDLED = Governance.readFrom(KurumePlans.tables(), SECOND_PLAN_DRAFT);
    }

    private static final class Cycle {
        private static final IssueCycle BUNDLED = IssueCycle.readFrom(KurumePlans.tables(), FIRST_PLAN);
    }

    private static final class Thoughts {
        private static final Approach BUNDLED = Approach.readFrom(KurumePlans.tables(), FIRST_PLAN);
    }

    private static final class SecondThoughts {
        private static final Approach BUNDLED = Approach.readFrom(KurumePlans.tables(), SECOND_PLAN_DRAFT);
    }

    private static final class Terms {
        private static final Glossary BUNDLED = Glossary.readFrom(KurumePlans.tables(), SECOND_PLAN_DRAFT);
    }

    private static final class FirstTerms {
        private static final Glossary BUNDLED = Glossary.readFrom(KurumePlans.tables(), FIRST_PLAN);
    }

    private static final class Schedule {
        private static final Milestones BUNDLED = Milestones.readFrom(KurumePlans.tables(), SECOND_PLAN_DRAFT);
    }

    private static final class Profile {
        private static final CityProfile BUNDLED = CityProfile.readFrom(KurumePlans.tables(), MUNICIPALITY);
    }

    private static final class VisionScenes {
        private static final Scenes BUNDLED = Scenes.readFrom(KurumePlans.tables(), SECOND_PLAN_DRAFT);
    }

    private static final class Searched {
        private static final PlanSearch BUNDLED = PlanSearch.of(KurumePlans.secondPeriod())
                .with(multilayerSupport())
                .with(activityRegister())
                .with(KurumePlans.firstPeriod())
                .with(scenes())
                .with(cityProfile())
                .with(glossary())
                .with(glossaryOfFirstPeriod())
                .with(governance())
                .with(issueCycle());
    }

    private static final class SinceOutline {
        private static final PlanDiff CHANGES = PlanDiff.between(
                        KurumePlans.secondPeriodOutline(), KurumePlans.secondPeriod())
                .and(PlanDiff.between(KurumePlans.firstPeriodInOutline(), KurumePlans.firstPeriod()));
    }
}
