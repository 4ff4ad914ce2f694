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
import java.math.BigDecimal;
import jp.kurume.plan.table.Column;
import org.jspecify.annotations.Nullable;

/** Constrains a text to be a decimal number, such as 63.1 or 248,933, in digits of either width, or nothing. */
@Documented
@Constraint(validatedBy = DecimalText.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
public @interface DecimalText {

    /** {@return whether a percent sign may stand behind the number} */
    boolean percentSign() default true;

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
    final class Validator extends TextValidator<DecimalText> {

        private static final Column<BigDecimal> WITHOUT_SIGN = Column.decimal("number");

        private boolean percentSign = true;

        /** Makes one for the provider of Bean Validation. */
        public Validator() {}

        @Override
        public void initialize(DecimalText constraint) {
            percentSign = constraint.percentSign();
        }

        @Override
        protected void read(EntryReading entry, @Nullable CharSequence text) {
            if (percentSign) {
                entry.decimal("", text);
            } else {
                entry.cell("", text, WITHOUT_SIGN);
            }
        }
    }
}
