package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.FieldWord;
import jp.kurume.plan.districts.Office;

/**
 * Which fields of consultation the words point to in which somebody says a trouble (困りごとの言葉から相談分野へ).
 *
 * <ul>
 *   <li>{@link One}: all words that are known point to this field. Ask whether it is meant.
 *   <li>{@link Several}: they point to these. Ask which.
 *   <li>{@link None}: no word is known. Let people choose among all fields, or send them to the office for those who do not
 *       know whom to ask.
 * </ul>
 *
 * <p>It never decides: people mean more by their words than a table knows, and 「介護の仕事を探している」 has 介護 in it. So each
 * alternative is something to ask, and says by which words it came about.
 *
 * <pre>{@code
 * String question = routing.fieldsFor("親の介護で困っている").fold(
 *         one -> "Is it about " + one.column().heading() + "?",
 *         several -> "Which is it: " + several.columns() + "?",
 *         none -> "Which of these is it: " + none.columns() + "? If you do not know: " + none.fallback());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code one}, {@code several} or {@code none}.
 */
@JsonRootName("field-answer")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FieldAnswer.One.class, name = "one"),
    @JsonSubTypes.Type(value = FieldAnswer.Several.class, name = "several"),
    @JsonSubTypes.Type(value = FieldAnswer.None.class, name = "none")
})
@JsonPropertyOrder("kind")
public sealed interface FieldAnswer extends Serializable {

    /**
     * What somebody said.
     *
     * @return the text, unchanged
     */
    String text();

    /**
     * The words of the table that stand in the text.
     *
     * @return the words, each with the field that it points to and where that is from, in the order of the table; none if no word
     *     is known
     */
    List<FieldWord> words();

    /**
     * What the answer speaks for: the edition of the list, and the date for which that holds.
     *
     * @return edition and date, the same as of the routing table that was asked
     */
    AsOf asOf();

    /**
     * The fields that the words point to.
     *
     * @return the fields in the order of the list; none if no word is known
     */
    @JsonIgnore
    default List<ConsultationField> fields() {
        return fold(
                one -> List.of(one.column().field()),
                several -> several.columns().stream().map(FieldColumn::field).toList(),
                none -> List.of());
    }

    /**
     * Answers for each case.
     *
     * @param one what to answer where the words point to one field
     * @param several what to answer where they point to several
     * @param none what to answer where no word is known
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super One, ? extends T> one,
            Function<? super Several, ? extends T> several,
            Function<? super None, ? extends T> none);

    /**
     * The words that are known point to one field, which has still to be asked.
     *
     * @param text what somebody said
     * @param column the field, with its heading
     * @param words the words that point to it, one at least
     * @param asOf what the answer speaks for
     */
    record One(String text, FieldColumn column, List<FieldWord> words, AsOf asOf) implements FieldAnswer {
        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if no word points to the field, or one to another
         */
        public One {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(asOf, "asOf");
            words = List.copyOf(words);
            checkPointedTo(text, List.of(column), words);
        }

        @JsonProperty("kind")
        String kind() {
            return "one";
        }

        @Override
        public <T> T fold(
                Function<? super One, ? extends T> one,
                Function<? super Several, ? extends T> several,
                Function<? super None, ? extends T> none) {
            return one.apply(this);
        }

        /** Prints text, field and words: {@code "親の介護" may be about 高齢者の相談 (介護): ask}. */
        @Override
        public String toString() {
            return Quoted.of(text) + " may be about " + column.heading() + " (" + printed(words) + "): ask";
        }
    }

    /**
     * The words that are known point to several fields: which one is meant, has to be asked.
     *
     * @param text what somebody said
     * @param columns the fields, two at least, with their headings, in the order of the list; two may share a heading
     * @param words the words that point to them
     * @param asOf what the answer speaks for
     */
    record Several(String text, List<FieldColumn> columns, List<FieldWord> words, AsOf asOf) implements FieldAnswer {
        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if there are fewer than two fields, to one of them no word points, or a word points to
         *     another
         */
        public Several {
            Objects.requireNonNull(columns, "columns");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(asOf, "asOf");
            columns = List.copyOf(columns);
            words = List.copyOf(words);
            if (columns.size() < 2) {
                throw new IllegalArgumentException(Quoted.of(text) + " points to two fields at least");
            }
            checkPointedTo(text, columns, words);
        }

        @JsonProperty("kind")
        String kind() {
            return "several";
        }

        @Override
        public <T> T fold(
                Function<? super One, ? extends T> one,
                Function<? super Several, ? extends T> several,
                Function<? super None, ? extends T> none) {
            return several.apply(this);
        }

        /** Prints text, fields and words: {@code "認知症の親" may be about elderly 高齢者の相談 (…) or … (認知症): ask}. */
        @Override
        public String toString() {
            return Quoted.of(text) + " may be about "
                    + columns.stream()
                            .map(column -> column.field() + " " + column.heading())
                            .collect(Collectors.joining(" or "))
                    + " (" + printed(words) + "): ask";
        }
    }

    /**
     * No word in the text is known.
     *
     * @param text what somebody said
     * @param columns all fields of the list, to choose among
     * @param fallback the office for those who do not know whom to ask
     * @param asOf what the answer speaks for
     */
    record None(String text, List<FieldColumn> columns, Office fallback, AsOf asOf) implements FieldAnswer {
        /** Checks and copies the parts. */
        public None {
            Objects.requireNonNull(columns, "columns");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(fallback, "fallback");
            Objects.requireNonNull(asOf, "asOf");
            columns = List.copyOf(columns);
        }

        @JsonProperty("kind")
        String kind() {
            return "none";
        }

        @JsonIgnore
        @Override
        public List<FieldWord> words() {
            return List.of();
        }

        @Override
        public <T> T fold(
                Function<? super One, ? extends T> one,
                Function<? super Several, ? extends T> several,
                Function<? super None, ? extends T> none) {
            return none.apply(this);
        }

        /** Prints the text, and the office to turn to: {@code "眠れない" has no word that is known; in doubt 社会福祉協議会 …}. */
        @Override
        public String toString() {
            return Quoted.of(text) + " has no word that is known; ask, or in doubt " + fallback;
        }
    }

    private static void checkPointedTo(String text, List<FieldColumn> columns, List<FieldWord> words) {
        Set<ConsultationField> fields = columns.stream().map(FieldColumn::field).collect(Collectors.toSet());
        Set<ConsultationField> pointed = new HashSet<>();
        words.forEach(word -> pointed.add(word.field()));
        if (!fields.equals(pointed) || fields.size() < columns.size()) {
            throw new IllegalArgumentException(
                    "The words of " + Quoted.of(text) + " point to " + pointed + ", not " + columns);
        }
    }

    private static String printed(List<FieldWord> words) {
        return words.stream().map(FieldWord::word).distinct().collect(Collectors.joining("、"));
    }
}
