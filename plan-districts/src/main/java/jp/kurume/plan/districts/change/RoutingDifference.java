package jp.kurume.plan.districts.change;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.Area;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.AsOf;
import jp.kurume.plan.districts.routing.InvalidRoutingException;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is other in one routing table of a city than in another (一覧の変更点): of its fields, offices and districts, and of who
 * serves whom.
 *
 * <p>Fields, offices and districts of the two tables are the same if they have one id. Compared is what a resident may be
 * told: headings, names, readings, areas, numbers, offices, bases and alternatives. In which order things stand, where they
 * are printed, and how names are printed elsewhere is no change.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before what the first table speaks for
 * @param after what the second table speaks for
 * @param columns how the fields of both are headed: those of the second table, then those that only the first has
 * @param fallback the office for those who do not know whom to ask, as the second table has it
 * @param changes the changes: of fields, offices and districts, then who serves whom; each in the order of the second table,
 *     what only the first has behind that
 * @param districtWord what the city calls a district, as the second table has it; empty where names stand alone
 * @param areaWord what it calls an area; empty where names stand alone
 * @param namesakes names that several districts of one of the tables have, in different areas; usually none
 */
@JsonRootName("routing-difference")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoutingDifference(
        AsOf before,
        AsOf after,
        List<FieldColumn> columns,
        Office fallback,
        List<RoutingChange> changes,
        String districtWord,
        String areaWord,
        List<String> namesakes)
        implements Serializable {

    private static final String USUAL_WORD = "校区";
    private static final String USUAL_AREA_WORD = "圏域";

    /** Checks and copies the parts. */
    public RoutingDifference {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(namesakes, "namesakes");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(fallback, "fallback");
        Objects.requireNonNull(districtWord, "districtWord");
        Objects.requireNonNull(areaWord, "areaWord");
        namesakes = List.copyOf(namesakes);
        columns = List.copyOf(columns);
        changes = List.copyOf(changes);
    }

    @JsonCreator
    static RoutingDifference fromJson(
            @JsonProperty("before") AsOf before,
            @JsonProperty("after") AsOf after,
            @JsonProperty("columns") List<FieldColumn> columns,
            @JsonProperty("fallback") Office fallback,
            @JsonProperty("changes") List<RoutingChange> changes,
            @JsonProperty("districtWord") @SinceVersion(2) @Nullable String districtWord,
            @JsonProperty("areaWord") @SinceVersion(2) @Nullable String areaWord,
            @JsonProperty("namesakes") @SinceVersion(2) @Nullable List<String> namesakes) {
        return new RoutingDifference(
                before,
                after,
                columns,
                fallback,
                changes,
                districtWord == null ? USUAL_WORD : districtWord,
                areaWord == null ? USUAL_AREA_WORD : areaWord,
                namesakes == null ? List.of() : namesakes);
    }

    @JsonProperty("districtWord")
    @Nullable
    String districtWordInJson() {
        return districtWord.equals(USUAL_WORD) ? null : districtWord;
    }

    @JsonProperty("areaWord")
    @Nullable
    String areaWordInJson() {
        return areaWord.equals(USUAL_AREA_WORD) ? null : areaWord;
    }

    @JsonProperty("namesakes")
    @Nullable
    List<String> namesakesInJson() {
        return namesakes.isEmpty() ? null : namesakes;
    }

    /**
     * The name of a district as it is told to people: the area before it where another district has the same name.
     *
     * @param district a district of either table
     * @return for example 日吉, or 中央区 東
     */
    public String name(SchoolDistrict district) {
        Area area = district.area();
        return namesakes.contains(district.name()) && !area.isNone()
                ? area.name() + areaWord + " " + district.name()
                : district.name();
    }

    /**
     * The difference between two tables.
     *
     * @param before the earlier table
     * @param after the later table
     * @return the difference; {@linkplain #isEmpty() empty} for a table and itself
     * @throws InvalidRoutingException if they are of two municipalities, whose ids have nothing to do with each other
     */
    public static RoutingDifference between(RoutingTable before, RoutingTable after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Municipality first = before.edition().municipality();
        Municipality second = after.edition().municipality();
        if (!first.code().equals(second.code())) {
            throw new InvalidRoutingException(
                    "the two tables",
                    List.of(new Problem(
                            RoutingProblems.OTHER_MUNICIPALITY,
                            Place.Property.of("after").then("edition").then("municipality"),
                            second.toString(),
                            List.of(first.toString()),
                            List.of())));
        }
        return new Comparison(before, after).difference();
    }

    /**
     * Whether nothing is other.
     *
     * @return true if there is no change
     */
    @JsonIgnore
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Prints what the tables speak for, and how many changes there are. */
    @Override
    public String toString() {
        return before + " → " + after + ": " + changes.size() + (changes.size() == 1 ? " change" : " changes");
    }
}
