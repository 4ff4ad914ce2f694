package jp.kurume.plan.examples.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.problem.Problem;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** A validator in one language. */
final class Validated implements AutoCloseable {

    private final ValidatorFactory factory;
    private final Validator validator;

    Validated(Locale language) {
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new Speaking(language))
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    /** Every violation as path and message, in the order of the alphabet: a provider keeps none. */
    List<String> violations(Object value) {
        return validator.validate(value).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** The codes of all violations, for problem details, likewise sorted. */
    List<String> codes(Object value) {
        return validator.validate(value).stream().map(Validated::code).sorted().toList();
    }

    private static String code(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Problem.class).code().id();
    }

    @Override
    public void close() {
        factory.close();
    }
}
