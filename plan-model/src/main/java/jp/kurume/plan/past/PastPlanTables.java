package jp.kurume.plan.past;

import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.model.PlanProblems;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;

/** The tables of past plans. */
final class PastPlanTables {

    /** What stands before the number of a category where a text names it. */
    static final String CATEGORY_PREFIX = "category-";

    private static final int MOST = 99;

    static final Column<Integer> NUMBER = Column.number("number", 1, MOST);
    static final Column<String> TITLE = Column.text("title");

    // The plan itself

    static final Column<TableRow> PLAN = Column.reference("plan", Editions.FORMAT);
    static final Column<FiscalYearRange> PERIOD = Column.fiscalYears("period");
    static final Column<Citation> PERIOD_SOURCE = Column.citation("period_source");
    static final Column<String> VISION = Column.text("vision");
    static final Column<List<PlanPart>> LEAVES_OUT = Column.words(
                    "leaves_out", PlanPart.words("past-plan-part", true).refusedAs(PlanProblems.PART))
            .or(List.of())
            .leftOut();

    static final TableFormat PLANS = TableFormat.optional("past-plans.csv")
            .key(Editions.EDITION)
            .columns(PLAN, PERIOD, PERIOD_SOURCE, VISION, LEAVES_OUT)
            .cited();

    /** The past plan that a row belongs to, by the edition that tells of it. */
    static final Column<TableRow> EDITION = Column.reference("edition", PLANS);

    // What it answered to, and what it did

    static final TableFormat CHALLENGES =
            numbered("past-challenges.csv").columns(TITLE).cited();
    static final TableFormat CATEGORIES =
            numbered("past-categories.csv").names(TITLE).cited();

    static final Column<TableRow> CATEGORY = Column.reference("category", CATEGORIES);

    static final TableFormat INITIATIVES =
            numbered("past-initiatives.csv").columns(TITLE, CATEGORY).cited();

    // What it achieved

    static final TableFormat ACHIEVEMENTS =
            numbered("past-achievements.csv").names(TITLE).cited();

    static final Column<TableRow> ACHIEVEMENT = Column.reference("achievement", ACHIEVEMENTS);
    static final Column<String> EVENT = Column.text("event");
    static final Column<AchievementDate.Kind> DATE_KIND =
            Column.word("kind", WordList.of("achievement-date-kind", AchievementDate.Kind.class));
    static final Column<FiscalYear> YEAR = Column.fiscalYear("year");

    static final TableFormat DATES = TableFormat.optional("past-achievement-dates.csv")
            .columns(EDITION, ACHIEVEMENT, EVENT, DATE_KIND, YEAR)
            .cited();

    static final Column<String> POINT = Column.text("text");

    static final TableFormat ACHIEVEMENT_POINTS = TableFormat.optional("past-achievement-points.csv")
            .key(EDITION, ACHIEVEMENT, NUMBER)
            .columns(POINT)
            .cited();

    static final TableFormat FINDINGS = TableFormat.optional("past-findings.csv")
            .key(EDITION, CATEGORY, NUMBER)
            .columns(POINT)
            .cited();

    // How it is evaluated

    static final Column<String> SUBJECT = Column.of(
                    "subject",
                    CellType.of("evaluation-subject", PastPlanTables::subject)
                            .matching(CATEGORY_PREFIX + "[1-9][0-9]?")
                            .orWords(EvaluationSubject.WHOLE_PLAN.id(), EvaluationSubject.TARGETS.id()))
            .emptyRefusedAs(TableProblems.CELL_ID);
    static final Column<List<String>> MEASURES = Column.texts("measures").or(List.of());

    static final TableFormat EVALUATIONS = TableFormat.optional("past-evaluations.csv")
            .key(EDITION, SUBJECT)
            .columns(MEASURES)
            .cited();

    static final Column<TableRow> EVALUATION = Column.reference("subject", EVALUATIONS);
    static final Column<EvaluationPoint.Kind> POINT_KIND =
            Column.word("kind", WordList.of("evaluation-point-kind", EvaluationPoint.Kind.class));
    static final Column<String> TEXT = Column.text("text");

    static final TableFormat POINTS = TableFormat.optional("past-evaluation-points.csv")
            .columns(EDITION, EVALUATION, POINT_KIND, TEXT)
            .cited();

    static final TableFormat TASKS =
            numbered("past-tasks-ahead.csv").columns(TITLE).cited();

    static final TableFormat PRINTED_FORMS = PrintedForms.format("past-printed-forms.csv", EDITION);

    private PastPlanTables() {}

    private static TableFormat numbered(String file) {
        return TableFormat.optional(file).key(EDITION, NUMBER);
    }

    static List<TableFormat> formats() {
        return List.of(
                TableReading.SOURCES,
                Editions.FORMAT,
                PLANS,
                CHALLENGES,
                CATEGORIES,
                INITIATIVES,
                ACHIEVEMENTS,
                DATES,
                ACHIEVEMENT_POINTS,
                EVALUATIONS,
                POINTS,
                TASKS,
                FINDINGS,
                PRINTED_FORMS);
    }

    /** What is evaluated, by its id; whether there is such a category is not known from the text. */
    private static Parsed<String> subject(String text) {
        return text.equals(EvaluationSubject.WHOLE_PLAN.id())
                        || text.equals(EvaluationSubject.TARGETS.id())
                        || isCategory(text)
                ? Parsed.of(text)
                : Parsed.refused(PastPlanProblems.SUBJECT, List.of());
    }

    private static boolean isCategory(String text) {
        return text.startsWith(CATEGORY_PREFIX)
                && NUMBER.parse(text.substring(CATEGORY_PREFIX.length())) instanceof Parsed.Value<Integer>;
    }
}
