package jp.kurume.plan.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a form that somebody filled in, which collects every problem instead of stopping at the first.
 *
 * <p>A text that is not what it should be is noted as a problem with the name of its property; the method answers null then.
 * A blank one is answered by null too and noted by {@link #required} only. Full-width digits and letters count as the
 * half-width ones, and white space around a text does not count.
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

    /** No number that anybody observes is anywhere near as long; a longer one is refused before it costs anything. */
    private static final int LONGEST_NUMBER = 100;

    private static final Pattern DECIMAL = Pattern.compile("-?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("(?!0000)(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})");

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
     * An id: one word without blanks or semicolons.
     *
     * @param path the property
     * @param text what was typed
     * @return the id, or null if there is none
     */
    public @Nullable String id(String path, @Nullable CharSequence text) {
        String typed = typed(text);
        if (typed.isEmpty() || (Source.isId(typed) && typed.indexOf(';') < 0)) {
            return typed.isEmpty() ? null : typed;
        }
        problem(path, EntryProblems.ID, typed, List.of());
        return null;
    }

    /**
     * A fiscal year in any of the forms that {@link FiscalYear#parse} knows.
     *
     * @param path the property
     * @param text what was typed
     * @return the year, or null if there is none
     */
    public @Nullable FiscalYear fiscalYear(String path, @Nullable CharSequence text) {
        String typed = typed(text);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return FiscalYear.parse(typed);
        } catch (FiscalYearParseException e) {
            List<String> meant =
                    e.suggestion().map(FiscalYear::toString).stream().toList();
            problem(path, EntryProblems.FISCAL_YEAR, typed, meant, e.reason());
            return null;
        }
    }

    /**
     * A decimal number, exactly as it was typed, with as many decimals; separators of thousands and a percent sign behind
     * it are allowed.
     *
     * @param path the property
     * @param text what was typed
     * @return the number, or null if there is none
     */
    public @Nullable BigDecimal decimal(String path, @Nullable CharSequence text) {
        String typed = typed(text);
        String number = halfWidth(typed);
        number = number.endsWith("%") ? number.substring(0, number.length() - 1).strip() : number;
        if (typed.isEmpty()) {
            return null;
        }
        if (number.length() <= LONGEST_NUMBER && DECIMAL.matcher(number).matches()) {
            return new BigDecimal(number.replace(",", ""));
        }
        problem(path, EntryProblems.DECIMAL, typed, List.of());
        return null;
    }

    /**
     * A day such as {@code 2026-04-01} or {@code 2026/4/1}.
     *
     * @param path the property
     * @param text what was typed
     * @return the day, or null if there is none
     */
    public @Nullable LocalDate date(String path, @Nullable CharSequence text) {
        String typed = typed(text);
        Matcher day = DAY.matcher(halfWidth(typed));
        if (day.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(4)));
            } catch (DateTimeException e) {
                // Noted below, like a text of another form.
            }
        }
        if (!typed.isEmpty()) {
            problem(path, EntryProblems.DATE, typed, List.of());
        }
        return null;
    }

    /**
     * One of a few words.
     *
     * @param path the property
     * @param text what was typed
     * @param words the words
     * @return the word, or null if there is none
     */
    public @Nullable String choice(String path, @Nullable CharSequence text, List<String> words) {
        String typed = typed(text);
        if (typed.isEmpty() || words.contains(typed)) {
            return typed.isEmpty() ? null : typed;
        }
        problem(path, EntryProblems.CHOICE, typed, SimilarNames.closest(typed, words, 1), String.join(", ", words));
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
        int blank = typed.indexOf(' ');
        if (blank > 0 && Source.isId(typed.substring(0, blank))) {
            return new CitedPlace(
                    typed.substring(0, blank), typed.substring(blank + 1).strip());
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
    public record CitedPlace(String source, String place) {}

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
        problems.add(new Problem(code, new Place.Property(path), found, List.of(arguments), suggestions));
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

    /**
     * A text with full-width digits and letters as half-width ones (Unicode NFKC).
     *
     * @param text what was typed
     * @return the text that is meant
     */
    public static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static String typed(@Nullable CharSequence text) {
        return text == null ? "" : text.toString().strip();
    }
}
