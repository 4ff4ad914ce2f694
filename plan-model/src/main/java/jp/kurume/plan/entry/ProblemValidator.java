package jp.kurume.plan.entry;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Validates a constraint by asking for the problems of a value: each error becomes a violation of its own, at the path and
 * in the words of the problem. Warnings and notes violate nothing.
 *
 * <p>With Hibernate Validator, a violation speaks the validator's language and carries the problem as its dynamic payload;
 * with any other provider, it speaks the language of the machine.
 *
 * <p>Thread-safe, as validators have to be.
 *
 * @param <A> the constraint
 * @param <T> what it constrains
 */
public abstract class ProblemValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

    /** Makes one as the base of a constraint's own. */
    protected ProblemValidator() {}

    /**
     * What is wrong with a value.
     *
     * @param value the value; null where a host left it out
     * @return the problems, at paths within the value
     */
    protected abstract List<Problem> problems(@Nullable T value);

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        boolean valid = true;
        for (Problem problem : problems(value)) {
            if (problem.severity() == Severity.ERROR) {
                valid = false;
                addViolation(problem, context);
            }
        }
        if (!valid) {
            context.disableDefaultConstraintViolation();
        }
        return valid;
    }

    private static void addViolation(Problem problem, ConstraintValidatorContext context) {
        // The class is asked for by its name, so that nothing of Hibernate Validator is needed where another provider
        // is at work.
        ConstraintViolationBuilder violation = context.getClass().getName().startsWith("org.hibernate.validator.")
                ? HibernateMessages.violation(problem, context)
                : context.buildConstraintViolationWithTemplate(escaped(problem.text(Locale.getDefault())));
        List<Place.Step> steps =
                problem.place() instanceof Place.Property property ? property.steps() : List.<Place.Step>of();
        if (steps.isEmpty()) {
            violation.addConstraintViolation();
        } else {
            add(violation.addPropertyNode(steps.get(0).name()), steps, 0);
        }
    }

    /** Goes on from the node of a step. The key of a step belongs to the node after it. */
    private static void add(NodeBuilderCustomizableContext node, List<Place.Step> steps, int step) {
        String key = step == 0 ? "" : steps.get(step - 1).key();
        boolean last = step == steps.size() - 1;
        String next = last ? "" : steps.get(step + 1).name();
        if (key.isEmpty() && last) {
            node.addConstraintViolation();
        } else if (last) {
            node.inIterable().atKey(key).addConstraintViolation();
        } else {
            add(
                    key.isEmpty()
                            ? node.addPropertyNode(next)
                            : node.inIterable().atKey(key).addPropertyNode(next),
                    steps,
                    step + 1);
        }
    }

    /** A text in which nothing is a parameter or an expression. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }
}
