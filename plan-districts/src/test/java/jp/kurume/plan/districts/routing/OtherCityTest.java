package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kurume.plan.districts.Area;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up city of two districts with fields, areas and offices of its own, and no code. */
final class OtherCityTest {

    private static final ConsultationField HOUSING = new ConsultationField("housing");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        write("sources.csv", """
                id,title,published
                list,相談窓口のご案内,2026-04
                """);
        write("editions.csv", """
                id,municipality_code,municipality,title,subtitle,status,published,source
                list-2026,990001,架空市,相談窓口のご案内,,adopted,2026-04,list cover
                list-2027,990001,架空市,相談窓口のご案内,,draft,,list cover
                """);
        write("routing-tables.csv", """
                edition,fallback,source
                list-2026,hall,list p1
                list-2027,hall,list p1
                """);
        write("fields.csv", """
                edition,id,heading,office_kind,source
                list-2026,housing,住まいの相談,,list p1
                list-2026,health,からだの相談,保健センター,list p1
                list-2027,housing,住まいの相談,,list p1
                """);
        write("areas.csv", """
                edition,name,source
                list-2026,山の手,list p1
                list-2026,浜,list p1
                list-2027,浜,list p1
                """);
        write("offices.csv", """
                edition,id,name,short_name,telephone,fax,source
                list-2026,hall,架空市役所,市役所,03-1234-5678,03-1234-5679,list p1
                list-2026,health-1,山の手保健センター,山の手,03-1234-0001,03-1234-0002,list p1
                list-2026,health-2,浜保健センター,浜,03-1234-0003,03-1234-0004,list p1
                list-2027,hall,架空市役所,市役所,03-9999-5678,03-9999-5679,list p1
                """);
        write("districts.csv", """
                edition,id,name,reading,reading_basis,area,source
                list-2026,ue,上浜,うえはま,declared,浜,list p1
                list-2026,oka,丘,おか,declared,山の手,list p1
                list-2027,ue,上浜,うえはま,declared,浜,list p1
                """);
        write("routes.csv", """
                edition,districts,field,office,basis,alternatives,source,because
                list-2026,oka,health,health-1,declared,,list p1,
                list-2026,oka,housing,hall,declared,,list p1,
                list-2026,ue,housing,hall,confirmed,,list p1,a letter of the housing division
                list-2026,ue,health,health-2,inferred,health-1;hall,list p1,the cell is blank
                list-2027,ue,housing,hall,declared,,list p1,
                """);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private RoutingTable read(String edition) {
        return RoutingTable.readFrom(TableSource.folder(folder), edition);
    }

    @Test
    void isReadFromItsFolder() {
        RoutingTable routing = read("list-2026");
        assertThat(routing)
                .hasToString("架空市 (990001) 相談窓口のご案内 2026-04: 2 districts, 2 fields, 3 offices,"
                        + " 1 assignments to be confirmed (要確認)");
        assertThat(routing.fields()).containsExactly(HOUSING, new ConsultationField("health"));
        assertThat(routing.districts()).extracting(SchoolDistrict::id).containsExactly("ue", "oka");
        assertThat(routing.areas()).extracting(Area::name).containsExactly("浜", "山の手");
        assertThat(routing.area("浜").citation().isReading()).isFalse();
        assertThat(routing.offices().get(0).hasComposedName()).isFalse();
        assertThat(routing.printedForms()).isEmpty();

        Route route = routing.route("上浜校区");
        assertThat(route.assignments()).extracting(Assignment::field).isEqualTo(routing.fields());
        assertThat(route.office(HOUSING)).isSameAs(routing.fallback());
        assertThat(route.assignments().get(1).alternatives())
                .extracting(Office::id)
                .containsExactly("health-1", "hall");
        assertThat(route.toString())
                .isEqualTo("上浜: housing 市役所 03-1234-5678; health 浜 03-1234-0003 要確認 or 山の手 03-1234-0001 or 市役所"
                        + " 03-1234-5678; in doubt 市役所 03-1234-5678 (相談窓口のご案内 2026-04)");
        assertThat(routing.offices(new ConsultationField("health")))
                .extracting(Office::id)
                .containsExactly("hall", "health-1", "health-2");
        assertThat(routing.find("日吉")).isEmpty();
    }

    @Test
    void editionsInOneFolderAreKeptApart() {
        RoutingTable draft = read("list-2027");
        assertThat(draft.routes()).hasSize(1);
        assertThat(draft.fields()).containsExactly(HOUSING);
        assertThat(draft.fallback().telephone()).hasToString("03-9999-5678");
        assertThat(draft.route("上浜").fallback()).isSameAs(draft.fallback());
        assertThat(draft.unconfirmed()).isEmpty();
    }

    @Test
    void laidOverAnotherCityItKeepsToItsOwnRows() throws IOException {
        RoutingTable alone = read("list-2026");
        TableSource layered = TableSource.folder(folder).orElse(KurumeDistricts.tables());
        assertThat(RoutingTable.readFrom(layered, "list-2026")).isEqualTo(alone);
        assertThat(alone.fieldWords()).isEmpty();
        // A list without areas has none, and not those of the city behind it.
        Files.delete(folder.resolve("areas.csv"));
        edit("districts.csv", "浜,list", ",list");
        edit("districts.csv", "山の手,list", ",list");
        assertThat(RoutingTable.readFrom(layered, "list-2026").areas()).isEmpty();
    }

    @Test
    void itsOwnWordsAreHeldAgainstItsFields() {
        assertThatThrownBy(() -> {
                    write("field-words.csv", "edition,field,word,source\nlist-2026,youth,ひきこもり,list p1\n");
                    RoutingTable.readFrom(TableSource.folder(folder).orElse(KurumeDistricts.tables()), "list-2026");
                })
                .isInstanceOf(InvalidTablesException.class)
                .hasMessageContaining("field-words.csv, line 2, column field: found \"youth\"");
    }

    private void edit(String file, String text, String replacement) throws IOException {
        write(file, Files.readString(folder.resolve(file)).replace(text, replacement));
    }
}
