package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.indicators.survey.Answers;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.testing.NullDoors;
import net.jqwik.api.Example;

/** Null at any public door of the module is told of by the name of the argument, whichever of several arguments it is. */
class NullDoorsProperties {

    /** Few enough to be asked at once, and enough to have all parts among them. */
    private static final int OF_EACH = 8;

    @Example
    void nullIsToldOfByTheNameOfTheArgument() {
        List<Object> values = new ArrayList<>(List.of(
                KurumeIndicators.secondPeriod(),
                KurumeIndicators.firstPeriod(),
                KurumeIndicators.facts(),
                KurumeIndicators.changesSinceOutline(),
                KurumeIndicators.tables(),
                KurumePlans.secondPeriod(),
                IndicatorSet.tableFormats(),
                Answers.counted(60, new SampleSize.Known(100, 1)),
                CityCheck.check(KurumeIndicators.tables())));
        Random always = new Random(1);
        IndicatorArbitraries.all().values().forEach(type -> {
            for (int i = 0; i < OF_EACH; i++) {
                values.add(type.generator(OF_EACH).next(always).value());
            }
        });
        Map<String, String> said = NullDoors.of(KurumeIndicators.class, values);
        assertThat(said).hasSizeGreaterThan(200);
        said.values().removeIf(String::isEmpty);
        assertThat(said).isEmpty();
    }
}
