package jp.kurume.plan.districts.routing;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Problem;

/** Says that a text may be the name of any of several districts, and of which. */
public final class AmbiguousDistrictException extends NoSuchElementException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final SchoolDistrict[] candidates;

    /**
     * Says what was looked for.
     *
     * @param text the text that was given
     * @param candidates the districts it may be, in document order
     */
    public AmbiguousDistrictException(String text, List<SchoolDistrict> candidates) {
        super("The district " + Quoted.of(text) + " is ambiguous: "
                + Quoted.namesOf(Objects.requireNonNull(candidates, "candidates")));
        this.text = text;
        this.candidates = candidates.toArray(new SchoolDistrict[0]);
    }

    /**
     * The text that was given.
     *
     * @return the text, whole
     */
    public String text() {
        return text;
    }

    /**
     * The districts it may be.
     *
     * @return the districts in document order
     */
    public List<SchoolDistrict> candidates() {
        return List.of(candidates);
    }

    /** One problem, {@link RoutingProblems#DISTRICT_AMBIGUOUS}, of the text as a whole; it suggests the names of the candidates. */
    @Override
    public List<Problem> problems() {
        return List.of(Quoted.problem(RoutingProblems.DISTRICT_AMBIGUOUS, text, List.of(), candidates()));
    }
}
