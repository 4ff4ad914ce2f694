package jp.kurume.plan.entry;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Optional;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.words.Words;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * The words of a problem for Hibernate Validator, in every language that there is: the bundle {@code
 * ContributorValidationMessages}, which is looked up in the language of the validator, takes those of its own. So the words
 * stand in one place only.
 */
final class HibernateMessages {

    private HibernateMessages() {}

    static ConstraintViolationBuilder violation(Problem problem, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        for (Locale language : Words.languages()) {
            hibernate.addMessageParameter(language.toLanguageTag(), ProblemValidator.escaped(problem.text(language)));
        }
        hibernate.withDynamicPayload(problem);
        return hibernate.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
    }

    static Optional<Problem> problem(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(hibernate.getDynamicPayload(Problem.class));
    }
}
