package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days of a wrong century, which a slip of one digit leaves. */
class WrongCenturyTest {

    @TempDir
    private Path place;

    @Test
    void numbersThatHoldFromADayOfAWrongCenturyAreReadOrRefused() throws IOException {
        Path folder = place.resolve("tables");
        new TableExport(TableForm.LOSSLESS, Locale.ENGLISH)
                .write(KurumeIndicators.tables(), IndicatorSet.tableFormats(), folder);
        Path targets = folder.resolve("targets.csv");
        String text = Files.readString(targets);
        for (String year : new String[] {"0026", "1026", "1873"}) {
            Files.writeString(targets, text.replaceAll("\\b20\\d\\d(-\\d\\d-\\d\\d)", year + "$1"));
            assertThat(Files.readString(targets)).contains(year + "-");
            assertThatCode(() -> {
                        try {
                            IndicatorSet.readAllFrom(new TableReading(TableSource.folder(folder)));
                        } catch (InvalidTablesException e) {
                            assertThat(e.problems()).isNotEmpty();
                        }
                    })
                    .as(year)
                    .doesNotThrowAnyException();
        }
    }
}
