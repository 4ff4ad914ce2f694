package jp.kurume.plan.past;

import java.util.Optional;
import java.util.function.BiConsumer;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.model.PlanProblems;
import jp.kurume.plan.model.Vision;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads what the editions in a folder of tables say of the plans before them. */
final class PastPlanReader {

    private final TableReading reading;
    private final Editions editions;
    private final ByEdition<PastPlan.Builder> plans = ByEdition.of(PastPlanTables.EDITION);
    private final Table planRows;
    private final Table challengeRows;
    private final Table categoryRows;
    private final Table initiativeRows;
    private final Table achievementRows;
    private final Table evaluationRows;
    private final Table taskRows;

    private final Built<PastCategory> categories = new Built<>();
    private final Gathered<AchievementDate> datesOfAchievements = new Gathered<>();
    private final Gathered<AchievementPoint> pointsOfAchievements = new Gathered<>();
    private final Gathered<EvaluationPoint> pointsOfEvaluations = new Gathered<>();

    PastPlanReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        planRows = reading.table(PastPlanTables.PLANS);
        challengeRows = reading.table(PastPlanTables.CHALLENGES);
        categoryRows = reading.table(PastPlanTables.CATEGORIES);
        initiativeRows = reading.table(PastPlanTables.INITIATIVES);
        achievementRows = reading.table(PastPlanTables.ACHIEVEMENTS);
        evaluationRows = reading.table(PastPlanTables.EVALUATIONS);
        taskRows = reading.table(PastPlanTables.TASKS);
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
                (plan, row) -> plan.addChallenges(
                        new Challenge(row.get(PastPlanTables.NUMBER), row.get(PastPlanTables.TITLE), row.citation())));
        readNumbered(PlanPart.PAST_CATEGORIES, categoryRows, this::addCategory);
        readNumbered(
                PlanPart.PAST_INITIATIVES,
                initiativeRows,
                (plan, row) -> plan.addInitiatives(new PastInitiative(
                        row.get(PastPlanTables.NUMBER),
                        row.get(PastPlanTables.TITLE),
                        categories.get(row.get(PastPlanTables.CATEGORY)),
                        row.citation())));
        readDates();
        readAchievementPoints();
        readNumbered(
                PlanPart.ACHIEVEMENTS,
                achievementRows,
                (plan, row) -> plan.addAchievements(new Achievement(
                        row.get(PastPlanTables.NUMBER),
                        row.get(PastPlanTables.TITLE),
                        datesOfAchievements.of(row),
                        pointsOfAchievements.of(row),
                        row.citation())));
        readPoints();
        readEvaluations();
        readNumbered(
                PlanPart.TASKS_AHEAD,
                taskRows,
                (plan, row) -> plan.addTasksAhead(
                        new TaskAhead(row.get(PastPlanTables.NUMBER), row.get(PastPlanTables.TITLE), row.citation())));
        readNumbered(
                PlanPart.PAST_CATEGORIES,
                reading.table(PastPlanTables.FINDINGS),
                (plan, row) -> plan.addFindings(new PastFinding(
                        categories.get(row.get(PastPlanTables.CATEGORY)),
                        row.get(PastPlanTables.NUMBER),
                        row.get(PastPlanTables.POINT),
                        row.citation())));
        readPrintedForms();
        reading.finish();
    }

    private void readPlans() {
        for (TableRow row : planRows.rows()) {
            if (row.isSound()) {
                Edition accountIn = editions.get(row.get(Editions.EDITION));
                PastPlan.Builder plan = PastPlan.builder();
                plan.edition(editions.get(row.get(PastPlanTables.PLAN)))
                        .accountIn(accountIn)
                        .period(row.get(PastPlanTables.PERIOD))
                        .periodCitation(row.get(PastPlanTables.PERIOD_SOURCE))
                        .vision(new Vision(row.get(PastPlanTables.VISION), row.citation()))
                        .leftOut(row.get(PastPlanTables.LEAVES_OUT));
                plans.begin(row, accountIn, plan);
            }
        }
    }

    /** Reads the rows of a part; what a sound one adds to its plan is for the part to say. */
    private void readNumbered(PlanPart part, Table rows, BiConsumer<PastPlan.Builder, TableRow> addition) {
        for (TableRow row : rows.rows()) {
            checkLeftOut(row, part);
            if (row.isSound()) {
                addition.accept(plans.of(row), row);
            }
        }
    }

    /** Refuses a row of a part that its edition leaves out. */
    private static void checkLeftOut(TableRow row, PlanPart part) {
        if (row.has(PastPlanTables.EDITION)) {
            TableRow plan = row.get(PastPlanTables.EDITION);
            if (plan.has(PastPlanTables.LEAVES_OUT)
                    && plan.get(PastPlanTables.LEAVES_OUT).contains(part)) {
                row.problem(PastPlanTables.EDITION, PlanProblems.PART_LEFT_OUT, part.label());
            }
        }
    }

    private void addCategory(PastPlan.Builder plan, TableRow row) {
        PastCategory category =
                new PastCategory(row.get(PastPlanTables.NUMBER), row.get(PastPlanTables.TITLE), row.citation());
        plan.addCategories(category);
        categories.put(row, category);
    }

    private void readDates() {
        for (TableRow row : reading.table(PastPlanTables.DATES).rows()) {
            checkLeftOut(row, PlanPart.ACHIEVEMENTS);
            if (row.isSound()) {
                datesOfAchievements.add(
                        row.get(PastPlanTables.ACHIEVEMENT),
                        new AchievementDate(
                                row.get(PastPlanTables.EVENT),
                                row.get(PastPlanTables.DATE_KIND),
                                row.get(PastPlanTables.YEAR),
                                row.citation()));
            }
        }
    }

    private void readAchievementPoints() {
        for (TableRow row : reading.table(PastPlanTables.ACHIEVEMENT_POINTS).rows()) {
            checkLeftOut(row, PlanPart.ACHIEVEMENTS);
            if (row.isSound()) {
                pointsOfAchievements.add(
                        row.get(PastPlanTables.ACHIEVEMENT),
                        new AchievementPoint(
                                row.get(PastPlanTables.NUMBER), row.get(PastPlanTables.POINT), row.citation()));
            }
        }
    }

    private void readPoints() {
        for (TableRow row : reading.table(PastPlanTables.POINTS).rows()) {
            if (row.isSound()) {
                pointsOfEvaluations.add(
                        row.get(PastPlanTables.EVALUATION),
                        new EvaluationPoint(
                                row.get(PastPlanTables.POINT_KIND), row.get(PastPlanTables.TEXT), row.citation()));
            }
        }
    }

    private void readEvaluations() {
        for (TableRow row : evaluationRows.rows()) {
            boolean isOfTargets = row.text(PastPlanTables.SUBJECT).equals(EvaluationSubject.TARGETS.id());
            checkLeftOut(row, isOfTargets ? PlanPart.VERDICT : PlanPart.EVALUATIONS);
            Optional<EvaluationSubject> subject = subject(row);
            if (row.isSound() && subject.isPresent()) {
                plans.of(row)
                        .addEvaluations(new Evaluation(
                                subject.get(),
                                row.get(PastPlanTables.MEASURES),
                                pointsOfEvaluations.of(row),
                                row.citation()));
            }
        }
    }

    /** What a row evaluates; nothing if its category is not there, which is noted, or not sound. */
    private Optional<EvaluationSubject> subject(TableRow row) {
        if (!row.has(PastPlanTables.SUBJECT)) {
            return Optional.empty();
        }
        String subject = row.get(PastPlanTables.SUBJECT);
        if (subject.equals(EvaluationSubject.WHOLE_PLAN.id())) {
            return Optional.of(EvaluationSubject.WHOLE_PLAN);
        }
        if (subject.equals(EvaluationSubject.TARGETS.id())) {
            return Optional.of(EvaluationSubject.TARGETS);
        }
        String number = subject.substring(PastPlanTables.CATEGORY_PREFIX.length());
        for (TableRow category : categoryRows.rows()) {
            if (isKeyOf(category, row, number)) {
                return categories.find(category).map(EvaluationSubject::of);
            }
        }
        if (categoryRows.isWhole() && row.has(PastPlanTables.EDITION)) {
            row.problem(PastPlanTables.SUBJECT, PastPlanProblems.SUBJECT);
        }
        return Optional.empty();
    }

    /** Whether a category is the one of a number in the edition of a row. */
    private static boolean isKeyOf(TableRow category, TableRow row, String number) {
        return category.text(PastPlanTables.EDITION).equals(row.text(PastPlanTables.EDITION))
                && category.text(PastPlanTables.NUMBER).equals(number);
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(PastPlanTables.PRINTED_FORMS).rows()) {
            Optional<PrintedForm> form = PrintedForms.of(row);
            if (form.isPresent()) {
                if (isElement(row, form.get().element())) {
                    plans.of(row).addPrintedForms(form.get());
                } else {
                    row.problem(PrintedForms.ELEMENT, PastPlanProblems.ELEMENT);
                }
            }
        }
    }

    private boolean isElement(TableRow row, String name) {
        return name.equals("vision")
                || isIn(challengeRows, row, "challenge-", name)
                || isIn(categoryRows, row, PastPlanTables.CATEGORY_PREFIX, name)
                || isIn(initiativeRows, row, "initiative-", name)
                || isIn(achievementRows, row, "achievement-", name)
                || isIn(taskRows, row, "task-", name)
                || isIn(reading.table(PastPlanTables.FINDINGS), row, "finding-", name.replace('.', ' '));
    }

    private static boolean isIn(Table table, TableRow row, String prefix, String name) {
        return name.startsWith(prefix)
                && table.has(row.text(PastPlanTables.EDITION) + " " + name.substring(prefix.length()));
    }
}
