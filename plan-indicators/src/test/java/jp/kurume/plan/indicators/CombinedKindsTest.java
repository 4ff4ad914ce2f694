package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of targets in combinations, as made-up tables print them; what is expected was worked out by hand. */
class CombinedKindsTest {

    private static final String TARGETS =
            "measure,holds_from,baseline_year,baseline,counts,target_year,target,recounted,holds_to";

    @TempDir
    private Path folder;

    /** What was read last. */
    private IndicatorSet set = IndicatorSet.builder().edition(Fixtures.EDITION).build();

    /** A measure by its cells from the name to the scale, and its targets by theirs from the first day on. */
    private SmallCity city(String measure, String... targets) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String target : targets) {
            rows.add("m," + target);
        }
        return SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature,counted_by,direction,grades,scale", "m," + measure)
                .table("targets.csv", TARGETS, rows.toArray(new String[0]));
    }

    /** The verdicts of observations by their cells from the year to the state, year by year. */
    private List<String> verdicts(SmallCity city, String... observations) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String observation : observations) {
            rows.add("m," + observation + ",record");
        }
        set = city.table("observations.csv", "measure,year,value,counts,state,method", rows.toArray(new String[0]))
                .read();
        return set.observations("m").stream()
                .map(observation ->
                        set.measure("m").assess(observation).verdict().<String>fold(Status::name, Object::toString))
                .toList();
    }

    private Assessment in(String year) {
        return set.assess("m", FiscalYear.parse(year));
    }

    private static Fraction fraction(long numerator, long denominator) {
        return Fraction.of(numerator).dividedBy(Fraction.of(denominator));
    }

    @Test
    void ranksRiseOnTheirPathAndMayBetterTheirTarget() throws IOException {
        // 12 → 5 in three years: due are 9 2/3 and 7 1/3.
        SmallCity rising = city("県内の順位,位,0,rank,,,,", "2024-04-01,R5,12,,R8,5,,");
        assertThat(verdicts(rising, "R6,9,,", "R7,8,,", "R8,6,,")).containsExactly("ON_TRACK", "BEHIND", "MISSED");
        assertThat(in("R8").exactProgress()).contains(fraction(6, 7));
        assertThat(in("R8").attainmentRate()).isEmpty();
        SmallCity held = city("県内の順位,位,0,rank,,,,", "2024-04-01,R5,3,,R8,5以内,,");
        assertThat(verdicts(held, "R6,5,,", "R7,6,,", "R8,6,,")).containsExactly("REACHED", "BEHIND", "MISSED");
    }

    @Test
    void gradesGoBySteps() throws IOException {
        SmallCity city = city("相談窓口,,0,grade,,,なし;検討中;試行;設置,", "2024-04-01,R5,検討中,,R6,検討中,,", "2024-04-01,,,,R8,設置,,");
        assertThat(verdicts(city, "R6,検討中,,", "R7,試行,,", "R8,試行,,")).containsExactly("ON_TRACK", "[NO_PATH]", "MISSED");
        assertThat(verdicts(city, "R6,なし,,", "R7,なし,,", "R8,なし,,"))
                .containsExactly("REGRESSED", "REGRESSED", "REGRESSED");
        assertThat(in("R8").distance())
                .hasValueSatisfying(steps -> assertThat(steps).isEqualByComparingTo("-3"));
    }

    @Test
    void totalsGoThroughTheirMilestones() throws IOException {
        // From 0 to 100, and on to 500 in two years: due is 300 in R7.
        SmallCity city = city("養成した人数,人,0,cumulative,,,,", "2024-04-01,R5,なし,,R6,100,,", "2024-04-01,,,,R8,500,,");
        assertThat(verdicts(city, "R6,120,year,", "R7,100,year,", "R8,280,year,"))
                .containsExactly("ON_TRACK", "BEHIND", "REACHED");
        assertThat(verdicts(city, "R6,99,year,", "R7,300,total,", "R8,499,total,"))
                .containsExactly("BEHIND", "ON_TRACK", "MISSED");
        assertThat(verdicts(city, "R6,中止,,", "R7,未公表,,", "R8,500,year,"))
                .containsExactly("[NOT_OBSERVED]", "[NOT_OBSERVED]", "[TOTAL_UNKNOWN]");
    }

    @Test
    void aTotalGoesOnFromWhatWasCountedBefore() throws IOException {
        // 4,914 → 6,500 in four years: due is 5,310.5.
        SmallCity city = city("養成した人数,人,0,cumulative,,,,", "2021-04-01,R2,4914,total,R6,6500,,");
        assertThat(verdicts(city, "R3,4920,total,", "R4,880,year,")).containsExactly("BEHIND", "ON_TRACK");
        assertThat(in("R4").exactProgress()).contains(fraction(886, 1586));
    }

    @Test
    void aTotalsCeilingIsKeptOnlyAtTheEnd() throws IOException {
        // 30 in three years: 10 and 20 may be used up.
        SmallCity city = city("5年間の事故,件,0,cumulative,,at-most,,", "2024-04-01,R5,なし,,R8,30,,");
        assertThat(verdicts(city, "R6,10,year,", "R7,11,year,", "R8,9,year,"))
                .containsExactly("ON_TRACK", "BEHIND", "REACHED");
        assertThat(in("R8").attainmentRate()).isEmpty();
        assertThat(verdicts(city, "R6,10,year,", "R7,21,year,", "R8,0,year,"))
                .containsExactly("ON_TRACK", "BEHIND", "MISSED");
    }

    @Test
    void calendarYearsArePassedAsYearsOfTheirOwn() throws IOException {
        // 16.0 → 12.0 in five years: due are 15.2 and 14.4.
        SmallCity city = city("自殺死亡率,,1,stock,calendar-year,,,", "2022-04-01,2021年,16.0,,2026年,12.0以下,,");
        assertThat(verdicts(city, "2022年,15.3,,", "令和5年,14.4,,", "2026年,12.0,,"))
                .containsExactly("BEHIND", "ON_TRACK", "REACHED");
        assertThat(in("R8").exactProgress()).contains(Fraction.of(1));
    }

    @Test
    void averagesCountAsTheirLastYear() throws IOException {
        // 20.0 in R1 → 14.0 in R6: due is 16.4 in R4.
        SmallCity city = city("出生率,,1,stock,,,,", "2020-04-01,H29～R1,20.0,,R4～R6,14.0,,");
        assertThat(verdicts(city, "R2～R4,16.4,,", "R3～R5,16.0,,", "R4～R6,14.1,,"))
                .containsExactly("ON_TRACK", "BEHIND", "MISSED");
    }

    @Test
    void whatIsOnlyExpectedIsJudgedAsBeforeTheEnd() throws IOException {
        SmallCity city = city("件数,件,0,flow,,,,", "2024-04-01,R5,10,,R8,30,,");
        assertThat(verdicts(city, "R8,27,,expected")).containsExactly("BEHIND");
        assertThat(verdicts(city, "R8,27,,provisional")).containsExactly("MISSED");
        assertThat(verdicts(city, "R8,9,,expected")).containsExactly("REGRESSED");
        assertThat(verdicts(city, "R8,30,,expected")).containsExactly("REACHED");
    }

    @Test
    void aRecountBeginsAnew() throws IOException {
        // 300 → 400 in five years from R3: due is 320 in R4.
        SmallCity city =
                city("利用者,人,0,flow,,,,", "2021-04-01,R2,1000,,R5,1200,,", "2022-04-01,R3,300,,R8,400,延べ人数から実人数へ,");
        assertThat(verdicts(city, "R3,1050,,", "R4,320,,", "R5,339,,")).containsExactly("BEHIND", "ON_TRACK", "BEHIND");
        assertThat(set.series("m").points()).hasToString("[令和3年度 300, 令和4年度 320, 令和5年度 339]");
    }

    @Test
    void aMeasureThatEndedIsJudgedNoMore() throws IOException {
        SmallCity city = city("件数,件,0,flow,,,,", "2022-04-01,R3,10,,R8,30,,2025-03-31");
        assertThat(verdicts(city, "R6,25,,", "R7,29,,")).containsExactly("ON_TRACK", "[ENDED]");
    }

    @Test
    void wordsOfChangeNeedABaseline() throws IOException {
        SmallCity without = city("件数,件,0,flow,,,,", "2024-04-01,,なし,,R8,増加,,");
        assertThat(verdicts(without, "R7,25,,", "R8,29,,")).containsExactly("[NO_BASELINE]", "[NO_BASELINE]");
        SmallCity with = city("件数,件,0,flow,,,,", "2024-04-01,R5,25,,R8,増加,,");
        assertThat(verdicts(with, "R6,25,,", "R7,26,,", "R8,25,,")).containsExactly("BEHIND", "REACHED", "MISSED");
        SmallCity strict = city("率,%,0,share,,,,", "2024-04-01,R5,93,,R8,93超,,");
        assertThat(verdicts(strict, "R6,93,,", "R7,92,,", "R8,93,,")).containsExactly("BEHIND", "REGRESSED", "MISSED");
        SmallCity monitored = city("件数,件,0,flow,,,,", "2024-04-01,R5,25,,,設定なし,,");
        assertThat(verdicts(monitored, "R6,25,,")).containsExactly("[NONE_SET]");
    }

    @Test
    void aBandIsReachedByItsNearerEnd() throws IOException {
        // 33.2 → 40 in three years: due is 35.466…
        SmallCity city = city("率,%,1,stock,,,,", "2024-04-01,R5,33.2,,R8,40～60,,");
        assertThat(verdicts(city, "R6,35.5,,", "R7,37.7,,", "R8,40.0,,"))
                .containsExactly("ON_TRACK", "BEHIND", "REACHED");
        assertThat(verdicts(city, "R6,33.1,,", "R7,60.1,,", "R8,60.1,,"))
                .containsExactly("REGRESSED", "NOT_HELD", "MISSED");
    }

    @Test
    void theLevelOfTodayMayBeKept() throws IOException {
        SmallCity city = city("校区,校区,0,stock,,at-least,,", "2024-04-01,R5,42,,R8,維持,,");
        assertThat(verdicts(city, "R6,42,,", "R7,41,,", "R8,41,,")).containsExactly("HELD", "NOT_HELD", "MISSED");
    }

    @Test
    void aNumberWithoutABaselineIsMetOrNot() throws IOException {
        SmallCity city = city("人数,人,0,flow,,,,", "2024-04-01,,なし,,R8,600以上,,");
        assertThat(verdicts(city, "R6,599,,", "R7,600,,", "R8,599,,"))
                .containsExactly("[NO_BASELINE]", "REACHED", "MISSED");
        SmallCity milestones = city("人数,人,0,flow,,,,", "2024-04-01,,なし,,R6,100以上,,", "2024-04-01,,,,R8,200以上,,");
        assertThat(verdicts(milestones, "R6,100,,", "R7,149,,", "R8,201,,"))
                .containsExactly("ON_TRACK", "BEHIND", "REACHED");
    }

    @Test
    void ratingsGoByTheCitysOwnRule() throws IOException {
        SmallCity city = city("待機者数,人,0,stock,,at-most,,r", "2024-04-01,R5,50,,R8,40,,")
                .table("rating-scales.csv", "id,name,by", "r,評価,relative-change")
                .uncited("rating-bands.csv", "scale,label,from,meaning", "r,◎,達成,", "r,A,10,", "r,B,0超,", "r,C,,");
        verdicts(city, "R6,48,,", "R7,45,,", "R8,50,,");
        assertThat(rating("R6")).isEqualTo("B");
        assertThat(rating("R7")).isEqualTo("A");
        assertThat(rating("R8")).isEqualTo("C");
        verdicts(city, "R6,40,,");
        assertThat(rating("R6")).isEqualTo("◎");
    }

    private String rating(String year) {
        return set.rating("m", FiscalYear.parse(year)).flatMap(Rating::label).orElse("－");
    }
}
