package jp.kurume.plan.districts.routing;

import java.util.List;
import java.util.NoSuchElementException;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Problem;

/** Says that a text names no district of a routing table, and which districts look alike. */
public final class UnknownDistrictException extends NoSuchElementException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final SchoolDistrict[] suggestions;

    /**
     * Says what was looked for.
     *
     * @param text the text that was given
     * @param suggestions the districts whose names look alike, most alike first
     */
    public UnknownDistrictException(String text, List<SchoolDistrict> suggestions) {
        super("There is no district " + Quoted.of(text)
                + (suggestions.isEmpty() ? "" : "; did you mean " + Quoted.namesOf(suggestions) + "?"));
        this.text = text;
        this.suggestions = suggestions.toArray(new SchoolDistrict[0]);
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
     * What was probably meant.
     *
     * @return districts whose names look alike, most alike first; often empty
     */
    public List<SchoolDistrict> suggestions() {
        return List.of(suggestions);
    }

    /** One problem, {@link RoutingProblems#DISTRICT_UNKNOWN}, of the text as a whole; it suggests the names of the districts that look alike. */
    @Override
    public List<Problem> problems() {
        return List.of(Quoted.problem(RoutingProblems.DISTRICT_UNKNOWN, text, suggestions()));
    }
}
