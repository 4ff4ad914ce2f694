package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A made-up city that has nothing in common with the bundled one: 12 wards, 300 districts that it calls 学区, four fields of its
 * own, 28 offices, and no fax at all. It is a folder of tables and nothing else.
 */
class WardCityTest {

    private static final int WARDS = 12;
    private static final int IN_A_WARD = 25;
    private static final String[] FIRST = {"朝", "夕", "春", "秋", "風", "雲", "星", "月", "虹", "霧", "雪", "霜"};
    private static final String[] READ = {"あさ", "ゆう", "はる", "あき", "かぜ", "くも", "ほし", "つき", "にじ", "きり", "ゆき", "しも"};
    private static final String[] LAST = {"原", "谷", "峰", "坂", "森"};
    private static final String[] LAST_READ = {"はら", "たに", "みね", "さか", "もり"};
    private static final String[] MIDDLE = {"見", "待", "呼", "追", "映"};
    private static final String[] MIDDLE_READ = {"み", "まち", "よび", "おい", "うつし"};

    @TempDir
    private Path folder;

    private RoutingTable routing;

    @BeforeEach
    void writeAndRead() throws IOException {
        write("sources.csv", """
                id,title,published
                guide,相談の手引き,2026-04
                """);
        write("editions.csv", """
                id,municipality_code,municipality,title,subtitle,status,published,source
                guide-2026,991007,天空市,相談の手引き,,adopted,2026-04,guide cover
                """);
        write("routing-tables.csv", """
                edition,fallback,source
                guide-2026,hall,guide p1
                """);
        write("fields.csv", """
                edition,id,heading,office_kind,source
                guide-2026,housing,すまい,,guide p1
                guide-2026,health,からだ,保健所,guide p1
                guide-2026,work,しごと,,guide p1
                guide-2026,language,ことば,,guide p1
                """);
        write("name-endings.csv", """
                edition,ending,source
                guide-2026,学区,guide p1
                guide-2026,学区自治会,guide p1
                """);
        write("place-names.csv", """
                edition,name,kind,source
                guide-2026,天空県,prefecture,guide p1
                guide-2026,旧雲下町,town,guide p1
                """);
        StringBuilder areas = new StringBuilder("edition,name,source\n");
        StringBuilder offices = new StringBuilder("edition,id,name,short_name,telephone,fax,source\n")
                .append(office("hall", "天空市役所", 0))
                .append(office("house", "すまいの窓口", 1))
                .append(office("work-east", "しごと東", 2))
                .append(office("work-west", "しごと西", 3));
        StringBuilder districts = new StringBuilder("edition,id,name,reading,reading_basis,area,source\n");
        StringBuilder routes = new StringBuilder("edition,districts,field,office,basis,alternatives,source,because\n")
                .append("guide-2026,*,housing,house,declared,,guide p1,\n");
        for (int ward = 0; ward < WARDS; ward++) {
            areas.append("guide-2026,").append(ward(ward)).append(",guide p2\n");
            offices.append(office("health-" + ward, ward(ward) + "保健所", 10 + ward))
                    .append(office("language-" + ward, ward(ward) + "ことばの窓口", 30 + ward));
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < IN_A_WARD; i++) {
                ids.add(id(ward, i));
                districts
                        .append("guide-2026,")
                        .append(id(ward, i))
                        .append(',')
                        .append(name(ward, i))
                        .append(',')
                        .append(READ[ward])
                        .append(MIDDLE_READ[i / 5])
                        .append(LAST_READ[i % 5])
                        .append(",declared,")
                        .append(ward(ward))
                        .append(",guide p2\n");
            }
            String all = String.join(";", ids);
            routes.append("guide-2026,")
                    .append(all)
                    .append(",health,health-")
                    .append(ward)
                    .append(",declared,,guide p3,\n")
                    .append("guide-2026,")
                    .append(all)
                    .append(",language,language-")
                    .append(ward)
                    .append(",confirmed,,guide p4,a letter of the ward\n")
                    .append("guide-2026,")
                    .append(all)
                    .append(",work,")
                    .append(
                            ward < 6
                                    ? "work-east,declared,,guide p5,\n"
                                    : "work-west,inferred,work-east,guide p5,the line on the map is faint\n");
        }
        write("areas.csv", areas.toString());
        write("offices.csv", offices.toString());
        write("districts.csv", districts.toString());
        write("routes.csv", routes.toString());
        routing = RoutingTable.readFrom(TableSource.folder(folder), "guide-2026");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String office(String id, String name, int number) {
        return "guide-2026," + id + "," + name + "," + name + ",03-1234-" + (5000 + number) + ",,guide p6\n";
    }

    private static String ward(int ward) {
        return FIRST[ward] + "区";
    }

    private static String id(int ward, int i) {
        return "d" + ward + "-" + i;
    }

    private static String name(int ward, int i) {
        return FIRST[ward] + MIDDLE[i / 5] + LAST[i % 5];
    }

    @Test
    void everyDistrictIsRoutedAsTheTablesSay() {
        assertThat(routing.districts()).hasSize(WARDS * IN_A_WARD);
        assertThat(routing.areas()).hasSize(WARDS);
        assertThat(routing.offices()).hasSize(28);
        assertThat(routing.fields())
                .extracting(ConsultationField::id)
                .containsExactly("housing", "health", "work", "language");
        for (int ward = 0; ward < WARDS; ward++) {
            for (int i = 0; i < IN_A_WARD; i++) {
                Route route = routing.route(name(ward, i));
                assertThat(route.district().id()).isEqualTo(id(ward, i));
                assertThat(route.district().area().name()).isEqualTo(ward(ward));
                assertThat(route.office(new ConsultationField("housing")).id()).isEqualTo("house");
                assertThat(route.office(new ConsultationField("health")).id()).isEqualTo("health-" + ward);
                assertThat(route.office(new ConsultationField("language")).id()).isEqualTo("language-" + ward);
                assertThat(route.confirmedOffice(new ConsultationField("work"))
                                .map(Office::id)
                                .orElse("?"))
                        .isEqualTo(ward < 6 ? "work-east" : "?");
            }
        }
        assertThat(routing.unconfirmed()).hasSize(150);
    }

    @Test
    void namesHaveThePlacesAndEndingsOfTheCityAndNotThoseOfAnother() {
        assertThat(routing.find("天空県天空市旧雲下町朝見原学区")).map(SchoolDistrict::id).contains("d0-0");
        assertThat(routing.find("霜映森学区自治会")).map(SchoolDistrict::id).contains("d11-24");
        assertThat(routing.find("あさみはら学区")).map(SchoolDistrict::id).contains("d0-0");
        assertThat(routing.find("朝見原小学校")).map(SchoolDistrict::id).contains("d0-0");
        assertThat(routing.find("久留米市朝見原")).isEmpty();
        assertThat(routing.find("朝見原まちづくり振興会")).isEmpty();
        assertThat(KurumeDistricts.routing().find("日吉学区自治会")).isEmpty();
        assertThat(routing.resolve("朝見原学区"))
                .isEqualTo(new DistrictResolution.Resolved(
                        routing.district("d0-0"), "朝見原学区", List.of(NameChange.ENDING), routing.asOf()));
    }

    @Test
    void noOfficeHasAFaxAndNobodyIsWarnedOfThat() {
        assertThat(routing.offices()).extracting(Office::fax).containsOnly(Fax.none());
        assertThat(CityCheck.check(folder).problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .extracting(problem -> problem.code().id())
                .containsExactly("routing.unconfirmed");
    }

    @Test
    void oneOfficeWithoutAFaxAmongOthersIsPointedOut() throws IOException {
        Path offices = folder.resolve("offices.csv");
        Files.writeString(
                offices,
                Files.readString(offices)
                        .replace(",,guide p6", ",03-1234-6000,guide p6")
                        .replace("すまいの窓口,03-1234-5001,03-1234-6000", "すまいの窓口,03-1234-5001,"));
        assertThat(CityCheck.check(folder).problems())
                .extracting(Object::toString)
                .contains(
                        "offices.csv, line 3, column fax: 1 offices have no fax number (すまいの窓口), while others have one");
    }
}
