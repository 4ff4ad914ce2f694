package jp.kurume.plan.city;

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
import java.util.List;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.entry.TextValidator;
import jp.kurume.plan.text.UnseenLetters;
import org.jspecify.annotations.Nullable;

/** Constrains a text to be a Japanese telephone or fax number as {@link TelephoneNumber#parse} reads it, or nothing. */
@Documented
@Constraint(validatedBy = TelephoneText.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
public @interface TelephoneText {

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
    final class Validator extends TextValidator<TelephoneText> {

        /** Makes one for the provider of Bean Validation. */
        public Validator() {}

        @Override
        protected void read(EntryReading entry, @Nullable CharSequence text) {
            String typed = text == null ? "" : UnseenLetters.trimmed(text.toString());
            if (!typed.isEmpty() && TelephoneNumber.find(typed).isEmpty()) {
                List<String> suggestions = TelephoneNumber.suggested(typed).stream()
                        .map(TelephoneNumber::printed)
                        .toList();
                entry.problem("", EntryProblems.TELEPHONE, typed, suggestions);
            }
        }
    }
}
