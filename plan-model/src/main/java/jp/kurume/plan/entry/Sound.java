package jp.kurume.plan.entry;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Constrains a value to have no errors as a whole: one violation for each error among its {@linkplain
 * Checked#problemsTogether() problems}, at the property that it concerns. Warnings violate nothing.
 *
 * <p>Plans, sets of indicators, routing tables and the forms that people fill in bear it, so that a host's own validator tells
 * everything that is wrong with one in one call. A type of a host may bear it too, if it is {@link Checked}.
 */
@Documented
@Constraint(validatedBy = Sound.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface Sound {

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
    final class Validator extends ProblemValidator<Sound, Checked> {

        /** Makes one for the provider of Bean Validation. */
        public Validator() {}

        @Override
        protected List<Problem> problems(@Nullable Checked value) {
            return value == null ? List.of() : value.problemsTogether();
        }
    }
}
