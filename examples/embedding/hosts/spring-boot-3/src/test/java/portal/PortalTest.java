package portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.util.ClassUtils;
import org.springframework.web.client.RestClient;

/** The portal as its users meet it: over HTTP, on whichever port is free. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PortalTest {

    private static final String PROBLEM_JSON = "application/problem+json";

    private final RestClient portal;

    PortalTest(@Autowired @Value("${local.server.port}") int port) {
        portal = RestClient.create("http://localhost:" + port);
    }

    /** What came back. */
    private record Answer(int status, String type, String body) {

        <T> T at(String path) {
            return JsonPath.read(body, path);
        }
    }

    private static Answer send(RestClient.RequestHeadersSpec<?> request, Locale language) {
        return request.header("Accept-Language", language.toLanguageTag())
                .exchange((sent, answer) -> new Answer(
                        answer.getStatusCode().value(),
                        String.valueOf(answer.getHeaders().getContentType()),
                        new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8)));
    }

    private Answer route(String district, Locale language) {
        return send(portal.get().uri("/routes/{district}", district), language);
    }

    private Answer observe(String json, Locale language) {
        return send(
                portal.post()
                        .uri("/observations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json),
                language);
    }

    @Test
    void aRouteSaysWhatIsInferred() {
        Answer answer = route("日吉校区", Locale.JAPANESE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.<String>at("$.district.name")).isEqualTo("日吉");
        assertThat(answer.<List<String>>at("$.assignments[?(@.field=='elderly')].office.telephone"))
                .containsExactly("0942-46-8711");
        assertThat(answer.<List<String>>at("$.assignments[?(@.field=='livelihood')].basis"))
                .containsExactly("inferred");
        assertThat(answer.<List<String>>at("$.assignments[?(@.field=='livelihood')].alternatives[*].name"))
                .containsExactly("生活自立支援センター(西部)");
        assertThat(answer.<String>at("$.fallback.telephone")).isEqualTo("0942-34-3035");
    }

    @Test
    void aClientReadsARouteAsTheValueThatItIs() {
        assertThat(portal.get().uri("/routes/{district}", "ひよし").retrieve().body(Route.class))
                .isEqualTo(KurumeDistricts.routing().route("日吉"));
    }

    @Test
    void ofAnUnknownDistrictItIsSaidWhatWasProbablyMeant() {
        Answer answer = route("日吉町", Locale.JAPANESE);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo(PROBLEM_JSON);
        assertThat(answer.<Integer>at("$.status")).isEqualTo(404);
        assertThat(answer.<String>at("$.problems[0].code")).isEqualTo("routing.district.unknown");
        assertThat(answer.<String>at("$.problems[0].message")).isEqualTo("「日吉町」となっています。校区の名前を入力してください。もしかして：日吉");
        assertThat(answer.<List<String>>at("$.problems[0].suggestions")).containsExactly("日吉");
        assertThat(route("日吉町", Locale.ENGLISH).<String>at("$.problems[0].message"))
                .isEqualTo("found \"日吉町\", expected the name of a district; did you mean 日吉?");
    }

    @Test
    void ofAnAmbiguousNameItIsSaidWhichDistrictsItMayBe() {
        Answer answer = route("国分", Locale.JAPANESE);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.type()).isEqualTo(PROBLEM_JSON);
        assertThat(answer.<String>at("$.problems[0].code")).isEqualTo("routing.district.ambiguous");
        List<String> candidates = answer.at("$.problems[0].suggestions");
        assertThat(candidates).containsExactly("西国分", "東国分");
        assertThat(candidates)
                .allSatisfy(name ->
                        assertThat(route(name, Locale.JAPANESE).status()).isEqualTo(200));
    }

    @Test
    void anObservationIsAssessed() {
        Answer answer = observe(
                "{\"measure\":\"overall\",\"year\":\"令和8年度\",\"value\":\"６３．１％\",\"method\":\"survey\"}",
                Locale.JAPANESE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.<String>at("$.observation.value")).isEqualTo("63.1");
        assertThat(answer.<Integer>at("$.observation.year")).isEqualTo(2026);
        assertThat(answer.<String>at("$.target.value")).isEqualTo("70.0");
        assertThat(answer.<String>at("$.verdict.status")).isEqualTo("behind");
        assertThat(answer.<Number>at("$.distance").doubleValue()).isEqualTo(-6.9);
        // (63.1 - 61.3) / (70.0 - 61.3)
        assertThat(answer.<Number>at("$.progress").doubleValue()).isCloseTo(1.8 / 8.7, within(1e-12));
    }

    @Test
    void whereTheTargetIsPendingThereIsAReasonAndNoFigure() {
        Answer answer = observe("{\"measure\":\"1-outcome\",\"year\":\"R8\",\"value\":\"50.0\"}", Locale.JAPANESE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.<String>at("$.verdict.kind")).isEqualTo("withheld");
        assertThat(answer.<List<String>>at("$.verdict.obstacles")).contains("target-under-review");
        assertThat(answer.<Object>at("$.progress")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | measure | entry.required    | 入力してください
            ja | year    | entry.fiscal-year | 「令和」となっています。R8や令和8年度のような年度を入力してください
            ja | value   | entry.decimal     | 「63.1.1」となっています。70.0のような数を入力してください
            ja | method  | entry.choice      | 「servey」となっています。survey, record のどれかを入力してください。もしかして：survey
            en | measure | entry.required    | expected a text
            en | value   | entry.decimal     | found "63.1.1", expected a decimal number such as 70.0
            fr | method  | entry.choice      | found "servey", expected one of survey, record; did you mean survey?
            """)
    void everyTextThatCannotBeReadIsAProblemOfItsOwn(String language, String place, String code, String message) {
        Answer answer = observe(
                "{\"year\":\"令和\",\"value\":\"63.1.1\",\"method\":\"servey\"}", Locale.forLanguageTag(language));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo(PROBLEM_JSON);
        assertThat(answer.<List<String>>at("$.problems[*].place"))
                .containsExactlyInAnyOrder("measure", "year", "value", "method");
        assertThat(answer.<List<String>>at("$.problems[?(@.place=='" + place + "')].code"))
                .containsExactly(code);
        assertThat(answer.<List<String>>at("$.problems[?(@.place=='" + place + "')].message"))
                .containsExactly(message);
        assertThat(answer.<String>at("$.detail")).contains(message);
    }

    @Test
    void whatDoesNotFitTheIndicatorsIsToldLikewise() {
        Answer unknown = observe("{\"measure\":\"overal\",\"year\":\"R8\",\"value\":\"631\"}", Locale.JAPANESE);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.type()).isEqualTo(PROBLEM_JSON);
        assertThat(unknown.<String>at("$.problems[0].code")).isEqualTo("entry.unknown");
        assertThat(unknown.<List<String>>at("$.problems[0].suggestions")).contains("overall");
        Answer tooMuch = observe("{\"measure\":\"overall\",\"year\":\"R8\",\"value\":\"631\"}", Locale.JAPANESE);
        assertThat(tooMuch.<List<String>>at("$.problems[*].code")).containsExactly("indicators.value.share");
        assertThat(tooMuch.<String>at("$.problems[0].message")).startsWith("「631」となっています。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"measure\":", "[]", "\"overall\"", "{\"measure\":{}}"})
    void whatIsNoObjectOfTextsIsAProblemToo(String json) {
        Answer answer = observe(json, Locale.JAPANESE);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo(PROBLEM_JSON);
        assertThat(answer.<List<String>>at("$.problems[*].code")).containsExactly("json.object");
    }

    @Test
    void theJsonIsThatOfTheHostsOwnJackson() {
        boolean four = SpringBootVersion.getVersion().startsWith("4.");
        assertThat(ClassUtils.isPresent("tools.jackson.databind.ObjectMapper", null))
                .isEqualTo(four);
        assertThat(ClassUtils.isPresent("com.fasterxml.jackson.databind.ObjectMapper", null))
                .isNotEqualTo(four);
    }
}
