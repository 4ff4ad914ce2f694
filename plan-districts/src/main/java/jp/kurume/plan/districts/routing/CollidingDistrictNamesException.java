package jp.kurume.plan.districts.routing;

import java.util.Objects;
import jp.kurume.plan.districts.SchoolDistrict;

/** Says that two districts of one routing table have names that nobody can tell apart, such as 国分 and 國分. */
public final class CollidingDistrictNamesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final SchoolDistrict first;
    private final SchoolDistrict second;

    /**
     * Says which two.
     *
     * @param first a district
     * @param second another whose name is the same once it is spelled alike
     */
    public CollidingDistrictNamesException(SchoolDistrict first, SchoolDistrict second) {
        super("The districts " + Objects.requireNonNull(first, "first").id() + " and "
                + Objects.requireNonNull(second, "second").id() + " have one name, " + Quoted.of(first.name())
                + (first.name().equals(second.name()) ? "" : " and " + Quoted.of(second.name()) + " in other letters")
                + ": no text could name either");
        this.first = first;
        this.second = second;
    }

    /**
     * One of the two.
     *
     * @return the earlier one in document order
     */
    public SchoolDistrict first() {
        return first;
    }

    /**
     * The other.
     *
     * @return the later one in document order
     */
    public SchoolDistrict second() {
        return second;
    }
}
