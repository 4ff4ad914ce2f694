package jp.kurume.plan.districts.routing;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Problem;

/** Says that a text names no district of a routing table, and which districts look alike, or which other place it names. */
public final class UnknownDistrictException extends NoSuchElementException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final SchoolDistrict[] suggestions;
    private final String[] otherPlaces;

    /**
     * Says what was looked for.
     *
     * @param text the text that was given
     * @param suggestions the districts whose names look alike, most alike first
     */
    public UnknownDistrictException(String text, List<SchoolDistrict> suggestions) {
        this(text, suggestions, List.of());
    }

    /**
     * Says what was looked for, and that it is of another place.
     *
     * @param text the text that was given
     * @param suggestions the districts whose names look alike, most alike first
     * @param otherPlaces the other municipality or prefecture that the text names; empty if it names none
     */
    public UnknownDistrictException(String text, List<SchoolDistrict> suggestions, List<String> otherPlaces) {
        super("There is no district " + Quoted.of(text)
                + Quoted.elsewhere(Objects.requireNonNull(otherPlaces, "otherPlaces"))
                + (Objects.requireNonNull(suggestions, "suggestions").isEmpty()
                        ? ""
                        : "; did you mean " + Quoted.namesOf(suggestions) + "?"));
        this.text = text;
        this.suggestions = suggestions.toArray(new SchoolDistrict[0]);
        this.otherPlaces = otherPlaces.toArray(new String[0]);
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

    /**
     * The other municipality or prefecture that the text names in place of the table's.
     *
     * @return its name as the text writes it; empty for most texts
     */
    public List<String> otherPlaces() {
        return List.of(otherPlaces);
    }

    /**
     * One problem of the text as a whole: {@link RoutingProblems#DISTRICT_ELSEWHERE} if it names another place, else {@link
     * RoutingProblems#DISTRICT_UNKNOWN}, which suggests the names of the districts that look alike.
     */
    @Override
    public List<Problem> problems() {
        return List.of(
                otherPlaces.length > 0
                        ? Quoted.problem(RoutingProblems.DISTRICT_ELSEWHERE, text, otherPlaces(), suggestions())
                        : Quoted.problem(RoutingProblems.DISTRICT_UNKNOWN, text, List.of(), suggestions()));
    }
}
