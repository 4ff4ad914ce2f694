package jp.kurume.plan.entry;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Constrains a text to be a whole number from 1, such as 1500 or 1,500, or nothing. */
@Documented
@Constraint(validatedBy = CountText.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
public @interface CountText {

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
    final class Validator extends TextValidator<CountText> {

        /** Makes one for the provider of Bean Validation. */
        public Validator() {}

        @Override
        protected void read(EntryReading entry, @Nullable CharSequence text) {
            entry.count("", text);
        }
    }
}
