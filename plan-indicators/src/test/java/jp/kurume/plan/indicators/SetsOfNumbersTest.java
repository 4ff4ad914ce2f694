package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of numbers that follow each other, and what is observed before, between and after them, as tables of cities print it. */
class SetsOfNumbersTest {

    private static final String TARGETS =
            "edition,measure,holds_from,baseline_year,baseline,counts,target_year,target,unit,decimals,recounted,note,"
                    + "source";

    @TempDir
    private Path city;

    private final List<String> targets = new ArrayList<>(List.of(TARGETS));
    private final List<String> observations =
            new ArrayList<>(List.of("edition,measure,year,value,counts,state,method,source"));

    @BeforeEach
    void writeAPlan() throws IOException {
        write("sources.csv", "id,title,published", "doc,表,");
        write(
                "editions.csv",
                "id,municipality_code,municipality,title,subtitle,status,published,source",
                "plan,131016,みどり市,計画,,adopted,,doc 表");
        write("indicators.csv", "edition,id,kind,part,part_title,title,source", "plan,i,outcome,,,指標,doc 表");
        measure("人", "0", "flow", "");
    }

    private void measure(String unit, String decimals, String nature, String countedBy) throws IOException {
        write(
                "measures.csv",
                "edition,indicator,id,name,unit,decimals,nature,counted_by,scale,source",
                "plan,i,m,人数," + unit + "," + decimals + "," + nature + "," + countedBy + ",,doc 表");
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(city.resolve(file), List.of(lines));
    }

    /** A row of targets: its first day, and the cells from the baseline's year to the note. */
    private void target(String from, String cells) {
        targets.add("plan,m," + from + "," + cells + ",doc 表");
    }

    /** What was observed: year, value, and of a total what it counts. */
    private void observed(String... rows) {
        for (String row : rows) {
            String cells = row
                    + ",".repeat(3 - (int) row.chars().filter(one -> one == ',').count());
            observations.add("plan,m," + cells + ",record,doc 表");
        }
    }

    private void writeRows() throws IOException {
        Files.write(city.resolve("targets.csv"), targets);
        Files.write(city.resolve("observations.csv"), observations);
    }

    private IndicatorSet read() throws IOException {
        writeRows();
        return IndicatorSet.readFrom(TableSource.folder(city), "plan");
    }

    private List<Problem> problems(Severity severity) throws IOException {
        writeRows();
        return CityCheck.check(city).problems().stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    private List<String> messages(Severity severity) throws IOException {
        return problems(severity).stream()
                .map(problem -> problem.message(Locale.ENGLISH))
                .toList();
    }

    /** Every observation that counts, with its total and its verdict. */
    private static List<String> verdicts(IndicatorSet set) {
        return set.observations("m").stream()
                .map(one -> one.year() + " "
                        + set.measure("m").valueOf(one).map(Object::toString).orElse("-") + " "
                        + set.measure("m").assess(one).verdict())
                .toList();
    }

    // Totals

    @Test
    void aTotalsBaselineThatIsPrintedOnceMoreLosesNothing() throws IOException {
        measure("人", "0", "cumulative", "");
        target("2018-04-01", "H29,120,year,R4,500,,,,");
        observed("H29,120,year", "H30,100,year", "R1,110,year");
        assertThat(verdicts(read()))
                .containsExactly("平成29年度 - no verdict [TOTAL_UNKNOWN]", "平成30年度 100 ON_TRACK", "令和元年度 210 ON_TRACK");
    }

    @Test
    void yearsBeforeAPlanAreInItsBaseline() throws IOException {
        measure("人", "0", "cumulative", "");
        target("2018-04-01", "H29,477,total,R4,900,,,,");
        observed("H27,60,year", "H28,70,year", "H30,100,year", "R1,100,year");
        assertThat(verdicts(read())).contains("平成30年度 577 ON_TRACK", "令和元年度 677 ON_TRACK");
    }

    @Test
    void anOldTotalIsNoneOfAPlanThatCountsFromNothing() throws IOException {
        measure("人", "0", "cumulative", "");
        target("2018-04-01", ",なし,,R4,900,,,,");
        observed("H29,3000,total", "H30,100,year");
        assertThat(verdicts(read())).contains("平成30年度 100 BEHIND");
    }

    @Test
    void aLaterPlanThatCountsATotalIsAskedFromWhen() throws IOException {
        measure("人", "0", "cumulative", "");
        target("2016-04-01", ",なし,,R2,500,,,,");
        target("2021-04-01", ",なし,,R7,300,,,,");
        assertThat(messages(Severity.WARNING))
                .containsExactly("targets.csv, line 3, column baseline_year: the total of this set is counted from"
                        + " 平成28年度 on, as no year of its baseline is given, though the target before it was for 令和2年度:"
                        + " expected the year after which it is counted");
        targets.set(2, "plan,m,2021-04-01,R2,なし,,R7,300,,,,,doc 表");
        observed("R1,100,year", "R2,90,year", "R3,40,year", "R4,50,year");
        assertThat(messages(Severity.WARNING)).isEmpty();
        assertThat(verdicts(read())).contains("令和3年度 40 BEHIND", "令和4年度 90 BEHIND");
    }

    @Test
    void aMilestoneOfATotalAboveItsTargetIsAskedFor() throws IOException {
        measure("人", "0", "cumulative", "");
        target("2018-04-01", "H29,50,total,R2,155,,,,");
        target("2018-04-01", ",,,R4,120,,,,");
        assertThat(messages(Severity.WARNING))
                .containsExactly(
                        "targets.csv, line 2, column target: found \"155\", this number of a total is above one"
                                + " for a later year, 120, though a total grows: check both");
    }

    // Spans

    @Test
    void ofAMeasureOfAveragesTheAverageCountsInWhateverOrder() throws IOException {
        measure("人", "1", "stock", "calendar-year");
        target("2023-01-01", "H25～H27,20.1,,R4～R6,14.1以下,,,,");
        observed("R6年,15.0", "R4～R6,14.1");
        IndicatorSet set = read();
        assertThat(verdicts(set)).containsExactly("令和6年度 14.1 REACHED");
        assertThat(set.supersededObservations("m")).hasToString("[m 令和6年度実績 15.0]");
        assertThat(set.series("m").points()).hasToString("[平成25年度～平成27年度 20.1, 令和4年度～令和6年度 14.1]");
        assertThat(problems(Severity.ERROR)).isEmpty();
        observations.add(observations.remove(1));
        assertThat(verdicts(read())).containsExactly("令和6年度 14.1 REACHED");
    }

    @Test
    void ofAMeasureOfSingleYearsTheYearCounts() throws IOException {
        measure("人", "1", "stock", "");
        target("2018-04-01", "H29,20.1,,R6,14.1以下,,,,");
        observed("R4～R6,14.1", "R6,15.0");
        assertThat(verdicts(read())).containsExactly("令和6年度 15.0 MISSED");
    }

    @Test
    void aBandOrAWordMayBeForASpanOfYears() throws IOException {
        measure("人", "1", "stock", "");
        target("2016-04-01", ",なし,,R1～R3,40～50,,,,");
        observed("H28～H30,54.0", "R1～R3,49.9", "R2,45.0");
        assertThat(verdicts(read()))
                .containsExactly(
                        "平成30年度 54.0 NOT_HELD", "令和2年度 45.0 no verdict [COUNTED_OTHERWISE]", "令和3年度 49.9 HELD");
        assertThat(read().measure("m").target()).hasToString("令和元年度～令和3年度 40.0～50.0");
    }

    // Recounts and other units

    @Test
    void theBaselinesYearCountedByTheOldRuleIsNoContradiction() throws IOException {
        target("2018-04-01", "H29,1000,,R2,1500,,,,");
        target("2021-04-01", "R2,300,,R5,400,,,延べ人数から実人数へ,");
        observed("H30,1100", "R1,1200", "R2,1300", "R3,320");
        assertThat(problems(Severity.ERROR)).isEmpty();
        assertThat(verdicts(read())).contains("令和2年度 1300 MISSED", "令和3年度 320 BEHIND");
        assertThat(read().series("m").points()).hasToString("[令和2年度 300, 令和3年度 320]");
    }

    @Test
    void aSetsOwnUnitAndDecimalsAreThoseOfItsYears() throws IOException {
        measure("千円", "0", "flow", "");
        target("2018-04-01", "H29,1000,,R2,1500,,,,");
        target("2021-04-01", "R2,1.3,,R5,2.0,百万円,1,,");
        observed("H30,1100", "R2,1300", "R3,1.4");
        IndicatorSet set = read();
        assertThat(problems(Severity.ERROR)).isEmpty();
        assertThat(set.observations("m").stream().map(set.measure("m")::print))
                .containsExactly("1,100千円", "1,300千円", "1.4百万円");
    }

    @Test
    void theFirstYearAfterARecountIsRatedByTheBaseline() throws IOException {
        write(
                "measures.csv",
                "edition,indicator,id,name,unit,decimals,nature,scale,source",
                "plan,i,m,人数,人,0,flow,y,doc 表");
        write("rating-scales.csv", "edition,id,name,by,source", "plan,y,評価,yearly-change,doc 表");
        write("rating-bands.csv", "edition,scale,label,from,meaning", "plan,y,良,1,", "plan,y,悪,,");
        target("2018-04-01", "H29,100,,R2,80,,,,");
        target("2021-04-01", "R2,30,,R5,20,,,実人数へ,");
        observed("R2,85", "R3,29");
        assertThat(read().rating("m", FiscalYear.parse("R3")).flatMap(Rating::label))
                .contains("良");
    }

    @Test
    void rowsOfOneSetSayTheSame() throws IOException {
        target("2018-04-01", "H29,50,,R4,60,百人,,,注1");
        target("2018-04-01", "H30,,,R6,70,千人,,,注2");
        assertThat(messages(Severity.ERROR))
                .containsExactly(
                        "targets.csv, line 3, column baseline_year: found \"H30\", expected nothing or the same as in the"
                                + " first row of the set that says it, H29",
                        "targets.csv, line 3, column unit: found \"千人\", expected nothing or the same as in the first"
                                + " row of the set that says it, 百人");
        targets.set(2, "plan,m,2018-04-01,H29,,,R6,70,百人,,,注2,doc 表");
        assertThat(read().measure("m").latestVersion().note()).isEqualTo("注1 注2");
    }

    @Test
    void rowsOfATotalCountTheSame() throws IOException {
        measure("人", "0", "cumulative", "");
        target("2018-04-01", "H29,50,total,R2,90,,,,");
        target("2018-04-01", ",,year,R4,120,,,,");
        assertThat(messages(Severity.ERROR))
                .containsExactly(
                        "targets.csv, line 3, column counts: found \"year\", expected nothing or the same as in"
                                + " the first row of the set that says it, total");
    }

    // What is not known

    @Test
    void aTargetWithoutASideIsAskedForOne() throws IOException {
        target("2018-04-01", ",なし,,R4,600,,,,");
        observed("R1,55");
        assertThat(messages(Severity.WARNING))
                .containsExactly("measures.csv, line 2, column direction: nothing tells which side of the target"
                        + " (なし → 600人) is the better one, and no verdict can be given: expected a direction");
        targets.set(1, "plan,m,2018-04-01,,なし,,R4,600以上,,,,,doc 表");
        assertThat(messages(Severity.WARNING)).isEmpty();
    }

    @Test
    void aWordForAYearWithoutAValueHidesNoEarlierOne() throws IOException {
        target("2018-04-01", "H29,50,,R4,60,,,,");
        observed("R1,55", "R2,未公表", "R3,集計中", "R4,－");
        assertThat(read().assess("m").observed().orElseThrow()).hasToString("m 令和元年度実績 55");
        assertThat(read().assess("m").status()).contains(Status.ON_TRACK);
        observed("R3,59,,expected");
        assertThat(read().assess("m").observed().orElseThrow()).hasToString("m 令和3年度実績 59 (見込値)");
    }

    @Test
    void whatWasCalledOffIsNoLongerExpected() throws IOException {
        target("2018-04-01", "H29,50,,R4,60,,,,");
        observed("R1,55", "R3,59,,expected", "R3,中止");
        assertThat(read().assess("m").observed().orElseThrow()).hasToString("m 令和元年度実績 55");
        assertThat(read().assess("m", FiscalYear.parse("R3")).obstacles()).containsExactly(Obstacle.NOT_OBSERVED);
    }
}
