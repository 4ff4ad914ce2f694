package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.indicators.forecast.Forecast;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code observations.csv} may tell beside value and method. */
class ObservationReadingTest {

    private static final String HEADING =
            "edition,measure,year,value,method,state,first_day,last_day,sample_size,design_effect,source";

    @TempDir
    private Path folder;

    /** A plan with a share, a count over the year, a number that exists and a balance, and the plan before it. */
    @BeforeEach
    void writeACity() throws IOException {
        write("sources.csv", "id,title,published", "plan,計画,2024-03", "report,報告書,2026-09");
        write(
                "editions.csv",
                "id,municipality_code,municipality,title,subtitle,status,published,source",
                "old,131016,みどり市,みどりプラン,,adopted,,plan cover",
                "new,131016,みどり市,みどりプラン2,,draft,2024-03,plan cover");
        write(
                "indicators.csv",
                "edition,id,kind,part,part_title,title,source",
                "new,main,outcome,,,指標,plan p2",
                "old,main,outcome,,,指標,plan p1");
        write(
                "measures.csv",
                "edition,id,indicator,name,unit,unit_because,decimals,nature,nature_because,direction,direction_because,"
                        + "continues,data_sources,source",
                "new,share,main,割合,%,,1,share,,,,old:share,,plan p2",
                "new,calls,main,通報,件,,0,flow,,,,,,plan p2",
                "new,places,main,場,か所,,0,stock,,,,,,plan p2",
                "new,balance,main,社会増減,人,,0,balance,,,,,,plan p2",
                "old,share,main,割合,%,,1,share,,,,,,plan p1");
        write(
                "targets.csv",
                "edition,measure,holds_from,baseline_year,baseline,target_year,target,source",
                "new,share,2024-04-01,R4,50.0,R10,60.0,plan p2",
                "new,calls,2024-04-01,R4,100,R10,160,plan p2",
                "new,places,2024-04-01,R4,10,R10,16,plan p2",
                "new,balance,2024-04-01,R4,-300,R10,0,plan p2",
                "old,share,2019-04-01,H30,40.0,R5,60.0,plan p1");
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private void observed(String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(HEADING));
        all.addAll(List.of(lines));
        Files.write(folder.resolve("observations.csv"), all);
    }

    private IndicatorSet read() {
        return IndicatorSet.readFrom(TableSource.folder(folder), "new");
    }

    private List<String> problems() {
        InvalidTablesException e = catchThrowableOfType(InvalidTablesException.class, this::read);
        assertThat(e).as("the tables should be refused").isNotNull();
        return e.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void everythingThatMayBeTold() throws IOException {
        observed("new,share,R7,52.3,survey,provisional,令和7年6月,令和8年2月,1500,1.2,report p3");
        assertThat(read().observations())
                .containsExactly(new Observation.Builder()
                        .measure("share")
                        .year(FiscalYear.of(2025))
                        .value(new BigDecimal("52.3"))
                        .method(ObservationMethod.SURVEY)
                        .state(ObservationState.PROVISIONAL)
                        .period(ObservationPeriod.of(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 2, 28)))
                        .sampleSize(SampleSize.of(1500, 1.2))
                        .addAllCitations(read().observations().get(0).citations())
                        .build());
        assertThat(read().observations().get(0).citations()).hasToString("[report p3]");
    }

    @Test
    void anOldFileIsReadAsBefore() throws IOException {
        write("observations.csv", "edition,measure,year,value,method,source", "new,share,R7,52.3,survey,report p3");
        IndicatorSet old = read();
        observed("new,share,R7,52.3,survey,,,,,,report p3");
        assertThat(read()).isEqualTo(old);
        assertThat(old.observations().get(0).state()).isEqualTo(ObservationState.FINAL);
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void writtenInAnyFormItIsReadAsTheSame(TableForm form, @TempDir Path written) throws IOException {
        observed(
                "new,share,R7,52.3,survey,provisional,2025-06-01,2026-02-28,1500,1.2,report p3",
                "new,calls,R7,60,record,,2025/4/1,2025-09,,,report p3");
        new TableExport(form, Locale.JAPANESE)
                .write(TableSource.folder(folder), IndicatorSet.tableFormats(), written.resolve("city"));
        assertThat(IndicatorSet.readFrom(TableSource.folder(written.resolve("city")), "new"))
                .isEqualTo(read());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aFinalValueSupersedesAProvisionalOne(boolean finalFirst) throws IOException {
        String early = "new,share,R7,52.3,survey,provisional,,,,,report p3";
        String late = "new,share,R7,52.6,survey,final,,,1500,,report p4";
        observed(finalFirst ? late : early, finalFirst ? early : late);
        IndicatorSet set = read();
        assertThat(set.observations()).hasSize(2);
        assertThat(set.observations("share")).hasToString("[share 令和7年度調査 52.6 (n=1500)]");
        assertThat(set.supersededObservations("share")).hasToString("[share 令和7年度調査 52.3 (速報値)]");
        assertThat(set.assess("share").distance()).contains(new BigDecimal("-7.4"));
        assertThat(set.series("share").points()).hasToString("[平成30年度 40.0, 令和4年度 50.0, 令和7年度 52.6]");
        assertThat(set.problems()).isEmpty();
        // The size is there for whoever looks ahead.
        assertThat(Forecast.of(set.measure("share"), set.series("share"))
                        .values()
                        .get(2)
                        .sampleSize())
                .isEqualTo(SampleSize.of(1500));
    }

    @Test
    void aProvisionalValueCountsUntilThereIsAFinalOne() throws IOException {
        observed("new,share,R7,52.3,survey,provisional,,,,,report p3");
        IndicatorSet set = read();
        assertThat(set.assess("share").status()).contains(Status.BEHIND);
        assertThat(set.assess("share").observed())
                .map(Observation::isProvisional)
                .contains(true);
        assertThat(set.series("share").points()).last().hasToString("令和7年度 52.3 (速報値)");
    }

    /** The new plan's baseline is the final word on what the old one told provisionally. */
    @Test
    void theNextPlansBaselineSupersedesAProvisionalResult() throws IOException {
        observed("old,share,R4,49.5,survey,provisional,,,,,report p3");
        assertThat(read().series("share").points()).hasToString("[平成30年度 40.0, 令和4年度 50.0]");
        assertThat(IndicatorSet.readFrom(TableSource.folder(folder), "old").problems())
                .isEmpty();
        observed("old,share,R4,49.5,survey,final,,,,,report p3");
        assertThat(problems()).singleElement().asString().contains("expected one value for 令和4年度 in the whole series");
    }

    @Test
    void twoFinalOrTwoProvisionalValuesThatDifferAreBothShown() throws IOException {
        observed(
                "new,share,R7,52.3,survey,provisional,,,,,report p3",
                "new,share,R7,52.6,survey,,,,,,report p4",
                "new,share,令和7年度,52.7,survey,final,2025-06-01,2025-07-31,,,report p5",
                "new,share,R7,52.4,survey,provisional,,,,,report p5");
        assertThat(problems())
                .containsExactly(
                        "observations.csv, line 4, column value: found \"52.7\", expected one value of share for 令和7年度,"
                                + " but line 3 has 52.6 and line 4 has 52.7, and neither is provisional beside a final one",
                        "observations.csv, line 5, column value: found \"52.4\", expected one value of share for 令和7年度,"
                                + " but line 2 has 52.3 and line 5 has 52.4, and neither is provisional beside a final one");
    }

    @Test
    void someMonthsOfACountAreNotAssessed() throws IOException {
        observed(
                "new,calls,R6,130,record,,,,,,report p3",
                "new,calls,R7,60,record,,2025-04,2025-09,,,report p3",
                "new,calls,R7,90,record,provisional,2025-04-01,2025-12-31,,,report p3");
        IndicatorSet set = read();
        assertThat(set.observations("calls"))
                .hasToString("[calls 令和6年度実績 130, calls 令和7年度実績 90 (速報値, 2025-04-01–2025-12-31)]");
        // The latest whole year counts, and R7 by itself says why it has no verdict.
        assertThat(set.assess("calls").status()).contains(Status.ON_TRACK);
        Assessment r7 = set.assess("calls", FiscalYear.of(2025));
        assertThat(r7.obstacles()).containsExactly(Obstacle.PART_YEAR);
        assertThat(r7.distance()).isEmpty();
        assertThat(r7).hasToString("calls: no verdict [PART_YEAR]");
        assertThat(set.series("calls").points()).hasToString("[令和4年度 100, 令和6年度 130]");
        assertThat(set.problems()).isEmpty();

        observed("new,calls,R7,60,record,,2025-04,2025-09,,,report p3", "new,calls,R7,140,record,,,,,,report p3");
        assertThat(read().assess("calls").status()).contains(Status.ON_TRACK);
        observed("new,calls,R7,140,record,,2025-04,2026-03,,,report p3");
        assertThat(read().assess("calls").status()).contains(Status.ON_TRACK);
    }

    @Test
    void someDaysOfAShareOrOfWhatExistsAreItsFieldworkAndItsDate() throws IOException {
        observed(
                "new,share,R7,60.0,survey,,2025-06,2025-07,,,report p3",
                "new,places,R7,16,record,,2026-04-01,2026-04-01,,,report p3");
        IndicatorSet set = read();
        assertThat(set.assess("share").status()).contains(Status.REACHED);
        assertThat(set.assess("places").status()).contains(Status.REACHED);
    }

    @Test
    void aBalanceMayBeNegative() throws IOException {
        observed("new,balance,R7,-120,record,,,,,,report p3");
        Assessment assessment = read().assess("balance");
        assertThat(assessment.measure().sense(assessment.version())).contains(Sense.AT_LEAST);
        assertThat(assessment.status()).contains(Status.ON_TRACK);
        assertThat(assessment.progress()).contains(new BigDecimal("0.6"));
        assertThat(assessment.attainmentRate()).isEmpty();
        observed("new,balance,R7,-120.5,record,,,,,,report p3");
        assertThat(problems())
                .containsExactly("observations.csv, line 2, column value: found \"-120.5\", expected a number with 0"
                        + " decimals");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "new,share,R7,52.3,survey,early,,,,,report p3 | column state: found \"early\", expected one of final,"
                        + " provisional, expected or nothing",
                "new,share,R7,52.3,survey,,2025-06-01,,,,report p3 | column last_day: expected both days of the"
                        + " period, or neither",
                "new,share,R7,52.3,survey,,,2025-06-01,,,report p3 | column first_day: expected both days of the"
                        + " period, or neither",
                "new,share,R7,52.3,survey,,2025-07,2025-06,,,report p3 | column last_day: found \"2025-06\", expected a day no"
                        + " earlier than the first one, 2025-07-01",
                "new,share,R7,52.3,survey,,2024-06,2024-07,,,report p3 | column first_day: found \"2024-06\", expected days of"
                        + " the fiscal year, from 2025-04-01 to 2026-03-31",
                "new,calls,R7,52,record,,2025-04,2026-04,,,report p3 | column last_day: found \"2026-04\", expected days of the"
                        + " fiscal year, from 2025-04-01 to 2026-03-31",
                "new,share,R7,52.3,survey,,46113,2026-03,,,report p3 | column first_day: found \"46113\", expected a day such as"
                        + " 2026-04-01, or a month such as 2026-04; did you mean 2026-04-01?",
                "new,share,R7,52.3,survey,,Jun-25,2025-07,,,report p3 | column first_day: found \"Jun-25\", expected a day such"
                        + " as 2026-04-01, or a month such as 2026-04; did you mean 2025-06?",
                "new,share,R7,52.3,survey,,,,0,,report p3 | column sample_size: found \"0\", expected a whole number from 1 to"
                        + " 999999999",
                "new,share,R7,52.3,survey,,,,1500人,,report p3 | column sample_size: found \"1500人\", expected a whole number"
                        + " from 1 to 999999999; did you mean 1500?",
                "new,share,R7,52.3,record,,,,1500,,report p3 | column sample_size: found \"1500\", expected no sample size,"
                        + " since this is no survey of residents",
                "new,calls,R7,52,,,,,1500,,report p3 | column sample_size: found \"1500\", expected no sample size, since this"
                        + " is no survey of residents",
                "new,share,R7,52.3,survey,,,,,1.2,report p3 | column design_effect: found \"1.2\", expected no design effect"
                        + " without a sample size",
                "new,share,R7,52.3,survey,,,,,x,report p3 | column design_effect: found \"x\", expected no design effect"
                        + " without a sample size",
                "new,share,R7,52.3,survey,,,,1500,0,report p3 | column design_effect: found \"0\", expected a number above 0,"
                        + " such as 1.5",
                "new,share,R7,52.3,survey,,,,1500,120%,report p3 | column design_effect: found \"120%\", expected a decimal"
                        + " number such as 70.0; did you mean 120?"
            })
    void saysWhatIsWrongAndWhere(String line, String expected) throws IOException {
        observed(line);
        assertThat(problems()).singleElement().asString().startsWith("observations.csv, line 2, " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500", "\"1,500\"", "１５００"})
    void aSampleSizeMayHaveSeparatorsOfThousands(String size) throws IOException {
        observed("new,share,R7,52.3,survey,,,," + size + ",,report p3");
        assertThat(read().observations()).hasToString("[share 令和7年度調査 52.3 (n=1500)]");
    }

    @Test
    void wordsMayBeJapanese() throws IOException {
        observed("new,share,R7,52.3,調査,速報値,,,,,report p3");
        IndicatorSet japanese = read();
        observed("new,share,R7,52.3,survey,provisional,,,,,report p3");
        assertThat(read()).isEqualTo(japanese);
    }

    /** 209 of 400 are 52.25%, 210 are 52.5%: fewer may have answered the question than the survey, and nobody can type otherwise. */
    @Test
    void aShareThatNoCountGivesIsLoadedAndDoubted() throws IOException {
        observed("new,share,R7,52.4,survey,,,,400,,report p3");
        assertThat(read().observations()).hasToString("[share 令和7年度調査 52.4 (n=400)]");
        assertThat(new IndicatorCheck()
                        .check(new TableReading(TableSource.folder(folder))).stream()
                                .filter(problem -> problem.code().equals(IndicatorProblems.SAMPLE_SHARE))
                                .toList())
                .singleElement()
                .asString()
                .startsWith(
                        "observations.csv, line 2, column sample_size: found \"400\", expected a number of answers of"
                                + " which some are 52.4%, which none of 400 are");
    }

    /** From 2026 on the plan prints one decimal, and two places behind the point are one too many. */
    @Test
    void aSetOfNumbersMayHaveDecimalsOfItsOwn() throws IOException {
        write(
                "targets.csv",
                "edition,measure,holds_from,baseline_year,baseline,target_year,target,decimals,unit,source",
                "new,share,2024-04-01,R4,50.0,R10,60.0,,,plan p2",
                "new,calls,2024-04-01,R4,100,R10,160,,,plan p2",
                "new,calls,2026-04-01,R7,12.5,R12,20.0,1,十件,plan p2",
                "new,places,2024-04-01,R4,10,R10,16,,,plan p2",
                "new,balance,2024-04-01,R4,-300,R10,0,,,plan p2",
                "old,share,2019-04-01,H30,40.0,R5,60.0,,,plan p1");
        observed(
                "new,calls,R7,120,record,,,,,,report p3",
                "new,calls,R8,13,record,,,,,,report p3",
                "new,calls,R9,13.4,record,,,,,,report p3");
        assertThat(read().observations()).hasToString("[calls 令和7年度実績 120, calls 令和8年度実績 13.0, calls 令和9年度実績 13.4]");
        assertThat(read().problems()).isEmpty();
        assertThat(ObservationEntry.of("calls", "R10", "14.5", "", "")
                        .toObservation(read())
                        .value())
                .contains(new BigDecimal("14.5"));
        observed("new,calls,R9,13.45,record,,,,,,report p3");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(
                        "observations.csv, line 2, column value: found \"13.45\", expected a count, not negative, with 1"
                                + " decimals");
        observed("new,calls,R7,120.5,record,,,,,,report p3");
        assertThat(problems()).singleElement().asString().contains("with 0 decimals");
    }

    /** 52.4% of 400 simple answers is none; weighted answers may give any share. */
    @Test
    void weightedAnswersMayGiveAnyShare() throws IOException {
        observed("new,share,R7,52.4,survey,,,,400,1.3,report p3");
        assertThat(read().observations()).hasToString("[share 令和7年度調査 52.4 (n=400, design effect 1.3)]");
    }

    @Test
    void everythingWrongWithALineIsSaidAtOnce() throws IOException {
        observed("new,calls,R70,5.5,servey,early,June,July,none,x,report");
        assertThat(problems()).hasSize(9).allMatch(problem -> problem.startsWith("observations.csv, line 2, column "));
    }
}
