package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column hold (内容): the one parser of their texts, and how they are described to people and to
 * programs. Those of a few usual kinds are made by {@link Column}; a subject whose cells hold something of its own makes
 * one here:
 *
 * <pre>{@code
 * CellType<TelephoneNumber> telephone = CellType.of("telephone", TelephoneCells::parse);
 * Column<TelephoneNumber> column = Column.of("telephone", telephone);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value of a cell
 */
public final class CellType<T> {

    /** Signs that mean something in a regular expression of any language, which the quotes of Java's own do not mend. */
    private static final String SPECIAL = "[\\\\^$.|?*+()\\[\\]{}]";

    private final String kind;
    private final Function<String, Parsed<T>> parser;
    private final String schemaType;
    private final String pattern;
    private final List<String> arguments;
    private final List<String> otherWords;
    private final @Nullable WordList<?> words;
    private final @Nullable InRow<T> inRow;
    /** How a text is written where a spreadsheet may save it in an encoding of fewer letters. */
    private final UnaryOperator<String> inSheets;

    private CellType(
            String kind,
            Function<String, Parsed<T>> parser,
            String schemaType,
            String pattern,
            List<String> arguments,
            List<String> otherWords,
            @Nullable WordList<?> words,
            @Nullable InRow<T> inRow,
            UnaryOperator<String> inSheets) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.parser = Objects.requireNonNull(parser, "parser");
        this.schemaType = schemaType;
        this.pattern = pattern;
        this.arguments = arguments;
        this.otherWords = otherWords;
        this.words = words;
        this.inRow = inRow;
        this.inSheets = inSheets;
    }

    /**
     * What cells hold that is read in a way of its own.
     *
     * @param kind the key under which {@link Words} tell what it is: {@code holds.} and this word
     * @param parser reads the text of a cell, which is empty where that is not allowed
     * @param <T> the type of the value
     * @return the type
     */
    public static <T> CellType<T> of(String kind, Function<String, Parsed<T>> parser) {
        return new CellType<>(kind, parser, "string", "", List.of(), List.of(), null, null, UnaryOperator.identity());
    }

    /**
     * A text of a form of its own.
     *
     * @param kind the key under which {@link Words} tell what it is: {@code holds.} and this word
     * @param isOne whether a text is one
     * @param otherwise what kind of problem any other text is
     * @return the type
     */
    public static CellType<String> text(String kind, Predicate<String> isOne, ProblemCode otherwise) {
        Objects.requireNonNull(isOne, "isOne");
        Objects.requireNonNull(otherwise, "otherwise");
        return of(kind, text -> isOne.test(text) ? Parsed.of(text) : Parsed.refused(otherwise, List.of()));
    }

    /**
     * Several values of one type, separated by semicolons.
     *
     * @param kind the key under which {@link Words} tell what it is: {@code holds.} and this word
     * @param one the type of each
     * @param <T> the type of the value of each
     * @return the type of the whole cell
     */
    public static <T> CellType<List<T>> severalOf(String kind, CellType<T> one) {
        Objects.requireNonNull(one, "one");
        return of(kind, text -> CellTypes.each(text, true, one::parse));
    }

    /**
     * The same, for values that something more holds of.
     *
     * @param holds what holds of every value
     * @param otherwise what kind of problem any other value is
     * @return the type
     */
    public CellType<T> that(Predicate<? super T> holds, ProblemCode otherwise) {
        return around((text, rest) -> {
            Parsed<T> parsed = rest.apply(text);
            return parsed instanceof Parsed.Value<T> value && !holds.test(value.value())
                    ? Parsed.refused(otherwise, List.of())
                    : parsed;
        });
    }

    /** The same, in which one text is read otherwise than all others. */
    CellType<T> reading(String one, Parsed<T> as) {
        return around((text, rest) -> text.equals(one) ? as : rest.apply(text));
    }

    /**
     * The same, in which the words of a fixed list stand for values, too: they are read in both languages, and written in that
     * of the headings.
     *
     * @param list the words
     * @return the type
     */
    public CellType<T> orOneOf(WordList<T> list) {
        return around((text, rest) -> list.word(text) == null ? rest.apply(text) : list.parse(text))
                .listing(list)
                .orWords(list.names().toArray(new String[0]));
    }

    /** Reads a text before or after the rest does, which reads it as the type did before. */
    private interface Around<T> {
        Parsed<T> parse(String text, Function<String, Parsed<T>> rest);
    }

    private CellType<T> around(Around<T> around) {
        InRow<T> others = inRow;
        return new CellType<>(
                kind,
                text -> around.parse(text, parser),
                schemaType,
                pattern,
                arguments,
                otherWords,
                words,
                others == null ? null : new AroundRow<>(around, others),
                inSheets);
    }

    private record AroundRow<T>(Around<T> around, InRow<T> others) implements InRow<T> {

        @Override
        public Parsed<T> parse(String text, TableRow row) {
            return around.parse(text, one -> others.parse(one, row));
        }

        @Override
        public @Nullable TableFormat target() {
            return others.target();
        }

        @Override
        public @Nullable Reference reference() {
            return others.reference();
        }

        @Override
        public boolean dependsOnRow() {
            return others.dependsOnRow();
        }

        @Override
        public boolean refers() {
            return others.refers();
        }
    }

    /** One of a fixed list of words. */
    static <T> CellType<T> word(WordList<T> words) {
        return CellType.<T>of("word", words::parse).listing(words);
    }

    /** The same, which tells the words of a fixed list. */
    CellType<T> listing(WordList<?> list) {
        return new CellType<>(kind, parser, schemaType, pattern, arguments, otherWords, list, inRow, inSheets);
    }

    /** What can only be read together with other rows: a reference, a citation. */
    static <T> CellType<T> inRow(String kind, InRow<T> parser) {
        return new CellType<>(
                kind,
                text -> {
                    throw new IllegalStateException("What \"" + text + "\" refers to is known in its row only");
                },
                "string",
                "",
                List.of(),
                List.of(),
                null,
                parser,
                UnaryOperator.identity());
    }

    /** Reads a text that refers to other rows. */
    interface InRow<T> {

        /** What a text refers to, in a row. */
        Parsed<T> parse(String text, TableRow row);

        /** The table that is referred to, or null where that is the row's own. */
        @Nullable
        TableFormat target();

        /** How one row is referred to, or null if the cell holds something else. */
        default @Nullable Reference reference() {
            return null;
        }

        /** Whether the same text may mean something else in another row. */
        boolean dependsOnRow();

        /** Whether the text names a row, of another table or of the row's own. */
        default boolean refers() {
            return true;
        }
    }

    /**
     * The same, read in tables together with the cells of its row that stand before it: what a value may be depends on the
     * unit, for example. Where there is no row, as in a form, it is read as before.
     *
     * @param parserInRow reads the text of a cell of a row; it may ask for the cells of columns that come before this one in
     *     the format of the table
     * @return the type that looks at its row
     */
    public CellType<T> readInRow(BiFunction<String, TableRow, Parsed<T>> parserInRow) {
        InRow<T> beside = new InRow<>() {
            @Override
            public Parsed<T> parse(String text, TableRow row) {
                return parserInRow.apply(text, row);
            }

            @Override
            public @Nullable TableFormat target() {
                return null;
            }

            @Override
            public boolean dependsOnRow() {
                return true;
            }

            @Override
            public boolean refers() {
                return false;
            }
        };
        return new CellType<>(kind, parser, schemaType, pattern, arguments, otherWords, words, beside, inSheets);
    }

    /**
     * The same, written otherwise where a spreadsheet may save it in Windows-31J, which lacks some of its letters: R8～R12 for
     * R8–R12. It is read as the same value.
     *
     * @param writing the text as it is written in a form for spreadsheets
     * @return the type that is written so
     */
    public CellType<T> writtenInSheets(UnaryOperator<String> writing) {
        return new CellType<>(kind, parser, schemaType, pattern, arguments, otherWords, words, inRow, writing);
    }

    /** A text as it is written in a form for spreadsheets. */
    String inSheets(String text) {
        return inSheets.apply(text);
    }

    /**
     * The same, told to programs more exactly.
     *
     * @param regularExpression what the whole text of every cell matches, in the expressions of XML Schema
     * @return the type with it
     */
    public CellType<T> matching(String regularExpression) {
        return new CellType<>(
                kind, parser, schemaType, regularExpression, arguments, otherWords, words, inRow, inSheets);
    }

    /**
     * The same, told to programs as a type of a Table Schema, in which every text of it can be written.
     *
     * @param type the type, such as {@code integer}
     * @return the type with it
     */
    CellType<T> typed(String type) {
        return new CellType<>(kind, parser, type, pattern, arguments, otherWords, words, inRow, inSheets);
    }

    /** The same with the least and the greatest number, which its description names. */
    CellType<T> between(int least, int most) {
        List<String> bounds = List.of(String.valueOf(least), String.valueOf(most));
        return new CellType<>(kind, parser, schemaType, pattern, bounds, otherWords, words, inRow, inSheets);
    }

    /**
     * The same, whose parser reads some words, too, in place of what a cell holds otherwise.
     *
     * @param others the words, such as 調査中 in place of a number
     * @return the type that tells of them
     */
    public CellType<T> orWords(String... others) {
        List<String> all = new ArrayList<>(otherWords);
        all.addAll(List.of(others));
        return new CellType<>(kind, parser, schemaType, pattern, arguments, List.copyOf(all), words, inRow, inSheets);
    }

    /**
     * Reads the text of a cell.
     *
     * @param text a text without white space around it; an empty one is read only where a cell must not be empty
     * @return its value, or why it has none
     */
    public Parsed<T> parse(String text) {
        return parser.apply(text);
    }

    /** Reads the text of a cell that may refer to other rows. */
    Parsed<T> parse(String text, TableRow row) {
        return inRow == null ? parser.apply(text) : inRow.parse(text, row);
    }

    /** The table that is referred to; null if the cell refers to none. */
    @Nullable
    TableFormat target(TableFormat own) {
        if (inRow == null || !inRow.refers()) {
            return null;
        }
        TableFormat target = inRow.target();
        return target == null ? own : target;
    }

    /** How one row is referred to, or null if the cell holds something else. */
    @Nullable
    Reference reference() {
        return inRow == null ? null : inRow.reference();
    }

    /** Whether the text is the name by which a row is found: an id, or what refers to one. */
    boolean names() {
        return kind.equals("id") || kind.equals("reference") || kind.equals("references");
    }

    /** Whether the same text may mean something else in another row. */
    boolean dependsOnRow() {
        return inRow != null && inRow.dependsOnRow();
    }

    /** The words it is one or several of, or null if it is none of a fixed list. */
    @Nullable
    WordList<?> words() {
        return words;
    }

    /** Whether the whole cell is one of the words of a fixed list. */
    boolean isOneWord() {
        return words != null && pattern.isEmpty();
    }

    /** Whether the text is an integer, day or month of a Table Schema, or any text. */
    String schemaType() {
        // A word in place of a number makes a text of it.
        return otherWords.isEmpty() ? schemaType : "string";
    }

    /** The bounds of a number, in order. */
    List<String> arguments() {
        return arguments;
    }

    List<String> otherWords() {
        return otherWords;
    }

    /** A regular expression for a whole text; empty where any text may do, or a type says more. */
    String pattern() {
        if (pattern.isEmpty() || otherWords.isEmpty()) {
            return pattern;
        }
        String alternatives = otherWords.stream()
                .map(word -> word.replaceAll(SPECIAL, "\\\\$0"))
                .collect(Collectors.joining("|"));
        return "(" + alternatives + "|" + pattern + ")";
    }

    /** What a cell of a table holds, in words. */
    String holds(Locale locale, TableFormat own) {
        Words say = Words.in(locale);
        StringBuilder holds = new StringBuilder(say.say("holds." + kind, arguments.toArray()));
        if (words != null && otherWords.isEmpty()) {
            holds.append(say.say("holds.colon")).append(quoted(words.names(), say));
        }
        TableFormat target = target(own);
        if (target != null && !target.equals(TableReading.SOURCES)) {
            holds.append(say.say("holds.colon")).append(quoted(List.of(target.file()), say));
        }
        if (!otherWords.isEmpty()) {
            holds.append(say.say("holds.or")).append(quoted(otherWords, say));
        }
        return holds.toString();
    }

    private static String quoted(List<String> texts, Words say) {
        return texts.stream().map(text -> "`" + text + "`").collect(Collectors.joining(say.say("holds.comma")));
    }

    /** Prints what kind it is. */
    @Override
    public String toString() {
        return kind;
    }
}
