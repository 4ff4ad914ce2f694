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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.WordList;
import org.jspecify.annotations.Nullable;

/** Constrains a text to be one of a few words, or nothing. */
@Documented
@Constraint(validatedBy = ChoiceText.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
public @interface ChoiceText {

    /**
     * The words.
     *
     * @return the words, at least one
     */
    String[] value();

    /**
     * The fixed list of a table to which the words belong, whose Japanese words may be typed, too.
     *
     * @return the name of the list, such as {@code observation-method}; empty for words that are of no list
     */
    String list() default "";

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
    final class Validator extends TextValidator<ChoiceText> {

        private List<String> words = List.of();
        private String list = "";

        /** Makes one for the provider of Bean Validation. */
        public Validator() {}

        @Override
        public void initialize(ChoiceText constraint) {
            words = List.of(constraint.value());
            list = constraint.list();
        }

        @Override
        protected void read(EntryReading entry, @Nullable CharSequence text) {
            if (list.isEmpty()) {
                entry.choice("", text, words);
            } else {
                entry.cell("", text, column());
            }
        }

        private Column<String> column() {
            Map<String, String> itself = new LinkedHashMap<>();
            words.forEach(word -> itself.put(word, word));
            return Column.word("word", WordList.of(list, itself));
        }
    }
}
