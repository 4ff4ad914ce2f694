package jp.kurume.plan.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ObservationFileTest {

    @Test
    void columnsHaveTheLettersOfASpreadsheet() {
        assertThat(ObservationFile.letters(0)).isEqualTo("A");
        assertThat(ObservationFile.letters(25)).isEqualTo("Z");
        assertThat(ObservationFile.letters(26)).isEqualTo("AA");
        assertThat(ObservationFile.letters(51)).isEqualTo("AZ");
        assertThat(ObservationFile.letters(52)).isEqualTo("BA");
        assertThat(ObservationFile.letters(701)).isEqualTo("ZZ");
        assertThat(ObservationFile.letters(702)).isEqualTo("AAA");
        assertThat(ObservationFile.letters(16_383)).isEqualTo("XFD");
    }

    @Test
    void workbooksAreKnownByTheirEnding() {
        assertThat(ObservationFile.isWorkbook(Path.of("a", "R8.XLSX"))).isTrue();
        assertThat(ObservationFile.isWorkbook(Path.of("R8.xls"))).isTrue();
        assertThat(ObservationFile.isWorkbook(Path.of("R8.csv"))).isFalse();
    }
}
