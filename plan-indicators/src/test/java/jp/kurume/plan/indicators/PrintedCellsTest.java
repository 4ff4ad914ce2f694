package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as plans print them: what is read, and what a suggestion keeps of those that are not. */
class PrintedCellsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        table("sources.csv", "id,title,published", "plan,計画,2026-03");
        table(
                "editions.csv",
                "id,municipality_code,municipality,title,subtitle,status,published,source",
                "plan,999997,見本市,計画,,adopted,2026-03,plan 表紙");
        table("indicators.csv", "edition,id,kind,part,part_title,title,source", "plan,i,outcome,1,地域づくり,成果指標,plan p1");
        measure("人", "0", "flow", "", "", "", "");
        target("R6", "800", "R12", "900");
    }

    private void table(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private void measure(
            String unit,
            String decimals,
            String nature,
            String direction,
            String lowest,
            String highest,
            String further)
            throws IOException {
        table(
                "measures.csv",
                "edition,id,indicator,name,unit,decimals,nature,direction,lowest,highest,counted_by,grades,source",
                "plan,m,i,数," + unit + "," + decimals + "," + nature + "," + direction + "," + lowest + "," + highest
                        + "," + (further.isEmpty() ? "," : further) + ",plan p1");
    }

    private void target(String baselineYear, String baseline, String targetYear, String target) throws IOException {
        table(
                "targets.csv",
                "edition,measure,holds_from,baseline_year,baseline,target_year,target,source",
                "plan,m,2026-04-01," + baselineYear + "," + baseline + "," + targetYear + "," + target + ",plan p1");
    }

    private void observation(String year, String value, String state) throws IOException {
        table(
                "observations.csv",
                "edition,measure,year,value,method,state,source",
                "plan,m," + year + "," + value + ",record," + state + ",plan p1");
    }

    private List<Problem> problems() {
        return CityCheck.check(folder).problems().stream()
                .filter(problem -> !(problem.place() instanceof Place.Folder))
                .toList();
    }

    private String suggested() {
        List<Problem> problems = problems();
        assertThat(problems).hasSize(1);
        return String.join(" ", problems.get(0).suggestions());
    }

    private Measure read() {
        assertThat(problems()).isEmpty();
        return IndicatorSet.readFrom(TableSource.folder(folder), "plan").measure("m");
    }

    /** A suggestion that loses a word or an end would turn the verdict round. */
    @ParameterizedTest
    @CsvSource({
        "500人以上, 500以上",
        "100人未満, 100未満",
        "500人 以上, 500以上",
        "10～20人, 10～20",
        "10人～20人, 10～20",
        "500人～, 500～",
        "1万人以上, 10000以上",
    })
    void aSuggestionKeepsTheWords(String printed, String suggested) throws IOException {
        target("R6", "800", "R12", printed);
        assertThat(suggested()).isEqualTo(suggested);
    }

    /** No spreadsheet has rounded a number that has a word beside it. */
    @ParameterizedTest
    @CsvSource({"30%以上, 30.0%以上", "100％以上, 100.0%以上", "40%～60%, 40.0～60.0%", "～60%, 60.0%以下"})
    void aPercentageBesideAWord(String printed, String target) throws IOException {
        measure("%", "1", "stock", "", "", "", "");
        target("R6", "31.5", "R12", printed);
        Measure measure = read();
        assertThat(measure.printTarget(measure.latestVersion())).isEqualTo(target);
    }

    /** A band and a word that is no band's are told at the cell. */
    @ParameterizedTest
    @CsvSource({"50以上", "50以下", "50超", "増加", "減少"})
    void aBandHasNoSide(String target) throws IOException {
        measure("人", "0", "stock", "within", "40", "60", "");
        target("R6", "50", "R12", target);
        assertThat(problems()).extracting(Problem::code).containsExactly(IndicatorProblems.DIRECTION_CONTRADICTED);
    }

    /** Of a rank the smaller number is the better one. */
    @Test
    void aRankRises() throws IOException {
        measure("位", "0", "rank", "", "", "", "");
        target("R6", "12", "R12", "上昇");
        Measure measure = read();
        assertThat(measure.sense(measure.latestVersion()))
                .hasValueSatisfying(sense -> assertThat(sense.isMore()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"expected", "見込値", "見込", "見込み"})
    void anExpectedValue(String state) throws IOException {
        observation("R7", "810", state);
        read();
        assertThat(IndicatorSet.readFrom(TableSource.folder(folder), "plan")
                        .observations("m")
                        .get(0)
                        .state())
                .isEqualTo(ObservationState.EXPECTED);
    }

    /** Three circles are one, and so are crosses, whatever their width. */
    @ParameterizedTest
    @CsvSource({"○, 3", "〇, 3", "◯, 3", "×, 1", "✕, 1", "Ｘ, 1", "ｂ, 2"})
    void marksAreTypedAlike(String mark, String position) throws IOException {
        measure("なし", "0", "grade", "", "", "", ",×;B;○");
        target("R6", "B", "R12", "○");
        observation("R7", mark, "");
        read();
        assertThat(IndicatorSet.readFrom(TableSource.folder(folder), "plan")
                        .observations("m")
                        .get(0)
                        .value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(position));
    }

    @ParameterizedTest
    @CsvSource({"H27～R1平均", "H27～R元の平均", "平成27年度～令和元年度の平均", "H27–R1", "H27～R1"})
    void aSpanAsTablesPrintIt(String years) throws IOException {
        target(years, "800", "R12", "900");
        assertThat(read().latestVersion().baseline()).isInstanceOfSatisfying(Baseline.Known.class, known -> {
            assertThat(known.firstYear().startYear()).isEqualTo(2015);
            assertThat(known.year().startYear()).isEqualTo(2019);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "H25～27, 2013, 2015",
        "平成25～27年, 2013, 2015",
        "2016-2020, 2016, 2020",
        "2016～20, 2016, 2020",
        "2021年（R3）, 2021, 2021",
        "H25-H27, 2013, 2015"
    })
    void yearsOfTheCalendar(String years, int first, int last) throws IOException {
        measure("人", "0", "flow", "", "", "", "calendar-year,");
        target(years, "800", "R12", "900");
        assertThat(read().latestVersion().baseline()).isInstanceOfSatisfying(Baseline.Known.class, known -> {
            assertThat(known.firstYear().startYear()).isEqualTo(first);
            assertThat(known.year().startYear()).isEqualTo(last);
        });
    }

    /** What is no fiscal year may be one by which the measure is counted. */
    @Test
    void aYearOfTheCalendarWhereNoneStands() throws IOException {
        target("2020年", "800", "R12", "900");
        assertThat(problems()).extracting(Problem::code).containsExactly(IndicatorProblems.YEAR_OF_CALENDAR);
    }

    /** A measure by the calendar is told of its years as such. */
    @Test
    void messagesSayTheYearsOfTheMeasure() throws IOException {
        measure("人", "0", "flow", "", "", "", "calendar-year,");
        target("R6年", "800", "R5年", "900");
        assertThat(problems().get(0).text(java.util.Locale.JAPANESE))
                .contains("令和6年")
                .doesNotContain("令和6年度");
    }
}
