package jp.kurume.plan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** What a column says of its cells, beside reading them in a table. */
class ColumnTest {

    private static final ProblemCode CODE = ProblemCode.error("facts.cell");
    private static final ProblemCode OTHER = ProblemCode.error("facts.other");

    private static List<ProblemCode> codes(Parsed<?> parsed) {
        return parsed.fold(
                value -> List.of(),
                reasons -> reasons.stream().map(Parsed.Reason::code).toList());
    }

    @Test
    void aTextIsReadWithoutARowAsAFormNeedsIt() {
        assertThat(Column.day("from").parse("　令和8年4月1日 ")).isEqualTo(Parsed.of(LocalDate.of(2026, 4, 1)));
        assertThat(codes(Column.day("from").parse(""))).containsExactly(TableProblems.CELL_DAY);
        assertThat(Column.day("from").or(LocalDate.EPOCH).parse(" ")).isEqualTo(Parsed.of(LocalDate.EPOCH));
    }

    @Test
    void whatRefersToOtherRowsIsReadInItsRowOnly() {
        TableFormat friends = TableFormat.optional("friends.csv").key(Column.id("id"));
        assertThatThrownBy(() -> Column.reference("friend", friends).parse("anna"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("anna");
    }

    @Test
    void whatMoreHoldsOfItsValues() {
        Column<BigDecimal> positive = Column.decimal("value").that(value -> value.signum() > 0, CODE);
        assertThat(positive.parse("1.50")).isEqualTo(Parsed.of(new BigDecimal("1.50")));
        assertThat(codes(positive.parse("-1"))).containsExactly(CODE);
        // What is no number at all is told as such.
        assertThat(codes(positive.parse("x"))).containsExactly(TableProblems.CELL_DECIMAL);
        assertThatThrownBy(() -> Column.text("value").or("").that(String::isBlank, CODE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("value");
    }

    @Test
    void aWordInPlaceOfWhatACellHoldsOtherwise() {
        Column<Integer> number = Column.number("value", 1, 9).orWord("調査中", 0);
        assertThat(number.parse("調査中")).isEqualTo(Parsed.of(0));
        assertThat(number.parse("7")).isEqualTo(Parsed.of(7));
        assertThat(codes(number.parse("調査"))).containsExactly(TableProblems.CELL_NUMBER);
    }

    @Test
    void severalWordsInPlaceOfWhatACellHoldsOtherwise() {
        Column<Integer> number = Column.number("value", 1, 9).orWord("調査中", 0).orWord("なし", 0);
        assertThat(number.parse("なし")).isEqualTo(Parsed.of(0));
        assertThat(number.type().otherWords()).containsExactly("調査中", "なし");
        // A word in place of a number makes a text of the column, for programs.
        assertThat(number.type().schemaType()).isEqualTo("string");
    }

    @Test
    void wordsOfAListBesideWhatACellHoldsOtherwise() {
        WordList<String> words = WordList.of("yes", Map.of("yes", "so"));
        Column<String> column = Column.of(
                "value", CellType.text("text", text -> text.length() > 1, CODE).orOneOf(words));
        assertThat(column.parse("該当")).isEqualTo(Parsed.of("so"));
        assertThat(column.parse("Ｙｅｓ")).isEqualTo(Parsed.of("so"));
        assertThat(column.parse("other")).isEqualTo(Parsed.of("other"));
        assertThat(codes(column.parse("x"))).containsExactly(CODE);
        assertThat(column.written("yes", Locale.JAPANESE)).isEqualTo("該当");
        assertThat(column.written("other", Locale.JAPANESE)).isEqualTo("other");
    }

    @Test
    void anEmptyCellWithAProblemOfItsOwn() {
        Column<List<String>> texts = Column.texts("value").emptyRefusedAs(CODE);
        assertThat(codes(texts.parse(""))).containsExactly(CODE);
        assertThat(codes(texts.parse("a;;b"))).containsExactly(TableProblems.CELL_LIST);
        assertThat(texts.mayBeEmpty()).isFalse();
    }

    @Test
    void severalValuesOfOneType() {
        CellType<String> short_ = CellType.text("short", text -> text.length() < 3, CODE);
        Column<List<String>> several = Column.of("value", CellType.severalOf("shorts", short_));
        assertThat(several.parse("ab; c;ab")).isEqualTo(Parsed.of(List.of("ab", "c", "ab")));
        assertThat(codes(several.parse("abc;de;fgh"))).containsExactly(CODE, CODE);
    }

    @Test
    void whatAnEmptyCellStandsForIsSaidBeforeAFileMayDoWithoutTheColumn() {
        assertThatThrownBy(() -> Column.text("value").leftOut()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Column.text("value").byRule()).isInstanceOf(IllegalStateException.class);
        Column<String> column = Column.text("value").or("").byRule().leftOut();
        assertThat(column.mayBeLeftOut()).isTrue();
        assertThat(column.mayBeEmpty()).isTrue();
        assertThat(column.isRuled()).isTrue();
        assertThat(Column.because("value_because").isRuled()).isFalse();
        assertThat(Column.because("value_because").mayBeLeftOut()).isTrue();
    }

    @Test
    void aTableHasEveryColumnOnce() {
        assertThatThrownBy(() -> TableFormat.optional("facts.csv").columns(Column.text("one"), Column.id("one")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts.csv has two columns of one name: [one, one]");
    }

    @Test
    void wordsInBothLanguages() {
        WordList<Boolean> yes = WordList.yes();
        assertThat(yes.names()).containsExactly("yes");
        assertThat(yes.names(Locale.JAPANESE)).containsExactly("該当");
        assertThat(yes.names(Locale.FRENCH)).containsExactly("yes");
        assertThat(yes.meaning(Locale.ENGLISH, "yes")).isEqualTo("It is so.");
        assertThat(yes.meaning(Locale.JAPANESE, "no")).isEmpty();
        assertThat(codes(WordList.of("colours", Map.of("red", 1))
                        .refusedAs(OTHER)
                        .parse("blue")))
                .containsExactly(OTHER);
    }

    @Test
    void wordsWhateverTheWidthOfTheirSigns() {
        WordList<Boolean> yes = WordList.of("yes", Map.of("new·old", true));
        assertThat(yes.parse("NEW·OLD")).isEqualTo(Parsed.of(true));
        WordList<Integer> kana = WordList.of("colours", Map.of("アカ", 1, "ア・カ", 2));
        assertThat(kana.parse("ｱｶ")).isEqualTo(Parsed.of(1));
        assertThat(kana.parse("ｱ･ｶ")).isEqualTo(Parsed.of(2));
    }

    @Test
    void whatIsMadeOfAValue() {
        Parsed<Integer> value = Parsed.of(2);
        Parsed<Integer> none = Parsed.refused(CODE, List.of("3"), "x");
        assertThat(value.map(two -> two + 1)).isEqualTo(Parsed.of(3));
        assertThat(value.<String>then(two -> Parsed.refused(OTHER, List.of())))
                .isEqualTo(Parsed.refused(OTHER, List.of()));
        assertThat(none.map(number -> number + 1)).isEqualTo(Parsed.refused(CODE, List.of("3"), "x"));
        assertThat(none.then(Parsed::of)).isEqualTo(none);
    }
}
