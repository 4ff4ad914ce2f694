package jp.kurume.plan.table;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.text.Excerpt;

/**
 * One thing wrong with a table: where, what stands there, what was expected, and what was probably meant.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it stands
 * @param found the text that stands there, whole; empty where nothing stands there
 * @param expected what was expected instead, as the end of a sentence
 * @param suggestions what was probably meant, most likely first; often empty
 */
public record TableProblem(TablePlace place, String found, String expected, List<String> suggestions)
        implements Serializable {

    /** Checks and copies the parts. */
    public TableProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Prints the problem in one line; a long text is quoted from its beginning only.
     *
     * <p>For example {@code measures.csv, line 5, column target: found "七十", expected a decimal number such as 70.0}.
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder().append(place).append(": ");
        if (!found.isEmpty()) {
            out.append("found \"").append(Excerpt.of(found)).append("\", ");
        }
        out.append("expected ").append(expected);
        if (!suggestions.isEmpty()) {
            out.append("; did you mean ")
                    .append(String.join(" or ", suggestions))
                    .append('?');
        }
        return out.toString();
    }
}
