package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableEncodingTest {

    private static final String OPEN_THE_ORIGINAL =
            "; open the original file in its right encoding, and save that as CSV UTF-8";

    private static final String TABLE = "id,name,because\na,久留米市,\nb,髙木①～,\n";
    private static final List<List<String>> ROWS = List.of(List.of("a", "久留米市", ""), List.of("b", "髙木①～", ""));

    private final Path folder;
    private final Facts facts;

    TableEncodingTest(@TempDir Path folder) {
        this.folder = folder;
        this.facts = new Facts(folder);
    }

    private void isReadAs(TableEncoding encoding, byte[] bytes) {
        Facts.Read read = facts.read(bytes);
        assertThat(read.soundRows()).isEqualTo(ROWS);
        assertThat(read.reading().opened().get(1))
                .isEqualTo(new OpenedTable("facts.csv", "the folder " + folder, encoding, 2));
        if (encoding == TableEncoding.UTF_8) {
            assertThat(read.problems()).isEmpty();
        } else {
            assertThat(read.reading().problems())
                    .containsExactly(new Problem(
                            TableProblems.ENCODING_FOUND,
                            new Place.WholeTable("facts.csv"),
                            "",
                            List.of(encoding.toString()),
                            List.of()));
            assertThat(read.reading().problems().get(0).severity()).isEqualTo(Severity.NOTE);
            assertThat(read.problems())
                    .containsExactly("facts.csv: read as " + encoding + ", since it is not in UTF-8");
        }
    }

    @Test
    void utf8() {
        isReadAs(TableEncoding.UTF_8, TABLE.getBytes(UTF_8));
        isReadAs(TableEncoding.UTF_8, ("\uFEFF" + TABLE).getBytes(UTF_8));
    }

    @Test
    void utf16WithItsMark() {
        isReadAs(TableEncoding.UTF_16, ("\uFEFF" + TABLE).getBytes(UTF_16LE));
        isReadAs(TableEncoding.UTF_16, ("\uFEFF" + TABLE).getBytes(UTF_16BE));
    }

    @Test
    void utf16WithoutItsMark() {
        isReadAs(TableEncoding.UTF_16, TABLE.getBytes(UTF_16LE));
        isReadAs(TableEncoding.UTF_16, TABLE.getBytes(UTF_16BE));
        isReadAs(TableEncoding.UTF_16, TABLE.replace("\n", "\r\n").getBytes(UTF_16LE));
        // Cut off within a letter, it is refused as what it is not, and nothing of it is read.
        byte[] cut = TABLE.getBytes(UTF_16LE);
        Facts.Read read = facts.read(Arrays.copyOf(cut, cut.length - 1));
        assertThatExceptionOfType(InvalidTablesException.class).isThrownBy(read::soundRows);
    }

    @Test
    void windows31J() {
        isReadAs(TableEncoding.WINDOWS_31J, TABLE.getBytes(Facts.WINDOWS_31J));
    }

    @Test
    void whatIsAllAsciiIsUtf8() {
        Facts.Read read = facts.read("id,name\na,b\n");
        assertThat(read.reading().opened()).extracting(OpenedTable::encoding).containsOnly(TableEncoding.UTF_8);
        assertThat(Serialisation.roundTrip(read.reading().opened().get(1)))
                .isEqualTo(read.reading().opened().get(1))
                .hasToString("facts.csv from the folder " + folder + " (UTF-8, 1 rows)");
    }

    @Test
    void theDashOfUtf8IsWhatWindows31JHasAHyphenFor() {
        assertThat(facts.read("id,name\na,久留米 p15‐23\n".getBytes(Facts.WINDOWS_31J))
                        .soundRows())
                .containsExactly(List.of("a", "久留米 p15–23", ""));
    }

    @Test
    void aReplacementCharacterThatStandsThereIsNoFaultOfTheEncoding() {
        Facts.Read read = facts.read("id,name\na,\uFFFD久\n");
        assertThat(read.reading().problems()).extracting(Problem::code).containsExactly(TableProblems.TEXT_REPLACED);
    }

    /** A damaged text in UTF-8 is nearly always one in Windows-31J too: of other letters. */
    @Test
    void damagedUtf8IsNotReadAsSomethingElse() {
        byte[] cut = "id,name\na,久留米市\nb,日吉校区".getBytes(UTF_8);
        for (int missing = 1; missing <= 2; missing++) {
            assertThat(facts.read(Arrays.copyOf(cut, cut.length - missing)).problems())
                    .containsExactly(
                            "facts.csv, line 3: found \"byte 0xe5\", expected text in UTF-8" + OPEN_THE_ORIGINAL);
        }
        byte[] flipped = TABLE.getBytes(UTF_8);
        flipped[20] ^= 0x40;
        assertThat(facts.read(flipped).problems())
                .singleElement()
                .asString()
                .startsWith("facts.csv, line 2: found \"byte 0x")
                .endsWith("expected text in UTF-8" + OPEN_THE_ORIGINAL);
        byte[] marked = ("\uFEFF" + "id,name\na,ab\n").getBytes(UTF_8);
        marked[12] = (byte) 0x8B;
        assertThat(facts.read(marked).problems()).singleElement().asString().contains("in UTF-8");
    }

    /** The first letter of each pair of bytes that every Japanese text is made of, one text per letter. */
    @Test
    void evenOneLetterOfKanaOrCommonKanjiIsKnownForWindows31J() {
        String letters = "あいうえおかがきぎんアヴン一二人久留米市校区福祉計画社会協議支援日吉南北東西";
        letters.codePoints().forEach(letter -> {
            String text = "id,name\na," + Character.toString(letter) + "\n";
            assertThat(facts.read(text.getBytes(Facts.WINDOWS_31J)).soundRows())
                    .containsExactly(List.of("a", Character.toString(letter), ""));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources.csv",
                "editions.csv",
                "plans.csv",
                "needs.csv",
                "actions.csv",
                "directions.csv",
                "initiatives.csv",
                "actor-marks.csv",
                "viewpoints.csv",
                "legal-bases.csv",
                "embedded-plans.csv"
            })
    void bundledTablesInWindows31J(String file) throws IOException {
        Files.delete(folder.resolve("sources.csv"));
        try (InputStream in = KurumePlans.class.getResourceAsStream("kurume-402036/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).replace('–', '‐');
            Files.write(folder.resolve(file), text.getBytes(Facts.WINDOWS_31J));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TableReading reading = new TableReading(TableSource.folder(folder).orElse(KurumePlans.tables()));
        assertThat(Plan.readFrom(reading, "second-plan-draft")).isEqualTo(KurumePlans.secondPeriod());
        for (OpenedTable table : reading.opened()) {
            boolean own = table.file().equals(file);
            assertThat(table.encoding()).isEqualTo(own ? TableEncoding.WINDOWS_31J : TableEncoding.UTF_8);
            assertThat(table.origin()).startsWith(own ? "the folder " : "the bundled tables ");
        }
    }

    @Test
    void neitherOfTheTwo() {
        // In Windows-31J, 0x81 begins a pair that 0x20 cannot end; in UTF-8 it begins nothing.
        byte[] bytes = "id,name\r\na,日吉\r\nb,x\r\n".getBytes(Facts.WINDOWS_31J);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 3);
        broken[bytes.length] = (byte) 0x81;
        broken[bytes.length + 1] = ' ';
        broken[bytes.length + 2] = '\n';
        assertThat(facts.read(broken).problems())
                .containsExactly(
                        "facts.csv, line 4: found \"byte 0x81\", expected text in Windows-31J" + OPEN_THE_ORIGINAL);
    }

    @Test
    void halfAPairOfUtf16() {
        assertThat(facts.read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'i', 0, 'd'})
                        .problems())
                .containsExactly("facts.csv, line 1: found \"byte 0x64\", expected text in UTF-16" + OPEN_THE_ORIGINAL);
    }

    @Test
    void aNoteDoesNotKeepAReadingFromBeingUsedAndIsNotToldAsWrong() {
        Facts.Read read = facts.read("id,name\n久,米\n久,米\n".getBytes(Facts.WINDOWS_31J));
        assertThat(read.reading().problems()).hasSize(2);
        assertThatThrownBy(read.reading()::finish)
                .isInstanceOfSatisfying(
                        InvalidTablesException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::code)
                                .containsExactly(TableProblems.KEY_TWICE));
    }

    @Test
    void theCharsetIsThere() {
        assertThat(Charset.isSupported("windows-31j")).isTrue();
    }
}
