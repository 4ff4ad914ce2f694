package jp.kurume.plan.indicators.report;

import static jp.kurume.plan.testing.PageWords.assertAllIsSaidInTheMadeUpLanguage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationMethod;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableDescriptions;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.Bracketed;
import jp.kurume.plan.testing.PageWords;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A third language is a set of bundles and nothing else: in a made-up one, every word of every page is bracketed. */
class MadeUpLanguageTest {

    private final Path folder;

    MadeUpLanguageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isSpokenAsSoonAsThereAreWords() {
        assertThat(Words.in(Bracketed.LANGUAGE).language()).isEqualTo(Bracketed.LANGUAGE);
        assertThat(Words.in(Bracketed.LANGUAGE).say("report.whole")).isEqualTo("⟦All measures⟧");
        assertThat(Words.in(Locale.forLanguageTag("qab")).language()).isEqualTo(Locale.ENGLISH);
        assertThat(Words.in(Locale.forLanguageTag("qaa-JP")))
                .hasToString(Words.in(Locale.ENGLISH).toString());
    }

    @Test
    void reports() {
        assertAllIsSaidInTheMadeUpLanguage(
                EvaluationReport.of(KurumeIndicators.firstPeriod(), FiscalYear.parse("R6"), Reports.MADE)
                        .page(Bracketed.LANGUAGE));
        assertAllIsSaidInTheMadeUpLanguage(Reports.secondPlan(
                        Observation.of("overall", Reports.R8, "61.3")
                                .withMethod(ObservationMethod.SURVEY)
                                .withSampleSize(SampleSize.of(1500)),
                        Observation.of("overall", Reports.R9, "62.9"),
                        Observation.of("1-activity", Reports.R8, "170").withState(ObservationState.PROVISIONAL),
                        Observation.of("1-activity", Reports.R8, "168"),
                        Observation.of("2-activity", Reports.R9, "600"))
                .page(Bracketed.LANGUAGE));
    }

    /** The words of cells, too; names of columns are those of the table. */
    @Test
    void theTableOfResults() {
        String csv = new String(
                EvaluationReport.of(KurumeIndicators.firstPeriod(), FiscalYear.parse("R6"), LocalDate.of(2026, 6, 30))
                        .toCsv(TableForm.LOSSLESS, Bracketed.LANGUAGE),
                StandardCharsets.UTF_8);
        assertThat(csv).startsWith("measure,year,part,").contains(",⟦regressed⟧,", ",⟦precision not stated⟧,");
    }

    @Test
    void listsOfChanges() {
        PlanDiff diff = PlanDiff.between(KurumePlans.secondPeriodOutline(), KurumePlans.secondPeriod());
        assertAllIsSaidInTheMadeUpLanguage(diff.page(Bracketed.LANGUAGE));
        assertAllIsSaidInTheMadeUpLanguage(PlanDiff.between(KurumePlans.firstPeriod(), KurumePlans.firstPeriod())
                .page(Bracketed.LANGUAGE));
    }

    @Test
    void descriptionsOfTables() {
        assertAllIsSaidInTheMadeUpLanguage(TableDescriptions.of(CityCheck.tableFormats(), KurumeIndicators.tables())
                .page(Bracketed.LANGUAGE));
    }

    @Test
    void checksOfACity() throws IOException {
        assertAllIsSaidInTheMadeUpLanguage(CityCheck.check(folder).page(Bracketed.LANGUAGE));
        Files.writeString(folder.resolve("観測.csv"), "a\n");
        Files.writeString(
                folder.resolve("observations.csv"),
                "edition,measure,year,value,method,source\n1,2,3,七十,x,6\nsecond-plan-draft,overall,R8,,survey,x p1\n");
        CheckReport report = CityCheck.check(TableSource.folder(folder).orElse(KurumeIndicators.tables()));
        assertThat(report.problems()).hasSizeGreaterThan(5);
        assertAllIsSaidInTheMadeUpLanguage(report.page(Bracketed.LANGUAGE));
        for (Problem problem : report.problems()) {
            String said = problem.message(Bracketed.LANGUAGE)
                    + problem.repair(Bracketed.LANGUAGE).orElse("");
            for (List<String> data : List.of(
                    List.of(problem.found()),
                    problem.suggestions(),
                    problem.arguments(),
                    List.of(problem.place().toString().split(", (line \\d+)?(, column )?", -1)))) {
                for (String piece : data) {
                    said = piece.isEmpty() ? said : said.replace(piece, "");
                }
            }
            assertThat(PageWords.rest(said)).as(problem.code().id()).isEmpty();
        }
    }
}
