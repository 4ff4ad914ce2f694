package jp.kurume.plan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.law.Provision;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYearRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plans of a folder of tables, from the leaves up.
 *
 * <p>Ids are unique within an edition, so that rows are kept under "edition id".
 */
final class PlanReader {

    private static final int MOST = 99;

    private static final List<String> LEGIBILITIES = List.of("stated", "at-least", "not-legible");

    private static final TableFormat PLANS = TableFormat.required("plans.csv")
            .key("edition")
            .columns("period", "period_source", "vision")
            .optionalColumns("leaves_out")
            .cited();
    private static final TableFormat LEGAL_BASES = TableFormat.optional("legal-bases.csv")
            .key("edition", "id")
            .columns("law", "provision", "plan")
            .cited();
    private static final TableFormat EMBEDDED_PLANS = TableFormat.optional("embedded-plans.csv")
            .key("edition", "id")
            .columns("tag", "title", "legal_basis")
            .cited();
    private static final TableFormat VIEWPOINTS = TableFormat.optional("viewpoints.csv")
            .key("edition", "number")
            .columns("title")
            .cited();
    private static final TableFormat NEEDS = TableFormat.optional("needs.csv")
            .key("edition", "number")
            .columns("title")
            .cited();
    private static final TableFormat MARKS = TableFormat.optional("actor-marks.csv")
            .key("edition", "mark")
            .columns("role", "meaning")
            .cited();
    private static final TableFormat ACTIONS = TableFormat.optional("actions.csv")
            .key("edition", "direction", "number")
            .columns("text", "legibility", "actors", "actors_because")
            .cited();
    private static final TableFormat DIRECTIONS = TableFormat.required("directions.csv")
            .key("edition", "initiative", "number")
            .columns("title", "items_missing_because")
            .cited();
    private static final TableFormat NEED_LINKS = TableFormat.optional("need-links.csv")
            .key("edition", "initiative", "need")
            .cited();
    private static final TableFormat INITIATIVES = TableFormat.required("initiatives.csv")
            .key("edition", "number")
            .columns("title", "embedded_plans")
            .cited();
    private static final TableFormat PRINTED_FORMS = PrintedForms.format("plan-printed-forms.csv", "edition");

    private final TableReading reading;
    private final Editions editions;
    private final Map<String, Plan.Builder> plans = new LinkedHashMap<>();
    private final Table planRows;
    private final Table basisRows;
    private final Table embeddedPlanRows;
    private final Table needRows;
    private final Table viewpointRows;
    private final Table actionRows;
    private final Table markRows;
    private final Table directionRows;
    private final Table initiativeRows;
    private final Table needLinkRows;

    private final Map<String, List<PlanPart>> leftOutByEdition = new LinkedHashMap<>();
    private final Map<String, LegalBasis> legalBases = new LinkedHashMap<>();
    private final Map<String, EmbeddedPlan> embeddedPlans = new LinkedHashMap<>();
    private final Map<String, Need> needs = new LinkedHashMap<>();
    private final Map<String, ActorMark> marks = new LinkedHashMap<>();
    private final Map<String, List<ActionItem>> actionsByDirection = new LinkedHashMap<>();
    private final Map<String, List<Direction>> directionsByInitiative = new LinkedHashMap<>();
    private final Map<String, List<NeedLink>> needLinksByInitiative = new LinkedHashMap<>();

    PlanReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        planRows = reading.table(PLANS);
        basisRows = reading.table(LEGAL_BASES);
        embeddedPlanRows = reading.table(EMBEDDED_PLANS);
        needRows = reading.table(NEEDS);
        viewpointRows = reading.table(VIEWPOINTS);
        markRows = reading.table(MARKS);
        directionRows = reading.table(DIRECTIONS);
        initiativeRows = reading.table(INITIATIVES);
        actionRows = reading.table(ACTIONS);
        needLinkRows = reading.table(NEED_LINKS);
    }

    static List<TableFormat> formats() {
        return List.of(
                TableReading.SOURCES,
                Editions.FORMAT,
                PLANS,
                INITIATIVES,
                DIRECTIONS,
                ACTIONS,
                MARKS,
                NEEDS,
                NEED_LINKS,
                VIEWPOINTS,
                LEGAL_BASES,
                EMBEDDED_PLANS,
                PRINTED_FORMS);
    }

    Plan read(String edition) {
        readTables();
        Plan.Builder plan = plans.get(edition);
        if (plan == null) {
            throw UnknownElementException.of("plan of the edition", edition, plans.keySet());
        }
        return plan.build();
    }

    /** The plans of all editions in the folder. */
    List<Plan> readAll() {
        readTables();
        List<Plan> all = new ArrayList<>();
        for (Plan.Builder plan : plans.values()) {
            all.add(plan.build());
        }
        return all;
    }

    private void readTables() {
        readPlans();
        readLegalBases();
        readEmbeddedPlans();
        readViewpoints();
        readNeeds();
        readMarks();
        readActions();
        readDirections();
        readNeedLinks();
        readInitiatives();
        readPrintedForms();
        if (!leftOutByEdition.isEmpty()) {
            checkLeftOut();
        }
        reading.finish();
    }

    private void readPlans() {
        for (TableRow row : planRows.rows()) {
            Edition edition = editions.of(row);
            FiscalYearRange period = row.fiscalYears("period");
            Citation periodCitation = row.citation("period_source");
            String vision = row.text("vision");
            // The parts are many, and most editions leave out none.
            List<PlanPart> leftOut = row.textOrEmpty("leaves_out").isEmpty() ? List.of() : LeftOut.of(row, false);
            if (!leftOut.isEmpty()) {
                leftOutByEdition.put(edition(row), leftOut);
            }
            Citation citation = row.citation();
            if (row.isSound() && edition != null && period != null && periodCitation != null && citation != null) {
                Plan.Builder plan = Plan.builder();
                plan.edition(edition)
                        .period(period)
                        .periodCitation(periodCitation)
                        .vision(new Vision(vision, citation))
                        .addAllLeftOut(leftOut);
                plans.put(edition.id(), plan);
            }
        }
    }

    private boolean leavesOut(TableRow row, PlanPart part) {
        List<PlanPart> leftOut = leftOutByEdition.get(edition(row));
        return leftOut != null && leftOut.contains(part);
    }

    /** What an edition leaves out has no rows, and tags are in no cells. */
    private void checkLeftOut() {
        checkLeftOut(PlanPart.LEGAL_BASES, basisRows, "edition");
        checkLeftOut(PlanPart.EMBEDDED_PLANS, embeddedPlanRows, "edition");
        checkLeftOut(PlanPart.TAGS, embeddedPlanRows, "tag");
        checkLeftOut(PlanPart.TAGS, initiativeRows, "embedded_plans");
        checkLeftOut(PlanPart.VIEWPOINTS, viewpointRows, "edition");
        checkLeftOut(PlanPart.NEEDS, needRows, "edition");
        checkLeftOut(PlanPart.NEED_LINKS, needLinkRows, "edition");
        checkLeftOut(PlanPart.INITIATIVES, initiativeRows, "edition");
        checkLeftOut(PlanPart.DIRECTIONS, directionRows, "edition");
        checkLeftOut(PlanPart.ACTION_ITEMS, actionRows, "edition");
        checkLeftOut(PlanPart.MARKS, markRows, "edition");
    }

    private void checkLeftOut(PlanPart part, Table rows, String column) {
        for (TableRow row : rows.rows()) {
            if (leavesOut(row, part) && !row.textOrEmpty(column).isEmpty()) {
                row.problem(column, PlanProblems.PART_LEFT_OUT, part.label());
            }
        }
    }

    /** The plan under construction that a row belongs to, or null, which is noted. */
    private Plan.@Nullable Builder planOf(TableRow row) {
        return row.reference("edition", plans, planRows);
    }

    /** Whether a row's edition is known, so that what the row refers to within it can be looked up. */
    private boolean hasKnownEdition(TableRow row) {
        return planRows.has(edition(row));
    }

    private <T> @Nullable T reference(TableRow row, String column, Map<String, T> known, Table target) {
        return hasKnownEdition(row) ? row.reference(column, edition(row), known, target) : null;
    }

    private <T> List<T> references(TableRow row, String column, Map<String, T> known, Table target) {
        return hasKnownEdition(row) ? row.references(column, edition(row), known, target) : List.of();
    }

    private void checkInitiative(TableRow row, int number) {
        String id = String.valueOf(number);
        boolean isNumber = id.equals(row.textOrEmpty("initiative"));
        if (hasKnownEdition(row) && isNumber && !initiativeRows.has(within(row, id))) {
            row.problem("initiative", PlanProblems.INITIATIVE);
        }
    }

    private void readLegalBases() {
        for (TableRow row : basisRows.rows()) {
            Plan.Builder plan = planOf(row);
            String id = row.id("id");
            String law = row.text("law");
            Provision provision = provision(row);
            String restsOnIt = row.text("plan");
            Citation citation = row.citation();
            if (row.isSound() && plan != null && provision != null && citation != null) {
                LegalBasis basis = new LegalBasis(id, law, provision, restsOnIt, citation);
                plan.addLegalBases(basis);
                legalBases.put(within(row, id), basis);
            }
        }
    }

    private static @Nullable Provision provision(TableRow row) {
        Optional<Provision> provision = Provision.find(row.textOrEmpty("provision"));
        if (provision.isEmpty()) {
            row.problem("provision", PlanProblems.PROVISION);
            return null;
        }
        return provision.get();
    }

    private void readEmbeddedPlans() {
        for (TableRow row : embeddedPlanRows.rows()) {
            Plan.Builder plan = planOf(row);
            String id = row.id("id");
            String tag = row.textOrEmpty("tag");
            if (tag.isEmpty() && !leavesOut(row, PlanPart.TAGS)) {
                row.text("tag");
            }
            String title = row.text("title");
            LegalBasis basis = reference(row, "legal_basis", legalBases, basisRows);
            Citation citation = row.citation();
            if (row.isSound() && plan != null && basis != null && citation != null) {
                EmbeddedPlan embedded = new EmbeddedPlan(id, tag, title, basis, citation);
                plan.addEmbeddedPlans(embedded);
                embeddedPlans.put(within(row, id), embedded);
            }
        }
    }

    private void readViewpoints() {
        for (TableRow row : viewpointRows.rows()) {
            Plan.Builder plan = planOf(row);
            int number = row.number("number", 1, MOST);
            String title = row.text("title");
            Citation citation = row.citation();
            if (row.isSound() && plan != null && citation != null) {
                Viewpoint viewpoint = new Viewpoint(number, title, citation);
                plan.addViewpoints(viewpoint);
            }
        }
    }

    private void readNeeds() {
        for (TableRow row : needRows.rows()) {
            Plan.Builder plan = planOf(row);
            int number = row.number("number", 1, MOST);
            String title = row.text("title");
            Citation citation = row.citation();
            if (row.isSound() && plan != null && citation != null) {
                Need need = new Need(number, title, citation);
                plan.addNeeds(need);
                needs.put(within(row, String.valueOf(number)), need);
            }
        }
    }

    private void readMarks() {
        for (TableRow row : markRows.rows()) {
            Plan.Builder plan = planOf(row);
            String mark = row.id("mark");
            String role = row.id("role");
            String meaning = row.text("meaning");
            Citation citation = row.citation();
            if (row.isSound() && plan != null && citation != null) {
                ActorMark actorMark = new ActorMark(new ActorRole(role), mark, meaning, citation);
                plan.addMarks(actorMark);
                marks.put(within(row, mark), actorMark);
            }
        }
    }

    private void readActions() {
        for (TableRow row : actionRows.rows()) {
            Plan.Builder plan = planOf(row);
            String direction = row.id("direction");
            int number = row.number("number", 1, MOST);
            String text = row.text("text");
            Actors actors = actors(row);
            Citation citation = row.citation();
            String directionKey = edition(row) + " " + direction.replace('.', ' ');
            if (hasKnownEdition(row) && !direction.isEmpty() && !directionRows.has(directionKey)) {
                row.problem("direction", PlanProblems.DIRECTION);
            }
            if (row.isSound() && plan != null && actors != null && citation != null) {
                String id = direction + "-" + number;
                ActionItem action = new ActionItem(id, direction, number, text, actors, citation);
                listIn(actionsByDirection, directionKey).add(action);
            }
        }
    }

    private @Nullable Actors actors(TableRow row) {
        List<ActorRole> roles = new ArrayList<>();
        for (ActorMark mark : references(row, "actors", marks, markRows)) {
            if (roles.contains(mark.role())) {
                row.problem("actors", PlanProblems.ACTOR_TWICE, mark.role().toString());
            }
            roles.add(mark.role());
        }
        if (!row.isSound()) {
            return null;
        }
        String because = row.textOrEmpty("actors_because");
        String legibility = row.word("legibility", LEGIBILITIES);
        boolean consistent = true;
        switch (legibility) {
            case "stated" -> consistent = !roles.isEmpty() && because.isEmpty();
            case "at-least" -> consistent = !roles.isEmpty() && !because.isEmpty();
            case "not-legible" -> consistent = roles.isEmpty() && !because.isEmpty();
            default -> consistent = false;
        }
        if (!consistent) {
            row.problem("legibility", PlanProblems.LEGIBILITY);
            return null;
        }
        return roles.isEmpty()
                ? new Actors.NotLegible(because)
                : because.isEmpty() ? new Actors.Stated(roles) : new Actors.AtLeast(roles, because);
    }

    private void readDirections() {
        for (TableRow row : directionRows.rows()) {
            Plan.Builder plan = planOf(row);
            int initiative = row.number("initiative", 1, MOST);
            int number = row.number("number", 1, MOST);
            String title = row.text("title");
            String missing = row.textOrEmpty("items_missing_because");
            Citation citation = row.citation();
            String initiativeKey = within(row, String.valueOf(initiative));
            checkInitiative(row, initiative);
            if (row.isSound() && plan != null && citation != null) {
                String id = initiative + "." + number;
                Direction direction = new Direction(
                        id,
                        title,
                        listIn(actionsByDirection, edition(row) + " " + initiative + " " + number),
                        missing.isEmpty() ? Completeness.COMPLETE : Completeness.incomplete(missing),
                        citation);
                listIn(directionsByInitiative, initiativeKey).add(direction);
            }
        }
    }

    private void readNeedLinks() {
        for (TableRow row : needLinkRows.rows()) {
            Plan.Builder plan = planOf(row);
            int initiative = row.number("initiative", 1, MOST);
            Citation citation = row.citation();
            String initiativeKey = within(row, String.valueOf(initiative));
            checkInitiative(row, initiative);
            Need need = reference(row, "need", needs, needRows);
            if (plan != null && need != null && citation != null) {
                listIn(needLinksByInitiative, initiativeKey).add(new NeedLink(need, citation));
            }
        }
    }

    private void readInitiatives() {
        for (TableRow row : initiativeRows.rows()) {
            Plan.Builder plan = planOf(row);
            int number = row.number("number", 1, MOST);
            String title = row.text("title");
            List<EmbeddedPlan> tagged = references(row, "embedded_plans", embeddedPlans, embeddedPlanRows);
            Citation citation = row.citation();
            if (row.isSound() && plan != null && citation != null) {
                String key = within(row, String.valueOf(number));
                Initiative initiative = new Initiative(
                        number,
                        title,
                        tagged,
                        listIn(needLinksByInitiative, key),
                        listIn(directionsByInitiative, key),
                        citation);
                plan.addInitiatives(initiative);
            }
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(PRINTED_FORMS).rows()) {
            Plan.Builder plan = planOf(row);
            PrintedForm form = PrintedForms.readFrom(row);
            if (form != null && plan != null) {
                if (isElement(row, form.element())) {
                    plan.addPrintedForms(form);
                } else {
                    row.problem("element", PlanProblems.ELEMENT);
                }
            }
        }
    }

    /** The cell that a property of a plan was read from, as far as it was read from a row of its own. */
    Place place(String edition, Place property) {
        List<Place.Step> steps = ((Place.Property) property).steps();
        String key = steps.get(0).key();
        int number = Math.max(0, key.lastIndexOf('-'));
        return switch (steps.get(0).name()) {
            case "initiatives" -> initiativeRows.place(edition + " " + key, "number");
            case "directions" -> directionRows.place(edition + " " + key.replace('.', ' '), column(steps, "number"));
            case "actions" ->
                actionRows.place(
                        edition + " " + key.substring(0, number) + " " + key.substring(number + 1), "legibility");
            case "needs" -> needRows.place(edition + " " + key, "number");
            case "viewpoints" -> viewpointRows.place(edition + " " + key, "number");
            case "embeddedPlans" -> embeddedPlanRows.place(edition + " " + key, "tag");
            default -> property;
        };
    }

    private static String column(List<Place.Step> steps, String otherwise) {
        return steps.get(steps.size() - 1).name().equals("completeness") ? "items_missing_because" : otherwise;
    }

    /** Whether the row's edition has an element of a name, in a row that is sound or not. */
    private boolean isElement(TableRow row, String name) {
        if (name.equals("edition") || name.equals("vision") || name.equals("embedded-plans")) {
            return true;
        }
        int number = Math.max(0, name.lastIndexOf('-'));
        return isIn(initiativeRows, row, "initiative-", name)
                || isIn(directionRows, row, "direction-", name.replace('.', ' '))
                || isIn(actionRows, row, "action-", name.substring(0, number) + " " + name.substring(number + 1))
                || isIn(needRows, row, "need-", name)
                || isIn(viewpointRows, row, "viewpoint-", name)
                || isIn(basisRows, row, "legal-basis-", name)
                || isIn(embeddedPlanRows, row, "embedded-plan-", name);
    }

    private static boolean isIn(Table table, TableRow row, String prefix, String name) {
        return name.startsWith(prefix) && table.has(within(row, name.substring(prefix.length())));
    }

    private static String edition(TableRow row) {
        return row.textOrEmpty("edition");
    }

    private static String within(TableRow row, String id) {
        return edition(row) + " " + id;
    }

    private static <T> List<T> listIn(Map<String, List<T>> lists, String key) {
        List<T> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        return list;
    }
}
