package jp.kurume.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Type;
import java.util.List;
import jp.kurume.plan.around.profile.CityFigure;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {

    /** A host's own record. */
    public record Visit(FiscalYear year, List<Citation> sources, boolean announced) {}

    /** Another type of a name that there is already. */
    public record Holder(List<Visit> visits, Other.Visit other) {
        /** What it is declared in. */
        public static final class Other {
            private Other() {}

            /** Of the same simple name. */
            public record Visit(int number) {}
        }
    }

    private static JsonNode schema(Class<?>... types) {
        return new JsonMapper().readTree(PlanJson.schema("urn:test", List.of(types)));
    }

    private static JsonNode json(String json) {
        return new JsonMapper().readTree(json.replace('\'', '"'));
    }

    @Test
    void everyPropertyIsRequiredAndNoOtherIsAllowed() {
        assertThat(schema(FiscalYearRange.class).at("/$defs/fiscal-year-range"))
                .isEqualTo(json("{'type':'object','properties':{'first':{'$ref':'#/$defs/fiscal-year'},"
                        + "'last':{'$ref':'#/$defs/fiscal-year'}},'required':['first','last'],"
                        + "'additionalProperties':false}"));
    }

    @Test
    void alternativesAreToldApartByTheirKind() {
        JsonNode alternatives = schema(Citation.class).at("/$defs/citation/oneOf");
        assertThat(alternatives).hasSize(2);
        assertThat(alternatives.get(0).at("/properties/kind/const").asString()).isEqualTo("printed");
        assertThat(alternatives.get(1).at("/properties/kind/const").asString()).isEqualTo("reading");
        assertThat(alternatives.get(1).get("required")).isEqualTo(json("['kind','source','place','reason']"));
    }

    @Test
    void whatIsOneTextOrNumberSaysWhatItLooksLike() {
        JsonNode types = schema(CityFigure.class, FiscalYear.class).get("$defs");
        assertThat(types.at("/fiscal-year"))
                .isEqualTo(json("{'type':'integer','minimum':" + FiscalYear.MIN_VALUE + ",'maximum':"
                        + FiscalYear.MAX_VALUE + "}"));
        assertThat(types.at("/decimal/type").asString()).isEqualTo("string");
        assertThat("229.96").matches(types.at("/decimal/pattern").asString());
        assertThat("1E+3").doesNotMatch(types.at("/decimal/pattern").asString());
        assertThat("2026-04-01").matches(types.at("/day/pattern").asString());
    }

    @Test
    void aDocumentSaysWhatItHolds() {
        JsonNode document = schema(FiscalYearRange.class).at("/oneOf/0");
        assertThat(document.at("/properties/format/const").asString()).isEqualTo("community-welfare-plan");
        assertThat(document.at("/properties/version")).isEqualTo(json("{'enum':[1,2]}"));
        assertThat(document.at("/properties/type/const").asString()).isEqualTo("fiscal-year-range");
        assertThat(document.at("/properties/content/$ref").asString()).isEqualTo("#/$defs/fiscal-year-range");
    }

    @Test
    void whatMayBeLeftOutIsNotRequired() {
        assertThat(schema(PlanJsonTest.Remark.class).at("/$defs/remark-of-versions"))
                .isEqualTo(json("{'type':'object','properties':{'text':{'type':'string'},"
                        + "'by':{'type':'array','items':{'type':'string'}},'mood':{'$ref':'#/$defs/plan-json-test-mood'},"
                        + "'rating':{'type':'string'}},'required':['text'],'additionalProperties':false}"));
    }

    @Test
    void whatHoldsOthersIsDefinedWithTheTypeThatItHolds() throws ReflectiveOperationException {
        Type held = PlanJsonTest.Holder.class.getRecordComponents()[0].getGenericType();
        assertThat(new JsonMapper()
                        .readTree(PlanJson.schema("urn:test", List.of(held)))
                        .at("/$defs/plan-json-test-box-of-fiscal-year/properties/held/$ref")
                        .asString())
                .isEqualTo("#/$defs/fiscal-year");
    }

    @Test
    void aHostsOwnTypeHasADefinitionAndNoDocument() {
        JsonNode schema = schema(Visit.class);
        assertThat(schema.has("oneOf")).isFalse();
        assertThat(schema.at("/$defs/json-schema-test-visit/properties/announced/type")
                        .asString())
                .isEqualTo("boolean");
        assertThat(schema.at("/$defs/json-schema-test-visit/properties/sources/items/$ref")
                        .asString())
                .isEqualTo("#/$defs/citation");
    }

    @Test
    void twoTypesOfOneNameAreToldApartByWhatTheyAreDeclaredIn() {
        assertThat(schema(Holder.class).get("$defs").propertyNames())
                .contains("json-schema-test-visit", "json-schema-test-holder-other-visit");
    }

    @Test
    void whatHasNoJsonFormIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanJson.schema("urn:test", List.of(Thread.class)))
                .withMessageContaining("java.lang.Thread");
    }
}
