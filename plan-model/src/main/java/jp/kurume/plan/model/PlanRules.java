package jp.kurume.plan.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;

/**
 * What has to hold in a plan as a whole, beyond what the plan itself refuses to be without.
 *
 * <p>Errors are what readers of tables refuse; warnings are what they let pass. Elements are named by their numbers and
 * ids, as in {@code directions[5.1]}.
 */
final class PlanRules {

    private final Plan plan;
    private final List<Problem> problems = new ArrayList<>();

    PlanRules(Plan plan) {
        this.plan = plan;
    }

    List<Problem> problems() {
        checkNumbers("viewpoints", plan.viewpoints(), Viewpoint::number);
        checkNumbers("needs", plan.needs(), Need::number);
        checkNumbers("initiatives", plan.initiatives(), Initiative::number);
        checkEmbeddedPlans();
        checkMarks();
        plan.initiatives().forEach(this::checkInitiative);
        checkActions();
        checkNeeds();
        checkPrintedForms();
        return List.copyOf(problems);
    }

    private <T> void checkNumbers(String property, List<T> elements, ToIntFunction<T> numberOf) {
        Set<Integer> numbers = new TreeSet<>();
        elements.forEach(element -> numbers.add(numberOf.applyAsInt(element)));
        int expected = 1;
        for (int number : numbers) {
            if (number != expected) {
                add(
                        PlanProblems.NUMBER_GAP,
                        Place.Property.of(property, number).then("number"),
                        String.valueOf(number),
                        List.of(),
                        String.valueOf(expected));
            }
            expected = number + 1;
        }
    }

    private void checkEmbeddedPlans() {
        Set<String> tags = new HashSet<>();
        for (EmbeddedPlan embedded : plan.embeddedPlans()) {
            Place.Property place = Place.Property.of("embeddedPlans", embedded.id());
            if (!plan.legalBases().contains(embedded.legalBasis())) {
                List<String> own = ids(plan.legalBases(), LegalBasis::id);
                String id = embedded.legalBasis().id();
                add(PlanProblems.LEGAL_BASIS, place.then("legalBasis"), id, SimilarNames.closest(id, own, 1));
            }
            if (!embedded.tag().isEmpty() && !tags.add(embedded.tag())) {
                add(PlanProblems.TAG_TWICE, place.then("tag"), embedded.tag(), List.of());
            }
        }
    }

    private void checkMarks() {
        Set<String> letters = new HashSet<>();
        for (ActorMark mark : plan.marks()) {
            if (!letters.add(mark.mark())) {
                add(
                        PlanProblems.MARK_TWICE,
                        Place.Property.of("marks", mark.mark()).then("mark"),
                        mark.mark(),
                        List.of());
            }
        }
    }

    private void checkInitiative(Initiative initiative) {
        if (initiative.directions().isEmpty()) {
            add(
                    PlanProblems.INITIATIVE_EMPTY,
                    Place.Property.of("initiatives", initiative.number()).then("directions"),
                    "",
                    List.of());
        }
        for (Direction direction : initiative.directions()) {
            if (!direction.id().startsWith(initiative.number() + ".")) {
                add(
                        PlanProblems.DIRECTION_ELSEWHERE,
                        Place.Property.of("directions", direction.id()).then("id"),
                        direction.id(),
                        List.of(),
                        String.valueOf(initiative.number()));
            }
            // An edition that lists no action items at all, such as an outline, lacks none of them.
            if (direction.actions().isEmpty()
                    && direction.completeness().equals(Completeness.COMPLETE)
                    && !plan.actions().isEmpty()) {
                add(
                        PlanProblems.DIRECTION_EMPTY,
                        Place.Property.of("directions", direction.id()).then("actions"),
                        "",
                        List.of());
            }
        }
    }

    private void checkActions() {
        Set<ActorRole> marked = new HashSet<>();
        plan.marks().forEach(mark -> marked.add(mark.role()));
        List<String> notLegible = new ArrayList<>();
        for (ActionItem action : plan.actions()) {
            Place.Property place = Place.Property.of("actions", action.id());
            String expected = action.directionId() + "-" + action.number();
            if (!action.id().equals(expected)) {
                add(PlanProblems.ACTION_ID, place.then("id"), action.id(), List.of(expected), expected);
            }
            for (ActorRole role : action.actors().known()) {
                if (!marked.contains(role)) {
                    add(PlanProblems.MARK_MISSING, place.then("actors"), role.toString(), List.of());
                }
            }
            if (!(action.actors() instanceof Actors.Stated)) {
                notLegible.add(action.id());
            }
        }
        addTogether(PlanProblems.ACTORS_NOT_LEGIBLE, "actions", "actors", notLegible);
        List<String> incomplete = new ArrayList<>();
        for (Direction direction : plan.directions()) {
            if (!direction.completeness().equals(Completeness.COMPLETE)) {
                incomplete.add(direction.id());
            }
        }
        addTogether(PlanProblems.ITEMS_MISSING, "directions", "completeness", incomplete);
    }

    private void checkNeeds() {
        Set<Need> answered = new HashSet<>();
        plan.initiatives().forEach(initiative -> answered.addAll(initiative.needs()));
        for (Need need : plan.needs()) {
            if (!answered.isEmpty() && !answered.contains(need)) {
                add(
                        PlanProblems.NEED_UNANSWERED,
                        Place.Property.of("needs", need.number()).then("number"),
                        need.title(),
                        List.of());
            }
        }
    }

    private void checkPrintedForms() {
        Set<String> elements = new HashSet<>(List.of("edition", "vision", "embedded-plans"));
        elements.addAll(names("initiative-", plan.initiatives(), Initiative::number));
        elements.addAll(names("direction-", plan.directions(), Direction::id));
        elements.addAll(names("action-", plan.actions(), ActionItem::id));
        elements.addAll(names("need-", plan.needs(), Need::number));
        elements.addAll(names("viewpoint-", plan.viewpoints(), Viewpoint::number));
        elements.addAll(names("legal-basis-", plan.legalBases(), LegalBasis::id));
        elements.addAll(names("embedded-plan-", plan.embeddedPlans(), EmbeddedPlan::id));
        List<PrintedForm> forms = plan.printedForms();
        for (int i = 0; i < forms.size(); i++) {
            String element = forms.get(i).element();
            if (!elements.contains(element)) {
                List<String> alike = SimilarNames.closest(element, new TreeSet<>(elements), 1);
                add(PlanProblems.ELEMENT, Place.Property.of("printedForms", i).then("element"), element, alike);
            }
        }
    }

    private static <T> List<String> names(String prefix, List<T> elements, Function<T, Object> idOf) {
        return elements.stream().map(element -> prefix + idOf.apply(element)).toList();
    }

    private static <T> List<String> ids(List<T> elements, Function<T, String> idOf) {
        return elements.stream().map(idOf).toList();
    }

    /** One problem for all elements that have it, at the first of them. */
    private void addTogether(ProblemCode code, String kind, String property, List<String> ids) {
        if (!ids.isEmpty()) {
            Place place = Place.Property.of(kind, ids.get(0)).then(property);
            add(code, place, "", List.of(), String.valueOf(ids.size()), Excerpt.of(ids));
        }
    }

    private void add(ProblemCode code, Place place, String found, List<String> suggestions, String... arguments) {
        problems.add(new Problem(code, place, found, List.of(arguments), suggestions));
    }
}
