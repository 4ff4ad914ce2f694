package jp.kurume.plan.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class ChartProperties {

    private static final Charts CHARTS = new Charts(new Words(Locale.JAPANESE), new Print(new Words(Locale.JAPANESE)));

    /** Shares and counts close to each other and far apart, observed in every year. */
    @Provide
    Arbitrary<MeasureReport> measures() {
        Arbitrary<Integer> values = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(600, 640));
        return Combinators.combine(values, values, values.list().ofMaxSize(5), Arbitraries.of(true, false))
                .as((baseline, target, observed, share) -> {
                    Measure measure = Fixtures.measure(
                            "m",
                            share ? MeasureNature.SHARE : MeasureNature.STOCK,
                            1,
                            Fixtures.version(Fixtures.known(tenth(baseline)), Fixtures.fixed(tenth(target))));
                    List<Observation> observations = new ArrayList<>();
                    for (int i = 0; i < observed.size(); i++) {
                        Observation observation = Observation.of("m", FiscalYear.of(2025 + i), tenth(observed.get(i)));
                        observations.add(share ? observation.withSampleSize(SampleSize.of(2000)) : observation);
                    }
                    return Reports.of(measure, observations.toArray(new Observation[0]))
                            .measures()
                            .get(0);
                });
    }

    private static String tenth(int value) {
        return value / 10 + "." + value % 10;
    }

    @Provide
    Arbitrary<MeasureReport> anyMeasures() {
        return IndicatorArbitraries.reports()
                .filter(report -> !report.measures().isEmpty())
                .flatMap(report -> Arbitraries.of(report.measures()));
    }

    @Property(tries = 200)
    void noLabelTouchesAnotherOrAMarker(@ForAll("measures") MeasureReport measure) {
        checkLabels(CHARTS.of(measure).orElseThrow());
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void ofAnyMeasure(@ForAll("anyMeasures") MeasureReport measure) {
        Optional<Chart> chart = CHARTS.of(measure);
        chart.ifPresent(ChartProperties::checkLabels);
        chart.ifPresent(ChartProperties::checkPlaces);
    }

    private static void checkLabels(Chart chart) {
        Chart.Box picture = new Chart.Box(0, 0, Chart.WIDTH, Chart.HEIGHT);
        for (int i = 0; i < chart.labels().size(); i++) {
            Chart.Box box = chart.labels().get(i).box();
            assertThat(picture.holds(box)).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(box.overlaps(chart.labels().get(j).box())).isFalse();
            }
            for (Chart.Marker marker : chart.markers()) {
                assertThat(box.overlaps(marker.box())).isFalse();
            }
        }
        for (List<Chart.Tick> ticks : List.of(chart.years())) {
            for (int i = 1; i < ticks.size(); i++) {
                double room = ticks.get(i).at() - ticks.get(i - 1).at();
                assertThat(room)
                        .isGreaterThan((Labels.width(ticks.get(i).text())
                                        + Labels.width(ticks.get(i - 1).text()))
                                / 2);
            }
        }
        for (int i = 1; i < chart.values().size(); i++) {
            assertThat(chart.values().get(i - 1).at() - chart.values().get(i).at())
                    .isGreaterThanOrEqualTo(Chart.LINE);
        }
    }

    private static void checkPlaces(Chart chart) {
        Chart.Box plot = chart.plot();
        assertThat(plot.right()).isGreaterThan(plot.left() + Chart.WIDTH / 2);
        for (Chart.Marker marker : chart.markers()) {
            assertThat(marker.x()).isBetween(plot.left(), plot.right());
            assertThat(marker.y()).isBetween(plot.top() - 0.01, plot.bottom() + 0.01);
        }
        for (Chart.Line line : chart.lines()) {
            assertThat(line.fromY()).isBetween(plot.top() - 0.01, plot.bottom() + 0.01);
            assertThat(line.toY()).isBetween(plot.top() - 0.01, plot.bottom() + 0.01);
        }
    }

    @Property(tries = 100)
    void whatIsMoreLiesHigherAndWhatIsLaterFurtherRight(@ForAll("measures") MeasureReport measure) {
        Chart chart = CHARTS.of(measure).orElseThrow();
        checkPlaces(chart);
        Chart.Marker baseline = only(chart, Chart.MarkerKind.BASELINE);
        Chart.Marker target = only(chart, Chart.MarkerKind.TARGET);
        assertThat(target.x()).isGreaterThan(baseline.x());
        assertThat(Double.compare(baseline.y(), target.y()))
                .isEqualTo(((Target.Fixed) measure.measure().target())
                        .value()
                        .compareTo(((Baseline.Known) measure.measure().baseline()).value()));
        assertThat(chart.lines())
                .contains(new Chart.Line(Chart.LineKind.PATH, baseline.x(), baseline.y(), target.x(), target.y()));
    }

    private static Chart.Marker only(Chart chart, Chart.MarkerKind kind) {
        List<Chart.Marker> markers =
                chart.markers().stream().filter(marker -> marker.kind() == kind).toList();
        assertThat(markers).hasSize(1);
        return markers.get(0);
    }

    /** Every value of a usual report has its label. */
    @Property(tries = 100)
    void fewValuesAllHaveLabels(@ForAll("measures") MeasureReport measure) {
        if (measure.results().stream()
                        .filter(one -> !one.observations().isEmpty())
                        .count()
                <= 2) {
            Chart chart = CHARTS.of(measure).orElseThrow();
            assertThat(chart.labels()).hasSameSizeAs(chart.markers());
        }
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void everyPageIsWellFormed(@ForAll("reports") EvaluationReport report) throws Exception {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(new HtmlPage(report.toHtml(language)).elements("main")).hasSize(1);
            assertThat(report.toMarkdown(language)).endsWith("\n");
        }
    }

    @Provide
    Arbitrary<EvaluationReport> reports() {
        return IndicatorArbitraries.reports();
    }
}
