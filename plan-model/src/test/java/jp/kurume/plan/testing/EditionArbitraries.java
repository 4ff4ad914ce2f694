package jp.kurume.plan.testing;

import static jp.kurume.plan.testing.ModelArbitraries.citations;
import static jp.kurume.plan.testing.ModelArbitraries.editions;
import static jp.kurume.plan.testing.ModelArbitraries.ids;
import static jp.kurume.plan.testing.ModelArbitraries.texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.kurume.plan.around.scene.Scene;
import jp.kurume.plan.around.scene.ScenePoint;
import jp.kurume.plan.around.scene.Scenes;
import jp.kurume.plan.around.scene.Vehicle;
import jp.kurume.plan.diff.Attribute;
import jp.kurume.plan.diff.Change;
import jp.kurume.plan.diff.Element;
import jp.kurume.plan.diff.NotCovered;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.model.Viewpoint;
import jp.kurume.plan.past.Achievement;
import jp.kurume.plan.past.AchievementDate;
import jp.kurume.plan.past.AchievementPoint;
import jp.kurume.plan.past.Challenge;
import jp.kurume.plan.past.Evaluation;
import jp.kurume.plan.past.EvaluationPoint;
import jp.kurume.plan.past.EvaluationSubject;
import jp.kurume.plan.past.PastCategory;
import jp.kurume.plan.past.PastFinding;
import jp.kurume.plan.past.PastInitiative;
import jp.kurume.plan.past.PastPlan;
import jp.kurume.plan.past.TaskAhead;
import jp.kurume.plan.source.Citation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of past plans and scenes, editions made of other editions, and the changes between two. */
public final class EditionArbitraries {

    private EditionArbitraries() {}

    /** Every value type, with its values. */
    static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(PlanPart.class, Arbitraries.of(PlanPart.class));
        kit.put(Challenge.class, numbered(Challenge::new));
        kit.put(PastCategory.class, categories());
        kit.put(PastInitiative.class, categories().flatMap(EditionArbitraries::initiatives));
        kit.put(AchievementDate.Kind.class, Arbitraries.of(AchievementDate.Kind.class));
        kit.put(AchievementDate.class, achievementDates());
        kit.put(Achievement.class, achievements());
        kit.put(EvaluationSubject.class, categories().flatMap(EditionArbitraries::subjects));
        kit.put(AchievementPoint.class, numbered(AchievementPoint::new));
        kit.put(PastFinding.class, categories().flatMap(EditionArbitraries::findings));
        kit.put(EvaluationPoint.Kind.class, Arbitraries.of(EvaluationPoint.Kind.class));
        kit.put(EvaluationPoint.class, points());
        kit.put(Evaluation.class, categories().flatMap(EditionArbitraries::evaluations));
        kit.put(TaskAhead.class, numbered(TaskAhead::new));
        kit.put(PastPlan.class, pastPlans());
        kit.put(Vehicle.class, vehicles());
        kit.put(ScenePoint.class, numbered(ScenePoint::new));
        kit.put(Scene.class, scenes());
        kit.put(Scenes.class, sceneLists());
        kit.put(Attribute.class, Arbitraries.of(Attribute.class));
        kit.put(Element.class, elements());
        kit.put(Change.class, changes());
        kit.put(NotCovered.class, notCovered());
        kit.put(PlanDiff.class, planDiffs());
        return kit;
    }

    /** What has a number, a title and a citation. */
    private interface Numbered<T> {
        T of(int number, String title, Citation citation);
    }

    private static <T> Arbitrary<T> numbered(Numbered<T> constructor) {
        return Combinators.combine(Arbitraries.integers().between(1, 99), texts(), citations())
                .as(constructor::of);
    }

    // Past plans

    public static Arbitrary<PastCategory> categories() {
        return numbered(PastCategory::new);
    }

    public static Arbitrary<PastInitiative> initiatives(PastCategory category) {
        return numbered((number, title, citation) -> new PastInitiative(number, title, category, citation));
    }

    public static Arbitrary<AchievementDate> achievementDates() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(AchievementDate.Kind.class),
                        ModelArbitraries.fiscalYears(),
                        citations())
                .as(AchievementDate::new);
    }

    public static Arbitrary<Achievement> achievements() {
        return achievementDates()
                .list()
                .ofMaxSize(2)
                .flatMap(dates -> numbered((number, title, citation) -> new Achievement(
                        number, title, dates, List.of(new AchievementPoint(number, title, citation)), citation)));
    }

    public static Arbitrary<PastFinding> findings(PastCategory category) {
        return numbered((number, text, citation) -> new PastFinding(category, number, text, citation));
    }

    public static Arbitrary<EvaluationSubject> subjects(PastCategory category) {
        return Arbitraries.of(EvaluationSubject.WHOLE_PLAN, EvaluationSubject.TARGETS, EvaluationSubject.of(category));
    }

    public static Arbitrary<EvaluationPoint> points() {
        return Combinators.combine(Arbitraries.of(EvaluationPoint.Kind.class), texts(), citations())
                .as(EvaluationPoint::new);
    }

    public static Arbitrary<Evaluation> evaluations(PastCategory category) {
        return Combinators.combine(
                        subjects(category),
                        ids().list().ofMaxSize(2),
                        points().list().ofMaxSize(2),
                        citations())
                .as(Evaluation::new);
    }

    /** Whole past plans, of up to three of everything; some leave out what they do not hold. */
    public static Arbitrary<PastPlan> pastPlans() {
        return categories()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(PastCategory::number)
                .flatMap(categories -> Combinators.combine(
                                Combinators.combine(
                                                editions(),
                                                editions(),
                                                ModelArbitraries.fiscalYearRanges(),
                                                citations(),
                                                ModelArbitraries.visions())
                                        .as((edition, accountIn, period, citation, vision) -> PastPlan.builder()
                                                .edition(edition)
                                                .accountIn(accountIn)
                                                .period(period)
                                                .periodCitation(citation)
                                                .vision(vision)),
                                numbered(Challenge::new).list().ofMaxSize(3).uniqueElements(Challenge::number),
                                Arbitraries.of(categories)
                                        .flatMap(EditionArbitraries::initiatives)
                                        .list()
                                        .ofMaxSize(3)
                                        .uniqueElements(PastInitiative::number),
                                achievements().list().ofMaxSize(3).uniqueElements(Achievement::number),
                                Arbitraries.of(categories)
                                        .flatMap(EditionArbitraries::evaluations)
                                        .list()
                                        .ofMaxSize(3)
                                        .uniqueElements(evaluation ->
                                                evaluation.subject().id()),
                                numbered(TaskAhead::new).list().ofMaxSize(3).uniqueElements(TaskAhead::number),
                                ModelArbitraries.printedForms().list().ofMaxSize(1),
                                Arbitraries.of(categories)
                                        .flatMap(EditionArbitraries::findings)
                                        .list()
                                        .ofMaxSize(2)
                                        .uniqueElements(
                                                finding -> finding.category().number() + "." + finding.number()))
                        .as((plan, challenges, initiatives, achievements, evaluations, tasks, forms, findings) ->
                                plan.addAllCategories(categories)
                                        .challenges(challenges)
                                        .initiatives(initiatives)
                                        .achievements(achievements)
                                        .evaluations(evaluations)
                                        .tasksAhead(tasks)
                                        .findings(findings)
                                        .leftOut(challenges.isEmpty() ? List.of(PlanPart.PAST_CHALLENGES) : List.of())
                                        .printedForms(forms)
                                        .build()));
    }

    // Scenes

    public static Arbitrary<Vehicle> vehicles() {
        return Combinators.combine(texts(), texts()).as(Vehicle::new);
    }

    public static Arbitrary<Scene> scenes() {
        return Combinators.combine(
                        numbered(ScenePoint::new).list().ofMaxSize(3).uniqueElements(ScenePoint::number), vehicles())
                .flatAs((points, vehicle) ->
                        numbered((number, title, citation) -> new Scene(number, title, points, vehicle, citation)));
    }

    public static Arbitrary<Scenes> sceneLists() {
        return Combinators.combine(editions(), scenes().list().ofMaxSize(3).uniqueElements(Scene::number))
                .as((edition, all) -> Scenes.builder().edition(edition).all(all).build());
    }

    // Editions made of others

    /** Plans of which some say of what they do not hold that they leave it out. */
    public static Arbitrary<Plan> coveringPlans() {
        return Combinators.combine(
                        ModelArbitraries.plans(), Arbitraries.of(PlanPart.class).set())
                .as((plan, parts) -> {
                    Set<PlanPart> absent = EnumSet.of(PlanPart.INDICATORS);
                    if (plan.viewpoints().isEmpty()) {
                        absent.add(PlanPart.VIEWPOINTS);
                    }
                    if (plan.needs().isEmpty()) {
                        absent.add(PlanPart.NEEDS);
                    }
                    if (plan.marks().isEmpty()) {
                        absent.add(PlanPart.MARKS);
                    }
                    if (plan.actions().isEmpty()) {
                        absent.add(PlanPart.ACTION_ITEMS);
                    }
                    absent.retainAll(parts);
                    return Plan.builder().from(plan).leftOut(absent).build();
                });
    }

    /** A later edition of a plan: some elements dropped, given other numbers, or named otherwise. */
    public static Arbitrary<Plan> revised(Plan plan) {
        return Combinators.combine(editions(), Arbitraries.randomValue(Random::nextLong))
                .as((edition, seed) -> {
                    Random random = new Random(seed);
                    List<Viewpoint> viewpoints = new ArrayList<>();
                    for (Viewpoint viewpoint : some(plan.viewpoints(), random)) {
                        viewpoints.add(new Viewpoint(
                                viewpoints.size() + 1, changed(viewpoint.title(), random), viewpoint.citation()));
                    }
                    List<Initiative> initiatives = new ArrayList<>();
                    for (Initiative initiative : some(plan.initiatives(), random)) {
                        initiatives.add(initiative
                                .withNumber(random.nextBoolean() ? initiative.number() : 10 + initiatives.size())
                                .withTitle(changed(initiative.title(), random)));
                    }
                    return Plan.builder()
                            .from(plan)
                            .edition(edition)
                            .viewpoints(viewpoints)
                            .initiatives(initiatives)
                            .build();
                });
    }

    private static <T> List<T> some(List<T> elements, Random random) {
        List<T> some = new ArrayList<>(elements);
        some.removeIf(element -> random.nextInt(4) == 0);
        if (random.nextBoolean()) {
            Collections.shuffle(some, random);
        }
        return some;
    }

    private static String changed(String title, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> title + "の";
            case 1 -> "別の題";
            default -> title;
        };
    }

    // Changes

    public static Arbitrary<Element> elements() {
        return Combinators.combine(texts(), texts(), citations()).as(Element::new);
    }

    public static Arbitrary<Change> changes() {
        Arbitrary<PlanPart> parts = Arbitraries.of(PlanPart.class);
        return Arbitraries.oneOf(
                Combinators.combine(parts, elements()).as(Change.Added::new),
                Combinators.combine(parts, elements()).as(Change.Removed::new),
                Combinators.combine(parts, elements(), elements()).as(Change.Moved::new),
                Combinators.combine(parts, elements(), texts())
                        .as((part, before, title) -> new Change.Renamed(
                                part, before, new Element(before.id(), before.title() + title, before.citation()))),
                Combinators.combine(parts, elements(), elements(), Arbitraries.of(Attribute.class), texts())
                        .as((part, before, after, attribute, text) ->
                                new Change.Altered(part, before, after, attribute, "", text)));
    }

    public static Arbitrary<NotCovered> notCovered() {
        return Combinators.combine(Arbitraries.of(PlanPart.class), editions()).as(NotCovered::new);
    }

    public static Arbitrary<PlanDiff> planDiffs() {
        return Combinators.combine(
                        editions(),
                        editions(),
                        changes().list().ofMaxSize(3),
                        notCovered().list().ofMaxSize(2))
                .as((before, after, changes, notCovered) -> PlanDiff.builder()
                        .before(before)
                        .after(after)
                        .changes(changes)
                        .notCovered(notCovered)
                        .build());
    }
}
