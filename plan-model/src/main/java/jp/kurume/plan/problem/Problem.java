package jp.kurume.plan.problem;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.QuotesTexts;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.words.Words;

/**
 * One thing wrong with data that was given to the library, or worth knowing of it: what kind of thing, where, what stands
 * there, and what was probably meant.
 *
 * <p>The words of it are made when they are asked for, in Japanese or English:
 *
 * <pre>{@code
 * problem.code().id();                // "table.cell.decimal"
 * problem.toString();
 * // measures.csv, line 5, column target: found "多数", expected a decimal number such as 70.0
 * problem.message(Locale.JAPANESE);
 * // measures.csv 5行目 target列：「多数」となっています。70.0のような小数を書いてください
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the kind of problem
 * @param place where it stands
 * @param found the text that stands there, whole; empty where nothing stands there
 * @param arguments what the words of this kind of problem need beside that, in their order
 * @param suggestions what was probably meant, most likely first; often empty. What is longer than anybody would type is left out
 */
@JsonRootName("problem")
@QuotesTexts
public record Problem(ProblemCode code, Place place, String found, List<String> arguments, List<String> suggestions)
        implements Serializable {

    /** No name, id or number that somebody would type in place of another is longer. */
    private static final int LONGEST_SUGGESTION = 200;

    /** This many problems are spelled out where several are listed; a message of all could fill a log. */
    private static final int SPELLED_OUT = 50;

    /** Checks and copies the parts. */
    public Problem {
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(suggestions, "suggestions");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(found, "found");
        arguments = List.copyOf(arguments);
        suggestions = suggestions.stream()
                .filter(meant -> meant.length() <= LONGEST_SUGGESTION)
                .toList();
    }

    /**
     * The same problem somewhere else: where a row is, for example, whose value the problem was found in.
     *
     * @param other the place
     * @return the problem there
     */
    public Problem at(Place other) {
        return new Problem(code, other, found, arguments, suggestions);
    }

    /**
     * Several problems in one text, as the message of an exception: how many there are, and the first fifty of them, a line
     * each.
     *
     * @param where what they are problems of, such as {@code the folder our-city}
     * @param problems the problems
     * @return the text, in English
     */
    public static String listed(String where, List<Problem> problems) {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(problems, "problems");
        StringBuilder out = new StringBuilder()
                .append(problems.size())
                .append(problems.size() == 1 ? " problem in " : " problems in ")
                .append(where);
        for (Problem problem : problems.subList(0, Math.min(SPELLED_OUT, problems.size()))) {
            out.append("\n  ").append(problem);
        }
        if (problems.size() > SPELLED_OUT) {
            out.append("\n  … and ").append(problems.size() - SPELLED_OUT).append(" more");
        }
        return out.toString();
    }

    /**
     * How much it matters.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * {@return the whole problem in one line, place included; a long text is quoted from its beginning only}
     *
     * @param locale the reader's language, or English where the library does not speak it
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String where = place.in(locale);
        return (where.isEmpty() ? "" : where + Words.in(locale).say("problem.colon")) + text(locale);
    }

    /**
     * The problem without its place, for a table or a form that shows the place beside it.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return what was found, what was expected, and what was probably meant
     */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Words words = Words.in(locale);
        StringBuilder out = new StringBuilder();
        if (!found.isEmpty()) {
            out.append(words.say("problem.found", Excerpt.of(found)));
        }
        out.append(words.say(code.id(), arguments.toArray()));
        if (!suggestions.isEmpty()) {
            out.append(words.say("problem.suggestion", String.join(words.say("problem.or"), suggestions)));
        }
        return out.toString();
    }

    /**
     * What to do about it, where that can be told.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return the text to write instead where there is one likely candidate, or what this kind of problem asks for; empty
     *     if neither is known
     */
    public Optional<String> repair(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Words words = Words.in(locale);
        if (suggestions.size() == 1) {
            String own = code.id() + ".repair-with";
            String key = words.find(own).isPresent() ? own : "problem.write";
            return Optional.of(words.say(key, suggestions.get(0)));
        }
        String key = code.id() + ".repair";
        return words.find(key).isPresent() ? Optional.of(words.say(key, arguments.toArray())) : Optional.empty();
    }

    /** Prints the {@linkplain #message message} in English. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
