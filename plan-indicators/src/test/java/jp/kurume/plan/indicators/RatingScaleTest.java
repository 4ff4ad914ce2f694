package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.CITATION;
import static jp.kurume.plan.indicators.Fixtures.R12;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.R7;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static jp.kurume.plan.indicators.Fixtures.assess;
import static jp.kurume.plan.indicators.Fixtures.band;
import static jp.kurume.plan.indicators.Fixtures.count;
import static jp.kurume.plan.indicators.Fixtures.countAtMost;
import static jp.kurume.plan.indicators.Fixtures.fixed;
import static jp.kurume.plan.indicators.Fixtures.known;
import static jp.kurume.plan.indicators.Fixtures.measure;
import static jp.kurume.plan.indicators.Fixtures.read;
import static jp.kurume.plan.indicators.Fixtures.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** Rules as cities print them. */
class RatingScaleTest {

    private static final RatingScale BY_RATE = scale(RatingBasis.ATTAINMENT, "A 100", "B 80", "C 60", "D");
    private static final RatingScale BY_CHANGE = scale(RatingBasis.CHANGE, "改善 3", "現状維持 -3", "後退");

    /** A scale of bands that are a word and, behind a blank, a number, which 超 may follow, or 達成. */
    private static RatingScale scale(RatingBasis by, String... bands) {
        List<RatingBand> all = new ArrayList<>();
        for (String band : bands) {
            String[] parts = (band + " ").split(" ", 2);
            all.add(new RatingBand(parts[0], threshold(parts[1].strip())));
        }
        return new RatingScale("scale", "評価基準", by, all, CITATION);
    }

    private static RatingThreshold threshold(String from) {
        if (from.isEmpty()) {
            return RatingThreshold.REST;
        }
        if (from.equals("達成")) {
            return RatingThreshold.TARGET_MET;
        }
        return from.endsWith("超")
                ? new RatingThreshold.MoreThan(new BigDecimal(from.replace("超", "")))
                : new RatingThreshold.AtLeast(new BigDecimal(from));
    }

    private static RatingScale byVerdict(Object... labelsAndStatuses) {
        List<RatingBand> bands = new ArrayList<>();
        for (int i = 0; i + 1 < labelsAndStatuses.length; i += 2) {
            bands.add(new RatingBand((String) labelsAndStatuses[i], new RatingThreshold.LeastVerdict((Status)
                    labelsAndStatuses[i + 1])));
        }
        bands.add(new RatingBand("ほか", RatingThreshold.REST));
        return new RatingScale("scale", "評価基準", RatingBasis.VERDICT, bands, CITATION);
    }

    private static String rate(RatingScale scale, Measure measure, FiscalYear year, String value) {
        return scale.rate(assess(measure, year, value)).toString();
    }

    @Test
    void aRateIsNotRounded() {
        Measure measure = count("0", "10000");
        assertThat(rate(BY_RATE, measure, R8, "10000")).isEqualTo("A");
        assertThat(rate(BY_RATE, measure, R8, "9999")).isEqualTo("B");
        assertThat(rate(BY_RATE, measure, R8, "8000")).isEqualTo("B");
        assertThat(rate(BY_RATE, measure, R8, "7999")).isEqualTo("C");
        assertThat(rate(BY_RATE, measure, R8, "0")).isEqualTo("D");
    }

    @Test
    void aMetTargetWithoutARateCountsAs100() {
        assertThat(rate(BY_RATE, countAtMost("10", "0"), R8, "0")).isEqualTo("A");
        assertThat(rate(BY_RATE, countAtMost("10", "5"), R8, "0")).isEqualTo("A");
        Measure rank = measure("m", MeasureNature.RANK, 0, version(known("12"), fixed("5")));
        assertThat(rate(BY_RATE, rank, R8, "4")).isEqualTo("A");
        Measure kept = measure("m", MeasureNature.BALANCE, 0, version(known("50"), band("40", "60")));
        assertThat(rate(BY_RATE, kept, R8, "55")).isEqualTo("A");
        Measure rising =
                measure("m", MeasureNature.FLOW, 0, version(known("50"), new Target.Change(R12, Sense.MORE_THAN)));
        assertThat(rate(BY_RATE, rising, R8, "51")).isEqualTo("A");
    }

    @Test
    void withoutARateAndATargetThatIsMetThereIsNone() {
        assertThat(rate(BY_RATE, countAtMost("10", "0"), R8, "4")).isEqualTo("no rating NO_FIGURE");
        Measure rank = measure("m", MeasureNature.RANK, 0, version(known("12"), fixed("5")));
        assertThat(rate(BY_RATE, rank, R8, "6")).isEqualTo("no rating NO_FIGURE");
        // 進展 or not is told all the same.
        assertThat(rate(scale(RatingBasis.ATTAINMENT, "達成 達成", "未達成"), rank, R8, "6"))
                .isEqualTo("未達成");
    }

    @Test
    void betterIsPositive() {
        assertThat(rate(BY_CHANGE, count("50", "60"), R8, "53")).isEqualTo("改善");
        assertThat(rate(BY_CHANGE, count("50", "60"), R8, "47")).isEqualTo("現状維持");
        assertThat(rate(BY_CHANGE, count("50", "60"), R8, "46")).isEqualTo("後退");
        assertThat(rate(BY_CHANGE, count("50", "40"), R8, "47")).isEqualTo("改善");
        assertThat(rate(BY_CHANGE, count("50", "40"), R8, "54")).isEqualTo("後退");
    }

    @Test
    void whatIsOnlyWatchedIsRatedByItsStatedDirection() {
        Measure watched = measure(
                "m", MeasureNature.FLOW, 0, version(known("50"), new Target.NoneSet(List.of()), read(Sense.AT_MOST)));
        assertThat(rate(BY_CHANGE, watched, R8, "40")).isEqualTo("改善");
        assertThat(rate(scale(RatingBasis.RELATIVE_CHANGE, "A 達成", "B 5", "C -5", "D"), watched, R8, "40"))
                .isEqualTo("B");
        Measure unstated = measure("m", MeasureNature.FLOW, 0, version(known("50"), new Target.NoneSet(List.of())));
        assertThat(rate(BY_CHANGE, unstated, R8, "40")).isEqualTo("no rating DIRECTION_NOT_STATED");
    }

    @Test
    void theRelativeChangeIsOfTheBaseline() {
        RatingScale scale = scale(RatingBasis.RELATIVE_CHANGE, "A 達成", "B 5", "C -5", "D");
        assertThat(rate(scale, count("200", "300"), R8, "300")).isEqualTo("A");
        assertThat(rate(scale, count("200", "300"), R8, "210")).isEqualTo("B");
        assertThat(rate(scale, count("200", "300"), R8, "209")).isEqualTo("C");
        assertThat(rate(scale, count("200", "300"), R8, "190")).isEqualTo("C");
        assertThat(rate(scale, count("200", "300"), R8, "189")).isEqualTo("D");
    }

    @Test
    void aYearlyChangeNeedsTheYearBefore() {
        RatingScale scale = scale(RatingBasis.YEARLY_CHANGE, "進展 0超", "進展せず");
        Measure measure = count("50", "60");
        Assessment r8 = assess(measure, R8, "55");
        assertThat(scale.rate(r8, assess(measure, R7, "54"), StatusPolicy.STRICT))
                .hasToString("進展");
        assertThat(scale.rate(r8, assess(measure, R7, "55"), StatusPolicy.STRICT))
                .hasToString("進展せず");
        assertThat(scale.rate(r8)).hasToString("no rating YEAR_BEFORE_NOT_OBSERVED");
        // The year before R7 is that of the baseline, 50.
        assertThat(rate(scale, measure, R7, "51")).isEqualTo("進展");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale.rate(r8, assess(measure, R6, "54"), StatusPolicy.STRICT))
                .withMessageContaining("year before");
    }

    @Test
    void whatIsCountedAnewIsNotHeldAgainstTheYearBefore() {
        RatingScale scale = scale(RatingBasis.YEARLY_CHANGE, "進展 0超", "進展せず");
        MeasureVersion old = version(known("50"), fixed("60"));
        MeasureVersion anew = version(new Baseline.Known(R6, new BigDecimal("30")), fixed("40"))
                .withHoldsFrom(R8.start())
                .withRecounted("延べ人数から実人数へ");
        Measure measure = measure("m", MeasureNature.FLOW, 0, old.withHoldsFrom(R7.start()), anew);
        assertThat(scale.rate(assess(measure, R8, "35"), assess(measure, R7, "54"), StatusPolicy.STRICT))
                .hasToString("no rating COUNTED_OTHERWISE");
        MeasureVersion ofTheYearBefore = anew.withBaseline(new Baseline.Known(R7, new BigDecimal("30")));
        Measure known = measure("m", MeasureNature.FLOW, 0, old.withHoldsFrom(R7.start()), ofTheYearBefore);
        assertThat(scale.rate(assess(known, R8, "35"), assess(known, R7, "54"), StatusPolicy.STRICT))
                .hasToString("進展");
    }

    @Test
    void theLeastVerdict() {
        RatingScale scale = byVerdict("a", Status.REACHED, "b", Status.ON_TRACK, "c", Status.BEHIND);
        Measure measure = count("0", "60");
        assertThat(rate(scale, measure, R8, "60")).isEqualTo("a");
        assertThat(rate(scale, measure, R8, "20")).isEqualTo("b");
        assertThat(rate(scale, measure, R8, "19")).isEqualTo("c");
        assertThat(rate(scale, measure, R12, "19")).isEqualTo("ほか");
        assertThat(scale.rate(
                        assess(measure, R8, "19"),
                        new Assessment.Pending(measure, measure.latestVersion(), List.of()),
                        StatusPolicy.of("0.1", "0")))
                .hasToString("b");
        Measure held = measure("m", MeasureNature.FLOW, 0, version(known("50"), fixed("50"), read(Sense.AT_LEAST)));
        assertThat(rate(scale, held, R8, "50")).isEqualTo("a");
    }

    @Test
    void withoutAValueThereIsNone() {
        Measure measure = count("0", "60");
        assertThat(BY_RATE.rate(measure.assessWithoutObservation())).hasToString("no rating NOT_OBSERVED");
        Observation cancelled = new Observation.Builder()
                .measure("m")
                .year(R8)
                .unobserved(UnobservedReason.CANCELLED)
                .build();
        assertThat(BY_RATE.rate(measure.assess(cancelled))).hasToString("no rating NOT_OBSERVED");
    }

    @Test
    void aScaleWithoutARestLeavesSomethingUnrated() {
        assertThat(rate(scale(RatingBasis.ATTAINMENT, "A 100"), count("0", "60"), R8, "59"))
                .isEqualTo("no rating NO_BAND");
    }

    @Test
    void bandsThatNothingEarnsAreRefused() {
        for (String[] bands : List.of(
                new String[] {"A 80", "B 100"},
                new String[] {"A 80", "B 80.0"},
                new String[] {"A 80", "B 80超"},
                new String[] {"A", "B 80"},
                new String[] {"A 達成", "B 達成"},
                new String[] {"A 100", "B 達成"},
                new String[] {"A 100", "A 80"})) {
            assertThatIllegalArgumentException().isThrownBy(() -> scale(RatingBasis.ATTAINMENT, bands));
        }
        assertThat(scale(RatingBasis.ATTAINMENT, "S 120", "A 達成", "B 80超", "C 80", "D"))
                .hasToString("scale by ATTAINMENT [S: 120以上, A: 達成, B: 80超, C: 80以上, D: その他]");
        assertThatIllegalArgumentException().isThrownBy(() -> byVerdict("a", Status.REACHED, "b", Status.HELD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScale(
                        "s", "n", RatingBasis.VERDICT, List.of(new RatingBand("A", threshold("80"))), CITATION));
    }
}
