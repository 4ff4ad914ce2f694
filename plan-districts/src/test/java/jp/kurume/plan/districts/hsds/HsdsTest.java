package jp.kurume.plan.districts.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.syntax.Json;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.text.StableId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the HSDS documents of Kurume's offices. */
class HsdsTest {

    private static final RoutingTable ROUTING = KurumeDistricts.routing();
    private static final Hsds HSDS = Hsds.of(ROUTING);

    /** The lines of one service without its indentation, from its id to its end. */
    private static String service(String id) {
        String services = HSDS.services();
        int begin = services.indexOf("  {\n    \"id\": \"" + id + "\"");
        return services.substring(begin, services.indexOf("\n  }", begin));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void everyOfficeInAFieldIsAServiceAndEveryOfficeAnOrganization() {
        // 11 包括, 4 基幹, 1 成年後見, 1 こども, 1 若者, 2 生活自立, and the council for who is in doubt.
        assertThat(count(HSDS.services(), "\n    \"status\": \"active\"")).isEqualTo(21);
        assertThat(count(HSDS.organizations(), "\n    \"id\": ")).isEqualTo(21);
        // A district is served once in each field; the whole city by the council.
        assertThat(count(HSDS.services(), "\"service_id\": ")).isEqualTo(46 * 6);
        assertThat(count(HSDS.services(), "\"name\": \"久留米市 日吉校区\"")).isEqualTo(6);
        assertThat(count(HSDS.organizations(), "\"type\": \"voice\"")).isEqualTo(21);
        assertThat(count(HSDS.organizations(), "\"type\": \"fax\"")).isEqualTo(21);
    }

    @Test
    void identifiersAreThoseOfThePathsAndStayFromEditionToEdition() {
        assertThat(HSDS.organizations())
                .contains("\"id\": \"" + StableId.of("402036", "office", "houkatsu-chuuou") + "\"");
        assertThat(service(StableId.of("402036", "service", "elderly", "houkatsu-chuuou")
                        .toString()))
                .contains("\"name\": \"高齢者の相談（中央地域包括支援センター）\"")
                .contains("\"number\": \"0942-46-8711\"", "\"number\": \"0942-34-7217\"")
                .contains("\"value\": \"printed\"")
                .doesNotContain("\"alert\"", "要確認");
    }

    @Test
    void whatIsInferredIsMarkedWithItsAlternativesAndTheNumberForWhoIsInDoubt() {
        String east = service(StableId.of("402036", "service", "livelihood", "seikatsu-jiritsu-toubu")
                .toString());
        assertThat(east)
                .contains("\"alert\": \"要確認: 日吉、篠山、")
                .contains("の担当は推定です（他の候補: 生活自立支援センター(西部) 0942-30-9185）。相談先がわからないとき: 久留米市社会福祉協議会 0942-34-3035\"")
                .contains("\"description\": \"中央圏域 日吉 (ひよし)。要確認（他の候補: 生活自立支援センター(西部) 0942-30-9185）。"
                        + "相談先がわからないとき: 久留米市社会福祉協議会 0942-34-3035\"");
        assertThat(count(east, "\"value\": \"inferred\"")).isEqualTo(35);
        assertThat(count(
                        east,
                        "\"value\": \"" + StableId.of("402036", "service", "livelihood", "seikatsu-jiritsu-seibu")
                                + "\""))
                .isEqualTo(35);
        assertThat(count(HSDS.services(), "\"value\": \"inferred\""))
                .isEqualTo(ROUTING.unconfirmed().size());
    }

    @Test
    void identifiersTellEverythingApart() {
        List<String> ids = new ArrayList<>();
        Matcher id = Pattern.compile("\"id\": \"([^\"]+)\"")
                .matcher(HSDS.services().replaceAll("(?s)\"taxonomy_term\": \\{.*?\\n {12,14}\\}\\n", "\"\n"));
        while (id.find()) {
            ids.add(id.group(1));
        }
        Set<String> distinct = new HashSet<>(ids);
        assertThat(ids.size()).isGreaterThan(1000);
        // Only what is the same is told twice: the council is an organization once, whatever it is a service for.
        assertThat(distinct.size()).isGreaterThan(ids.size() - 200);
    }

    @Test
    void theSameTableGivesTheSameText(@TempDir Path folder) throws IOException {
        RoutingTable copy = PlanJson.read(PlanJson.write(ROUTING), RoutingTable.class);
        assertThat(Hsds.of(copy).services()).isEqualTo(HSDS.services());
        assertThat(Serialisation.roundTrip(HSDS)).isEqualTo(HSDS);
        HSDS.writeTo(folder.resolve("hsds"));
        assertThat(Files.readString(folder.resolve("hsds/services.json"), StandardCharsets.UTF_8))
                .isEqualTo(HSDS.services());
        assertThat(Files.readString(folder.resolve("hsds/organizations.json"), StandardCharsets.UTF_8))
                .isEqualTo(HSDS.organizations());
        assertThat(HSDS).hasToString("HSDS 3.0: " + ROUTING);
    }

    private static String phones(String telephone) {
        return Json.document(JsonObject.plain(new Organizations(ROUTING)
                .phones("x", ROUTING.fallback().withFax(Fax.none()).withTelephone(TelephoneNumber.parse(telephone)))));
    }

    @Test
    void anExtensionIsANumberOfItsOwn() {
        assertThat(phones("0942-30-9000（内線12）"))
                .contains("\"number\": \"0942-30-9000\"", "\"extension\": 12,", "\"description\": \"+81 942-30-9000\"");
        assertThat(phones("0942-30-9000（代表・内線12）")).contains("\"extension\": 12,", "\"description\": \"代表\"");
        assertThat(phones("0942-30-9000（内線2341・2342）"))
                .contains("\"number\": \"0942-30-9000\"", "\"description\": \"内線2341・2342\"")
                .doesNotContain("extension");
        // A number in JSON would lose the 0.
        assertThat(phones("0942-30-9000（内線012）"))
                .contains("\"description\": \"内線012\"")
                .doesNotContain("extension");
    }

    @Test
    void anOfficeWithoutAFaxHasOnePhone() {
        Organizations organizations = new Organizations(ROUTING);
        assertThat(organizations.phones("x", ROUTING.fallback())).hasSize(2);
        assertThat(organizations.phones("x", ROUTING.fallback().withFax(Fax.none())))
                .hasSize(1);
    }

    @Test
    void textsAreWrittenAsJsonWantsThem() {
        JsonObject object = new JsonObject()
                .put("quotes", "\"\\/")
                .put("controls", "a\nb\tc\u0000")
                .put("letters", "𠮷😀")
                .put("half", "\uD83D.")
                .put("nothing", "")
                .put("none", List.of());
        assertThat(Json.document(JsonObject.plain(List.of(object, new JsonObject()))))
                .isEqualTo("""
                [
                  {
                    "quotes": "\\"\\\\/",
                    "controls": "a\\nb\\u0009c\\u0000",
                    "letters": "𠮷😀",
                    "half": "\uFFFD."
                  },
                  {
                  }
                ]
                """);
        assertThat(Json.document(List.of())).isEqualTo("[]\n");
    }
}
