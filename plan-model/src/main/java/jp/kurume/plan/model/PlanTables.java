package jp.kurume.plan.model;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.law.Provision;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Reference;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.time.FiscalYearRange;

/** The tables of plans. */
final class PlanTables {

    private static final int MOST = 99;

    // Columns of several tables

    static final Column<String> ID = Column.id("id");
    static final Column<Integer> NUMBER = Column.number("number", 1, MOST);
    static final Column<String> TITLE = Column.text("title");

    // The plan itself

    static final Column<FiscalYearRange> PERIOD = Column.fiscalYears("period");
    static final Column<Citation> PERIOD_SOURCE = Column.citation("period_source");
    static final Column<String> VISION = Column.text("vision");
    static final Column<List<PlanPart>> LEAVES_OUT = Column.words(
                    "leaves_out", PlanPart.words("plan-part", false).refusedAs(PlanProblems.PART))
            .or(List.of())
            .leftOut();

    static final TableFormat PLANS = TableFormat.required("plans.csv")
            .key(Editions.EDITION)
            .columns(PERIOD, PERIOD_SOURCE, VISION, LEAVES_OUT)
            .cited();

    /** The plan that a row belongs to, by its edition. */
    static final Column<TableRow> EDITION = Column.reference("edition", PLANS);

    // What it rests on and contains

    static final Column<String> LAW = Column.text("law");
    static final Column<Provision> PROVISION = Column.of(
            "provision",
            CellType.of("provision", PlanTables::provision)
                    .matching("第[1-9][0-9]{0,3}条(の[1-9][0-9]{0,3})*(第[1-9][0-9]{0,3}項)?"
                            + "(第[1-9][0-9]{0,3}号(の[1-9][0-9]{0,3})*)?"));
    static final Column<String> RESTS_ON_IT = Column.text("plan");

    static final TableFormat LEGAL_BASES = TableFormat.optional("legal-bases.csv")
            .key(EDITION, ID)
            .columns(LAW, PROVISION, RESTS_ON_IT)
            .cited();

    static final Column<String> TAG = Column.text("tag").or("").byRule();
    static final Column<TableRow> LEGAL_BASIS = Column.reference("legal_basis", LEGAL_BASES);

    static final TableFormat EMBEDDED_PLANS = TableFormat.optional("embedded-plans.csv")
            .key(EDITION, ID)
            .names(TAG, TITLE)
            .columns(LEGAL_BASIS)
            .cited();

    // What it answers to

    static final TableFormat VIEWPOINTS = TableFormat.optional("viewpoints.csv")
            .key(EDITION, NUMBER)
            .columns(TITLE)
            .cited();

    static final TableFormat NEEDS =
            TableFormat.optional("needs.csv").key(EDITION, NUMBER).names(TITLE).cited();

    // What is done

    static final Column<List<TableRow>> TAGGED_WITH =
            Column.references("embedded_plans", EMBEDDED_PLANS).or(List.of());

    static final TableFormat INITIATIVES = TableFormat.required("initiatives.csv")
            .key(EDITION, NUMBER)
            .names(TITLE)
            .columns(TAGGED_WITH)
            .cited();

    static final Column<TableRow> INITIATIVE =
            Column.reference("initiative", Reference.to(INITIATIVES).refusedAs(PlanProblems.INITIATIVE));
    static final Column<TableRow> NEED = Column.reference("need", NEEDS);

    static final TableFormat NEED_LINKS = TableFormat.optional("need-links.csv")
            .key(EDITION, INITIATIVE, NEED)
            .cited();

    static final Column<String> ITEMS_MISSING_BECAUSE = Column.because("items_missing_because");

    static final TableFormat DIRECTIONS = TableFormat.required("directions.csv")
            .key(EDITION, INITIATIVE, NUMBER)
            .names(TITLE)
            .columns(ITEMS_MISSING_BECAUSE)
            .cited();

    // Who does it

    static final Column<String> MARK = Column.id("mark");
    static final Column<String> ROLE = Column.id("role");
    static final Column<String> MEANING = Column.text("meaning");

    static final TableFormat MARKS = TableFormat.optional("actor-marks.csv")
            .key(EDITION, MARK)
            .columns(ROLE, MEANING)
            .cited();

    static final Column<TableRow> DIRECTION = Column.reference(
                    "direction",
                    Reference.to(DIRECTIONS).keyed(PlanTables::directionKey).refusedAs(PlanProblems.DIRECTION))
            .emptyRefusedAs(TableProblems.CELL_ID);
    static final Column<String> TEXT = Column.text("text");
    static final Column<Legibility> LEGIBILITY = Column.word(
            "legibility", WordList.of("legibility", Legibility.class).refusedAs(PlanProblems.LEGIBILITY));
    static final Column<List<TableRow>> ACTORS =
            Column.references("actors", MARKS).or(List.of()).byRule();
    static final Column<String> ACTORS_BECAUSE =
            Column.because("actors_because").byRule();

    static final TableFormat ACTIONS = TableFormat.optional("actions.csv")
            .key(EDITION, DIRECTION, NUMBER)
            .columns(TEXT, LEGIBILITY, ACTORS, ACTORS_BECAUSE)
            .cited()
            .rule(PlanTables::checkRoles, ACTORS)
            .rule(PlanTables::checkLegibility, LEGIBILITY, ACTORS, ACTORS_BECAUSE);

    static final TableFormat PRINTED_FORMS = PrintedForms.format("plan-printed-forms.csv", EDITION);

    private PlanTables() {}

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

    private static Parsed<Provision> provision(String text) {
        return Provision.find(text).map(Parsed::of).orElseGet(() -> Parsed.refused(PlanProblems.PROVISION, List.of()));
    }

    /** The key of a direction such as 5.1 within its edition; nothing for a text that is no id. */
    private static String directionKey(String id) {
        return id.indexOf(' ') < 0 ? id.replace('.', ' ') : "";
    }

    /** No role takes part in an action item by two marks. */
    private static void checkRoles(TableRow row) {
        List<String> roles = new ArrayList<>();
        for (TableRow mark : row.get(ACTORS)) {
            if (mark.has(ROLE)) {
                String role = mark.get(ROLE);
                if (roles.contains(role)) {
                    row.problem(ACTORS, PlanProblems.ACTOR_TWICE, role);
                }
                roles.add(role);
            }
        }
    }

    private static void checkLegibility(TableRow row) {
        if (!row.get(LEGIBILITY)
                .goesWith(!row.get(ACTORS).isEmpty(), !row.get(ACTORS_BECAUSE).isEmpty())) {
            row.problem(LEGIBILITY, PlanProblems.LEGIBILITY);
        }
    }

    /** How far it is legible who takes part in an action item: the kinds of {@link Actors}. */
    enum Legibility {
        STATED,
        AT_LEAST,
        NOT_LEGIBLE;

        private boolean goesWith(boolean actors, boolean reason) {
            return actors == (this != NOT_LEGIBLE) && reason == (this != STATED);
        }

        /** The actors, from those that are known and the reason why others are not. */
        Actors actors(List<ActorRole> known, String because) {
            return switch (this) {
                case STATED -> new Actors.Stated(known);
                case AT_LEAST -> new Actors.AtLeast(known, because);
                case NOT_LEGIBLE -> new Actors.NotLegible(because);
            };
        }
    }
}
