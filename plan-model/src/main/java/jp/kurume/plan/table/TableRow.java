package jp.kurume.plan.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.HalfWidth;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import jp.kurume.plan.time.WrittenDates;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, taken apart cell by cell.
 *
 * <p>A cell that is not what it should be is noted as a problem with its place; the method answers null then (or, where it
 * answers a text, an empty one), and the row is no longer {@linkplain #isSound() sound}. So all cells of a row are looked
 * at, and a value is built from sound rows only.
 *
 * <p>White space around a cell's text does not count. The apostrophe before a cell that a spreadsheet would take for a
 * formula ({@code '=…}, {@code '+…}, {@code '-…}, {@code '@…}) is no part of the text. Not thread-safe.
 */
public final class TableRow {

    /** No number that a plan prints is anywhere near as long; a longer one is refused before it costs anything. */
    private static final int LONGEST_NUMBER = 100;

    /** As many digits as the largest {@code int} has. */
    private static final int MOST_DIGITS = 10;

    private static final int USUAL_KEY = 48;

    /** No city has as many districts; each text of a list is looked up, and told of if it is unknown. */
    private static final int MOST_TEXTS = 1_000;

    private final TableReading reading;
    private final Table table;
    private final long line;
    private final String[] cells;
    private boolean sound = true;

    TableRow(TableReading reading, Table table, long line, String[] cells) {
        this.reading = reading;
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /**
     * Whether every cell looked at so far was as it should be.
     *
     * @return true while there is no problem in this row
     */
    public boolean isSound() {
        return sound;
    }

    /**
     * The line of the file on which the row begins.
     *
     * @return the line, from 2
     */
    public long line() {
        return line;
    }

    /**
     * The text of a cell that may be empty.
     *
     * @param column its column
     * @return the text
     */
    public String textOrEmpty(String column) {
        return text(table.place(column));
    }

    private String text(int index) {
        if (index < 0 || index >= cells.length) {
            return "";
        }
        String text = cells[index];
        return text.isEmpty() || text.charAt(0) != FormulaCells.APOSTROPHE ? text : FormulaCells.asMeant(text);
    }

    /**
     * The text of a cell that must not be empty.
     *
     * @param column its column
     * @return the text; empty if the cell is, which is noted
     */
    public String text(String column) {
        if (reading.looks() != null) {
            reading.looks().note(file(), column, line, CellKind.TEXT);
        }
        String text = textOrEmpty(column);
        if (text.isEmpty()) {
            problem(column, TableProblems.CELL_EMPTY);
        }
        return text;
    }

    /**
     * An id: one word without blanks.
     *
     * @param column its column
     * @return the id; empty if the cell holds none, which is noted
     */
    public String id(String column) {
        if (reading.looks() != null) {
            reading.looks().note(file(), column, line, CellKind.ID);
        }
        String text = textOrEmpty(column);
        if (!Source.isId(text) || text.indexOf(';') >= 0) {
            problem(column, TableProblems.CELL_ID);
            return "";
        }
        return text;
    }

    /**
     * The texts of a cell that holds several, separated by semicolons.
     *
     * @param column its column
     * @return the texts, none blank, at most 1000; empty if the cell is, or if it is no such list, which is noted
     */
    public List<String> list(String column) {
        if (reading.looks() != null) {
            reading.looks().note(file(), column, line, CellKind.TEXTS);
        }
        List<String> texts = new ArrayList<>();
        String whole = textOrEmpty(column);
        int begin = 0;
        while (begin < whole.length()) {
            int semicolon = whole.indexOf(';', begin);
            int end = semicolon < 0 ? whole.length() : semicolon;
            String text = whole.substring(begin, end).strip();
            if (text.isEmpty()) {
                problem(column, TableProblems.CELL_LIST);
                return List.of();
            }
            if (texts.size() == MOST_TEXTS) {
                problem(column, TableProblems.CELL_LIST_LONG, String.valueOf(MOST_TEXTS));
                return List.of();
            }
            texts.add(text);
            begin = end + 1;
        }
        return texts;
    }

    /**
     * A whole number, in digits and with no zero before it. Rows refer to each other by such numbers, so each has one way
     * to be written; of another one the problem says which number it may mean.
     *
     * @param column its column
     * @param least the least it may be
     * @param most the most it may be
     * @return the number; {@code least} if the cell holds none, which is noted
     */
    public int number(String column, int least, int most) {
        if (reading.looks() != null) {
            reading.looks().noteNumber(file(), column, line, least, most);
        }
        String text = textOrEmpty(column);
        if (isWholeNumber(text)) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return (int) number;
            }
        }
        NumberCells.noteNoWholeNumber(this, column, least, most);
        return least;
    }

    /** Whether a text is a whole number as it prints: another way of writing it (01, +1, １) would make it another key. */
    private static boolean isWholeNumber(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        for (int i = first; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return digits >= 1 && digits <= MOST_DIGITS && (text.charAt(first) != '0' || text.length() == 1);
    }

    /**
     * A decimal number, with as many decimals as stand there. Full-width digits, separators of thousands (248,933) and the
     * minus signs of typesetting are read too.
     *
     * @param column its column
     * @return the number, or null if the cell holds none, which is noted with what may have been meant
     */
    public @Nullable BigDecimal decimal(String column) {
        if (reading.looks() != null) {
            reading.looks().note(file(), column, line, CellKind.DECIMAL);
        }
        String text = textOrEmpty(column);
        return isDecimal(text) ? new BigDecimal(text) : NumberCells.decimal(this, column, false);
    }

    /**
     * A decimal number of percent, which may have a percent sign of either width behind it.
     *
     * @param column its column
     * @return the number of percent, so that 63.1% is 63.1; null if the cell holds none, which is noted
     */
    public @Nullable BigDecimal percentage(String column) {
        if (reading.looks() != null) {
            reading.looks().note(file(), column, line, CellKind.PERCENTAGE);
        }
        String text = textOrEmpty(column);
        return isDecimal(text) ? new BigDecimal(text) : NumberCells.decimal(this, column, true);
    }

    static boolean isDecimal(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (c == '.' && digits > 0 && i < text.length() - 1) {
                points++;
            } else if (c != '-' || i > 0) {
                return false;
            }
        }
        return digits > 0 && points <= 1 && text.length() <= LONGEST_NUMBER;
    }

    /**
     * A fiscal year in any of the forms that {@link FiscalYear#parse} knows.
     *
     * @param column its column
     * @return the year, or null if the cell holds none, which is noted
     */
    public @Nullable FiscalYear fiscalYear(String column) {
        if (reading.looks() != null) {
            reading.looks().note(file(), column, line, CellKind.FISCAL_YEAR);
        }
        return DateCells.fiscalYear(this, column);
    }

    /**
     * A span of fiscal years in any of the forms that {@link FiscalYearRange#parse} knows.
     *
     * @param column its column
     * @return the span, or null if the cell holds none, which is noted
     */
    public @Nullable FiscalYearRange fiscalYears(String column) {
        if (reading.looks() != null) {
            reading.looks().note(file(), column, line, CellKind.FISCAL_YEARS);
        }
        return DateCells.fiscalYears(this, column);
    }

    /**
     * A day in any of the forms that {@link WrittenDates} knows, such as {@code 2026-04-01}, 2026/4/1 or 令和8年4月1日.
     *
     * @param column its column
     * @return the day, or null if the cell holds none, which is noted
     */
    public @Nullable LocalDate date(String column) {
        if (reading.looks() != null) {
            reading.looks().note(file(), column, line, CellKind.DAY);
        }
        return DateCells.date(this, column);
    }

    /**
     * The day on which a period begins: a day in any of the forms that {@link WrittenDates} knows, or a month, such as
     * 令和7年6月, whose first day it is.
     *
     * @param column its column
     * @return the day, or null if the cell holds none, which is noted
     */
    public @Nullable LocalDate firstDay(String column) {
        return DateCells.end(this, column, true);
    }

    /**
     * The day on which a period ends: a day in any of the forms that {@link WrittenDates} knows, or a month, such as
     * 令和8年2月, whose last day it is.
     *
     * @param column its column
     * @return the day, or null if the cell holds none, which is noted
     */
    public @Nullable LocalDate lastDay(String column) {
        return DateCells.end(this, column, false);
    }

    /**
     * A month of publication in any of the forms that {@link WrittenDates} knows, such as {@code 2025-11}, 2025/11 or
     * 令和7年11月, or an empty cell where none is printed.
     *
     * @param column its column
     * @return the date; not printed if the cell holds anything else, which is noted
     */
    public PublicationDate published(String column) {
        if (reading.looks() != null) {
            reading.looks().note(file(), column, line, CellKind.MONTH);
        }
        String text = textOrEmpty(column);
        if (text.isEmpty()) {
            return PublicationDate.NOT_PRINTED;
        }
        int month = isIsoDate(text, 7) ? digits(text, 5, 7) : 0;
        if (month >= 1 && month <= 12 && digits(text, 0, 4) > 0) {
            return PublicationDate.in(digits(text, 0, 4), month);
        }
        return DateCells.otherMonth(this, column);
    }

    /** Whether a text has so many letters, hyphens in the places of an ISO date, and digits elsewhere. */
    static boolean isIsoDate(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static int digits(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    /**
     * The text of a cell that is to be one of a few words, where the reader itself says what is wrong with another one.
     *
     * @param column its column
     * @param words the words, which descriptions of the table tell
     * @return the text, whatever it is
     */
    public String word(String column, List<String> words) {
        if (reading.looks() != null) {
            reading.looks().noteWord(file(), column, line, words);
        }
        return textOrEmpty(column);
    }

    /**
     * One of a few words; width and case of its letters do not matter.
     *
     * @param column its column
     * @param words the words, in lower case, and what they mean
     * @param <T> the type of the meaning
     * @return the meaning of the cell's word, or null if it is another word, which is noted
     */
    public <T> @Nullable T choice(String column, Map<String, T> words) {
        if (reading.looks() != null) {
            reading.looks().noteWord(file(), column, line, words.keySet());
        }
        String text = textOrEmpty(column);
        T meaning = words.get(text);
        return meaning == null ? otherChoice(column, text, words) : meaning;
    }

    private <T> @Nullable T otherChoice(String column, String text, Map<String, T> words) {
        String folded = HalfWidth.of(text).strip().toLowerCase(Locale.ROOT);
        T meaning = text.isEmpty() ? null : words.get(folded);
        if (meaning == null) {
            problem(
                    column,
                    words.containsKey("") ? TableProblems.CELL_CHOICE_OR_EMPTY : TableProblems.CELL_CHOICE,
                    SimilarNames.closest(folded, words.keySet(), 1),
                    spelled(words));
        }
        return meaning;
    }

    private static String spelled(Map<String, ?> words) {
        List<String> spelled = new ArrayList<>(words.keySet());
        spelled.remove("");
        return String.join(", ", spelled);
    }

    /**
     * What a cell's id refers to in another table.
     *
     * @param column its column
     * @param known what the sound rows of the other table have become, by id
     * @param target the other table
     * @param <T> the type of what is referred to
     * @return it, or null if there is no row of that id, which is noted, or none that is sound, which the other table has
     *     noted
     */
    public <T> @Nullable T reference(String column, Map<String, T> known, Table target) {
        if (reading.looks() != null) {
            reading.looks().noteReference(file(), column, line, CellKind.REFERENCE, target.format());
        }
        return resolve(column, "", textOrEmpty(column), known, target);
    }

    /**
     * What a cell's id refers to in another table whose ids count within a scope, such as an edition.
     *
     * @param column its column
     * @param scope the scope: the text of the other table's first key column
     * @param known what the sound rows of the other table have become, by scope, a blank, and id
     * @param target the other table
     * @param <T> the type of what is referred to
     * @return it, or null if there is no row of that id, which is noted, or none that is sound, which the other table has
     *     noted
     */
    public <T> @Nullable T reference(String column, String scope, Map<String, T> known, Table target) {
        if (reading.looks() != null) {
            reading.looks().noteReference(file(), column, line, CellKind.REFERENCE, target.format());
        }
        return resolve(column, scope + " ", textOrEmpty(column), known, target);
    }

    /**
     * What the ids in a cell refer to in another table, separated by semicolons.
     *
     * @param column its column
     * @param known what the sound rows of the other table have become, by id
     * @param target the other table
     * @param <T> the type of what is referred to
     * @return them in the order of the cell; those that refer to nothing are noted and left out
     */
    public <T> List<T> references(String column, Map<String, T> known, Table target) {
        return resolveAll(column, "", known, target);
    }

    /**
     * What the ids in a cell refer to in another table whose ids count within a scope, separated by semicolons.
     *
     * @param column its column
     * @param scope the scope: the text of the other table's first key column
     * @param known what the sound rows of the other table have become, by scope, a blank, and id
     * @param target the other table
     * @param <T> the type of what is referred to
     * @return them in the order of the cell; those that refer to nothing are noted and left out
     */
    public <T> List<T> references(String column, String scope, Map<String, T> known, Table target) {
        return resolveAll(column, scope + " ", known, target);
    }

    private <T> List<T> resolveAll(String column, String prefix, Map<String, T> known, Table target) {
        if (reading.looks() != null) {
            reading.looks().noteReference(file(), column, line, CellKind.REFERENCES, target.format());
        }
        List<T> found = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String id : list(column)) {
            if (seen.contains(id)) {
                problem(column, TableProblems.ID_TWICE, Excerpt.of(id));
            }
            seen.add(id);
            T one = resolve(column, prefix, id, known, target);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    /** What an id refers to; the column is only where a problem is noted. */
    <T> @Nullable T resolve(String column, String prefix, String id, Map<String, T> known, Table target) {
        // Not joined by +, which takes a starting process longer, nor joined with nothing, which makes another text to
        // hash.
        String key = prefix.isEmpty() ? id : prefix.concat(id);
        T found = known.get(key);
        if (found == null && (id.isEmpty() || !target.has(key))) {
            String whole = textOrEmpty(column);
            problem(
                    column,
                    id.equals(whole) ? TableProblems.REFERENCE : TableProblems.REFERENCE_IN_LIST,
                    reading.suggests() ? SimilarNames.closest(id, ids(prefix, known), 2) : List.of(),
                    target.format().file(),
                    Excerpt.of(id));
        }
        sound &= found != null;
        return found;
    }

    private static List<String> ids(String prefix, Map<String, ?> known) {
        List<String> ids = new ArrayList<>();
        for (String key : known.keySet()) {
            if (key.startsWith(prefix)) {
                ids.add(key.substring(prefix.length()));
            }
        }
        return ids;
    }

    /**
     * The citation that the columns {@code source} and {@code because} make.
     *
     * @return the citation, or null if they make none, which is noted
     */
    public @Nullable Citation citation() {
        if (reading.looks() != null) {
            reading.looks().note(file(), "source", line, CellKind.CITATION);
        }
        return reading.citation(this, "source", textOrEmpty("source"), textOrEmpty("because"));
    }

    /**
     * The citation in a column of its own, for a fact that the row holds beside its main one.
     *
     * @param column its column
     * @return the citation of a printed fact, or null if the cell holds none, which is noted
     */
    public @Nullable Citation citation(String column) {
        if (reading.looks() != null) {
            reading.looks().note(file(), column, line, CellKind.CITATION);
        }
        return reading.citation(this, column, textOrEmpty(column), "");
    }

    /**
     * The citations in a column of its own, separated by semicolons, for a fact that is printed in several places.
     *
     * @param column its column
     * @return the citations of a printed fact, in the order of the cell; what is none is noted and left out
     */
    public List<Citation> citations(String column) {
        List<Citation> citations = new ArrayList<>();
        for (String text : list(column)) {
            Citation citation = reading.citation(this, column, text, "");
            if (citation != null) {
                citations.add(citation);
            }
        }
        return citations;
    }

    /**
     * Notes that a cell is not what it should be.
     *
     * @param column its column
     * @param code what kind of problem it is
     * @param arguments what its words need
     */
    public void problem(String column, ProblemCode code, String... arguments) {
        problem(column, code, List.of(), arguments);
    }

    /**
     * Notes that a cell is not what it should be, and what was probably meant.
     *
     * @param column its column
     * @param code what kind of problem it is
     * @param suggestions what was probably meant, most likely first
     * @param arguments what its words need
     */
    public void problem(String column, ProblemCode code, List<String> suggestions, String... arguments) {
        sound &= code.severity() != Severity.ERROR;
        reading.add(new Problem(code, place(column), textOrEmpty(column), List.of(arguments), suggestions));
    }

    /** Whether the row's file was read in an encoding. */
    boolean isIn(TableEncoding encoding) {
        return reading.isIn(file(), encoding);
    }

    /**
     * The place of a cell of this row.
     *
     * @param column its column
     * @return file, line and column, by the heading that the file itself has
     */
    public Place place(String column) {
        return new Place.Cell(file(), line, reading.heading(file(), column));
    }

    private String file() {
        return table.format().file();
    }

    int width() {
        return cells.length;
    }

    String cell(int index) {
        return cells[index];
    }

    /** Whether any cell from a place on is not blank. */
    boolean holdsAnything(int from) {
        for (int i = from; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    String joined() {
        return String.join(",", cells);
    }

    /** The texts at some places, joined by blanks. */
    String key(int[] places) {
        if (places.length == 1) {
            return text(places[0]);
        }
        StringBuilder key = new StringBuilder(USUAL_KEY);
        for (int place : places) {
            if (!key.isEmpty()) {
                key.append(' ');
            }
            key.append(text(place));
        }
        return key.toString();
    }

    /** Prints the place and the cells. */
    @Override
    public String toString() {
        return file() + ", line " + line() + ": " + joined();
    }
}
