package jp.kurume.plan.indicators.testing;

import static java.util.Map.entry;

import java.util.Map;
import jp.kurume.plan.indicators.Addition;
import jp.kurume.plan.indicators.Counting;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.ObservedValue;
import jp.kurume.plan.indicators.PrintedSide;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.RunningTotal;
import jp.kurume.plan.indicators.UnobservedReason;
import jp.kurume.plan.indicators.YearKind;
import jp.kurume.plan.indicators.bulk.ObservationColumns;
import jp.kurume.plan.indicators.forecast.Finding;
import jp.kurume.plan.indicators.stratml.StratMl;
import jp.kurume.plan.indicators.stratml.StratMlType;
import jp.kurume.plan.indicators.survey.Precision;
import jp.kurume.plan.testing.ValueTypes;
import org.junit.jupiter.api.Test;

class IndicatorArbitrariesTest {

    /** What has no JSON form of its own, and why. */
    private static final Map<Class<?>, String> NO_VALUES = Map.ofEntries(
            entry(Finding.class, "read where the type of what is told is known: Findings has it"),
            entry(Precision.class, "read where the type of what is said is known: ShareVerdict and Precisions have it"),
            entry(
                    ObservationColumns.class,
                    "columns that follow from observations and a set of indicators, which have one"),
            entry(StratMl.class, "a document whose form is XML"),
            entry(StratMlType.class, "a choice of the caller, which no value holds"),
            entry(Counting.class, "a word in the form of a baseline or an observation"),
            entry(PrintedSide.class, "a word in the form of a target"),
            entry(UnobservedReason.class, "a word in the form of an observation"),
            entry(YearKind.class, "a word in the form of a measure"),
            entry(Addition.class, "a word in the form of a group of parts"),
            entry(ObservedValue.class, "properties in the form of an observation"),
            entry(ObservedValue.Known.class, "properties in the form of an observation"),
            entry(ObservedValue.Unobserved.class, "properties in the form of an observation"),
            entry(RunningTotal.class, "properties in the form of an observation"),
            entry(RunningTotal.Known.class, "properties in the form of an observation"),
            entry(RunningTotal.Unknown.class, "properties in the form of an observation"),
            entry(Remark.Subject.class, "properties in the form of a remark"),
            entry(Remark.OfMeasure.class, "properties in the form of a remark"),
            entry(Remark.OfPart.class, "properties in the form of a remark"),
            entry(Remark.OfPlan.class, "properties in the form of a remark"));

    @Test
    void everyValueTypeIsThere() {
        ValueTypes.assertAllExported(NO_VALUES, IndicatorArbitraries.all().keySet(), Measure.class);
    }
}
