package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.kurume.KurumePlans;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorReadingTest {

    private static final String SECOND = "second-plan-draft";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheBundledTables() throws IOException {
        for (String file : List.of("sources.csv", "editions.csv")) {
            copy(KurumePlans.class, file);
        }
        for (String file : List.of(
                "indicators.csv",
                "measures.csv",
                "targets.csv",
                "observations.csv",
                "remarks.csv",
                "indicator-printed-forms.csv")) {
            copy(KurumeIndicators.class, file);
        }
    }

    private void copy(Class<?> anchor, String file) throws IOException {
        try (InputStream in = anchor.getResourceAsStream("kurume-402036/" + file)) {
            assertThat(in).as(file).isNotNull();
            Files.copy(in, folder.resolve(file));
        }
    }

    private void replace(String file, String old, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).containsOnlyOnce(old);
        Files.writeString(folder.resolve(file), text.replace(old, by));
    }

    private void append(String file, String... lines) throws IOException {
        String text = Files.readString(folder.resolve(file)).stripTrailing();
        Files.writeString(folder.resolve(file), text + "\n" + String.join("\n", lines) + "\n");
    }

    private IndicatorSet read(String edition) {
        return IndicatorSet.readFrom(TableSource.folder(folder), edition);
    }

    private List<String> problems() {
        InvalidTablesException e = catchThrowableOfType(InvalidTablesException.class, () -> read(SECOND));
        assertThat(e).as("the tables should be refused").isNotNull();
        return e.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aFolderGivesWhatTheJarGives() {
        assertThat(read(SECOND)).isEqualTo(KurumeIndicators.secondPeriod());
        assertThat(read("first-plan")).isEqualTo(KurumeIndicators.firstPeriod());
    }

    @Test
    void figuresAsASpreadsheetOrAPersonWritesThem() throws IOException {
        replace("observations.csv", "R6,61.3,", "令和6年度,６１．３％,");
        replace("observations.csv", "R6,248933,", "R6,\"248,933\",");
        replace("targets.csv", "2026-04-01,R6,61.3,R12,70.0,", "令和8年4月1日,2024年度,61.3%,R12,70,");
        replace(
                "targets.csv",
                "second-plan-draft,1-activity,2026-04-01,R6",
                "second-plan-draft,1-activity,2026/4/1,R6");
        aFolderGivesWhatTheJarGives();
    }

    @Test
    void aCountIsNoPercentage() throws IOException {
        replace("observations.csv", "R6,248933,", "R6,248933%,");
        assertThat(problems())
                .containsExactly(
                        "observations.csv, line 3, column value: found \"248933%\", expected a decimal number such"
                                + " as 70.0; did you mean 248933?");
    }

    /** 61.3% is 61% in a cell that shows no decimals, and that is what is saved. Without the sign, 70 is 70.0. */
    @Test
    void aPercentageThatMayHaveBeenRounded() throws IOException {
        replace("observations.csv", "R6,61.3,", "R6,61％,");
        assertThat(problems())
                .containsExactly(
                        "observations.csv, line 2, column value: found \"61％\", expected a percentage from 0 to"
                                + " 100, with 1 decimals; did you mean 61.0?");
    }

    // Written and read back

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void writtenInAnyFormTheTablesGiveTheSameIndicators(TableForm form, @TempDir Path written) throws IOException {
        assertThat(new TableExport(form, Locale.JAPANESE)
                        .write(KurumeIndicators.tables(), IndicatorSet.tableFormats(), written))
                .isEmpty();
        TableReading reading = new TableReading(TableSource.folder(written));
        assertThat(IndicatorSet.readFrom(reading, SECOND)).isEqualTo(KurumeIndicators.secondPeriod());
        assertThat(IndicatorSet.readFrom(reading, "first-plan")).isEqualTo(KurumeIndicators.firstPeriod());
        assertThat(reading.opened()).hasSize((int) IndicatorSet.tableFormats().stream()
                .filter(format -> Files.exists(written.resolve(format.file())))
                .count());
        for (String heading : Files.readAllLines(written.resolve("measures.csv"), StandardCharsets.ISO_8859_1)
                .get(0)
                .split(",", -1)) {
            assertThat(heading).doesNotContainPattern("[a-z]{3}");
        }
    }

    // One thing wrong at a time

    static Stream<Arguments> breaks() {
        return Stream.of(
                arguments(
                        "measures.csv",
                        "second-plan-draft,1-activity,1-activity,",
                        "second-plan-draft,1-activity,1-activty,",
                        "measures.csv, line 3, column indicator: found \"1-activty\", expected an id of indicators.csv "
                                + "within the edition"),
                arguments(
                        "targets.csv",
                        "second-plan-draft,1-activity,",
                        "second-plan-draft,1-activty,",
                        "targets.csv, line 3, column measure: found \"1-activty\", expected an id of measures.csv; "
                                + "did you mean 1-activity or"),
                arguments(
                        "observations.csv",
                        "first-support",
                        "first-suport",
                        "observations.csv, line 4, column measure: found \"first-suport\", expected an id of "
                                + "measures.csv; did you mean first-support"),
                arguments(
                        "remarks.csv",
                        "first-overall",
                        "overall",
                        "remarks.csv, line 2, column measure: found \"overall\", expected an id of measures.csv"),
                arguments(
                        "targets.csv",
                        "R6,61.3,R12,70.0",
                        "R6,61.3,R6,70.0",
                        "targets.csv, line 2, column target_year: found \"R6\", expected a year after the baseline's, "
                                + "令和6年度"),
                arguments(
                        "targets.csv",
                        "R6,166,R12,182",
                        "R6,166,R12,182.5",
                        "targets.csv, line 3, column target: found \"182.5\", expected a count, not negative, with 0 "
                                + "decimals, or 精査中"),
                arguments(
                        "targets.csv",
                        "R6,61.3,R12",
                        "R6,61.33,R12",
                        "targets.csv, line 2, column baseline: found \"61.33\", expected a percentage from 0 to 100, "
                                + "with 1 decimals, or 調査中"),
                arguments(
                        "targets.csv",
                        "61.3,R12,70.0",
                        "61.3,R12,101",
                        "targets.csv, line 2, column target: found \"101\", expected a percentage from 0 to 100"),
                arguments(
                        "targets.csv",
                        "R6,0,R12,11",
                        "R6,-1,R12,11",
                        "targets.csv, line 18, column baseline: found \"-1\", expected a count, not negative"),
                arguments(
                        "targets.csv",
                        "R12,70.0",
                        "R12,多数",
                        "targets.csv, line 2, column target: found \"多数\", expected a number, with 以上, 超, 以下, 以内"),
                arguments(
                        "targets.csv",
                        "2026-04-01,R6,61.3",
                        "26/4/1,R6,61.3",
                        "targets.csv, line 2, column holds_from: found \"26/4/1\", expected a day such as 2026-04-01"),
                arguments(
                        "observations.csv",
                        "61.3,survey",
                        "61.3,poll",
                        "observations.csv, line 2, column method: found \"poll\", expected one of survey, record or nothing"),
                arguments(
                        "observations.csv",
                        "61.3",
                        "613",
                        "observations.csv, line 2, column value: found \"613\", expected a percentage from 0 to 100, "
                                + "with 1 decimals"),
                arguments(
                        "measures.csv",
                        "実施回数,回,,0,flow",
                        "実施回数,回,,0,flows",
                        "measures.csv, line 3, column nature: found \"flows\", expected one of flow, stock, share, balance, cumulative, "
                                + "rank, grade; did "
                                + "you mean flow?"),
                arguments(
                        "measures.csv",
                        "実施回数,回,,0,flow",
                        "実施回数,回,,-1,flow",
                        "measures.csv, line 3, column decimals: found \"-1\", expected a whole number from 0 to 9"),
                arguments(
                        "measures.csv",
                        "at-least,目標値と",
                        ",目標値と",
                        "measures.csv, line 10, column direction: expected a direction where a reason for it is given"),
                arguments(
                        "measures.csv",
                        "at-least,",
                        "up,",
                        "measures.csv, line 10, column direction: found \"up\", expected one of at-least, more-than, at-most, "
                                + "less-than, within"),
                arguments(
                        "targets.csv",
                        "R6,388,R12,388,",
                        "R6,388,R12,388以下,",
                        "targets.csv, line 10, column target: found \"388以下\", expected a target that the direction in "
                                + "measures.csv, at-least, does not contradict"),
                arguments(
                        "measures.csv",
                        "first-plan:first-overall",
                        "first-plan:first-overal",
                        "measures.csv, line 2, column continues: found \"first-plan:first-overal\", expected edition "
                                + "and id of a measure, such as first-plan:first-overall"),
                arguments(
                        "measures.csv",
                        "first-plan:first-relations",
                        "first-plan:first-overall",
                        "measures.csv, line 12, column continues: found \"first-plan:first-overall\", expected a "
                                + "measure that no other continues"),
                arguments(
                        "indicators.csv",
                        "overall,overall,,,「",
                        "overall,overal,,,「",
                        "indicators.csv, line 2, column kind: found \"overal\", expected one of overall, activity, "
                                + "outcome; did you mean overall?"),
                arguments(
                        "indicators.csv",
                        "2-outcome,outcome,2,権利を守る取組みの推進,",
                        "2-outcome,outcome,,権利を守る取組みの推進,",
                        "indicators.csv, line 6, column part: expected the number of the part whose title is given"),
                arguments(
                        "indicators.csv",
                        "2-outcome,outcome,2,権利を守る取組みの推進,",
                        "2-outcome,outcome,2,,",
                        "indicators.csv, line 6, column part_title: expected a text"),
                arguments(
                        "indicator-printed-forms.csv",
                        "second-plan-draft,6-outcome,",
                        "second-plan-draft,7-outcome,",
                        "indicator-printed-forms.csv, line 2, column element: found \"7-outcome\", expected the id of "
                                + "an indicator or a measure of the edition"),
                arguments(
                        "targets.csv",
                        "second-plan-draft,overall,2026-04-01",
                        "second-plan,overall,2026-04-01",
                        "targets.csv, line 2, column edition: found \"second-plan\", expected an id of editions.csv; "
                                + "did you mean second-plan-draft"),
                // What one plan reports as its result is another's baseline.
                arguments(
                        "observations.csv",
                        "first-plan,first-overall,R6,61.3",
                        "first-plan,first-overall,R6,61.4",
                        "targets.csv, line 2, column baseline: found \"61.3\", expected one value for 令和6年度 in the "
                                + "whole series, which has 61.4 (second-plan-draft p8, second-plan-outline 2-(1)) "
                                + "and 61.3 (second-plan-draft p14 (reading: 策定時の値と目標値は印刷のとおり。適用の始まりの日は印刷されておらず、計画期間（令和8年度から）の初日と読む))"));
    }

    @Test
    void aMeasureWithoutAnIndicatorNeedsAnId() throws IOException {
        replace("measures.csv", "second-plan-draft,1-outcome,1-outcome,", "second-plan-draft,1-outcome,,");
        assertThat(catchThrowableOfType(InvalidTablesException.class, () -> read(SECOND))
                        .problems())
                .extracting(problem -> problem.place() + " " + problem.code().id())
                .contains("measures.csv, line 4, column indicator table.cell.id");
    }

    @Test
    void theDirectionThatATargetContradictsIsToldAsItIsWritten() throws IOException {
        replace("measures.csv", ",,,first-plan:first-overall", ",以下,on purpose,first-plan:first-overall");
        assertThat(read(SECOND)
                        .measure("overall")
                        .isDirectionDerived(read(SECOND).measure("overall").latestVersion()))
                .isFalse();
        replace("targets.csv", "R6,61.3,R12,70.0,", "R6,61.3,R12,70.0以上,");
        assertThat(catchThrowableOfType(InvalidTablesException.class, () -> read(SECOND))
                        .problems())
                .extracting(problem -> problem.text(Locale.JAPANESE))
                .containsExactly("「70.0以上」となっています。measures.csv の「望ましい方向」（以下）と矛盾しない目標値を書いてください");
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void saysWhatIsWrongAndWhere(String file, String old, String by, String expected) throws IOException {
        replace(file, old, by);
        assertThat(problems()).singleElement().asString().startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R6", "令和6年度", "2024年度"})
    void twoFinalValuesThatDifferAreBothShown(String year) throws IOException {
        append("observations.csv", "first-plan,first-overall," + year + ",60.0,survey,second-plan-draft p8,");
        assertThat(problems())
                .containsExactly("observations.csv, line 8, column value: found \"60.0\", expected one value of"
                        + " first-overall for 令和6年度, but line 2 has 61.3 and line 8 has 60.0, and neither is provisional"
                        + " beside a final one");
    }

    @Test
    void theSameValueASecondTime() throws IOException {
        append("observations.csv", "first-plan,first-overall,2024年度,61.3,survey,second-plan-draft p8,");
        assertThat(problems())
                .containsExactly("observations.csv, line 8, column year: found \"2024年度\", expected one observation of"
                        + " first-overall for 令和6年度, which has 61.3 already");
    }

    @Test
    void anObservationThatContradictsTheBaselineOfItsYear() throws IOException {
        append("observations.csv", "second-plan-draft,5-activity,R6,1040,record,second-plan-draft p14,");
        assertThat(problems())
                .containsExactly("observations.csv, line 8, column value: found \"1040\", expected one value for 令和6年度 "
                        + "in the whole series, which has 1039 (second-plan-draft p14 (reading: 策定時の値と目標値は印刷のとおり。適用の始まりの日は印刷されておらず、計画期間（令和8年度から）の初日と読む)) and 1040 (second-plan-draft "
                        + "p14)");
    }

    @Test
    void measuresThatContinueEachOtherInACircle() throws IOException {
        replace(
                "measures.csv",
                "first-plan,first-overall,first-overall,地域での支え合いや助け合いが充実していると感じる市民の割合,%,,1,share,"
                        + "名称から読む：市民に占める割合,,,,",
                "first-plan,first-overall,first-overall,地域での支え合いや助け合いが充実していると感じる市民の割合,%,,1,share,"
                        + "名称から読む：市民に占める割合,,,second-plan-draft:overall,");
        assertThat(problems())
                .containsExactly(
                        "measures.csv, line 2, column continues: found \"first-plan:first-overall\", expected no "
                                + "measures that continue each other in a circle",
                        "measures.csv, line 20, column continues: found \"second-plan-draft:overall\", expected no "
                                + "measures that continue each other in a circle");
    }

    @Test
    void aMeasureThatContinuesItself() throws IOException {
        replace("measures.csv", "first-plan:first-overall", "second-plan-draft:overall");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("line 2, column continues")
                .contains("circle");
    }

    @Test
    void anIndicatorWithoutAMeasure() throws IOException {
        append("indicators.csv", "first-plan,more,outcome,,,もう一つ,first-plan-chapter-5 3,");
        assertThat(problems())
                .containsExactly("indicators.csv, line 19, column id: found \"more\", expected at least one measure of "
                        + "this indicator in measures.csv");
    }

    @Test
    void aMeasureWithoutATarget() throws IOException {
        replace(
                "targets.csv",
                "second-plan-draft,5-activity,2026-04-01,R6,1039,R12,1100,second-plan-draft p14,"
                        + "策定時の値と目標値は印刷のとおり。適用の始まりの日は印刷されておらず、計画期間（令和8年度から）の初日と読む\n",
                "");
        assertThat(problems())
                .containsExactly("measures.csv, line 16, column id: found \"5-activity\", expected a baseline and a "
                        + "target of this measure in targets.csv");
    }

    @Test
    void anUnknownEdition() throws IOException {
        append("observations.csv", "third-plan,first-overall,R7,62.0,survey,second-plan-draft p8,");
        assertThat(problems()).singleElement().asString().startsWith("""
                observations.csv, line 8, column edition: found "third-plan", expected an id of editions.csv""");
        replace("observations.csv", "third-plan", "first-plan");
        assertThat(read("first-plan").observations("first-overall")).hasSize(2);
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> read("second-plan"))
                .satisfies(e -> assertThat(e.suggestions()).contains(SECOND));
    }

    @Test
    void aMissingTable() throws IOException {
        Files.delete(folder.resolve("targets.csv"));
        assertThat(problems()).singleElement().asString().startsWith("targets.csv: expected this table in the folder");
    }

    @Test
    void optionalTablesMayBeMissing() throws IOException {
        for (String file : List.of("observations.csv", "remarks.csv", "indicator-printed-forms.csv")) {
            Files.delete(folder.resolve(file));
        }
        assertThat(read("first-plan").observations()).isEmpty();
        assertThat(read("first-plan").measures()).hasSize(5);
        assertThat(read("first-plan").assess("first-overall").obstacles()).containsExactly(Obstacle.NO_OBSERVATION);
    }

    // Several at once

    @Test
    void everythingWrongIsSaidAtOnce() throws IOException {
        replace("indicators.csv", "3-activity,activity,3", "3-activity,activity,three");
        replace("measures.csv", "実施回数,回,,0,flow", "実施回数,回,,0,count");
        replace("measures.csv", "at-least,目標値", ",目標値");
        replace("targets.csv", "R12,70.0", "R12,多数");
        replace("targets.csv", "R6,626,R12,795", "R5年,-626,R12,795.5");
        append("targets.csv", "second-plan-draft,9-activity,2026-04-01,R6,many,R12,精査中,second-plan-draft p14,");
        replace("observations.csv", "248933,record", "248933,done");
        append("observations.csv", "first-plan,first-support,令和6年度,1182,record,the-report p1,");
        replace("remarks.csv", "first-people-2,ほぼ横ばい", "first-people-2,");
        assertThat(problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "indicators.csv, line 7, column part",
                        "measures.csv, line 3, column nature",
                        "measures.csv, line 10, column direction",
                        "targets.csv, line 2, column target",
                        "targets.csv, line 5, column baseline_year",
                        "targets.csv, line 5, column baseline",
                        "targets.csv, line 5, column target",
                        "targets.csv, line 25, column measure",
                        "targets.csv, line 25, column baseline",
                        "observations.csv, line 3, column method",
                        "observations.csv, line 8, column source",
                        "remarks.csv, line 7, column text");
    }

    // What a spreadsheet does to numbers

    @ParameterizedTest
    @ValueSource(strings = {"70", "70.0", "70.00", " 70 "})
    void declaredDecimalsAreRestored(String printed) throws IOException {
        replace("targets.csv", "R12,70.0", "R12," + printed);
        assertThat(read(SECOND).measure("overall").target())
                .isEqualTo(new Target.Fixed(FiscalYear.of(2030), new BigDecimal("70.0")));
        assertThat(read(SECOND)).isEqualTo(KurumeIndicators.secondPeriod());
    }

    @Test
    void theOrderOfTheTablesDoesNotMatterForThePlansOwn() throws IOException {
        // Measures in reverse order within one indicator would be another order of the plan; rows of targets are not.
        List<String> lines = Files.readAllLines(folder.resolve("targets.csv"));
        StringBuilder reversed = new StringBuilder(lines.get(0)).append('\n');
        for (int i = lines.size() - 1; i > 0; i--) {
            reversed.append(lines.get(i)).append('\n');
        }
        Files.writeString(folder.resolve("targets.csv"), reversed);
        assertThat(read(SECOND)).isEqualTo(KurumeIndicators.secondPeriod());
    }

    // What the secretariat adds

    @Test
    void observationsOfTheNextYears() throws IOException {
        append(
                "observations.csv",
                "second-plan-draft,overall,R8,63.1,survey,second-plan-draft p14,",
                "second-plan-draft,3-outcome-2,令和8年度,390,,second-plan-draft p14,",
                "second-plan-draft,6-activity,R8,2,record,second-plan-draft p14,",
                "second-plan-draft,1-outcome,R8,55,survey,second-plan-draft p14,",
                "second-plan-draft,overall,R7,61.5,survey,second-plan-draft p14,");
        IndicatorSet set = read(SECOND);
        assertThat(set.assess("overall").status()).contains(Status.BEHIND);
        assertThat(set.assess("overall"))
                .isEqualTo(set.measure("overall")
                        .assess(set.observations("overall").get(1)));
        assertThat(set.assess("3-outcome-2").status()).contains(Status.HELD);
        assertThat(set.observations("3-outcome-2").get(0).method()).isEqualTo(ObservationMethod.NOT_STATED);
        assertThat(set.assess("6-activity").status()).contains(Status.BEHIND);
        assertThat(set.assess("1-outcome").obstacles())
                .containsExactly(Obstacle.TARGET_UNDER_REVIEW, Obstacle.BASELINE_UNDER_SURVEY);
        assertThat(set.observations("1-outcome").get(0).value()).contains(new BigDecimal("55.0"));
        assertThat(set.series("overall").points()).hasToString("[令和元年度 64.1, 令和6年度 61.3, 令和7年度 61.5, 令和8年度 63.1]");
        assertThat(read("first-plan").series("first-overall")).isEqualTo(set.series("overall"));
    }

    @Test
    void aBaselineBecomesKnownAndATargetIsFixed() throws IOException {
        append(
                "targets.csv",
                "second-plan-draft,1-outcome,2028-04-01,R7,50.0,R12,65.0,second-plan-draft p14,",
                "second-plan-draft,1-outcome,2027-01-01,R7,50.0,R12,60,second-plan-draft p14,");
        append("observations.csv", "second-plan-draft,1-outcome,R8,52.0,survey,second-plan-draft p14,");
        Measure measure = read(SECOND).measure("1-outcome");
        assertThat(measure.versions())
                .hasToString("[令和7年度 調査中 → 令和12年度 精査中, 令和7年度 50.0 → 令和12年度 60.0, 令和7年度 50.0 → 令和12年度 65.0]");
        assertThat(read(SECOND).assess("1-outcome").status()).contains(Status.ON_TRACK);
        assertThat(read(SECOND).series("1-outcome").points()).hasToString("[令和7年度 50.0, 令和8年度 52.0]");
    }

    // A band

    /** A table of measures with the columns of a band, in which that of the overall indicator is the only one. */
    private void band(String lowest, String highest, String direction, String because) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("measures.csv"))) {
            String overall = "割合,,,first-plan:first-overall";
            if (lines.isEmpty()) {
                lines.add("lowest,highest," + line);
            } else if (line.contains(overall)) {
                lines.add(lowest + "," + highest + ","
                        + line.replace(overall, "割合," + direction + "," + because + ",first-plan:first-overall"));
            } else {
                lines.add(",," + line);
            }
        }
        Files.write(folder.resolve("measures.csv"), lines);
    }

    @Test
    void valuesToStayWithinABand() throws IOException {
        band("65", "75.0", "within", "so it was agreed");
        append("observations.csv", "second-plan-draft,overall,R8,64.9,survey,second-plan-draft p14,");
        Assessment overall = read(SECOND).assess("overall");
        assertThat(overall.version().direction()).hasToString("within 65.0 to 75.0 (reading: so it was agreed)");
        // From 61.3 in R6 to its nearer end in R12.
        assertThat(overall.status()).contains(Status.ON_TRACK);
        assertThat(overall.distance()).contains(new BigDecimal("-0.1"));
    }

    static Stream<Arguments> brokenBands() {
        return Stream.of(
                arguments(
                        "65,75,,",
                        List.of(
                                "column lowest: found \"65\", expected no end of a band, since the direction is not within",
                                "column highest: found \"75\", expected no end of a band, since the direction is not "
                                        + "within")),
                arguments(
                        ",75,at-least,agreed",
                        List.of("column highest: found \"75\", expected no end of a band, since the direction is not "
                                + "within")),
                arguments(
                        ",x,,",
                        List.of(
                                "column highest: found \"x\", expected no end of a band, since the direction is not within")),
                arguments(
                        "-1,x,at-most,agreed",
                        List.of(
                                "column lowest: found \"-1\", expected no end of a band, since the direction is not within",
                                "column highest: found \"x\", expected no end of a band, since the direction is not within")),
                arguments(
                        "-1,x,withn,agreed",
                        List.of(
                                "column direction: found \"withn\", expected one of at-least, more-than, at-most, less-than, within; did you "
                                        + "mean within?")),
                arguments(
                        "65,75,withn,agreed",
                        List.of(
                                "column direction: found \"withn\", expected one of at-least, more-than, at-most, less-than, within; did you "
                                        + "mean within?")),
                arguments(
                        "75,65,within,agreed",
                        List.of("column highest: found \"65\", expected a value no less than the lowest of the band, "
                                + "75.0")),
                arguments(
                        "65.05,101,within,agreed",
                        List.of(
                                "column lowest: found \"65.05\", expected a percentage from 0 to 100, with 1 decimals",
                                "column highest: found \"101\", expected a percentage from 0 to 100, with 1 decimals")),
                arguments(
                        "71,75,within,agreed",
                        List.of(
                                "column target: found \"70.0\", expected a target within the band in measures.csv, from "
                                        + "71.0 to 75.0")));
    }

    @ParameterizedTest
    @MethodSource("brokenBands")
    void whatIsNoBandIsRefused(String cells, List<String> expected) throws IOException {
        String[] parts = cells.split(",", -1);
        band(parts[0], parts[1], parts[2], parts[3]);
        assertThat(problems()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(problems().get(i))
                    .startsWith((expected.get(i).contains("column target") ? "targets" : "measures") + ".csv, line 2, ")
                    .endsWith(expected.get(i));
        }
    }

    @Test
    void aBandNeedsBothEnds() throws IOException {
        band("", "", "within", "agreed");
        assertThat(problems())
                .hasSize(2)
                .allMatch(problem -> problem.toString().startsWith("measures.csv, line 2, column "));
    }

    /** One end alone is a number that is to be met, and the check says that it is read so. */
    @Test
    void oneEndIsNoBand() throws IOException {
        band("", "75", "within", "agreed");
        MeasureVersion version = read(SECOND).measure("overall").latestVersion();
        assertThat(version.direction()).hasToString("AT_MOST (reading: agreed)");
    }

    @Test
    void aCorrectedBaselineReplacesTheOldOneInTheSeries() throws IOException {
        append("targets.csv", "second-plan-draft,5-activity,2027-01-01,R6,1040,R12,1100,second-plan-draft p14,");
        assertThat(read(SECOND).series("5-activity").points()).hasToString("[令和6年度 1040]");
        assertThat(read(SECOND).measure("5-activity").versions()).hasSize(2);
    }

    @Test
    void theReasonOfARowIsNotThatOfItsUnit() throws IOException {
        replace("measures.csv", "second-plan-draft p14,指標は2つの項目", "second-plan-draft p14,2つの項目");
        Measure measure = read(SECOND).measure("3-activity-2");
        assertThat(measure.citation().isReading()).isTrue();
        assertThat(measure.unitCitation()).hasToString("second-plan-draft p14");
    }

    // Another city

    @Test
    void anotherCity(@TempDir Path city) throws IOException {
        write(city, "sources.csv", "id,title,published", "plan,みどり市の計画,2024-03");
        write(
                city,
                "editions.csv",
                "id,municipality_code,municipality,title,subtitle,status,published,source,because",
                "old,131016,みどり市,みどりプラン,,adopted,,plan cover,",
                "new,131016,みどり市,みどりプラン2,,draft,2024-03,plan cover,");
        write(
                city,
                "indicators.csv",
                "edition,id,kind,part,part_title,title,source",
                "new,main,outcome,2,安心,火事,plan p2",
                "old,main,outcome,,,火事,plan p1");
        // The new plan's "visits" is not the old one's: that goes on as "calls".
        write(
                city,
                "measures.csv",
                "continues,edition,id,indicator,name,unit,unit_because,decimals,nature,nature_because,direction,"
                        + "direction_because,data_sources,source",
                ",new,visits,main,訪問,回,,0,flow,,,,,plan p2",
                "old:visits,new,calls,main,通報,件,,2,flow,,,,消防年報;統計,plan p2",
                ",old,visits,main,通報,件,,2,flow,,,,,plan p1");
        write(
                city,
                "targets.csv",
                "edition,measure,holds_from,baseline_year,baseline,target_year,target,source",
                "old,visits,2018-04-01,H29,30,R4,20,plan p1",
                "new,visits,2024-04-01,R4,5,R9,8,plan p2",
                "new,calls,2024-04-01,R4,24.5,R9,12.25,plan p2");
        write(
                city,
                "observations.csv",
                "edition,measure,year,value,method,source",
                "new,calls,R6,20,record,plan p3",
                "old,visits,R2,26,record,plan p3");
        IndicatorSet set = IndicatorSet.readFrom(TableSource.folder(city), "new");
        assertThat(set).hasToString("みどりプラン2（案） 2024-03: 1 indicators, 2 measures, 1 observations");
        assertThat(set.edition().municipality().name()).isEqualTo("みどり市");
        assertThat(set.indicatorOf("calls").scope()).isEqualTo(new Scope.Part(2, "安心"));
        assertThat(set.measure("calls").dataSources()).containsExactly("消防年報", "統計");
        assertThat(set.measure("calls").natureCitation().isReading()).isFalse();
        Assessment calls = set.assess("calls");
        assertThat(calls.measure().sense(calls.version())).contains(Sense.AT_MOST);
        assertThat(calls.status()).contains(Status.BEHIND);
        assertThat(calls.distance()).contains(new BigDecimal("7.75"));
        assertThat(set.series("calls").points()).hasToString("[平成29年度 30.00, 令和2年度 26.00, 令和4年度 24.50, 令和6年度 20.00]");
        assertThat(set.series("calls").members()).hasToString("[old:visits, new:calls]");
        assertThat(set.series("visits").members()).hasToString("[new:visits]");
        assertThat(set.series("visits").points()).hasToString("[令和4年度 5]");
        assertThat(set.series()).containsExactly(set.series("visits"), set.series("calls"));
        IndicatorSet old = IndicatorSet.readFrom(TableSource.folder(city), "old");
        assertThat(old.series("visits")).isEqualTo(set.series("calls"));
        assertThat(old.assess("visits").status()).contains(Status.BEHIND);
    }

    private static void write(Path folder, String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }
}
