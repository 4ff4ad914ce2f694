package portal;

import java.math.BigDecimal;
import java.util.Optional;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.Verdict;

/** What the portal shows of an assessment: values of the library as they are, and the figures it has room for. */
record AssessmentAnswer(
        Observation observation,
        Target target,
        Verdict verdict,
        Optional<BigDecimal> distance,
        Optional<BigDecimal> progress) {

    static AssessmentAnswer of(Observation observation, Assessment assessment) {
        return new AssessmentAnswer(
                observation,
                assessment.version().target(),
                assessment.verdict(),
                assessment.distance(),
                assessment.progress());
    }
}
