package jp.kurume.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.model.Completeness;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanJsonTest {

    private static final String SOURCE = "{\"id\":\"draft\",\"title\":\"案\",\"published\":{\"kind\":\"not-printed\"}}";
    private static final String CITATION = "{\"kind\":\"printed\",\"source\":" + SOURCE + ",\"place\":\"p1\"}";
    private static final Citation P1 = Citation.printed(new Source("draft", "案", PublicationDate.NOT_PRINTED), "p1");

    private static void assertForm(Object value, Class<?> type, String json) {
        assertThat(PlanJson.write(value)).isEqualTo(json);
        assertThat((Object) PlanJson.read(json, type)).isEqualTo(value);
    }

    private static List<Problem> problems(String json, Class<?> type) {
        InvalidJsonException refusal =
                catchThrowableOfType(InvalidJsonException.class, () -> PlanJson.read(json, type));
        assertThat(refusal).as(json).isNotNull();
        return refusal.problems();
    }

    private static List<String> told(String json, Class<?> type) {
        return problems(json, type).stream().map(Problem::toString).toList();
    }

    // The form

    @Test
    void whatIsOneTextOrNumberIsThat() {
        assertForm(FiscalYear.parse("令和8年度"), FiscalYear.class, "2026");
        assertForm(ActorRole.CITY, ActorRole.class, "\"city\"");
        assertForm(new TelephoneNumber("0942-46-8711"), TelephoneNumber.class, "\"0942-46-8711\"");
        assertForm(PrintedForm.Kind.ERRATUM, PrintedForm.Kind.class, "\"erratum\"");
    }

    @Test
    void componentsAreProperties() {
        assertForm(FiscalYearRange.parse("R8–R12"), FiscalYearRange.class, "{\"first\":2026,\"last\":2030}");
        assertForm(new Municipality("402036", "久留米市"), Municipality.class, "{\"code\":\"402036\",\"name\":\"久留米市\"}");
    }

    @Test
    void alternativesSayWhichTheyAre() {
        assertForm(P1, Citation.class, CITATION);
        assertForm(
                Citation.reading(P1.source(), "p2", "worn"),
                Citation.class,
                "{\"kind\":\"reading\",\"source\":" + SOURCE + ",\"place\":\"p2\",\"reason\":\"worn\"}");
        assertForm(
                PublicationDate.in(2025, 11),
                PublicationDate.class,
                "{\"kind\":\"printed\",\"year\":2025,\"monthOfYear\":11}");
        assertForm(PublicationDate.NOT_PRINTED, PublicationDate.class, "{\"kind\":\"not-printed\"}");
        assertForm(Completeness.COMPLETE, Completeness.class, "{\"kind\":\"complete\"}");
        assertForm(
                new Actors.AtLeast(List.of(ActorRole.CITY), "worn"),
                Actors.class,
                "{\"kind\":\"at-least\",\"known\":[\"city\"],\"reason\":\"worn\"}");
        assertForm(new Actors.NotLegible("worn"), Actors.class, "{\"kind\":\"not-legible\",\"reason\":\"worn\"}");
    }

    @Test
    void kindMayStandAnywhere() {
        assertThat(PlanJson.read("{\"reason\":\"worn\",\"kind\":\"not-legible\"}", Actors.class))
                .isEqualTo(new Actors.NotLegible("worn"));
    }

    @Test
    void aWholePlanComesBack() {
        Plan plan = KurumePlans.secondPeriod();
        String document = PlanJson.writeDocument(plan);
        assertThat(document)
                .startsWith(
                        "{\"format\":\"community-welfare-plan\",\"version\":2,\"type\":\"plan\",\"content\":{\"edition\":");
        Plan read = PlanJson.readDocument(document, Plan.class);
        assertThat(read).isEqualTo(plan);
        assertThat(read.actionsOf(ActorRole.CITY)).isEqualTo(plan.actionsOf(ActorRole.CITY));
        assertThat(PlanJson.writeDocument(read)).isEqualTo(document);
    }

    @Test
    void listsAreReadElementByElement() {
        assertThat(PlanJson.readList("[2026,2027]", FiscalYear.class))
                .containsExactly(FiscalYear.of(2026), FiscalYear.of(2027))
                .isUnmodifiable();
        assertThatThrownBy(() -> PlanJson.readList("[2026,1,\"R9\"]", FiscalYear.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("$[1]: found \"1\"")
                .hasMessageContaining("$[2]: found \"\"R9\"\"")
                .hasMessageContaining("did you mean 2027?");
    }

    @Test
    void bytesAreUtf8WithOrWithoutAMark() {
        byte[] json = "{\"kind\":\"not-legible\",\"reason\":\"破損\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(PlanJson.read(json, Actors.class)).isEqualTo(new Actors.NotLegible("破損"));
        byte[] marked = ("\uFEFF" + new String(json, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertThat(PlanJson.read(marked, Actors.class)).isEqualTo(new Actors.NotLegible("破損"));
        byte[] replaced = "{\"kind\":\"not-legible\",\"reason\":\"\uFFFD\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PlanJson.read(replaced, Actors.class))
                .hasMessage(
                        "1 problem in the JSON text\n  $.reason: found \"\uFFFD\", expected a text that is whole, but it was"
                                + " damaged on its way (U+FFFD)");
        assertThatThrownBy(() -> PlanJson.read("\"破損\"".getBytes(Charset.forName("windows-31j")), ActorRole.class))
                .hasMessage("1 problem in the JSON text\n  $: expected text in UTF-8; byte 2 belongs to none");
        assertThatThrownBy(() -> PlanJson.readDocument(new byte[] {'"', (byte) 0xE7}, Plan.class))
                .hasMessageContaining("byte 2 belongs to none");
    }

    // What is refused

    @Test
    void everythingWrongIsToldAtOnce() {
        String json = "{\"id\":\"1.1-1\",\"directionID\":\"1.1\",\"number\":\"1\",\"text\":7,\"text\":\"b\","
                + "\"actors\":{\"kind\":\"atleast\",\"known\":[]},\"citation\":{\"kind\":\"printed\",\"source\":null,"
                + "\"place\":\"p1\"}}";
        assertThat(told(json, ActionItem.class))
                .containsExactly(
                        "$.number: found \"\"1\"\", expected a whole number without quotation marks; did you mean 1?",
                        "$.text: found \"7\", expected this number as a text in quotation marks; did you mean \"7\"?",
                        "$.text: expected every property once",
                        "$.actors.kind: found \"atleast\", expected one of stated, at-least, not-legible; did you mean"
                                + " at-least?",
                        "$.citation.source: found \"null\", expected an object in braces",
                        "$.directionID: found \"directionID\", expected only the properties id, directionId, number,"
                                + " text, actors, citation; did you mean directionId?",
                        "$: expected a property directionId");
    }

    @Test
    void whatATypesOwnRulesRefuseIsToldAtItsPlace() {
        String json =
                "[{\"kind\":\"stated\",\"known\":[\"city\",\"city\"]},{\"kind\":\"not-legible\",\"reason\":\" \"}]";
        InvalidJsonException refusal =
                catchThrowableOfType(InvalidJsonException.class, () -> PlanJson.readList(json, Actors.class));
        assertThat(refusal.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "$[0]: expected a value that is allowed: The role city is given twice",
                        "$[1]: expected a value that is allowed: It must be said why the marks are not legible");
        assertThat(refusal.problems()).extracting(Problem::code).containsOnly(JsonProblems.VALUE_REFUSED);
        assertThat(refusal).hasMessageStartingWith("2 problems in the JSON text\n  $[0]: ");
        assertThat(Serialisation.roundTrip(refusal).problems()).isEqualTo(refusal.problems());
    }

    @Test
    void derivedThingsAreNoProperties() {
        String citation = CITATION.replace("\"place\"", "\"reading\":false,\"place\"");
        assertThat(told(citation, Citation.class))
                .containsExactly("$.reading: found \"reading\", expected only the properties source, place");
    }

    @SuppressWarnings("NullAway") // that is what is tried
    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> PlanJson.write(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanJson.read((String) null, Plan.class))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanJson.read((byte[]) null, Plan.class))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanJson.read("1", null))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanJson.readList(null, Plan.class))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanJson.readDocument("{}", null))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanJson.schema("urn:a", null))
                .withMessage("types");
    }

    @Test
    void damagedTextsAreRefusedButWhereTheyAreQuoted() {
        String source = "{\"id\":\"a\\u0000\",\"title\":\"?????\",\"published\":{\"kind\":\"not-printed\"}}";
        assertThat(problems(source, Source.class))
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("$.id json.text.damaged", "$.title json.text.damaged");
        Problem quoting = new Problem(JsonProblems.TEXT, new Place.Json("$"), "\uFFFD\u0000", List.of(), List.of());
        assertThat(PlanJson.read(PlanJson.write(quoting), Problem.class)).isEqualTo(quoting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026.0",
                "2.026e3",
                "\"2026\"",
                "null",
                "true",
                "[2026]",
                "{}",
                "NaN",
                "02026",
                "2026 2027",
                "'2026'",
                "2026,",
                "/**/2026",
                "+2026",
                "",
                " ",
                "99999999999999999999",
                "1872",
                "10000"
            })
    void aFiscalYearIsOneNumberAndNothingElse(String json) {
        assertThat(problems(json, FiscalYear.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\"", "\"\"", "null", "\"VARIANT\"", "\"Variant\"", "[\"variant\"]", "\"varient\""})
    void aWordIsOneOfThoseThereAre(String json) {
        assertThat(problems(json, PrintedForm.Kind.class)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(JsonProblems.CHOICE);
            assertThat(problem.toString()).contains("expected one of variant, erratum");
        });
    }

    @Test
    void classNamesMeanNothing() {
        assertThat(told("{\"kind\":\"jp.kurume.plan.source.Citation$Printed\"}", Citation.class))
                .containsExactly(
                        "$.kind: found \"jp.kurume.plan.source.Citation$Printed\", expected one of printed, reading");
        assertThat(told("[\"java.util.ArrayList\",[]]", Citation.class))
                .containsExactly("$: found \"[\"java.util.ArrayList\",[]]\", expected an object in braces");
    }

    @Test
    void anAlternativeIsNoOther() {
        assertThat(told(CITATION, Citation.Reading.class))
                .containsExactly("$.kind: found \"printed\", expected one of reading");
    }

    @Test
    void sizeIsBounded() {
        assertThat(told("[".repeat(1000), Actors.class))
                .singleElement()
                .asString()
                .endsWith("[0]: expected lists and objects no deeper than 64");
        String letters = "x".repeat(PlanJson.LONGEST_VALUE);
        assertThat(PlanJson.read("\"" + letters + "\"", ActorRole.class)).isEqualTo(new ActorRole(letters));
        assertThat(problems("\"" + letters + "x\"", ActorRole.class).get(0).code())
                .isEqualTo(JsonProblems.VALUE_TOO_LONG);
        assertThat(problems("9".repeat(PlanJson.LONGEST_VALUE + 1), FiscalYear.class)
                        .get(0)
                        .code())
                .isEqualTo(JsonProblems.VALUE_TOO_LONG);
        assertThat(problems(" ".repeat(PlanJson.LONGEST + 1), FiscalYear.class))
                .extracting(Problem::code)
                .containsExactly(JsonProblems.TOO_LONG);
    }

    @Test
    void whatIsNoJsonIsToldWithLineAndColumn() {
        assertThat(told("{\"kind\":\"printed\",\n \"place\" \"p1\"}", Citation.class))
                .singleElement()
                .asString()
                .startsWith("$: expected JSON, but line 2, column 10 is none: Unexpected character");
        assertThat(told("2026 7", FiscalYear.class))
                .containsExactly("$: found \"7\", expected nothing behind the end of the JSON text");
        assertThat(problems("{", Citation.class).get(0).message(Locale.JAPANESE))
                .isEqualTo("$：JSONとして読み取れません（1行2文字目）");
    }

    @Test
    void oddNamesStandInBrackets() {
        assertThat(told("{\"kind\":\"complete\",\"it's \\\\ odd\":1,\"\":2,\"名前\":3}", Completeness.class))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly("$['it\\'s \\\\ odd']", "$['']", "$.名前");
    }

    // Documents

    @Test
    void aNewerDocumentIsRefusedWhateverItHolds() {
        String newer =
                "{\"format\":\"community-welfare-plan\",\"version\":3,\"type\":\"plan\",\"charts\":[],\"content\":7}";
        assertThatThrownBy(() -> PlanJson.readDocument(newer, Plan.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage(
                        "1 problem in the JSON text\n  $.version: found \"3\", expected format version 2 at most: a newer"
                                + " version of the library has written this");
    }

    /** A type that has grown since version 1. */
    @JsonRootName("remark-of-versions")
    public record Remark(String text, List<String> by, Mood mood, String rating) {
        @JsonCreator
        static Remark fromJson(
                @JsonProperty("text") String text,
                @JsonProperty("by") @MayBeLeftOut @Nullable List<String> by,
                @JsonProperty("mood") @SinceVersion(2) @Nullable Mood mood,
                @JsonProperty("rating") @SinceVersion(2) @Nullable String rating) {
            return new Remark(
                    text,
                    by == null ? List.of() : by,
                    mood == null ? new Mood.Unknown() : mood,
                    rating == null ? "" : rating);
        }

        @JsonProperty("mood")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Mood moodInJson() {
            return mood instanceof Mood.Unknown ? null : mood;
        }

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Override
        public String rating() {
            return rating;
        }
    }

    /** Alternatives, one of which came later. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mood.Unknown.class, name = "unknown"),
        @JsonSubTypes.Type(value = Mood.Told.class, name = "told")
    })
    @JsonPropertyOrder("kind")
    public sealed interface Mood {

        /** Nobody tells. */
        record Unknown() implements Mood {
            @JsonProperty("kind")
            String kind() {
                return "unknown";
            }
        }

        /** Somebody does. */
        @SinceVersion(2)
        record Told(Word word) implements Mood {
            @JsonProperty("kind")
            String kind() {
                return "told";
            }
        }
    }

    /** Words, one of which came later. */
    public enum Word {
        /** From the beginning. */
        @JsonProperty("good")
        GOOD,
        /** Later. */
        @SinceVersion(2)
        @JsonProperty("fair")
        FAIR
    }

    /** A host's record of old types with words that came later. */
    @JsonRootName("words-of-versions")
    public record Words(List<Mood> moods, Word word) {}

    /** Holds others of any type. */
    public record Box<T>(T held) {}

    /** Holds a box of a type that is known. */
    public record Holder(Box<FiscalYear> box) {}

    private static String document(int version, String type, String content) {
        return "{\"format\":\"community-welfare-plan\",\"version\":" + version + ",\"type\":\"" + type
                + "\",\"content\":" + content.replace('\'', '"') + "}";
    }

    @Test
    void whatCameLaterIsLeftOutWhereItSaysNothing() {
        Remark plain = new Remark("a", List.of(), new Mood.Unknown(), "");
        assertForm(plain, Remark.class, "{\"text\":\"a\",\"by\":[]}");
        assertThat(PlanJson.read("{\"text\":\"a\"}", Remark.class)).isEqualTo(plain);
        Remark full = new Remark("a", List.of("b"), new Mood.Told(Word.FAIR), "A");
        assertForm(
                full,
                Remark.class,
                "{\"text\":\"a\",\"by\":[\"b\"],\"mood\":{\"kind\":\"told\",\"word\":\"fair\"},\"rating\":\"A\"}");
        assertThat(PlanJson.readDocument(
                        PlanJson.writeDocument(plain).replace("\"version\":2", "\"version\":1"), Remark.class))
                .isEqualTo(plain);
    }

    @Test
    void whatIsMissingOrNullIsToldThough() {
        assertThat(told("{\"by\":null,\"rating\":null}", Remark.class))
                .containsExactly(
                        "$.by: found \"null\", expected a list in square brackets",
                        "$.rating: found \"null\", expected a text in quotation marks",
                        "$: expected a property text");
        assertThat(told("{\"text\":\"a\",\"mood\":null}", Remark.class))
                .containsExactly("$.mood: found \"null\", expected an object in braces");
    }

    @Test
    void anOlderDocumentHasNothingThatCameLater() {
        assertThatThrownBy(() -> PlanJson.readDocument(
                        document(1, "remark-of-versions", "{'text':'a','rating':''}"), Remark.class))
                .hasMessage("1 problem in the JSON text\n  $.content.rating: found \"rating\", expected nothing that is"
                        + " there since version 2 only, for the document says that it is of version 1");
        String words = "{'moods':[{'kind':'unknown'},{'kind':'told','word':'fair'}],'word':'good'}";
        assertThat(PlanJson.readDocument(document(2, "words-of-versions", words), Words.class))
                .isEqualTo(new Words(List.of(new Mood.Unknown(), new Mood.Told(Word.FAIR)), Word.GOOD));
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class,
                () -> PlanJson.readDocument(document(1, "words-of-versions", words), Words.class));
        assertThat(refusal.problems()).extracting(Problem::code).containsOnly(JsonProblems.DOCUMENT_NEWER);
        assertThat(refusal.problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("$.content.moods[1].kind", "$.content.moods[1].word");
    }

    @Test
    void whatHoldsOthersIsReadWhereTheirTypeIsKnown() {
        assertForm(new Holder(new Box<>(FiscalYear.of(2026))), Holder.class, "{\"box\":{\"held\":2026}}");
        assertThatThrownBy(() -> PlanJson.read("{\"held\":{\"a\":1}}", Box.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "is read where it is known what it holds: make it a component of a record, and read" + " that");
        assertThatThrownBy(() -> PlanJson.readList("[]", Box.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "7",
                "null",
                "[]",
                "{\"format\":\"geojson\",\"version\":9}",
                "{\"format\":null}",
                "{\"format\":\"community-welfare-plan\",\"format\":\"community-welfare-plan\"}"
            })
    void whatIsNoDocumentIsRefused(String json) {
        assertThatThrownBy(() -> PlanJson.readDocument(json, Plan.class))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly(JsonProblems.DOCUMENT_FORMAT));
    }

    @Test
    void aDocumentIsReadAsWhatItHolds() {
        String document = PlanJson.writeDocument(P1);
        assertThat(document).contains("\"type\":\"citation\"");
        assertThat(PlanJson.readDocument(document, Citation.class)).isEqualTo(P1);
        assertThatThrownBy(() -> PlanJson.readDocument(document, Plan.class))
                .hasMessageContaining("$.type: found \"citation\", expected a document of the type plan");
        assertThatThrownBy(() -> PlanJson.readDocument(document.replace("\"p1\"", "1"), Citation.class))
                .hasMessageContaining("$.content.place: found \"1\", expected this number as a text");
        assertThatThrownBy(() -> PlanJson.readDocument(document.replace(":2,", ":0,"), Citation.class))
                .hasMessageContaining("$.version: found \"0\"");
        assertThatThrownBy(() -> PlanJson.readDocument(document.replace("\"version\":2,", ""), Citation.class))
                .hasMessageContaining("$: expected a property version");
    }

    @Test
    void whatHasNoJsonFormIsTheCallersMistake() {
        assertThatThrownBy(() -> PlanJson.writeDocument(FiscalYear.of(2026)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("jp.kurume.plan.time.FiscalYear is no type that a document holds");
        assertThatThrownBy(() -> PlanJson.read("{}", Runnable.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Runnable cannot be read from JSON");
    }
}
