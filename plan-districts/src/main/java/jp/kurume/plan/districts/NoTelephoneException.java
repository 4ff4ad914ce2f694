package jp.kurume.plan.districts;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;

/** Says that an office has no telephone, and how it is reached instead. */
public final class NoTelephoneException extends NoSuchElementException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private final Office office;

    /**
     * Says of which office.
     *
     * @param office the office
     */
    public NoTelephoneException(Office office) {
        super(Objects.requireNonNull(office, "office").name() + " has no telephone; it is reached otherwise: "
                + office.otherWays());
        this.office = office;
    }

    /** {@return the office} */
    public Office office() {
        return office;
    }

    /** One problem, {@link RoutingProblems#NO_TELEPHONE}, of the office. */
    @Override
    public List<Problem> problems() {
        return List.of(new Problem(
                RoutingProblems.NO_TELEPHONE,
                Place.Property.of("telephone"),
                office.id(),
                List.of(office.name(), office.otherWays()),
                List.of()));
    }
}
