package jp.kurume.plan.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.indicators.report.FigureKind;
import jp.kurume.plan.indicators.report.MeasureReport;
import jp.kurume.plan.indicators.report.YearResult;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearStyle;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The charts of a report: the course of each measure beside its path, and all attainment rates at a glance. */
final class Charts {

    /** Colours that stay apart for who sees red and green alike (Okabe and Ito, Color Universal Design). */
    private static final Color PATH = new Color(0xE6, 0x9F, 0x00);

    private static final Color COURSE = new Color(0x00, 0x72, 0xB2);

    private static final int WIDTH = 800;
    private static final int HEIGHT = 450;
    private static final int BAR = 34;
    private static final int GAP = 8;
    private static final int AROUND_BARS = 130;
    private static final double BAR_SHARE = 0.7;
    private static final int LONGEST_NAME = 24;
    private static final long HUNDRED = 100;

    private final Font font;
    private final Words words;

    Charts(Font font, Words words) {
        this.font = font;
        this.words = words;
    }

    /** Everything that the charts of some reports say, for a font to be chosen by. */
    static List<String> texts(List<YearReport> reports, Words words) {
        List<String> texts =
                new ArrayList<>(List.of(path(words), observed(words), attainment(words), "…HRST-.,0123456789"));
        for (YearReport report : reports) {
            texts.add(report.evaluation().indicators().edition() + " "
                    + report.evaluation().year());
            for (Measure measure : report.evaluation().indicators().measures()) {
                texts.add(measure.name() + measure.unit().symbol());
            }
        }
        return texts;
    }

    private static String path(Words words) {
        return words.say("chart.path");
    }

    private static String observed(Words words) {
        return words.say("chart.observed");
    }

    private static String attainment(Words words) {
        return words.say("chart.attainment");
    }

    /**
     * The course of a measure.
     *
     * @return one picture; none while no value is known
     */
    List<Picture> of(MeasureReport report) {
        SortedMap<FiscalYear, BigDecimal> course = course(report);
        SortedMap<FiscalYear, BigDecimal> path = path(report.latest().version());
        if (course.isEmpty() && path.isEmpty()) {
            return List.of();
        }
        Measure measure = report.measure();
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(measure.name())
                .yAxisTitle(measure.unit().symbol())
                .build();
        style(chart.getStyler());
        years(chart.getStyler(), course, path);
        if (!path.isEmpty()) {
            XYSeries line = add(chart, path(words), path);
            line.setLineColor(PATH);
            line.setMarkerColor(PATH);
            line.setMarker(SeriesMarkers.DIAMOND);
            line.setLineStyle(
                    new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0));
        }
        if (!course.isEmpty()) {
            XYSeries line = add(chart, observed(words), course);
            line.setLineColor(COURSE);
            line.setMarkerColor(COURSE);
            line.setMarker(SeriesMarkers.CIRCLE);
        }
        return List.of(new Picture(chart));
    }

    private static XYSeries add(XYChart chart, String name, Map<FiscalYear, BigDecimal> values) {
        return chart.addSeries(
                name,
                values.keySet().stream().mapToDouble(FiscalYear::startYear).toArray(),
                values.values().stream().mapToDouble(BigDecimal::doubleValue).toArray());
    }

    private static SortedMap<FiscalYear, BigDecimal> course(MeasureReport report) {
        SortedMap<FiscalYear, BigDecimal> course = new TreeMap<>();
        for (MeasureSeries.Point point : report.earlier()) {
            course.put(point.year(), point.value());
        }
        for (YearResult result : report.results()) {
            for (Observation observation : result.observations()) {
                report.measure().valueOf(observation).ifPresent(value -> course.put(observation.year(), value));
            }
        }
        return course;
    }

    /** Baseline and target, as far as they are known and one number each. */
    private static SortedMap<FiscalYear, BigDecimal> path(MeasureVersion version) {
        SortedMap<FiscalYear, BigDecimal> path = new TreeMap<>();
        if (version.baseline() instanceof Baseline.Known known) {
            path.put(known.year(), known.value());
        }
        Target target = version.target();
        target.dueYear().ifPresent(year -> target.dueNumber(version.baseline()).ifPresent(due -> path.put(year, due)));
        return path;
    }

    /**
     * The attainment rates of the year, as far as they can be told.
     *
     * @return one picture; none if none can be told
     */
    List<Picture> overview(EvaluationReport report) {
        List<String> names = new ArrayList<>();
        List<BigDecimal> rates = new ArrayList<>();
        for (MeasureReport measure : report.measures()) {
            measure.latest().figure(FigureKind.ATTAINMENT_RATE).ifPresent(rate -> {
                names.add(shortened(measure.measure().name()));
                rates.add(rate.times(Fraction.of(HUNDRED)).rounded(1));
            });
        }
        if (names.isEmpty()) {
            return List.of();
        }
        HorizontalBarChart chart = new HorizontalBarChartBuilder()
                .width(WIDTH)
                .height(AROUND_BARS + BAR * names.size())
                .title(report.indicators().edition() + " " + report.year())
                .xAxisTitle(attainment(words))
                .build();
        style(chart.getStyler());
        chart.getStyler().setLabelsVisible(true).setLabelsFont(font).setAvailableSpaceFill(BAR_SHARE);
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setXAxisMin(0.0);
        // A name beside every bar: the distance of names is the one of the other axis, too.
        chart.getStyler().setXAxisTickMarkSpacingHint(BAR - GAP).setAxisTickPadding(2 * GAP);
        chart.addSeries(attainment(words), rates, names).setFillColor(COURSE);
        return List.of(new Picture(chart));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private void style(AxesChartStyler styler) {
        styler.setBaseFont(font);
        styler.setChartTitleFont(font.deriveFont(Font.BOLD, font.getSize2D() + 2));
        styler.setAxisTitleFont(font);
        styler.setAxisTickLabelsFont(font);
        styler.setLegendFont(font);
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendLayout(Styler.LegendLayout.Horizontal);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setChartTitleBoxVisible(false);
        styler.setPlotBorderVisible(false);
    }

    /** Whole years along the lower edge, as plans write them, with room for a year at either end. */
    private static void years(
            AxesChartStyler styler, SortedMap<FiscalYear, BigDecimal> course, SortedMap<FiscalYear, BigDecimal> path) {
        SortedMap<FiscalYear, BigDecimal> all = new TreeMap<>(course);
        all.putAll(path);
        int first = all.firstKey().startYear();
        int last = all.lastKey().startYear();
        styler.setXAxisMin(first - 1.0).setXAxisMax(last + 1.0);
        styler.setXAxisTickMarkSpacingHint(WIDTH / (last - first + 3));
        styler.setXAxisTickLabelsFormattingFunction(
                year -> year == Math.rint(year) ? FiscalYear.of(year.intValue()).format(FiscalYearStyle.SHORT) : "");
    }
}
