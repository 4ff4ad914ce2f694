package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.FieldWord;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what people say to the fields of consultation. */
final class FieldsByWordsTest {

    private static final RoutingTable KURUME = KurumeDistricts.routing();

    @ParameterizedTest
    @CsvSource({
        "親の介護で困っている,elderly",
        "介護の仕事を探している,elderly",
        "高齢の母が認知症かもしれない,elderly;adult-guardianship",
        "ﾋｷｺﾓﾘの息子,youth;livelihood",
        "ひき こもり,youth;livelihood",
        "隣の家で虐待があるようだ,elderly;disability;children",
        "知的障害のある子の親亡きあと,elderly;disability;adult-guardianship",
        "生活に困っている,livelihood",
        "ヤングケアラー,children",
        "こども(子育て)若者の相談,children;youth",
        "地域包括支援センター,elderly",
    })
    void wordsOfTheDocumentsLeadToTheirFields(String said, String fields) {
        FieldAnswer answer = KURUME.fieldsFor(said);
        assertThat(answer.fields())
                .extracting(ConsultationField::id)
                .containsExactlyElementsOf(Stream.of(fields.split(";")).toList());
        assertThat(answer.text()).isEqualTo(said);
        assertThat(answer.asOf()).isEqualTo(KURUME.asOf());
    }

    @Test
    void everyWordLeadsToItsField() {
        assertThat(KURUME.fieldWords()).isNotEmpty().allSatisfy(word -> {
            FieldAnswer answer = KURUME.fieldsFor("うちは" + word.word() + "のことで");
            assertThat(answer.words()).contains(word);
            assertThat(answer.fields()).contains(word.field());
        });
    }

    @Test
    void nothingIsMadeUpForWordsThatNoDocumentHas() {
        FieldAnswer answer = KURUME.fieldsFor("家賃が払えない");
        assertThat(answer.fields()).isEmpty();
        assertThat(answer.words()).isEmpty();
        assertThat(answer.<List<FieldColumn>>fold(one -> List.of(), several -> List.of(), FieldAnswer.None::columns))
                .isEqualTo(KURUME.columns());
        assertThat(answer)
                .hasToString("\"家賃が払えない\" has no word that is known; ask, or in doubt 久留米市社会福祉協議会 0942-34-3035");
        assertThat(KURUME.fieldsFor("")).isInstanceOf(FieldAnswer.None.class);
    }

    @Test
    void aCityHasWordsOfItsOwn(@TempDir Path folder) throws IOException {
        EditedTables tables = new EditedTables(folder).write("field-words.csv", """
                        edition,field,word,source,because
                        second-plan-draft,livelihood,家賃,second-plan-draft p28,市の窓口で聞く言葉
                        second-plan-draft,elderly,介護,second-plan-draft p28,
                        second-plan-draft,disability,介護,second-plan-draft p28,
                        """);
        RoutingTable city = tables.read();
        assertThat(city.fieldsFor("家賃が払えない"))
                .hasToString("\"家賃が払えない\" may be about 暮らしの相談 (家賃): ask")
                .isEqualTo(new FieldAnswer.One(
                        "家賃が払えない",
                        city.column(ConsultationField.LIVELIHOOD),
                        city.fieldWords().subList(0, 1),
                        city.asOf()));
        assertThat(city.fieldsFor("介護と家賃"))
                .hasToString("\"介護と家賃\" may be about elderly 高齢者の相談 or disability 障害者の相談 or livelihood 暮らしの相談"
                        + " (家賃、介護): ask");
        tables.append("field-words.csv", "second-plan-draft,rent,敷金,second-plan-draft p28,");
        assertThat(tables.problems()).singleElement().asString().contains("field-words.csv, line 5, column field");
    }

    @Test
    void aWordThatNobodySeesPointsNowhere() {
        RoutingTable table = RoutingTable.builder()
                .from(KURUME)
                .addFieldWords(new FieldWord(ConsultationField.YOUTH, "\u200B", KURUME.citation()))
                .build();
        assertThat(table.fieldsFor("家賃").fields()).isEmpty();
    }

    @Test
    void aWordPointsToAFieldOfTheTable() {
        FieldWord word = new FieldWord(new ConsultationField("rent"), "家賃", KURUME.citation());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RoutingTable.builder().from(KURUME).addFieldWords(word).build())
                .withMessage("The word 家賃 → rent points to a field that the table has not");
    }

    @Test
    void anAnswerHoldsTheFieldsOfItsWords() {
        FieldColumn elderly = KURUME.column(ConsultationField.ELDERLY);
        FieldColumn youth = KURUME.column(ConsultationField.YOUTH);
        FieldWord word = new FieldWord(ConsultationField.YOUTH, "若者", KURUME.citation());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldAnswer.One("若者", elderly, List.of(word), KURUME.asOf()))
                .withMessageStartingWith("The words of \"若者\" point to [youth], not [elderly ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldAnswer.Several("若者", List.of(youth), List.of(word), KURUME.asOf()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldAnswer.Several("若者", List.of(youth, youth), List.of(word), KURUME.asOf()));
    }
}
