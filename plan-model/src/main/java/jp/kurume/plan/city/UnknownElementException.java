package jp.kurume.plan.city;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;

/** Says that a plan, a set of indicators or a routing table has no element of a given id, and which are alike. */
public final class UnknownElementException extends NoSuchElementException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SUGGESTIONS = 3;

    private final String kind;
    private final String id;
    private final String[] suggestions;

    /**
     * Says what was looked for.
     *
     * @param kind what kind of element, in one word or two, such as {@code initiative}
     * @param id the id that is not there
     * @param known the ids that are
     * @return an {@code UnknownElementException}. Its type is that of any exception, so that a class which may throw it does not
     *     have it loaded before it does
     */
    public static RuntimeException of(String kind, String id, Collection<String> known) {
        Objects.requireNonNull(kind, "kind");
        return new UnknownElementException(kind, id, known, SimilarNames.closest(id, known, MOST_SUGGESTIONS));
    }

    private UnknownElementException(String kind, String id, Collection<String> known, List<String> suggestions) {
        super(message(kind, id, known, suggestions));
        this.kind = kind;
        this.id = id;
        this.suggestions = suggestions.toArray(new String[0]);
    }

    /**
     * What kind of element was looked for.
     *
     * @return the kind, such as {@code initiative}
     */
    public String kind() {
        return kind;
    }

    /**
     * The id that is not there.
     *
     * @return the id, as it was given
     */
    public String id() {
        return id;
    }

    /**
     * What was probably meant.
     *
     * @return ids that are there and look alike, most alike first; often empty
     */
    public List<String> suggestions() {
        return List.of(suggestions);
    }

    /** One problem, {@link CityProblems#ELEMENT_UNKNOWN}, of the id as a whole. */
    @Override
    public List<Problem> problems() {
        return List.of(
                new Problem(CityProblems.ELEMENT_UNKNOWN, Place.Property.WHOLE, id, List.of(kind), suggestions()));
    }

    private static String message(String kind, String id, Collection<String> known, List<String> suggestions) {
        String message = "There is no " + kind + " \"" + Excerpt.of(id) + "\"";
        if (!suggestions.isEmpty()) {
            return message + "; did you mean " + String.join(" or ", suggestions) + "?";
        }
        return message + (known.isEmpty() ? "; there are none" : "; there are " + String.join(", ", known));
    }
}
