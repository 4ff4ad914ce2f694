package jp.kurume.plan.districts.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.AsOf;
import jp.kurume.plan.districts.routing.Correction;
import jp.kurume.plan.districts.routing.InvalidRoutingException;
import jp.kurume.plan.districts.routing.OfficeItem;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;

final class ChangeNoticeTest {

    private static final RoutingTable KURUME = KurumeDistricts.routing();
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static final RoutingTable CORRECTED = KURUME.corrected(List.of(
            new Correction.OfOffice("shakyou", OfficeItem.FAX, "0942-34-3090", "0942-34-3091", "社会福祉協議会", MAY),
            livelihood("hiyoshi", "seikatsu-jiritsu-toubu"),
            livelihood("sasayama", "seikatsu-jiritsu-seibu")));

    private static Correction livelihood(String district, String office) {
        return new Correction.OfAssignment(
                district, ConsultationField.LIVELIHOOD, "seikatsu-jiritsu-toubu", office, "地域福祉課", MAY);
    }

    /** The bundled table without 浮島, which was joined to 城島. */
    private static RoutingTable joined() {
        List<Route> routes = KURUME.routes().stream()
                .filter(route -> !route.district().id().equals("ukishima"))
                .toList();
        return RoutingTable.builder()
                .from(KURUME)
                .routes(routes)
                .addSuccessions(new Succession("ukishima", "浮島", "うきしま", List.of("joujima"), MAY, KURUME.citation()))
                .build();
    }

    private static String text(RoutingTable before, RoutingTable after, Locale locale) {
        return ChangeNotice.of(RoutingDifference.between(before, after), locale).text();
    }

    @Test
    void aNoticeInJapanese() {
        assertThat(text(KURUME, CORRECTED, Locale.JAPANESE)).isEqualTo("""
                久留米市 相談窓口の変更のお知らせ

                変更前: 第2期くるめ支え合うプラン（案） 2025-11
                変更後: 第2期くるめ支え合うプラン（案） 2025-11（2026-05-01までの訂正を含む）

                窓口

                窓口                    変更点  変更前        変更後
                ----------------------  ------  ------------  ------------
                久留米市社会福祉協議会  FAX     0942-34-3090  0942-34-3091

                校区の担当窓口

                校区  分野          変更点      変更前                                                                                                                                    変更後
                ----  ------------  ----------  ----------------------------------------------------------------------------------------------------------------------------------------  ----------------------------------------------------------
                日吉  暮らしの相談  確認済み    生活自立支援センター(東部) 0942-30-9113 (FAX 0942-30-9327) 要確認（他の候補 生活自立支援センター(西部) 0942-30-9185 (FAX 0942-30-9186)）  生活自立支援センター(東部) 0942-30-9113 (FAX 0942-30-9327)
                篠山  暮らしの相談  窓口の変更  生活自立支援センター(東部) 0942-30-9113 (FAX 0942-30-9327) 要確認（他の候補 生活自立支援センター(西部) 0942-30-9185 (FAX 0942-30-9186)）  生活自立支援センター(西部) 0942-30-9185 (FAX 0942-30-9186)

                相談先がわからないとき: 久留米市社会福祉協議会 0942-34-3035 (FAX 0942-34-3091)
                """);
    }

    private static RoutingTable with(Office fallback) {
        RoutingTable.Builder table = RoutingTable.builder().from(KURUME);
        table.offices(KURUME.offices().stream()
                .map(office -> office.id().equals(fallback.id()) ? fallback : office)
                .toList());
        return table.fallback(fallback)
                .routes(KURUME.routes().stream()
                        .map(route -> Route.of(route.asOf(), route.district(), route.assignments(), fallback))
                        .toList())
                .build();
    }

    /** The cells of the row of an item, before and after. */
    private static String told(Office before, Office after, Locale locale) {
        return ChangeNotice.of(RoutingDifference.between(with(before), with(after)), locale)
                .markdown()
                .lines()
                .filter(line -> line.startsWith("| " + before.name()))
                .map(line -> line.substring(line.indexOf(" | ", line.indexOf(" | ") + 3) + 3, line.length() - 2))
                .findFirst()
                .orElse("nothing");
    }

    /** A list that gives no number does not say that there is none. */
    @Test
    void onlyAnOfficeThatIsKnownToHaveNoFaxIsToldToHaveNone() {
        Office with = KURUME.fallback();
        Office notGiven = with.withFax(Fax.none());
        Office without = with.withFax(Fax.without());
        assertThat(told(with, notGiven, Locale.JAPANESE)).isEqualTo("0942-34-3090 | 記載なし");
        assertThat(told(with, without, Locale.JAPANESE)).isEqualTo("0942-34-3090 | なし");
        assertThat(told(notGiven, without, Locale.JAPANESE)).isEqualTo("記載なし | なし");
        assertThat(told(without, notGiven, Locale.JAPANESE)).isEqualTo("なし | 記載なし");
        assertThat(told(without, notGiven, Locale.ENGLISH)).isEqualTo("none | not given");
        Office open = with.withDetails(OfficeDetails.NONE.withHours("平日 9:00～17:00"));
        assertThat(told(open, with, Locale.JAPANESE)).isEqualTo("平日 9:00～17:00 | 記載なし");
        assertThat(told(with, open, Locale.JAPANESE)).isEqualTo("記載なし | 平日 9:00～17:00");
    }

    @Test
    void aNoticeInEnglishAsMarkdown() {
        assertThat(ChangeNotice.of(RoutingDifference.between(KURUME, CORRECTED), Locale.FRENCH)
                        .markdown())
                .isEqualTo("""
                        # Changes in the offices for consultation: 久留米市

                        - Before: 第2期くるめ支え合うプラン（案） 2025-11
                        - Now: 第2期くるめ支え合うプラン（案） 2025-11, corrected up to 2026-05-01

                        ## Offices

                        | Office | What | Before | Now |
                        | --- | --- | --- | --- |
                        | 久留米市社会福祉協議会 | fax | 0942-34-3090 | 0942-34-3091 |

                        ## Who serves the districts

                        | District | Field | What | Before | Now |
                        | --- | --- | --- | --- | --- |
                        | 日吉 | 暮らしの相談 | confirmed | 生活自立支援センター(東部) 0942-30-9113 (FAX 0942-30-9327) 要確認 (to be confirmed; or 生活自立支援センター(西部) 0942-30-9185 (FAX 0942-30-9186)) | 生活自立支援センター(東部) 0942-30-9113 (FAX 0942-30-9327) |
                        | 篠山 | 暮らしの相談 | other office | 生活自立支援センター(東部) 0942-30-9113 (FAX 0942-30-9327) 要確認 (to be confirmed; or 生活自立支援センター(西部) 0942-30-9185 (FAX 0942-30-9186)) | 生活自立支援センター(西部) 0942-30-9185 (FAX 0942-30-9186) |

                        - If you do not know whom to ask: 久留米市社会福祉協議会 0942-34-3035 (FAX 0942-34-3091)
                        """);
    }

    @Test
    void nothingHasChanged() {
        assertThat(text(KURUME, KURUME, Locale.JAPANESE))
                .endsWith("\n変更はありません。\n相談先がわからないとき: 久留米市社会福祉協議会 0942-34-3035 (FAX 0942-34-3090)\n");
        assertThat(RoutingDifference.between(KURUME, KURUME))
                .hasToString("第2期くるめ支え合うプラン（案） 2025-11 → 第2期くるめ支え合うプラン（案） 2025-11: 0 changes");
    }

    @Test
    void aDistrictThatEndsHasItsSuccessor() {
        RoutingDifference difference = RoutingDifference.between(KURUME, joined());
        assertThat(difference.changes()).singleElement().hasToString("浮島 (うきしま) ended: now [城島 (じょうじま)]");
        assertThat(text(KURUME, joined(), Locale.JAPANESE))
                .contains("浮島  廃止・統合  うきしま、西  現在は城島\n")
                .doesNotContain("校区の担当窓口");
        assertThat(text(joined(), KURUME, Locale.JAPANESE))
                .contains("浮島  新設            うきしま、西\n")
                .contains("浮島  高齢者の相談              校区の新設");
    }

    /** Nobody knows otherwise which of two districts of one name has changed. */
    @Test
    void namesakesHaveTheirAreasBeforeThem() {
        RoutingTable before = withDistrict("hiyoshi", KURUME.district("hiyoshi").withName("城島"));
        RoutingTable after = withDistrict("hiyoshi", before.district("hiyoshi").withReading("じょうじまひがし"));
        assertThat(text(before, after, Locale.JAPANESE)).contains("中央圏域 城島  読み    ひよし  じょうじまひがし\n");
        assertThat(text(before, KURUME, Locale.ENGLISH)).contains("日吉      name  中央圏域 城島  日吉\n");
        RoutingDifference difference = RoutingDifference.between(before, after);
        assertThat(PlanJson.read(PlanJson.write(difference), RoutingDifference.class))
                .isEqualTo(difference);
        assertThat(PlanJson.write(RoutingDifference.between(KURUME, CORRECTED)))
                .doesNotContain("namesakes", "areaWord");
    }

    private static RoutingTable withDistrict(String id, SchoolDistrict district) {
        return RoutingTable.builder()
                .from(KURUME)
                .routes(KURUME.routes().stream()
                        .map(route -> route.district().id().equals(id)
                                ? Route.of(
                                        route.asOf(),
                                        district,
                                        route.assignments().stream()
                                                .map(row -> row.withDistrict(district))
                                                .toList(),
                                        route.fallback())
                                : route)
                        .toList())
                .build();
    }

    @Test
    void pagesHaveTheSameWordsInBothLanguages() {
        ResourceBundle japanese = ResourceBundle.getBundle("jp.kurume.plan.districts.words.pages", Locale.JAPANESE);
        ResourceBundle english = ResourceBundle.getBundle("jp.kurume.plan.districts.words.pages", Locale.ENGLISH);
        assertThat(new TreeSet<>(japanese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void marksOfMarkdownAreLetters() {
        RoutingTable renamed = KURUME.corrected(List.of(new Correction.OfOffice(
                "mirakuru", OfficeItem.NAME, KURUME.office("mirakuru").name(), "若者|*窓口*\n本館", "係", MAY)));
        ChangeNotice notice = ChangeNotice.of(RoutingDifference.between(KURUME, renamed), Locale.JAPANESE);
        assertThat(notice.markdown()).contains("| 若者\\|\\*窓口\\* 本館 | 名称 |");
        assertThat(notice).hasToString(notice.text());
    }

    @Test
    void differencesAreOfOneCity() {
        Edition edition = KURUME.edition();
        Edition elsewhere = new Edition(
                edition.id(),
                new Municipality("130001", "東京都"),
                edition.title(),
                edition.subtitle(),
                edition.status(),
                edition.published(),
                edition.citation());
        RoutingTable other = RoutingTable.builder()
                .from(KURUME)
                .edition(elsewhere)
                .routes(KURUME.routes().stream()
                        .map(route -> Route.of(
                                new AsOf.Published(elsewhere), route.district(), route.assignments(), route.fallback()))
                        .toList())
                .build();
        assertThatExceptionOfType(InvalidRoutingException.class)
                .isThrownBy(() -> RoutingDifference.between(KURUME, other))
                .withMessageContaining("found \"東京都 (130001)\", expected a table of 久留米市 (402036)");
    }

    @Test
    void aDifferenceIsCarriedToOtherProcesses() {
        RoutingDifference difference = RoutingDifference.between(KURUME, CORRECTED);
        assertThat(Serialisation.roundTrip(difference)).isEqualTo(difference);
        assertThat(difference.changes())
                .extracting(RoutingChange::toString)
                .startsWith("shakyou fax: 0942-34-3090 → 0942-34-3091")
                .anyMatch(text -> text.startsWith("basis INFERRED → CONFIRMED: 日吉 livelihood"));
    }
}
