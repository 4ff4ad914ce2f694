package jp.kurume.plan.examples.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.entry.Violations;
import jp.kurume.plan.indicators.ObservationEntry;
import jp.kurume.plan.problem.Problem;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    /** Keys and nested properties of a whole plan, too. */
    @Test
    void areOfTheProblemsThatTheLibraryItselfFinds() {
        try (Validated validator = new Validated(Locale.JAPANESE)) {
            for (Map.Entry<Object, List<Problem>> sample : Samples.all().entrySet()) {
                assertThat(validator.problems(sample.getKey())).containsExactlyInAnyOrderElementsOf(sample.getValue());
            }
        }
    }

    @Test
    void ofAHostsOwnConstraintThereIsNoProblem() {
        HibernateValidatorConfiguration provider =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping host = provider.createConstraintMapping();
        host.type(ObservationEntry.class).field("measure").constraint(new SizeDef().min(50));
        try (ValidatorFactory factory = provider.addMapping(host)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Set<ConstraintViolation<ObservationEntry>> violations =
                    validator.validateValue(ObservationEntry.class, "measure", "overall");
            assertThat(violations)
                    .hasSize(1)
                    .allSatisfy(violation ->
                            assertThat(Violations.problem(violation)).isEmpty());
        }
    }

    @Test
    void ofAnotherProvidersViolationThereIsNoProblem() {
        ConstraintViolation<?> other = (ConstraintViolation<?>) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {ConstraintViolation.class}, (self, method, arguments) -> {
                    throw new AssertionError(method);
                });
        assertThat(Violations.problem(other)).isEmpty();
    }
}
