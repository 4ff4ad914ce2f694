package jp.kurume.plan.indicators.stratml;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.DesiredDirection;
import jp.kurume.plan.indicators.Indicator;
import jp.kurume.plan.indicators.IndicatorKind;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.YearKind;

/** Performance indicators: one for each measure, with its results by fiscal year. */
final class PerformanceIndicators {

    private final StratMlType type;
    private final IndicatorSet indicators;
    private final Identifiers identifiers;

    PerformanceIndicators(StratMlType type, IndicatorSet indicators) {
        this.type = type;
        this.indicators = indicators;
        identifiers = Identifiers.of(indicators.edition());
    }

    /** The measures of some indicators, numbered from 1. */
    List<Element> of(List<Indicator> some) {
        List<Element> elements = new ArrayList<>();
        for (Indicator indicator : some) {
            for (Measure measure : indicator.measures()) {
                elements.add(element(elements.size() + 1, indicator, measure));
            }
        }
        return elements;
    }

    private Element element(int number, Indicator indicator, Measure measure) {
        Element element = Element.of("PerformanceIndicator")
                .attribute("ValueChainStage", indicator.kind() == IndicatorKind.ACTIVITY ? "Output" : "Outcome")
                .attribute("PerformanceIndicatorType", "Quantitative")
                .text("SequenceIndicator", String.valueOf(number))
                .text("MeasurementDimension", measure.name())
                .text("UnitOfMeasurement", measure.unit().symbol())
                .text("Identifier", identifiers.of("measure", measure.id()));
        relationships(measure).forEach(element::add);
        Results results = type == StratMlType.PERFORMANCE_PLAN
                ? Results.planned(measure)
                : Results.reported(measure, indicators.observations(measure.id()));
        results.instances().forEach(element::add);
        return element.text("OtherInformation", notes(indicator, measure));
    }

    private List<Element> relationships(Measure measure) {
        MeasureSeries series = indicators.series(measure.id());
        MeasureSeries.Member own = new MeasureSeries.Member(identifiers.edition(), measure.id());
        List<Element> relationships = new ArrayList<>();
        for (MeasureSeries.Member member : series.members()) {
            if (!member.equals(own)) {
                boolean earlier =
                        series.members().indexOf(member) < series.members().indexOf(own);
                relationships.add(Element.of("Relationship")
                        .attribute("RelationshipType", "Peer_To")
                        .text("ReferentIdentifier", identifiers.of(member))
                        .text("Name", earlier ? "前のプランから続く指標" : "後のプランへ続く指標")
                        .text("Description", member.toString()));
            }
        }
        return relationships;
    }

    private String notes(Indicator indicator, Measure measure) {
        MeasureVersion version = measure.latestVersion();
        Notes notes = new Notes()
                .line("指標の種類", indicator.kind().label())
                .line("指標", indicator.id() + " " + indicator.title())
                .line("指標の値のid", measure.id())
                .source(measure.citation())
                .line("値の性質", nature(measure.nature()) + "（" + Notes.cite(measure.natureCitation()) + "）");
        if (measure.unitCitation().isReading()) {
            notes.line("単位", measure.unit() + "（" + Notes.cite(measure.unitCitation()) + "）");
        }
        if (measure.countedBy() == YearKind.CALENDAR_YEAR) {
            notes.line("年の数え方", "暦年");
        }
        if (!measure.grades().isEmpty()) {
            notes.line("段階", String.join("、", measure.grades()));
        }
        if (!measure.partOf().isEmpty()) {
            notes.line("内訳の元の値のid", measure.partOf());
        }
        if (!measure.note().isEmpty()) {
            notes.line("注", measure.note());
        }
        if (!measure.dataSources().isEmpty()) {
            notes.line("値の出所", String.join("、", measure.dataSources()));
        }
        if (version.direction() instanceof DesiredDirection.Stated stated) {
            notes.line("目標の向き", stated.sense().label() + "（" + Notes.cite(stated.citation()) + "）");
        } else if (version.direction() instanceof DesiredDirection.Within band) {
            String ends = measure.print(band.lowest()) + "から" + measure.print(band.highest()) + "まで";
            notes.line("目標の向き", ends + "の範囲内（" + Notes.cite(band.citation()) + "）");
        } else if (version.baseline() instanceof Baseline.Known
                && version.target() instanceof Target.Fixed
                && measure.isDirectionMissing(version)) {
            notes.line("目標の向き", "記載なし（策定時と目標が等しい）");
        }
        if (type == StratMlType.PERFORMANCE_REPORT) {
            for (Remark remark : indicators.remarks(measure.id())) {
                notes.line(
                        "プランの評価",
                        (remark.rating() + " " + remark.text()).strip() + "（" + Notes.cite(remark.citation()) + "）");
            }
        }
        return notes.toString();
    }

    private static String nature(MeasureNature nature) {
        return switch (nature) {
            case FLOW -> "年度中の件数";
            case STOCK -> "時点の数";
            case SHARE -> "市民の割合";
            case BALANCE -> "年度中の増減";
            case CUMULATIVE -> "累計";
            case RANK -> "順位";
            case GRADE -> "段階";
        };
    }
}
