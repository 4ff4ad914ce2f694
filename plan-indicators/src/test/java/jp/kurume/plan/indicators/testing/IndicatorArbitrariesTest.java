package jp.kurume.plan.indicators.testing;

import java.util.Map;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.bulk.ObservationColumns;
import jp.kurume.plan.indicators.forecast.Finding;
import jp.kurume.plan.indicators.stratml.StratMl;
import jp.kurume.plan.indicators.stratml.StratMlType;
import jp.kurume.plan.indicators.survey.Precision;
import jp.kurume.plan.testing.ValueTypes;
import org.junit.jupiter.api.Test;

class IndicatorArbitrariesTest {

    /** What has no JSON form of its own, and why. */
    private static final Map<Class<?>, String> NO_VALUES = Map.of(
            Finding.class,
            "read where the type of what is told is known: Findings has it",
            Precision.class,
            "read where the type of what is said is known: ShareVerdict and Precisions have it",
            ObservationColumns.class,
            "columns that follow from observations and a set of indicators, which have one",
            StratMl.class,
            "a document whose form is XML",
            StratMlType.class,
            "a choice of the caller, which no value holds");

    @Test
    void everyValueTypeIsThere() {
        ValueTypes.assertAllExported(NO_VALUES, IndicatorArbitraries.all().keySet(), Measure.class);
    }
}
