package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.CITATION;
import static jp.kurume.plan.indicators.Fixtures.R12;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.START;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kurume.plan.time.FiscalYear;

/** Measures with every kind of goal from R6 to R12: natures, stated sides, words, baselines, targets and milestones together. */
final class GoalCases {

    /** Years before the baseline's, in it, between, of milestones, the target's, and after. */
    static final List<Integer> YEARS = List.of(2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2032);

    private static final List<Baseline> BASELINES = List.of(
            new Baseline.Known(R6, BigDecimal.valueOf(100)), new Baseline.UnderSurvey(R6), new Baseline.None(R6));

    private static final List<Sense> SENSES = List.of(Sense.values());

    private GoalCases() {}

    /** All measures, each with an id of its own. */
    static List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        numbers(MeasureNature.BALANCE, BASELINES, SENSES, all);
        totals(all);
        ranks(all);
        grades(all);
        return all;
    }

    /** Values better and worse than, equal to and close to every number of a measure. */
    static List<BigDecimal> values(MeasureNature nature) {
        if (nature == MeasureNature.GRADE) {
            return Stream.of(1, 2, 3, 4, 5).map(BigDecimal::valueOf).toList();
        }
        List<BigDecimal> values = new ArrayList<>();
        for (int value : new int[] {1, 40, 49, 69, 70, 71, 80, 89, 90, 91, 94, 95, 96, 98, 99, 100, 101, 103, 104}) {
            values.add(BigDecimal.valueOf(value));
        }
        for (int value : new int[] {105, 106, 107, 109, 110, 111, 113, 115, 116, 119, 120, 121, 130, 131, 500}) {
            values.add(BigDecimal.valueOf(value));
        }
        if (nature != MeasureNature.RANK) {
            for (String value : List.of("-3", "0", "16.7", "33.3", "97.5", "102.5", "103.33", "103.34", "117.5")) {
                values.add(new BigDecimal(value));
            }
        }
        return values;
    }

    private static void numbers(MeasureNature nature, List<Baseline> baselines, List<Sense> senses, List<Measure> all) {
        List<DesiredDirection> directions = new ArrayList<>(List.of(DesiredDirection.FROM_TARGET));
        senses.forEach(sense -> directions.add(new DesiredDirection.Stated(sense, CITATION)));
        for (Baseline baseline : baselines) {
            for (DesiredDirection direction : directions) {
                for (Target target : targets(senses)) {
                    add(nature, baseline, milestones(target, senses), target, direction, all);
                }
            }
            add(nature, baseline, List.of(List.of()), new Target.Fixed(R12, big(115)), within(110, 130), all);
            add(nature, baseline, List.of(List.of()), new Target.Fixed(R12, big(100)), within(90, 110), all);
        }
    }

    private static void totals(List<Measure> all) {
        List<Baseline> baselines = List.of(
                new Baseline.Known(R6, R6, big(100), Counting.TOTAL),
                new Baseline.Known(R6, R6, big(100), Counting.YEAR),
                new Baseline.UnderSurvey(R6),
                new Baseline.None(R6));
        numbers(MeasureNature.CUMULATIVE, baselines, List.of(Sense.AT_LEAST, Sense.AT_MOST, Sense.LESS_THAN), all);
    }

    private static void ranks(List<Measure> all) {
        for (Baseline baseline : BASELINES) {
            for (PrintedSide side : List.of(PrintedSide.NOT_PRINTED, PrintedSide.AT_MOST, PrintedSide.LESS_THAN)) {
                for (int target : new int[] {90, 100, 120}) {
                    Target fixed = new Target.Fixed(R12, big(target), side);
                    add(
                            MeasureNature.RANK,
                            baseline,
                            milestones(fixed, List.of()),
                            fixed,
                            DesiredDirection.FROM_TARGET,
                            all);
                }
            }
            add(
                    MeasureNature.RANK,
                    baseline,
                    List.of(List.of()),
                    new Target.Hold(R12),
                    DesiredDirection.FROM_TARGET,
                    all);
        }
    }

    private static void grades(List<Measure> all) {
        List<Baseline> baselines =
                List.of(new Baseline.Known(R6, big(2)), new Baseline.UnderSurvey(R6), new Baseline.None(R6));
        for (Baseline baseline : baselines) {
            for (int target = 1; target <= 5; target++) {
                List<List<InterimTarget>> milestones =
                        List.of(List.of(), List.of(InterimTarget.of(FiscalYear.of(2027), big(3))));
                Target fixed = new Target.Fixed(R12, big(target));
                add(MeasureNature.GRADE, baseline, milestones, fixed, DesiredDirection.FROM_TARGET, all);
            }
        }
    }

    private static List<Target> targets(List<Sense> senses) {
        List<Target> targets = new ArrayList<>();
        for (int number : new int[] {0, 90, 100, 120}) {
            targets.add(new Target.Fixed(R12, big(number)));
            senses.forEach(sense -> targets.add(new Target.Fixed(R12, big(number), PrintedSide.of(sense))));
        }
        targets.add(new Target.Band(R12, big(110), big(130)));
        targets.add(new Target.Band(R12, big(90), big(100)));
        targets.add(new Target.Band(R12, big(70), big(80)));
        targets.add(new Target.Change(R12, Sense.MORE_THAN));
        targets.add(new Target.Change(R12, Sense.LESS_THAN));
        targets.add(new Target.Hold(R12));
        targets.add(new Target.UnderReview(R12));
        targets.add(new Target.NoneSet(List.of()));
        targets.add(new Target.NoneSet(List.of(R12)));
        return targets;
    }

    /** None, rising, falling, dipping, with words, and several. */
    private static List<List<InterimTarget>> milestones(Target target, List<Sense> senses) {
        if (!(target instanceof Target.Fixed)) {
            return List.of(List.of());
        }
        List<List<InterimTarget>> milestones = new ArrayList<>();
        milestones.add(List.of());
        milestones.add(List.of(InterimTarget.of(FiscalYear.of(2026), big(110))));
        milestones.add(List.of(InterimTarget.of(FiscalYear.of(2027), big(95))));
        milestones.add(List.of(
                InterimTarget.of(FiscalYear.of(2026), big(90)), InterimTarget.of(FiscalYear.of(2028), big(115))));
        senses.stream()
                .filter(Sense::isStrict)
                .forEach(sense -> milestones.add(
                        List.of(new InterimTarget(FiscalYear.of(2027), big(105), PrintedSide.of(sense)))));
        return milestones;
    }

    private static void add(
            MeasureNature nature,
            Baseline baseline,
            List<List<InterimTarget>> milestones,
            Target target,
            DesiredDirection direction,
            List<Measure> all) {
        for (List<InterimTarget> interims : milestones) {
            if (isContradicted(interims, target, direction)
                    || isRefused(nature, baseline, interims, target, direction)) {
                continue;
            }
            MeasureVersion version = new MeasureVersion.Builder()
                    .holdsFrom(START)
                    .baseline(baseline)
                    .interimTargets(interims)
                    .target(target)
                    .direction(direction)
                    .citation(CITATION)
                    .build();
            boolean isGrade = nature == MeasureNature.GRADE;
            all.add(new Measure.Builder()
                    .id("m" + all.size())
                    .name("名称")
                    .unit(isGrade ? Unit.NONE : new Unit("件"))
                    .unitCitation(CITATION)
                    .decimals(0)
                    .nature(nature)
                    .natureCitation(CITATION)
                    .grades(isGrade ? List.of("なし", "検討中", "準備中", "試行", "設置") : List.of())
                    .addVersions(version)
                    .citation(CITATION)
                    .build());
        }
    }

    /** Words and direction say one side. */
    private static boolean isContradicted(List<InterimTarget> interims, Target target, DesiredDirection direction) {
        List<Sense> said = new ArrayList<>();
        direction.fold(() -> false, stated -> said.add(stated.sense()), band -> false);
        interims.forEach(interim -> interim.side().sense().ifPresent(said::add));
        if (target instanceof Target.Fixed fixed) {
            fixed.side().sense().ifPresent(said::add);
        }
        if (target instanceof Target.Change change) {
            said.add(change.sense());
        }
        return said.stream().map(Sense::isMore).distinct().count() > 1;
    }

    /** A total's target that is not above where counting starts is refused, but for a ceiling. */
    private static boolean isRefused(
            MeasureNature nature,
            Baseline baseline,
            List<InterimTarget> interims,
            Target target,
            DesiredDirection direction) {
        if (nature != MeasureNature.CUMULATIVE || !(target instanceof Target.Fixed fixed)) {
            return false;
        }
        boolean isCeiling =
                fixed.side().sense().filter(sense -> !sense.isMore()).isPresent()
                        || direction.fold(() -> false, stated -> !stated.sense().isMore(), band -> false)
                        || interims.stream()
                                .anyMatch(interim -> interim.side()
                                        .sense()
                                        .filter(sense -> !sense.isMore())
                                        .isPresent());
        int start = baseline instanceof Baseline.Known known && known.counts() == Counting.TOTAL ? 100 : 0;
        return !isCeiling && fixed.value().intValue() <= start;
    }

    private static DesiredDirection within(int lowest, int highest) {
        return new DesiredDirection.Within(big(lowest), big(highest), CITATION);
    }

    private static BigDecimal big(int number) {
        return BigDecimal.valueOf(number);
    }
}
