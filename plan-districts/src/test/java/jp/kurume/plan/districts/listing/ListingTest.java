package jp.kurume.plan.districts.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.text.DisplayWidth;
import jp.kurume.plan.words.Words;
import org.junit.jupiter.api.Test;

/** Lists of Kurume's offices, in both languages and both forms. */
class ListingTest {

    private static final RoutingTable ROUTING = KurumeDistricts.routing();
    private static final Listing HIYOSHI = Listing.ofRoute(ROUTING, ROUTING.route("日吉"));

    @Test
    void aRouteInPlainText() {
        assertThat(HIYOSHI.toText(Locale.JAPANESE)).isEqualTo("""
                日吉校区の相談窓口 (久留米市 第2期くるめ支え合うプラン（案） 2025-11)

                分野                      窓口                            電話          FAX           確認
                ------------------------  ------------------------------  ------------  ------------  ------
                高齢者の相談              中央地域包括支援センター        0942-46-8711  0942-34-7217
                障害者の相談              北部障害者基幹相談支援センター  0942-65-7855  0942-65-7844
                成年後見制度の相談        成年後見センター                0942-30-2732  0942-34-3090
                こども(子育て)若者の相談  こども子育てサポートセンター    0942-30-9302  0942-30-9718
                こども(子育て)若者の相談  若者相談窓口「みらくる」        0120-36-9656  0942-34-9001
                暮らしの相談              生活自立支援センター(東部)      0942-30-9113  0942-30-9327  要確認

                要確認 暮らしの相談: 他の候補 生活自立支援センター(西部) 0942-30-9185 (FAX 0942-30-9186)
                相談先がわからないとき: 久留米市社会福祉協議会 0942-34-3035 (FAX 0942-34-3090)
                """);
        assertThat(HIYOSHI).hasToString(HIYOSHI.toText(Locale.JAPANESE));
        assertThat(Serialisation.roundTrip(HIYOSHI)).hasToString(HIYOSHI.toString());
    }

    @Test
    void aRouteInEnglishMarkdown() {
        assertThat(HIYOSHI.toMarkdown(Locale.ENGLISH)).startsWith("""
                        ## Where a resident of 日吉 turns (久留米市 第2期くるめ支え合うプラン（案） 2025-11)

                        | field                    | office                         | telephone    | FAX          | remark                   |
                        | ------------------------ | ------------------------------ | ------------ | ------------ | ------------------------ |
                        """).endsWith("""
                        | 暮らしの相談             | 生活自立支援センター(東部)     | 0942-30-9113 | 0942-30-9327 | 要確認 (to be confirmed) |

                        - 要確認 暮らしの相談: may also be 生活自立支援センター(西部) 0942-30-9185 (FAX 0942-30-9186)
                        - Who does not know whom to ask: 久留米市社会福祉協議会 0942-34-3035 (FAX 0942-34-3090)
                        """);
    }

    @Test
    void anOfficeNamesItsDistrictsAndThoseThatMayBeItsOwn() {
        String north = Listing.ofOffice(ROUTING, ROUTING.office("kikan-hokubu")).toText(Locale.JAPANESE);
        assertThat(north)
                .startsWith("北部障害者基幹相談支援センター 0942-65-7855 (FAX 0942-65-7844) の担当校区 (久留米市")
                .contains("障害者の相談  中央  日吉\n")
                .contains("障害者の相談  北    北野    要確認  東部障害者基幹相談支援センター 0943-73-0045 (FAX 0943-73-0046)\n")
                .endsWith("相談先がわからないとき: 久留米市社会福祉協議会 0942-34-3035 (FAX 0942-34-3090)\n");
        assertThat(Listing.ofOffice(ROUTING, ROUTING.office("kikan-toubu")).toText(Locale.JAPANESE))
                .contains("要確認 障害者の相談: 他の窓口と推定されるが、この窓口かもしれない校区 北野、弓削、大城、金島、小森野、宮ノ陣、御井、合川\n");
        assertThat(Listing.ofOffice(ROUTING, ROUTING.office("kikan-toubu")).toMarkdown(Locale.ENGLISH))
                .contains("- 要確認 障害者の相談: inferred for another office, and may be this one's: 北野, 弓削,");
    }

    @Test
    void theWholeTableMarksEveryInferredOffice() {
        String text = Listing.of(ROUTING).toText(Locale.JAPANESE);
        assertThat(text.lines().filter(line -> line.endsWith(" 要確認"))).hasSize(35);
        assertThat(text.split(" 要確認", -1)).hasSize(43 + 1);
        assertThat(text)
                .contains("要確認 障害者の相談 北部障害者基幹相談支援センター (北野、弓削、大城、金島、小森野、宮ノ陣、御井、合川): 他の候補 東部障害者基幹相談支援センター 0943-73-0045")
                .contains("\n相談先がわからないとき: 久留米市社会福祉協議会 0942-34-3035");
        for (Office office : ROUTING.offices()) {
            assertThat(text).contains(office.name()).contains(office.telephone().printed());
        }
        assertThat(text.lines().filter(line -> line.startsWith("| "))).isEmpty();
        assertThat(Listing.of(ROUTING)
                        .toMarkdown(Locale.JAPANESE)
                        .lines()
                        .filter(line -> line.startsWith("| "))
                        .limit(48)
                        .map(DisplayWidth::of)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void everyRouteOfTheTableShowsItsAlternativesAndTheNumberForWhoIsInDoubt() {
        for (Route route : ROUTING.routes()) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                String text = Listing.ofRoute(ROUTING, route).toText(locale);
                assertThat(text).contains(ROUTING.fallback().telephone().printed());
                for (Assignment assignment : route.assignments()) {
                    assertThat(text).contains(assignment.office().telephone().printed());
                    for (Office alternative : assignment.alternatives()) {
                        assertThat(text)
                                .contains(alternative.telephone().printed())
                                .contains("要確認 " + ROUTING.heading(assignment.field()));
                    }
                }
            }
        }
    }

    private static ListingWords words(Locale locale) {
        return new ListingWords(Words.in(locale));
    }

    @Test
    void anOfficeWithoutAFaxSaysSo() {
        assertThat(words(Locale.JAPANESE).fax(Fax.without())).hasToString("なし");
        assertThat(words(Locale.ENGLISH).fax(Fax.without())).hasToString("none");
        // An empty cell says nothing of a fax: there may be one.
        Office office = ROUTING.fallback().withFax(Fax.none());
        assertThat(words(Locale.JAPANESE).fax(office.fax())).hasToString("記載なし");
        assertThat(words(Locale.ENGLISH).fax(office.fax())).hasToString("not given");
        assertThat(words(Locale.ENGLISH).contact(office)).hasToString("久留米市社会福祉協議会 0942-34-3035");
    }

    @Test
    void aListIsOfTheTablesOwn() {
        Office stranger = ROUTING.fallback().withId("stranger");
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> Listing.ofOffice(ROUTING, stranger));
        Route other =
                Route.of(ROUTING.asOf(), ROUTING.districts().get(0).withId("stranger"), List.of(), ROUTING.fallback());
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> Listing.ofRoute(ROUTING, other));
    }
}
