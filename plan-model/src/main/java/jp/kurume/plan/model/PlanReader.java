package jp.kurume.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the plans of a folder of tables, from the leaves up. */
final class PlanReader {

    private final TableReading reading;
    private final Editions editions;
    private final ByEdition<Plan.Builder> plans = ByEdition.of(PlanTables.EDITION);
    private final Table planRows;
    private final Table basisRows;
    private final Table embeddedPlanRows;
    private final Table needRows;
    private final Table viewpointRows;
    private final Table markRows;
    private final Table directionRows;
    private final Table initiativeRows;
    private final Table actionRows;
    private final Table needLinkRows;

    private final Built<LegalBasis> legalBases = new Built<>();
    private final Built<EmbeddedPlan> embeddedPlans = new Built<>();
    private final Built<Need> needs = new Built<>();
    private final Built<ActorMark> marks = new Built<>();
    private final Gathered<ActionItem> actionsOfDirections = new Gathered<>();
    private final Gathered<Direction> directionsOfInitiatives = new Gathered<>();
    private final Gathered<NeedLink> needLinksOfInitiatives = new Gathered<>();

    PlanReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        planRows = reading.table(PlanTables.PLANS);
        basisRows = reading.table(PlanTables.LEGAL_BASES);
        embeddedPlanRows = reading.table(PlanTables.EMBEDDED_PLANS);
        needRows = reading.table(PlanTables.NEEDS);
        viewpointRows = reading.table(PlanTables.VIEWPOINTS);
        markRows = reading.table(PlanTables.MARKS);
        directionRows = reading.table(PlanTables.DIRECTIONS);
        initiativeRows = reading.table(PlanTables.INITIATIVES);
        actionRows = reading.table(PlanTables.ACTIONS);
        needLinkRows = reading.table(PlanTables.NEED_LINKS);
    }

    Plan read(String edition) {
        readTables();
        return plans.get("plan", edition).build();
    }

    /** The plans of all editions in the folder. */
    List<Plan> readAll() {
        readTables();
        List<Plan> all = new ArrayList<>();
        for (Plan.Builder plan : plans.all()) {
            all.add(plan.build());
        }
        return all;
    }

    private void readTables() {
        readPlans();
        checkTags();
        checkLeftOut();
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
        reading.finish();
    }

    private void readPlans() {
        for (TableRow row : planRows.rows()) {
            if (row.isSound()) {
                Edition edition = editions.get(row.get(Editions.EDITION));
                Plan.Builder plan = Plan.builder();
                plan.edition(edition)
                        .period(row.get(PlanTables.PERIOD))
                        .periodCitation(row.get(PlanTables.PERIOD_SOURCE))
                        .vision(new Vision(row.get(PlanTables.VISION), row.citation()))
                        .addAllLeftOut(row.get(PlanTables.LEAVES_OUT));
                plans.begin(row, edition, plan);
            }
        }
    }

    /** Every embedded plan has a tag, unless its edition leaves tags out, as far as is known. */
    private void checkTags() {
        for (TableRow row : embeddedPlanRows.rows()) {
            if (row.isEmpty(PlanTables.TAG) && knowsLeftOut(row) && !leavesOut(row, PlanPart.TAGS)) {
                row.problem(PlanTables.TAG, TableProblems.CELL_EMPTY);
            }
        }
    }

    /** What an edition leaves out has no rows, and tags are in no cells. */
    private void checkLeftOut() {
        checkLeftOut(PlanPart.LEGAL_BASES, basisRows, PlanTables.EDITION);
        checkLeftOut(PlanPart.EMBEDDED_PLANS, embeddedPlanRows, PlanTables.EDITION);
        checkLeftOut(PlanPart.TAGS, embeddedPlanRows, PlanTables.TAG);
        checkLeftOut(PlanPart.TAGS, initiativeRows, PlanTables.TAGGED_WITH);
        checkLeftOut(PlanPart.VIEWPOINTS, viewpointRows, PlanTables.EDITION);
        checkLeftOut(PlanPart.NEEDS, needRows, PlanTables.EDITION);
        checkLeftOut(PlanPart.NEED_LINKS, needLinkRows, PlanTables.EDITION);
        checkLeftOut(PlanPart.INITIATIVES, initiativeRows, PlanTables.EDITION);
        checkLeftOut(PlanPart.DIRECTIONS, directionRows, PlanTables.EDITION);
        checkLeftOut(PlanPart.ACTION_ITEMS, actionRows, PlanTables.EDITION);
        checkLeftOut(PlanPart.MARKS, markRows, PlanTables.EDITION);
    }

    private static void checkLeftOut(PlanPart part, Table rows, Column<?> column) {
        for (TableRow row : rows.rows()) {
            if (leavesOut(row, part) && !row.isEmpty(column)) {
                row.problem(column, PlanProblems.PART_LEFT_OUT, part.label());
            }
        }
    }

    private static boolean leavesOut(TableRow row, PlanPart part) {
        return knowsLeftOut(row)
                && row.get(PlanTables.EDITION).get(PlanTables.LEAVES_OUT).contains(part);
    }

    /** Whether it can be read what a row's edition leaves out. */
    private static boolean knowsLeftOut(TableRow row) {
        return row.has(PlanTables.EDITION) && row.get(PlanTables.EDITION).has(PlanTables.LEAVES_OUT);
    }

    private void readLegalBases() {
        for (TableRow row : basisRows.rows()) {
            if (row.isSound()) {
                LegalBasis basis = new LegalBasis(
                        row.get(PlanTables.ID),
                        row.get(PlanTables.LAW),
                        row.get(PlanTables.PROVISION),
                        row.get(PlanTables.RESTS_ON_IT),
                        row.citation());
                plans.of(row).addLegalBases(basis);
                legalBases.put(row, basis);
            }
        }
    }

    private void readEmbeddedPlans() {
        for (TableRow row : embeddedPlanRows.rows()) {
            if (row.isSound()) {
                EmbeddedPlan embedded = new EmbeddedPlan(
                        row.get(PlanTables.ID),
                        row.get(PlanTables.TAG),
                        row.get(PlanTables.TITLE),
                        legalBases.get(row.get(PlanTables.LEGAL_BASIS)),
                        row.citation());
                plans.of(row).addEmbeddedPlans(embedded);
                embeddedPlans.put(row, embedded);
            }
        }
    }

    private void readViewpoints() {
        for (TableRow row : viewpointRows.rows()) {
            if (row.isSound()) {
                plans.of(row)
                        .addViewpoints(
                                new Viewpoint(row.get(PlanTables.NUMBER), row.get(PlanTables.TITLE), row.citation()));
            }
        }
    }

    private void readNeeds() {
        for (TableRow row : needRows.rows()) {
            if (row.isSound()) {
                Need need = new Need(row.get(PlanTables.NUMBER), row.get(PlanTables.TITLE), row.citation());
                plans.of(row).addNeeds(need);
                needs.put(row, need);
            }
        }
    }

    private void readMarks() {
        for (TableRow row : markRows.rows()) {
            if (row.isSound()) {
                ActorMark mark = new ActorMark(
                        new ActorRole(row.get(PlanTables.ROLE)),
                        row.get(PlanTables.MARK),
                        row.get(PlanTables.MEANING),
                        row.citation());
                plans.of(row).addMarks(mark);
                marks.put(row, mark);
            }
        }
    }

    private void readActions() {
        for (TableRow row : actionRows.rows()) {
            if (row.isSound()) {
                TableRow direction = row.get(PlanTables.DIRECTION);
                String directionId = directionId(direction);
                int number = row.get(PlanTables.NUMBER);
                actionsOfDirections.add(
                        direction,
                        new ActionItem(
                                directionId + "-" + number,
                                directionId,
                                number,
                                row.get(PlanTables.TEXT),
                                actors(row),
                                row.citation()));
            }
        }
    }

    private Actors actors(TableRow row) {
        List<ActorRole> roles = new ArrayList<>();
        for (ActorMark mark : marks.get(row.get(PlanTables.ACTORS))) {
            roles.add(mark.role());
        }
        return row.get(PlanTables.LEGIBILITY).actors(roles, row.get(PlanTables.ACTORS_BECAUSE));
    }

    private static String directionId(TableRow row) {
        return row.get(PlanTables.INITIATIVE).get(PlanTables.NUMBER) + "." + row.get(PlanTables.NUMBER);
    }

    private void readDirections() {
        for (TableRow row : directionRows.rows()) {
            if (row.isSound()) {
                String missing = row.get(PlanTables.ITEMS_MISSING_BECAUSE);
                directionsOfInitiatives.add(
                        row.get(PlanTables.INITIATIVE),
                        new Direction(
                                directionId(row),
                                row.get(PlanTables.TITLE),
                                actionsOfDirections.of(row),
                                missing.isEmpty() ? Completeness.COMPLETE : Completeness.incomplete(missing),
                                row.citation()));
            }
        }
    }

    private void readNeedLinks() {
        for (TableRow row : needLinkRows.rows()) {
            if (row.isSound()) {
                needLinksOfInitiatives.add(
                        row.get(PlanTables.INITIATIVE),
                        new NeedLink(needs.get(row.get(PlanTables.NEED)), row.citation()));
            }
        }
    }

    private void readInitiatives() {
        for (TableRow row : initiativeRows.rows()) {
            if (row.isSound()) {
                plans.of(row)
                        .addInitiatives(new Initiative(
                                row.get(PlanTables.NUMBER),
                                row.get(PlanTables.TITLE),
                                embeddedPlans.get(row.get(PlanTables.TAGGED_WITH)),
                                needLinksOfInitiatives.of(row),
                                directionsOfInitiatives.of(row),
                                row.citation()));
            }
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(PlanTables.PRINTED_FORMS).rows()) {
            Optional<PrintedForm> form = PrintedForms.of(row);
            if (form.isPresent()) {
                if (isElement(row, form.get().element())) {
                    plans.of(row).addPrintedForms(form.get());
                } else {
                    row.problem(PrintedForms.ELEMENT, PlanProblems.ELEMENT);
                }
            }
        }
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
        return name.startsWith(prefix)
                && table.has(row.text(PlanTables.EDITION) + " " + name.substring(prefix.length()));
    }

    /** The cell that a property of a plan was read from, as far as it was read from a row of its own. */
    Place place(String edition, Place.Property property) {
        String key = property.id();
        int number = Math.max(0, key.lastIndexOf('-'));
        return switch (property.kind()) {
            case "initiatives" -> initiativeRows.place(edition + " " + key, PlanTables.NUMBER);
            case "directions" -> directionRows.place(edition + " " + key.replace('.', ' '), directionColumn(property));
            case "actions" ->
                actionRows.place(
                        edition + " " + key.substring(0, number) + " " + key.substring(number + 1),
                        PlanTables.LEGIBILITY);
            case "needs" -> needRows.place(edition + " " + key, PlanTables.NUMBER);
            case "viewpoints" -> viewpointRows.place(edition + " " + key, PlanTables.NUMBER);
            case "embeddedPlans" -> embeddedPlanRows.place(edition + " " + key, PlanTables.TAG);
            default -> property;
        };
    }

    private static Column<?> directionColumn(Place.Property property) {
        return property.property().equals("completeness") ? PlanTables.ITEMS_MISSING_BECAUSE : PlanTables.NUMBER;
    }
}
