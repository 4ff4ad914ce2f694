package portal;

import jakarta.validation.Valid;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationEntry;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How a measure is doing by what somebody has typed. */
@RestController
class ObservationController {

    private final IndicatorSet indicators;

    ObservationController(IndicatorSet indicators) {
        this.indicators = indicators;
    }

    /** Texts that cannot be read are refused before this is called; what does not fit the indicators, within. */
    @PostMapping("/observations")
    AssessmentAnswer assess(@Valid @RequestBody ObservationEntry entry) {
        Observation observation = entry.toObservation(indicators);
        return AssessmentAnswer.of(
                observation, indicators.measure(observation.measure()).assess(observation));
    }
}
