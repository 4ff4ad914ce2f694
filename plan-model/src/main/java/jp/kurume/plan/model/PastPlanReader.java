package jp.kurume.plan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.Choices;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import org.jspecify.annotations.Nullable;

/** Reads what the editions in a folder of tables say of the plans before them. */
final class PastPlanReader {

    private static final int MOST = 99;

    private static final TableFormat PLANS = TableFormat.optional("past-plans.csv")
            .key("edition")
            .columns("plan", "period", "period_source", "vision")
            .optionalColumns(LeftOut.COLUMN)
            .cited();
    private static final TableFormat CHALLENGES = numbered("past-challenges.csv");
    private static final TableFormat CATEGORIES = numbered("past-categories.csv");
    private static final TableFormat INITIATIVES = TableFormat.optional("past-initiatives.csv")
            .key("edition", "number")
            .columns("title", "category")
            .cited();
    private static final TableFormat ACHIEVEMENTS = numbered("past-achievements.csv");
    private static final TableFormat DATES = TableFormat.optional("past-achievement-dates.csv")
            .columns("edition", "achievement", "event", "kind", "year")
            .cited();
    private static final TableFormat EVALUATIONS = TableFormat.optional("past-evaluations.csv")
            .key("edition", "subject")
            .columns("measures")
            .cited();
    private static final TableFormat POINTS = TableFormat.optional("past-evaluation-points.csv")
            .columns("edition", "subject", "kind", "text")
            .cited();
    private static final TableFormat TASKS = numbered("past-tasks-ahead.csv");
    private static final TableFormat PRINTED_FORMS = PrintedForms.format("past-printed-forms.csv", "edition");

    private static final Map<String, AchievementDate.Kind> DATE_KINDS = Choices.of(AchievementDate.Kind.class);
    private static final Map<String, EvaluationPoint.Kind> POINT_KINDS = Choices.of(EvaluationPoint.Kind.class);
    private static final String CATEGORY = "category-";

    private final TableReading reading;
    private final Editions editions;
    private final ByEdition<PastPlan.Builder> plans;
    private final Table planRows;
    private final Table challengeRows;
    private final Table categoryRows;
    private final Table initiativeRows;
    private final Table achievementRows;
    private final Table evaluationRows;
    private final Table taskRows;

    private final Map<String, List<PlanPart>> leftOutByEdition = new LinkedHashMap<>();
    private final Map<String, PastCategory> categories = new LinkedHashMap<>();
    private final Map<String, List<AchievementDate>> datesByAchievement = new LinkedHashMap<>();
    private final Map<String, List<EvaluationPoint>> pointsBySubject = new LinkedHashMap<>();

    PastPlanReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        planRows = reading.table(PLANS);
        plans = new ByEdition<>(planRows);
        challengeRows = reading.table(CHALLENGES);
        categoryRows = reading.table(CATEGORIES);
        initiativeRows = reading.table(INITIATIVES);
        achievementRows = reading.table(ACHIEVEMENTS);
        evaluationRows = reading.table(EVALUATIONS);
        taskRows = reading.table(TASKS);
    }

    private static TableFormat numbered(String file) {
        return TableFormat.optional(file)
                .key("edition", "number")
                .columns("title")
                .cited();
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
                EVALUATIONS,
                POINTS,
                TASKS,
                PRINTED_FORMS);
    }

    PastPlan read(String edition) {
        readAll();
        return plans.get("past plan", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        readPlans();
        readNumbered(
                PlanPart.PAST_CHALLENGES,
                challengeRows,
                (plan, row, number, title, citation) -> plan.addChallenges(new Challenge(number, title, citation)));
        readNumbered(PlanPart.PAST_CATEGORIES, categoryRows, (plan, row, number, title, citation) -> {
            PastCategory category = new PastCategory(number, title, citation);
            plan.addCategories(category);
            categories.put(ByEdition.within(row, String.valueOf(number)), category);
        });
        readInitiatives();
        readDates();
        readNumbered(
                PlanPart.ACHIEVEMENTS,
                achievementRows,
                (plan, row, number, title, citation) -> plan.addAchievements(new Achievement(
                        number,
                        title,
                        listIn(datesByAchievement, ByEdition.within(row, String.valueOf(number))),
                        citation)));
        readPoints();
        readEvaluations();
        readNumbered(
                PlanPart.TASKS_AHEAD,
                taskRows,
                (plan, row, number, title, citation) -> plan.addTasksAhead(new TaskAhead(number, title, citation)));
        readPrintedForms();
        reading.finish();
    }

    private void readPlans() {
        for (TableRow row : planRows.rows()) {
            Edition accountIn = editions.of(row);
            Edition edition = editions.of(row, "plan");
            FiscalYearRange period = row.fiscalYears("period");
            Citation periodCitation = row.citation("period_source");
            String vision = row.text("vision");
            List<PlanPart> leftOut = LeftOut.of(row, true);
            leftOutByEdition.put(row.textOrEmpty("edition"), leftOut);
            Citation citation = row.citation();
            if (row.isSound()
                    && accountIn != null
                    && edition != null
                    && period != null
                    && periodCitation != null
                    && citation != null) {
                PastPlan.Builder plan = PastPlan.builder();
                plan.edition(edition)
                        .accountIn(accountIn)
                        .period(period)
                        .periodCitation(periodCitation)
                        .vision(new Vision(vision, citation))
                        .leftOut(leftOut);
                plans.begin(accountIn, plan);
            }
        }
    }

    /** What a sound row with number and title adds to its plan. */
    private interface Addition {
        void add(PastPlan.Builder plan, TableRow row, int number, String title, Citation citation);
    }

    private void readNumbered(PlanPart part, Table rows, Addition addition) {
        for (TableRow row : rows.rows()) {
            PastPlan.Builder plan = planOf(row, part);
            int number = row.number("number", 1, MOST);
            String title = row.text("title");
            Citation citation = row.citation();
            if (row.isSound() && plan != null && citation != null) {
                addition.add(plan, row, number, title, citation);
            }
        }
    }

    /** The past plan that a row belongs to, or null, which is noted, as is a row of a part that its edition leaves out. */
    private PastPlan.@Nullable Builder planOf(TableRow row, PlanPart part) {
        List<PlanPart> leftOut = leftOutByEdition.get(row.textOrEmpty("edition"));
        if (leftOut != null && leftOut.contains(part)) {
            row.problem("edition", PlanProblems.PART_LEFT_OUT, part.label());
        }
        return plans.of(row);
    }

    private void readInitiatives() {
        for (TableRow row : initiativeRows.rows()) {
            PastPlan.Builder plan = planOf(row, PlanPart.PAST_INITIATIVES);
            int number = row.number("number", 1, MOST);
            String title = row.text("title");
            PastCategory category = plans.reference(row, "category", categories, categoryRows);
            Citation citation = row.citation();
            if (row.isSound() && plan != null && category != null && citation != null) {
                plan.addInitiatives(new PastInitiative(number, title, category, citation));
            }
        }
    }

    private void readDates() {
        for (TableRow row : reading.table(DATES).rows()) {
            PastPlan.Builder plan = planOf(row, PlanPart.ACHIEVEMENTS);
            String achievement = row.id("achievement");
            if (plan != null && !achievementRows.has(ByEdition.within(row, achievement))) {
                row.problem("achievement", TableProblems.REFERENCE, ACHIEVEMENTS.file());
            }
            String event = row.text("event");
            AchievementDate.Kind kind = row.choice("kind", DATE_KINDS);
            FiscalYear year = row.fiscalYear("year");
            Citation citation = row.citation();
            if (row.isSound() && kind != null && year != null && citation != null) {
                listIn(datesByAchievement, ByEdition.within(row, achievement))
                        .add(new AchievementDate(event, kind, year, citation));
            }
        }
    }

    private void readPoints() {
        for (TableRow row : reading.table(POINTS).rows()) {
            PastPlan.Builder plan = plans.of(row);
            String subject = row.id("subject");
            if (plan != null && !evaluationRows.has(ByEdition.within(row, subject))) {
                row.problem("subject", TableProblems.REFERENCE, EVALUATIONS.file());
            }
            EvaluationPoint.Kind kind = row.choice("kind", POINT_KINDS);
            String text = row.text("text");
            Citation citation = row.citation();
            if (row.isSound() && kind != null && citation != null) {
                listIn(pointsBySubject, ByEdition.within(row, subject)).add(new EvaluationPoint(kind, text, citation));
            }
        }
    }

    private void readEvaluations() {
        for (TableRow row : evaluationRows.rows()) {
            EvaluationSubject subject = subject(row);
            PastPlan.Builder plan =
                    planOf(row, subject instanceof EvaluationSubject.Targets ? PlanPart.VERDICT : PlanPart.EVALUATIONS);
            List<String> measures = row.list("measures");
            Citation citation = row.citation();
            if (row.isSound() && plan != null && subject != null && citation != null) {
                List<EvaluationPoint> points = listIn(pointsBySubject, ByEdition.within(row, subject.id()));
                plan.addEvaluations(new Evaluation(subject, measures, points, citation));
            }
        }
    }

    private @Nullable EvaluationSubject subject(TableRow row) {
        String subject = row.id("subject");
        if (subject.equals(EvaluationSubject.WHOLE_PLAN.id())) {
            return EvaluationSubject.WHOLE_PLAN;
        }
        if (subject.equals(EvaluationSubject.TARGETS.id())) {
            return EvaluationSubject.TARGETS;
        }
        String key = ByEdition.within(row, subject.replace(CATEGORY, ""));
        PastCategory category = subject.startsWith(CATEGORY) ? categories.get(key) : null;
        boolean damaged = subject.startsWith(CATEGORY) && categoryRows.has(key);
        if (category == null && !subject.isEmpty() && !damaged && planRows.has(row.textOrEmpty("edition"))) {
            row.problem("subject", PastPlanProblems.SUBJECT);
        }
        return category == null ? null : EvaluationSubject.of(category);
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(PRINTED_FORMS).rows()) {
            PastPlan.Builder plan = plans.of(row);
            PrintedForm form = PrintedForms.readFrom(row);
            if (form != null && plan != null) {
                if (isElement(row, form.element())) {
                    plan.addPrintedForms(form);
                } else {
                    row.problem("element", PastPlanProblems.ELEMENT);
                }
            }
        }
    }

    private boolean isElement(TableRow row, String name) {
        return name.equals("vision")
                || isIn(challengeRows, row, "challenge-", name)
                || isIn(categoryRows, row, CATEGORY, name)
                || isIn(initiativeRows, row, "initiative-", name)
                || isIn(achievementRows, row, "achievement-", name)
                || isIn(taskRows, row, "task-", name);
    }

    private static boolean isIn(Table table, TableRow row, String prefix, String name) {
        return name.startsWith(prefix) && table.has(ByEdition.within(row, name.substring(prefix.length())));
    }

    private static <T> List<T> listIn(Map<String, List<T>> lists, String key) {
        return lists.computeIfAbsent(key, none -> new ArrayList<>());
    }
}
