package jp.kurume.plan.examples.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.entry.Violations;
import jp.kurume.plan.problem.Problem;
import org.hibernate.validator.HibernateValidator;

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

    /** What the violations of the library's constraints are of: codes for programs, and words in every language. */
    List<Problem> problems(Object value) {
        return validator.validate(value).stream()
                .flatMap(violation -> Violations.problem(violation).stream())
                .toList();
    }

    /** The codes of all violations, likewise sorted. */
    List<String> codes(Object value) {
        return problems(value).stream()
                .map(problem -> problem.code().id())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        factory.close();
    }
}
