package jp.kurume.plan.districts.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.ForWhom;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.testing.MemoryFolder;
import jp.kurume.plan.testing.ModelArbitraries;
import jp.kurume.plan.time.DaySpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

class OpenDataProperties {

    private static final OpenDataTable KURUME = OpenDataTable.of(KurumeDistricts.routing());

    private @Nullable MemoryFolder memory;

    @BeforeProperty
    void createFolder() throws IOException {
        memory = new MemoryFolder();
    }

    @AfterProperty
    void closeFolder() throws IOException {
        Objects.requireNonNull(memory).close();
    }

    /** A few rows of Kurume's table with other texts in them, of which some cannot be written. */
    @Provide
    Arbitrary<OpenDataTable> tables() {
        Arbitrary<OpenDataRow> rows = Combinators.combine(
                        Arbitraries.of(KURUME.rows()),
                        texts(),
                        texts(),
                        Arbitraries.oneOf(texts(), Arbitraries.just("")),
                        remits(),
                        texts().map(text -> text.replace(";", ""))
                                .filter(text -> !text.isBlank())
                                .list()
                                .ofMaxSize(2))
                .as((row, office, heading, because, remit, contacts) -> new OpenDataRow(
                        row.area(),
                        row.districtId(),
                        row.district(),
                        row.reading(),
                        row.field(),
                        heading,
                        row.officeId(),
                        office,
                        row.listedTelephone(),
                        because.length() % 2 == 0 ? Fax.none() : row.fax(),
                        row.basis(),
                        row.toBeConfirmed() && !office.contains(";") ? List.of(office + " 1", office) : List.of(),
                        row.source(),
                        because,
                        remit,
                        OfficeDetails.NONE.withHours(because).withNote(heading),
                        contacts.stream().map(String::strip).toList()));
        return rows.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements(row -> row.districtId() + " " + row.field())
                .map(few -> new OpenDataTable(
                        KURUME.municipality(),
                        KURUME.edition(),
                        KURUME.fallback(),
                        KURUME.fallbackTelephone(),
                        KURUME.fallbackFax(),
                        few));
    }

    private static Arbitrary<Remit> remits() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        return Combinators.combine(
                        Arbitraries.oneOf(texts(), Arbitraries.just("")),
                        Arbitraries.of(OfficeRole.class),
                        Arbitraries.of(
                                DaySpan.of(Optional.empty(), Optional.empty()),
                                DaySpan.of(Optional.of(day), Optional.of(day.plusYears(1)))))
                .as((text, role, days) -> new Remit(DistrictPart.of(text), role, ForWhom.of(text), days));
    }

    /** Texts without white space around them, which tables cannot hold. */
    private static Arbitrary<String> texts() {
        return ModelArbitraries.texts().map(String::strip);
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    /** A table is written so that it comes back equal, or it says why it cannot be written. */
    @Property(tries = 500)
    void whatIsWrittenComesBackEqual(
            @ForAll("tables") OpenDataTable table, @ForAll("languages") Locale headings, @ForAll boolean spreadsheet) {
        byte[] bytes;
        try {
            bytes = table.toCsv(spreadsheet ? TableForm.SPREADSHEET : TableForm.LOSSLESS, headings);
        } catch (InvalidTablesException e) {
            assertThat(e.problems()).isNotEmpty();
            return;
        }
        MemoryFolder folder = Objects.requireNonNull(memory);
        folder.write("table.csv", bytes);
        assertThat(OpenDataTable.read(folder.path().resolve("table.csv")))
                .as(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(table);
    }
}
