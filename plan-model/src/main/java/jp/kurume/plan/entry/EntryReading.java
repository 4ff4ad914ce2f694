package jp.kurume.plan.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.text.TypedText;
import jp.kurume.plan.text.UnseenLetters;
import jp.kurume.plan.text.WrittenNumbers;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.WrittenDates;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a form that somebody filled in, which collects every problem instead of stopping at the first.
 *
 * <p>A text that is not what it should be is noted as a problem with the name of its property; the method answers null then.
 * A blank one is answered by null too and noted by {@link #required} only. Numbers, days and words are read as cells of
 * tables are, in digits and letters of either width, and white space around a text does not count.
 *
 * <pre>{@code
 * EntryReading entry = new EntryReading();
 * entry.required("year", year);
 * FiscalYear parsed = entry.fiscalYear("year", year);
 * entry.finish();
 * }</pre>
 *
 * <p>Not thread-safe: one reading is one thread's work.
 */
public final class EntryReading {

    /** The greatest count that a form takes. */
    static final int MOST = 999_999_999;

    private static final Column<String> ID = Column.id("id");
    private static final Column<FiscalYear> YEAR = Column.fiscalYear("year");
    private static final Column<BigDecimal> NUMBER = Column.percentage("number");
    private static final Column<Integer> COUNT = Column.count("count", 1, EntryReading.MOST);
    private static final Column<LocalDate> DAY = Column.day("day");
    private static final Column<LocalDate> FIRST_DAY = Column.firstDay("first_day");
    private static final Column<LocalDate> LAST_DAY = Column.lastDay("last_day");

    private final List<Problem> problems = new ArrayList<>();

    /** Starts a reading without a problem. */
    public EntryReading() {}

    /**
     * A text that must not be blank.
     *
     * @param path the property
     * @param text what was typed
     * @return the text without white space around it; empty if it is blank, which is noted
     */
    public String required(String path, @Nullable CharSequence text) {
        String typed = typed(text);
        if (typed.isEmpty()) {
            problem(path, EntryProblems.REQUIRED, "", List.of());
        }
        return typed;
    }

    /**
     * What a cell of a table holds, as somebody typed it: it is read as in the table.
     *
     * @param path the property
     * @param text what was typed
     * @param column the column in which it stands in the table; none that refers to other rows
     * @param <T> the type of the value
     * @return the value, or null if there is none
     */
    public <T> @Nullable T cell(String path, @Nullable CharSequence text, Column<T> column) {
        String typed = typed(text);
        if (typed.isEmpty()) {
            return null;
        }
        Parsed<T> parsed = column.parse(typed);
        if (parsed instanceof Parsed.Refused<T> refused) {
            for (Parsed.Reason reason : refused.reasons()) {
                problems.add(EntryProblems.of(reason, path, typed));
            }
        }
        return parsed instanceof Parsed.Value<T> value ? value.value() : null;
    }

    /**
     * An id: one word without blanks or semicolons.
     *
     * @param path the property
     * @param text what was typed
     * @return the id, or null if there is none
     */
    public @Nullable String id(String path, @Nullable CharSequence text) {
        return cell(path, text, ID);
    }

    /**
     * A fiscal year in any of the forms that {@link FiscalYear#parse} knows.
     *
     * @param path the property
     * @param text what was typed
     * @return the year, or null if there is none
     */
    public @Nullable FiscalYear fiscalYear(String path, @Nullable CharSequence text) {
        return cell(path, text, YEAR);
    }

    /**
     * A decimal number, exactly as it was typed, with as many decimals; separators of thousands and a percent sign behind
     * it are allowed ({@link WrittenNumbers}).
     *
     * @param path the property
     * @param text what was typed
     * @return the number, or null if there is none
     */
    public @Nullable BigDecimal decimal(String path, @Nullable CharSequence text) {
        return cell(path, text, NUMBER);
    }

    /**
     * A whole number from 1 to 999,999,999, as many as there may be of anything that is asked; separators of thousands are
     * allowed.
     *
     * @param path the property
     * @param text what was typed
     * @return the number, or null if there is none
     */
    public @Nullable Integer count(String path, @Nullable CharSequence text) {
        return cell(path, text, COUNT);
    }

    /**
     * A day in any of the forms that {@link WrittenDates} knows, such as {@code 2026-04-01}, {@code 2026/4/1} or
     * 令和8年4月1日.
     *
     * @param path the property
     * @param text what was typed
     * @return the day, or null if there is none
     */
    public @Nullable LocalDate date(String path, @Nullable CharSequence text) {
        return cell(path, text, DAY);
    }

    /**
     * The day on which a period begins: a day as {@link #date} reads it, or a month, whose first day it is.
     *
     * @param path the property
     * @param text what was typed
     * @return the day, or null if there is none
     */
    public @Nullable LocalDate firstDay(String path, @Nullable CharSequence text) {
        return cell(path, text, FIRST_DAY);
    }

    /**
     * The day on which a period ends: a day as {@link #date} reads it, or a month, whose last day it is.
     *
     * @param path the property
     * @param text what was typed
     * @return the day, or null if there is none
     */
    public @Nullable LocalDate lastDay(String path, @Nullable CharSequence text) {
        return cell(path, text, LAST_DAY);
    }

    /**
     * One of a few words; width and case of its letters do not matter.
     *
     * @param path the property
     * @param text what was typed
     * @param words the words, in lower case
     * @return the word, or null if there is none
     */
    public @Nullable String choice(String path, @Nullable CharSequence text, List<String> words) {
        String typed = typed(text);
        String word = TypedText.fold(typed).toLowerCase(Locale.ROOT);
        if (typed.isEmpty() || words.contains(word)) {
            return typed.isEmpty() ? null : word;
        }
        problem(path, EntryProblems.CHOICE, typed, SimilarNames.closest(word, words, 1), String.join(", ", words));
        return null;
    }

    /**
     * A source's id, a blank, and a page or section.
     *
     * @param path the property
     * @param text what was typed
     * @return id and place, or null if there are none
     */
    public @Nullable CitedPlace citation(String path, @Nullable CharSequence text) {
        String typed = typed(text);
        int blank = UnseenLetters.firstBlank(typed);
        String source = blank < 0 ? "" : UnseenLetters.without(typed.substring(0, blank));
        String place = blank < 0 ? "" : UnseenLetters.trimmed(typed.substring(blank + 1));
        if (Source.isId(source) && !place.isBlank()) {
            return new CitedPlace(source, place);
        }
        if (!typed.isEmpty()) {
            problem(path, EntryProblems.CITATION, typed, List.of());
        }
        return null;
    }

    /**
     * A source's id and a place in it, as they were typed.
     *
     * @param source the source's id
     * @param place the page or section
     */
    public record CitedPlace(String source, String place) {

        /** Checks the parts. */
        public CitedPlace {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * A value that is read from its text in a way of its own.
     *
     * @param path the property
     * @param text what was typed
     * @param code the kind of problem where the text is none
     * @param parser makes the value, or throws an {@link IllegalArgumentException}
     * @param <T> the type of the value
     * @return the value, or null if there is none
     */
    public <T> @Nullable T value(
            String path, @Nullable CharSequence text, ProblemCode code, Function<String, T> parser) {
        String typed = typed(text);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return parser.apply(typed);
        } catch (IllegalArgumentException e) {
            problem(path, code, typed, List.of());
            return null;
        }
    }

    /**
     * Notes that there is nothing of a name or id that was typed.
     *
     * @param path the property
     * @param text what was typed
     * @param known what there is
     */
    public void unknown(String path, String text, Collection<String> known) {
        problem(
                path,
                EntryProblems.UNKNOWN,
                text,
                SimilarNames.closest(text, known, 2),
                Excerpt.of(List.copyOf(known)));
    }

    /**
     * Notes that a property is not what it should be.
     *
     * @param path the property
     * @param code what kind of problem it is
     * @param found what was typed
     * @param suggestions what was probably meant, most likely first
     * @param arguments what its words need
     */
    public void problem(String path, ProblemCode code, String found, List<String> suggestions, String... arguments) {
        problems.add(new Problem(code, Place.Property.parse(path), found, List.of(arguments), suggestions));
    }

    /**
     * What has been noted so far.
     *
     * @return the problems in the order in which they were noted
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidEntryException if there was any problem, with all of them
     */
    public void finish() {
        if (!problems.isEmpty()) {
            throw new InvalidEntryException(problems);
        }
    }

    private static String typed(@Nullable CharSequence text) {
        return text == null ? "" : UnseenLetters.trimmed(text.toString());
    }
}
