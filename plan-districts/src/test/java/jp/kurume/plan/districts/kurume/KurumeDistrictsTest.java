package jp.kurume.plan.districts.kurume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.districts.Area;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.ReadingBasis;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that page 28 of the plan prints, spelled out here a second time, independently of the tables. */
final class KurumeDistrictsTest {

    private static final String WEST = "生活自立支援センター(西部)";
    private static final String EAST = "生活自立支援センター(東部)";

    private static final RoutingTable ROUTING = KurumeDistricts.routing();

    /** One row of the page: districts with id and reading, then offices and bases. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    西|西包括|西部基幹|PRINTED|西部|SPANNED|城島 joujima じょうじま G・下田 shimoda しもだ G・青木 aoki あおき G・\
                    江上 egami えがみ G・浮島 ukishima うきしま G・犬塚 inuzuka いぬづか S・三潴 mizuma みづま G・西牟田 nishimuta にしむた G
                    西|西第2包括|西部基幹|SPANNED|西部|PRINTED|荒木 araki あらき G・安武 yasutake やすたけ G・大善寺 daizenji だいぜんじ G
                    中央|中央包括|北部基幹|SPANNED|東部|INFERRED|日吉 hiyoshi ひよし G・篠山 sasayama ささやま G・\
                    南薫 nankun なんくん G・荘島 shoujima しょうじま G・長門石 nagatoishi ながといし G
                    中央|中央第2包括|北部基幹|SPANNED|東部|INFERRED|京町 kyoumachi きょうまち G・鳥飼 torikai とりかい S・金丸 kanamaru かなまる S
                    中央|中央第3包括|北部基幹|PRINTED|東部|INFERRED|西国分 nishikokubu にしこくぶ G・東国分 higashikokubu ひがしこくぶ G
                    北|北包括|北部基幹|INFERRED|東部|INFERRED|北野 kitano きたの G・弓削 yuge ゆげ G・大城 ooki おおき G・\
                    金島 kaneshima かねしま G・小森野 komorino こもりの G・宮ノ陣 miyanojin みやのじん G
                    北|北第2包括|北部基幹|INFERRED|東部|INFERRED|御井 mii みい G・合川 aikawa あいかわ G
                    東|東包括|東部基幹|PRINTED|東部|INFERRED|山川 yamakawa やまかわ S・山本 yamamoto やまもと S・\
                    善導寺 zendouji ぜんどうじ G・大橋 oohashi おおはし G・草野 kusano くさの G
                    東|東第2包括|東部基幹|SPANNED|東部|INFERRED|船越 funagoshi ふなごし G・水分 mizuwake みずわけ S・\
                    柴刈 shibakari しばかり S・川会 kawai かわい S・竹野 takeno たけの G・水縄 minou みのう S・田主丸 tanushimaru たぬしまる G
                    南|南包括|南部基幹|PRINTED|東部|INFERRED|上津 kamitsu かみつ P・青峰 seihou せいほう G・高良内 kourauchi こうらうち G
                    南|南第2包括|南部基幹|SPANNED|東部|INFERRED|南 minami みなみ S・津福 tsubuku つぶく G
                    """)
    void rowOfPage28(
            String area,
            String elderly,
            String disability,
            Basis disabilityBasis,
            String livelihood,
            Basis livelihoodBasis,
            String districts) {
        for (String printed : districts.split("・", -1)) {
            String[] parts = printed.split(" ", -1);
            SchoolDistrict district = ROUTING.find(parts[0]).orElseThrow();
            assertThat(district.name()).isEqualTo(parts[0]);
            assertThat(district.id()).isEqualTo(parts[1]);
            assertThat(district.reading()).isEqualTo(parts[2]);
            assertThat(district.readingBasis())
                    .isEqualTo(
                            switch (parts[3]) {
                                case "G" -> ReadingBasis.GAZETTEER;
                                case "P" -> ReadingBasis.PRINTED;
                                default -> ReadingBasis.SUPPLEMENTARY;
                            });
            assertThat(district.area().name()).isEqualTo(area);
            assertThat(district.area().citation().isReading()).isTrue();
            assertThat(district.citation().place()).isEqualTo("p28");

            Route route = ROUTING.route(district);
            assertThat(route.district()).isEqualTo(district);
            check(route.assignment(ConsultationField.ELDERLY), elderly, Basis.PRINTED, List.of());
            check(
                    route.assignment(ConsultationField.DISABILITY),
                    disability,
                    disabilityBasis,
                    disabilityBasis == Basis.INFERRED ? List.of("東部基幹") : List.of());
            check(route.assignment(ConsultationField.ADULT_GUARDIANSHIP), "成年後見センター", Basis.CITYWIDE, List.of());
            check(route.assignment(ConsultationField.CHILDREN), "こども子育てサポートセンター", Basis.CITYWIDE, List.of());
            check(route.assignment(ConsultationField.YOUTH), "若者相談窓口「みらくる」", Basis.CITYWIDE, List.of());
            check(
                    route.assignment(ConsultationField.LIVELIHOOD),
                    livelihood.equals("西部") ? WEST : EAST,
                    livelihoodBasis,
                    livelihoodBasis == Basis.INFERRED ? List.of(WEST) : List.of());
            assertThat(route.fallback().name()).isEqualTo("久留米市社会福祉協議会");
        }
    }

    private static void check(Assignment assignment, String office, Basis basis, List<String> alternatives) {
        assertThat(assignment.office().shortName()).as(assignment.toString()).isEqualTo(office);
        assertThat(assignment.basis()).as(assignment.toString()).isEqualTo(basis);
        assertThat(assignment.alternatives()).extracting(Office::shortName).isEqualTo(alternatives);
        assertThat(assignment.citation().source().id()).isEqualTo("second-plan-draft");
        assertThat(assignment.citation().place()).isEqualTo("p28");
        assertThat(assignment.citation().isReading()).isEqualTo(basis != Basis.PRINTED);
    }

    @ParameterizedTest
    @CsvSource({
        "houkatsu-nishi,          西包括,                   0942-51-6100, 0942-64-2082, 西地域包括支援センター",
        "houkatsu-nishi-2,        西第2包括,                0942-27-8569, 0942-27-5958, 西第2地域包括支援センター",
        "houkatsu-chuuou,         中央包括,                 0942-46-8711, 0942-34-7217, 中央地域包括支援センター",
        "houkatsu-chuuou-2,       中央第2包括,              0942-27-6860, 0942-27-6654, 中央第2地域包括支援センター",
        "houkatsu-chuuou-3,       中央第3包括,              0942-27-6886, 0942-27-6874, 中央第3地域包括支援センター",
        "houkatsu-kita,           北包括,                   0942-23-1055, 0942-78-7255, 北地域包括支援センター",
        "houkatsu-kita-2,         北第2包括,                0942-65-5156, 0942-65-5305, 北第2地域包括支援センター",
        "houkatsu-higashi,        東包括,                   0942-41-5522, 0942-47-2777, 東地域包括支援センター",
        "houkatsu-higashi-2,      東第2包括,                0943-72-8055, 0943-72-0833, 東第2地域包括支援センター",
        "houkatsu-minami,         南包括,                   0942-51-2332, 0942-21-2103, 南地域包括支援センター",
        "houkatsu-minami-2,       南第2包括,                0942-36-5311, 0942-36-5312, 南第2地域包括支援センター",
        "kikan-seibu,             西部基幹,                 0942-27-2038, 0942-27-2058, 西部障害者基幹相談支援センター",
        "kikan-hokubu,            北部基幹,                 0942-65-7855, 0942-65-7844, 北部障害者基幹相談支援センター",
        "kikan-toubu,             東部基幹,                 0943-73-0045, 0943-73-0046, 東部障害者基幹相談支援センター",
        "kikan-nanbu,             南部基幹,                 0942-51-8555, 0942-22-2275, 南部障害者基幹相談支援センター",
        "seinen-kouken,           成年後見センター,           0942-30-2732, 0942-34-3090, 成年後見センター",
        "kodomo-kosodate,         こども子育てサポートセンター, 0942-30-9302, 0942-30-9718, こども子育てサポートセンター",
        "mirakuru,                若者相談窓口「みらくる」,    0120-36-9656, 0942-34-9001, 若者相談窓口「みらくる」",
        "seikatsu-jiritsu-seibu,  生活自立支援センター(西部),  0942-30-9185, 0942-30-9186, 生活自立支援センター(西部)",
        "seikatsu-jiritsu-toubu,  生活自立支援センター(東部),  0942-30-9113, 0942-30-9327, 生活自立支援センター(東部)",
        "shakyou,                 久留米市社会福祉協議会,      0942-34-3035, 0942-34-3090, 久留米市社会福祉協議会",
    })
    void officeOfPage28(String id, String shortName, String telephone, String fax, String name) {
        Office office = ROUTING.office(id);
        assertThat(office.shortName()).isEqualTo(shortName);
        assertThat(office.name()).isEqualTo(name);
        assertThat(office.telephone()).hasToString(telephone);
        assertThat(office.fax()).hasToString(fax);
        assertThat(office.citation()).hasToString("second-plan-draft p28");
        assertThat(office.hasComposedName()).isEqualTo(!name.equals(shortName));
        assertThat(office.nameCitation().isReading()).isEqualTo(!name.equals(shortName));
    }

    @Test
    void countsAreThoseOfThePage() {
        assertThat(ROUTING.districts()).hasSize(46).doesNotHaveDuplicates();
        assertThat(ROUTING.districts().get(0).name()).isEqualTo("城島");
        assertThat(ROUTING.districts().get(45).name()).isEqualTo("津福");
        assertThat(ROUTING.offices()).hasSize(21);
        assertThat(ROUTING.offices(ConsultationField.ELDERLY)).hasSize(11);
        assertThat(ROUTING.offices(ConsultationField.DISABILITY)).hasSize(4);
        assertThat(ROUTING.offices(ConsultationField.LIVELIHOOD)).hasSize(2);
        assertThat(ROUTING.offices(ConsultationField.ADULT_GUARDIANSHIP)).hasSize(1);
        assertThat(ROUTING.offices(ConsultationField.CHILDREN)).hasSize(1);
        assertThat(ROUTING.offices(ConsultationField.YOUTH)).hasSize(1);
        assertThat(ROUTING.areas()).extracting(Area::name).containsExactly("西", "中央", "北", "東", "南");
    }

    @Test
    void fortyThreeAssignmentsAreToBeConfirmed() {
        assertThat(ROUTING.unconfirmed())
                .hasSize(43)
                .allMatch(assignment -> assignment.basis() == Basis.INFERRED)
                .allMatch(assignment -> !assignment.alternatives().isEmpty());
        assertThat(ROUTING.unconfirmed())
                .filteredOn(assignment -> assignment.field().equals(ConsultationField.LIVELIHOOD))
                .hasSize(35);
        assertThat(ROUTING.unconfirmed())
                .filteredOn(assignment -> assignment.field().equals(ConsultationField.DISABILITY))
                .extracting(assignment -> assignment.district().name())
                .containsExactly("北野", "弓削", "大城", "金島", "小森野", "宮ノ陣", "御井", "合川");
    }

    @Test
    void everyReadingSaysWhatTheRowShows() {
        Map<String, String> reasons = Map.of(
                "日吉", "この行のこの列に、こども子育てサポートセンターがある",
                "京町", "この行のこの列に、若者相談窓口「みらくる」がある",
                "西国分", "この行に東部があることは根拠にならない",
                "北野", "欄は空白で、北圏域のどの行にも、この列の窓口は印刷されていない",
                "南", "欄は空白で、南圏域のどの行にも、この列の窓口は印刷されていない");
        reasons.forEach((district, reason) -> assertThat(
                        reason(ROUTING.route(district).assignment(ConsultationField.LIVELIHOOD)))
                .contains(reason)
                .contains("こども・若者の2つの窓口が生活自立の西部と東部の間に積まれ"));
        assertThat(reason(ROUTING.route("北野").assignment(ConsultationField.DISABILITY)))
                .contains("東部基幹がここから始まる可能性", "第1～2行、第3～7行、第8～9行、第10～11行");
    }

    private static String reason(Assignment assignment) {
        return assignment.citation().fold(printed -> "", Citation.Reading::reason);
    }

    @Test
    void fieldsAreHeadedAsPrinted() {
        assertThat(ROUTING.fields())
                .containsExactly(
                        ConsultationField.ELDERLY,
                        ConsultationField.DISABILITY,
                        ConsultationField.ADULT_GUARDIANSHIP,
                        ConsultationField.CHILDREN,
                        ConsultationField.YOUTH,
                        ConsultationField.LIVELIHOOD);
        List<String> headings = new ArrayList<>();
        ROUTING.fields().forEach(field -> headings.add(ROUTING.heading(field)));
        assertThat(headings)
                .containsExactly("高齢者の相談", "障害者の相談", "成年後見制度の相談", "こども(子育て)若者の相談", "こども(子育て)若者の相談", "暮らしの相談");
        assertThat(ROUTING.column(ConsultationField.ELDERLY)).hasToString("elderly 高齢者の相談 (地域包括支援センター)");
        assertThat(ROUTING.column(ConsultationField.DISABILITY).officeKind()).isEqualTo("障害者基幹相談支援センター");
        assertThat(ROUTING.column(ConsultationField.LIVELIHOOD).officeKind()).isEqualTo("生活自立支援センター");
        assertThat(ROUTING.column(ConsultationField.YOUTH).officeKind()).isEmpty();
        assertThat(ROUTING.column(ConsultationField.YOUTH).citation().isReading())
                .isTrue();
    }

    @Test
    void twoOfficesShareAFaxNumber() {
        assertThat(ROUTING.office("seinen-kouken").fax())
                .isEqualTo(ROUTING.fallback().fax());
    }

    @Test
    void printedFormsAreKeptBesideTheOfficialNames() {
        assertThat(ROUTING.printedForms())
                .extracting(PrintedForm::element, PrintedForm::printed, PrintedForm::canonical, PrintedForm::kind)
                .containsExactly(
                        tuple("mizuma", "三瀬", "三潴", PrintedForm.Kind.ERRATUM),
                        tuple("nankun", "南薰", "南薫", PrintedForm.Kind.VARIANT),
                        tuple("shoujima", "莊島", "荘島", PrintedForm.Kind.VARIANT),
                        tuple("minou", "水繩", "水縄", PrintedForm.Kind.VARIANT),
                        tuple("seinen-kouken", "久留米市成年後見センター", "成年後見センター", PrintedForm.Kind.VARIANT),
                        tuple("shakyou", "社会福祉法人 久留米市社会福祉協議会", "久留米市社会福祉協議会", PrintedForm.Kind.VARIANT));
        assertThat(ROUTING.districts())
                .filteredOn(district -> district.citation().isReading())
                .extracting(SchoolDistrict::name)
                .containsExactly("三潴", "南薫", "荘島", "水縄");
    }

    @Test
    void saysWhoseItIsAndWhichDateItSpeaksFor() {
        assertThat(ROUTING.edition().municipality().code()).isEqualTo("402036");
        assertThat(ROUTING.edition().title()).isEqualTo("第2期くるめ支え合うプラン");
        assertThat(ROUTING.edition().published().<Object>fold(month -> month, () -> ""))
                .isEqualTo(YearMonth.of(2025, 11));
        assertThat(ROUTING.citation()).hasToString("second-plan-draft p28");
    }

    @Test
    void isReadOnce() {
        assertThat(KurumeDistricts.routing()).isSameAs(ROUTING);
    }

    @Test
    void variantsAndErrataAreToldApart() {
        assertThat(KurumeDistricts.routing().errata())
                .extracting(PrintedForm::printed)
                .containsExactly("三瀬");
        assertThat(KurumeDistricts.routing().variants())
                .extracting(PrintedForm::printed)
                .contains("南薰", "莊島", "水繩", "久留米市成年後見センター")
                .doesNotContain("三瀬");
    }

    @Test
    void variantsAndErrata() {
        assertThat(KurumeDistricts.variants())
                .extracting(PrintedForm::printed)
                .containsExactly("南薰", "莊島", "水繩", "久留米市成年後見センター", "社会福祉法人 久留米市社会福祉協議会");
        assertThat(KurumeDistricts.errata())
                .extracting(PrintedForm::printed, PrintedForm::canonical)
                .containsExactly(tuple("三瀬", "三潴"));
    }
}
