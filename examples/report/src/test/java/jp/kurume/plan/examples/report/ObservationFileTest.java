package jp.kurume.plan.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ObservationFileTest {

    @Test
    void workbooksAreKnownByTheirEnding() {
        assertThat(ObservationFile.isWorkbook(Path.of("a", "R8.XLSX"))).isTrue();
        assertThat(ObservationFile.isWorkbook(Path.of("R8.xls"))).isTrue();
        assertThat(ObservationFile.isWorkbook(Path.of("R8.csv"))).isFalse();
    }
}
