package jp.kurume.plan.entry;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Optional;
import jp.kurume.plan.problem.Problem;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * The words of a problem for Hibernate Validator, in both languages: the bundle {@code ContributorValidationMessages}, which
 * is looked up in the language of the validator, takes the one or the other. So the words stand in one place only.
 */
final class HibernateMessages {

    private HibernateMessages() {}

    static ConstraintViolationBuilder violation(Problem problem, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate
                .addMessageParameter("english", ProblemValidator.escaped(problem.text(Locale.ENGLISH)))
                .addMessageParameter("japanese", ProblemValidator.escaped(problem.text(Locale.JAPANESE)))
                .withDynamicPayload(problem);
        return hibernate.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
    }

    static Optional<Problem> problem(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(hibernate.getDynamicPayload(Problem.class));
    }
}
