package jp.kurume.plan.examples.tour;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.indicators.DesiredDirection;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.text.TextTable;
import jp.kurume.plan.time.FiscalYearStyle;

/** The measures of a plan: where each stands, where it should stand, and the change needed every year. */
record MeasuresSection(IndicatorSet indicators) {

    private static final int PACE_DECIMALS = 2;

    @Override
    public String toString() {
        TextTable table = TextTable.of("id", "年度", ">策定時", "年度", ">目標", ">年あたり", "指標");
        StringBuilder notes = new StringBuilder();
        for (Measure measure : indicators.measures()) {
            MeasureVersion version = measure.latestVersion();
            List<String> readings = readings(measure);
            table.row(
                    measure.id() + (readings.isEmpty() ? "" : "*"),
                    version.baseline().year().format(FiscalYearStyle.SHORT),
                    measure.printBaseline(version),
                    version.target()
                            .dueYear()
                            .map(year -> year.format(FiscalYearStyle.SHORT))
                            .orElse("-"),
                    measure.printTarget(version),
                    measure.yearlyPace(version)
                            .map(pace ->
                                    measure.unit().printDifference(pace.setScale(PACE_DECIMALS, RoundingMode.HALF_UP)))
                            .orElse("-"),
                    measure.name());
            for (String reading : readings) {
                notes.append("* ")
                        .append(measure.id())
                        .append(": ")
                        .append(reading)
                        .append('\n');
            }
        }
        return "2. 評価指標 / " + indicators.measures().size() + " measures, with the change needed every year\n\n" + table
                + notes;
    }

    /** Why the name, the unit or the direction of a measure is read as it is, where the plan does not print it so. */
    private static List<String> readings(Measure measure) {
        List<String> reasons = new ArrayList<>();
        for (Citation citation : List.of(measure.citation(), measure.unitCitation())) {
            if (citation instanceof Citation.Reading reading) {
                reasons.add(reading.reason());
            }
        }
        if (measure.latestVersion().direction() instanceof DesiredDirection.Stated stated
                && stated.citation() instanceof Citation.Reading reading) {
            reasons.add(stated.sense().label() + ": " + reading.reason());
        }
        if (measure.latestVersion().direction() instanceof DesiredDirection.Within band
                && band.citation() instanceof Citation.Reading reading) {
            reasons.add(
                    measure.print(band.lowest()) + " to " + measure.print(band.highest()) + ": " + reading.reason());
        }
        return reasons;
    }
}
