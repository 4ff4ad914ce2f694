package jp.kurume.plan.problem;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.interchange.QuotesTexts;

/**
 * A {@link Problem} in the words of one language, as a host hands it on to people who have nothing but the answer: a member of
 * problem details (RFC 9457), a row of a table, a mark beside the input.
 *
 * <pre>{@code
 * ProblemInWords.of(entry.problems(), Locale.JAPANESE);
 * // [{"code":"entry.decimal","severity":"error","place":"value",
 * //   "message":"「七十」となっています。70.0のような数を入力してください","repair":"","suggestions":[]}]
 * }</pre>
 *
 * <p>RFC 9457 leaves the status and the type of the whole to the host, and so does this library: the same problem may be a 400
 * to one host and a 422 to another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the id of the kind of problem, which stays the same in every language
 * @param severity how much it matters
 * @param place where it is; empty for a value as a whole
 * @param message what was found, what was expected, and what was probably meant, without the place
 * @param repair what to do about it; empty if that is not known
 * @param suggestions what was probably meant, most likely first, each as it can be given instead; often empty
 */
@JsonRootName("problem-in-words")
@QuotesTexts
public record ProblemInWords(
        String code, Severity severity, String place, String message, String repair, List<String> suggestions)
        implements Serializable {

    /** Checks and copies the parts. */
    public ProblemInWords {
        Objects.requireNonNull(suggestions, "suggestions");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(repair, "repair");
        suggestions = List.copyOf(suggestions);
    }

    /**
     * {@return a problem in words}
     *
     * @param problem the problem
     * @param locale the reader's language, or English where the library does not speak it
     */
    public static ProblemInWords of(Problem problem, Locale locale) {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(locale, "locale");
        return new ProblemInWords(
                problem.code().id(),
                problem.severity(),
                problem.place().in(locale),
                problem.text(locale),
                problem.repair(locale).orElse(""),
                problem.suggestions());
    }

    /**
     * Problems in words.
     *
     * @param problems the problems
     * @param locale the reader's language, or English where the library does not speak it
     * @return the words of each, in the same order
     */
    public static List<ProblemInWords> of(List<Problem> problems, Locale locale) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(locale, "locale");
        return problems.stream().map(problem -> of(problem, locale)).toList();
    }

    /** Prints place and message. */
    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
