package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.routing.NoSoleOfficeException;
import jp.kurume.plan.districts.routing.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offices that divide a district by town, and addresses in it. */
class AddressRouteTest {

    private static final ConsultationField HOUSING = new ConsultationField("housing");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        Towns.writeTo(folder);
        Towns.write(
                folder,
                "offices.csv",
                "edition,id,name,short_name,telephone,fax,source",
                "list-2026,hall,架空市役所,市役所,03-1234-5678,,list p1",
                "list-2026,east,東センター,,03-1234-0001,,list p1",
                "list-2026,west,西センター,,03-1234-0002,,list p1");
        Towns.write(
                folder,
                "towns.csv",
                "edition,town,district,part,source",
                "list-2026,東町1～3丁目,oka,,list p2",
                "list-2026,西町,oka,1番～20番,list p2",
                "list-2026,西町,hama,21番～,list p2",
                "list-2026,南町,oka,,list p2",
                "list-2026,浜町,hama,,list p2");
    }

    /** The route of an address where the rows are: office, part, role, for whom, and days from and to. */
    private Route route(String address, String... rows) {
        String[] lines = new String[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            String[] cells = (rows[i] + "|||||").split("\\|", -1);
            lines[i] = String.format(
                    Locale.ROOT,
                    "list-2026,oka,housing,%s,declared,,\"%s\",%s,%s,%s,%s,list p1",
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[5]);
        }
        lines[rows.length] = "list-2026,hama,housing,hall,declared,,,,,,,list p1";
        Towns.write(
                folder,
                "routes.csv",
                "edition,districts,field,office,basis,alternatives,part,role,for_whom,from,to,source",
                lines);
        return Towns.read(folder).route(address, Towns.routing(folder));
    }

    private String office(String address, String... rows) {
        return route(address, rows).office(HOUSING).id();
    }

    private List<String> rows(String address, String... rows) {
        return route(address, rows).rows(HOUSING).stream()
                .map(row -> row.serving().map(Office::id).orElse("none") + " " + row.remit())
                .toList();
    }

    @Test
    void thePartThatHasTheAddressIsServed() {
        String[] rows = {"east|東町1～3丁目", "west|西町1番～9番、南町", "hall|西町10番～20番"};
        assertThat(office("架空市東町二丁目3-4", rows)).isEqualTo("east");
        assertThat(office("西町5-1", rows)).isEqualTo("west");
        assertThat(office("西町10", rows)).isEqualTo("hall");
        assertThat(office("南町", rows)).isEqualTo("west");
        assertThat(office("浜町1", rows)).isEqualTo("hall");
        assertThat(rows("東町2-3", rows)).containsExactly("east ");
    }

    @Test
    void aRowWithoutPartServesTheRest() {
        String[] rows = {"east|東町1丁目・2丁目", "hall"};
        assertThat(office("東町1-2", rows)).isEqualTo("east");
        assertThat(office("東町3-2", rows)).isEqualTo("hall");
        assertThat(office("南町3", rows)).isEqualTo("hall");
        assertThat(office("南町3", "east|東町1丁目・2丁目", "west|その他")).isEqualTo("west");
        assertThat(office("東町3-3", "east|東町1丁目", "west|東町その他", "hall|西町、南町")).isEqualTo("west");
    }

    @Test
    void whatNobodyCanTellStays() {
        assertThat(rows("東町2-3", "east|駅の北側", "hall")).containsExactly("east 駅の北側", "hall ");
        assertThatThrownBy(() -> office("東町2-3", "east|駅の北側", "hall")).isInstanceOf(NoSoleOfficeException.class);
        assertThat(rows("南町2", "east|東町、北野地区", "hall")).containsExactly("east 東町、北野地区", "hall ");
        assertThat(rows("東町2", "east|東町、北野地区", "hall")).containsExactly("east ");
        assertThat(rows("東町", "east|東町1丁目", "hall")).containsExactly("east 東町1丁目", "hall ");
        assertThat(rows("南町2", "east|西町を除く", "hall|西町")).containsExactly("east 西町を除く");
        assertThat(rows("南町2", "east|南町（線路の北）", "hall|南町（線路の南）")).containsExactly("east 南町（線路の北）", "hall 南町（線路の南）");
    }

    @Test
    void partsThatContradictEachOtherOrLeaveTheAddressOutAreAllTold() {
        assertThat(rows("南町2", "east|南町1番～5番", "west|南町2番")).containsExactly("east 南町1番～5番", "west 南町2番");
        assertThat(rows("南町2", "east|東町", "west|西町")).containsExactly("east 東町", "west 西町");
        assertThat(rows("南町2", "east|南町", "east|南町2番")).containsExactly("east ");
    }

    @Test
    void branchesAndOfficesForSomeTakeNothingFromTheMainOne() {
        assertThat(rows("東町2-1", "hall", "east|東町|branch", "west|南町|branch")).containsExactly("hall ", "east branch");
        assertThat(rows("東町2-1", "hall", "east|東町||夜間")).containsExactly("hall ", "east 夜間");
        assertThat(rows("東町2-1", "hall", "east|東町|choice", "west|東町|choice"))
                .containsExactly("hall ", "east choice", "west choice");
    }

    @Test
    void theOfficeOfSomeDaysTakesThePlaceOfTheRestOnThese() {
        Route route = route("東町2-1", "hall", "east|東町|||2026-04-01|2026-09-30");
        assertThat(route.on(LocalDate.of(2026, 5, 1)).office(HOUSING).id()).isEqualTo("east");
        assertThat(route.on(LocalDate.of(2026, 10, 1)).office(HOUSING).id()).isEqualTo("hall");
    }

    @Test
    void anAddressThatIsNotDecidedIsRefusedWithTheAnswer() {
        assertThatThrownBy(() -> office("西町", "hall")).isInstanceOfSatisfying(UndecidedAddressException.class, e -> {
            assertThat(e).hasMessage("\"西町\" may be in 西町 (1番～20番): 丘 or 西町 (21番～): 浜; the number decides");
            assertThat(e.answer()).isInstanceOf(TownAnswer.Divided.class);
            assertThat(e.problems().get(0).code()).isEqualTo(TownProblems.ADDRESS_DIVIDED);
        });
        assertThatThrownBy(() -> office("西丁", "hall")).isInstanceOfSatisfying(UndecidedAddressException.class, e -> {
            assertThat(e.answer()).isInstanceOf(TownAnswer.UnknownTown.class);
            assertThat(e.problems().get(0).suggestions()).isEmpty();
        });
    }

    @Test
    void withoutPartsTheRouteIsThatOfTheDistrict() {
        Route route = route("南町3", "east", "hall|||夜間");
        assertThat(route).isEqualTo(Towns.routing(folder).route("丘"));
        assertThat(route.rows(HOUSING)).extracting(RouteRow::basis).hasSize(2);
    }
}
