package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.ObservationPart;
import jp.kurume.plan.output.Picture;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.text.DisplayWidth;

/** Draws the parts of one year as bars from zero, below each other in the order of the table. */
final class PartChart {

    private static final double ROW = 20;
    private static final double BAR = 12;
    private static final double MARGIN = 6;
    /** How wide half a full-width letter is. */
    private static final double LETTER = 6.2;

    private static final int LONGEST = 26;
    /** The room for the greatest number behind its bar. */
    private static final double NUMBERS = 110;
    /** The height from the middle of a row to the line on which its letters stand. */
    private static final double BASELINE = 4;

    private final Measure measure;
    private final PartTable table;
    private final List<ObservationPart> parts;
    private final double left;
    private final double least;
    private final double perUnit;
    private final List<Picture.Shape> shapes = new ArrayList<>();

    private PartChart(PartTable table, List<ObservationPart> parts) {
        this.table = table;
        this.parts = parts;
        measure = table.measure();
        int widest = parts.stream()
                .mapToInt(part -> DisplayWidth.of(shortened(part.part())))
                .max()
                .orElseThrow();
        left = MARGIN + widest * LETTER + MARGIN;
        List<BigDecimal> values = values(parts);
        least = Math.min(
                0, values.stream().min(Comparator.naturalOrder()).orElseThrow().doubleValue());
        double most = Math.max(
                0, values.stream().max(Comparator.naturalOrder()).orElseThrow().doubleValue());
        double room = Chart.WIDTH - left - NUMBERS;
        perUnit = most > least ? room / (most - least) : 0;
    }

    /**
     * The picture of the last year.
     *
     * @return nothing where there is no number, or the numbers are no lengths: grades and ranks
     */
    static Optional<Picture> of(PartTable table, Words words, Print print) {
        MeasureNature nature = table.measure().nature();
        List<ObservationPart> parts = table.names().stream()
                .flatMap(name -> table.part(name, table.last()).stream())
                .toList();
        boolean isLength = nature != MeasureNature.RANK && nature != MeasureNature.GRADE;
        return isLength && !values(parts).isEmpty()
                ? Optional.of(new PartChart(table, parts).picture(words, print))
                : Optional.empty();
    }

    private static List<BigDecimal> values(List<ObservationPart> parts) {
        return parts.stream().flatMap(part -> part.value().stream()).toList();
    }

    private static String shortened(String name) {
        if (DisplayWidth.of(name) <= LONGEST) {
            return name;
        }
        int end = 0;
        while (DisplayWidth.of(name.substring(0, end)) < LONGEST - 2) {
            end = name.offsetByCodePoints(end, 1);
        }
        return name.substring(0, end) + "…";
    }

    private double x(double value) {
        return left + (value - least) * perUnit;
    }

    private String printed(ObservationPart part, Words words) {
        return part.observed()
                .<String>fold(value -> measure.print(value, table.version()), reason -> words.of("unobserved", reason));
    }

    private Picture picture(Words words, Print print) {
        double bottom = MARGIN + parts.size() * ROW;
        shapes.add(new Picture.Line("axis", x(0), MARGIN, x(0), bottom));
        boolean isCompared = table.isCompared();
        List<Double> whole = table.whole().filter(value -> isCompared).stream()
                .map(value -> Math.min(x(value.doubleValue()), Chart.WIDTH - MARGIN))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            row(parts.get(i), MARGIN + (i + 0.5) * ROW, whole, words);
        }
        whole.forEach(at -> shapes.add(new Picture.Line("path", at, MARGIN, at, bottom)));
        Text title = words.text(
                "parts.chart.title",
                Text.quoted(measure.name()),
                Text.quoted(table.group()),
                Text.of(print.year(measure, table.last())));
        return new Picture(
                title,
                words.text("parts.chart.description", title, told(words)),
                Text.of(words.of(isCompared ? "parts.chart.legend.whole" : "parts.chart.legend")),
                Chart.WIDTH,
                bottom + MARGIN,
                List.copyOf(shapes));
    }

    private void row(ObservationPart part, double middle, List<Double> whole, Words words) {
        shapes.add(new Picture.Label("value", left - MARGIN, middle + BASELINE, shortened(part.part())));
        double end = x(0);
        if (part.value().isPresent()) {
            double at = x(part.value().get().doubleValue());
            shapes.add(new Picture.Rectangle("part", Math.min(at, x(0)), middle - BAR / 2, Math.abs(at - x(0)), BAR));
            end = Math.max(end, at);
        }
        String number = printed(part, words);
        shapes.add(
                new Picture.Label("part", start(end + MARGIN, Labels.width(number), whole), middle + BASELINE, number));
    }

    /** Where a number begins: behind the bar, or behind the line of the whole, which would cross it, if there is room. */
    private static double start(double behindBar, double width, List<Double> whole) {
        for (double line : whole) {
            boolean isCrossed = behindBar - MARGIN <= line && line <= behindBar + width;
            if (isCrossed && line + MARGIN + width <= Chart.WIDTH) {
                return line + MARGIN;
            }
        }
        return behindBar;
    }

    /** Every part with its value. */
    private Text told(Words words) {
        return Text.joined(
                words.of("comma"),
                parts.stream()
                        .map(part -> Text.quoted(part.part()).and(" ").andQuoted(printed(part, words)))
                        .toList());
    }
}
