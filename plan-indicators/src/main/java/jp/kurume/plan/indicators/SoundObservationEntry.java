package jp.kurume.plan.indicators;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import jp.kurume.plan.entry.ProblemValidator;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Constrains year and value of an observation's form to be what the table of observations reads there: the years of any measure, and
 * numbers or the words that tell why there is none.
 */
@Documented
@Constraint(validatedBy = SoundObservationEntry.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SoundObservationEntry {

    /**
     * The message.
     *
     * @return a template; that of all problems, unless a host has words of its own
     */
    String message() default "{jp.kurume.plan.problem.Problem}";

    /**
     * The groups in which it counts.
     *
     * @return the groups; the default one if none is named
     */
    Class<?>[] groups() default {};

    /**
     * What a host attaches to violations.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Validates the constraint. */
    final class Validator extends ProblemValidator<SoundObservationEntry, ObservationEntry> {

        /** For the provider. */
        public Validator() {}

        @Override
        protected List<Problem> problems(@Nullable ObservationEntry value) {
            return value == null ? List.of() : value.problemsOfCells();
        }
    }
}
