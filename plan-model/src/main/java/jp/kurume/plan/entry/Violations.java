package jp.kurume.plan.entry;

import jakarta.validation.ConstraintViolation;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;

/**
 * The way back from what a host's validator says to the {@link Problem} that it says it of: its code for programs, and its
 * words in both languages.
 *
 * <pre>{@code
 * for (ConstraintViolation<Visit> violation : validator.validate(visit)) {
 *     Violations.problem(violation).map(Problem::code);      // entry.fiscal-year
 * }
 * }</pre>
 */
public final class Violations {

    private Violations() {}

    /**
     * The problem that a violation is of.
     *
     * @param violation what Hibernate Validator found
     * @return the problem, placed where the host's own value has it, such as {@code visits[2].year}; nothing if the constraint
     *     is none of this library, or the provider is another
     */
    public static Optional<Problem> problem(ConstraintViolation<?> violation) {
        Objects.requireNonNull(violation, "violation");
        // The class is asked for by its name, so that nothing of Hibernate Validator is needed where another provider
        // is at work.
        if (!violation.getClass().getName().startsWith("org.hibernate.validator.")) {
            return Optional.empty();
        }
        return HibernateMessages.problem(violation)
                .map(problem -> problem.at(
                        Place.Property.parse(violation.getPropertyPath().toString())));
    }
}
