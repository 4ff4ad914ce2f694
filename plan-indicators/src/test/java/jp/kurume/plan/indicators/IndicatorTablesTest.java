package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** Published tables of other cities, which lie beside the project, load without an error and give the verdicts beside them. */
class IndicatorTablesTest {

    private static final Path TABLES = Path.of("../../shared/cases/indicator-tables");

    @Test
    void loadAndGiveTheVerdictsBesideThem() throws IOException {
        assumeTrue(Files.isDirectory(TABLES), "The published tables do not lie beside the project: " + TABLES);
        Map<String, IndicatorSet> sets = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(TABLES)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                sets.put(folder.getFileName().toString(), IndicatorSet.readFrom(TableSource.folder(folder), "plan"));
            }
        }
        assertThat(sets).hasSize(12);
        List<String> lines = Files.readAllLines(TABLES.resolve("verdicts.tsv"));
        List<String> expected = lines.subList(1, lines.size());
        List<String> given = new ArrayList<>();
        for (String line : expected) {
            String[] cells = line.split("\t", -1);
            IndicatorSet set = Objects.requireNonNull(sets.get(cells[0]), line);
            FiscalYear year = FiscalYear.of(Integer.parseInt(cells[3]));
            String verdict =
                    set.assess(cells[1], year).status().map(Status::name).orElse("-");
            given.add(String.join("\t", cells[0], cells[1], cells[2], cells[3], verdict));
        }
        assertThat(given).isEqualTo(expected);
    }
}
