package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kurume's tables with some of them edited, as its secretariat has them. */
class IndicatorCheckTest {

    @TempDir
    private Path folder;

    private void edit(String file, String from, String to) throws IOException {
        try (var in = Objects.requireNonNull(KurumeIndicators.class.getResourceAsStream("kurume-402036/" + file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            Files.writeString(folder.resolve(file), text.replaceFirst(from, to));
        }
    }

    private List<String> found() {
        return CityCheck.check(TableSource.folder(folder).orElse(KurumeIndicators.tables())).problems().stream()
                .filter(problem -> problem.code().id().startsWith("indicators."))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void theModuleBringsItsCheck() {
        assertThat(CityCheck.check(KurumeIndicators.tables()).problems())
                .extracting(Problem::toString)
                .contains(
                        "targets.csv, line 4, column baseline: of 4 measures the baseline is still being surveyed:"
                                + " 1-outcome, 2-outcome, 4-outcome, 5-outcome",
                        "targets.csv, line 4, column target: of 4 measures the target is still being worked out:"
                                + " 1-outcome, 2-outcome, 4-outcome, 5-outcome");
    }

    @Test
    void whatIsFoundInASetIsToldWhereItsRowStands() throws IOException {
        edit("observations.csv", "first-relations,R6", "first-relations,R16");
        edit("indicators.csv", "福祉のまちづくりへの参画促進", "福祉のまちづくりへの参加促進");
        assertThat(found())
                .contains(
                        "observations.csv, line 3, column year: found \"令和16年度\", expected a year of the plan, from"
                                + " 平成30年度 to 令和7年度",
                        "indicators.csv, line 7, column part: found \"福祉のまちづくりへの参加促進\", expected the title that"
                                + " initiative 3 has in initiatives.csv; did you mean 福祉のまちづくりへの参画促進?");
    }

    @Test
    void aPlanThatIsNotSoundIsNotComparedWith() throws IOException {
        edit("indicators.csv", "福祉のまちづくりへの参画促進", "福祉のまちづくりへの参加促進");
        Files.writeString(folder.resolve("plans.csv"), "edition\n");
        assertThat(found()).hasSize(2).allMatch(text -> text.startsWith("targets.csv"));
    }

    @Test
    void aCityMayHaveIndicatorsAlone() throws IOException {
        for (String table : List.of("indicators.csv", "measures.csv", "targets.csv")) {
            edit(table, "edition,", "edition,");
        }
        for (String table : List.of("sources.csv", "editions.csv")) {
            try (var in = Objects.requireNonNull(KurumePlans.class.getResourceAsStream("kurume-402036/" + table))) {
                Files.copy(in, folder.resolve(table));
            }
        }
        assertThat(CityCheck.check(folder).problems(Severity.ERROR)).isEmpty();
    }

    @Test
    void errorsOfFormComeBeforeWhatTheTablesSay() throws IOException {
        edit("observations.csv", "61.3", "613");
        assertThat(found())
                .containsExactly(
                        "observations.csv, line 2, column value: found \"613\", expected a percentage from 0 to"
                                + " 100, with 1 decimals; did you mean 61.3?");
    }
}
