package jp.kurume.plan.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.indicators.report.FigureKind;
import jp.kurume.plan.indicators.report.MeasureReport;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * All measures at a glance: the progress of each with the colour and the sign of its verdict, and why there is none of those
 * that have none.
 */
final class Overview implements IChart {

    private static final int WIDTH = 800;
    private static final double MARGIN = 16;
    private static final double NAMES = 330;
    private static final double VERDICTS = 190;
    private static final double BETWEEN = 10;
    private static final double BAR = 14;
    private static final long HUNDRED = 100;

    /** Bars end here, whatever lies beyond: the number stands beside them. */
    private static final double LEAST = -0.25;

    private static final double MOST = 1.25;

    /** Colours that stay apart for who sees red and green alike (Okabe and Ito, Color Universal Design). */
    private static final Color GOOD = new Color(0x00, 0x9E, 0x73);

    private static final Color FAIR = new Color(0x56, 0xB4, 0xE9);
    private static final Color LATE = new Color(0xE6, 0x9F, 0x00);
    private static final Color BAD = new Color(0xD5, 0x5E, 0x00);
    private static final Color INK = new Color(0x1A, 0x1A, 0x1A);
    private static final Color SOFT = new Color(0x5C, 0x5C, 0x5C);
    private static final Color GRID = new Color(0xB5, 0xB5, 0xB5);

    private final String title;
    private final String axis;
    private final String target;
    private final Lettering heading;
    private final Lettering letters;
    private final List<String> headings;
    private final List<Row> rows = new ArrayList<>();

    /** A measure, laid out. */
    private record Row(List<String> name, List<String> verdict, Optional<Color> color, Optional<Progress> progress) {
        int lines() {
            return Math.max(name.size(), verdict.size());
        }
    }

    /** How far a measure has come, as a share of its way. */
    private record Progress(double share, String printed) {}

    Overview(EvaluationReport report, Words words, Lettering lettering) {
        letters = lettering;
        heading = lettering.bold().sized(lettering.font().getSize2D() + 3);
        title = report.indicators().edition() + " " + report.year();
        headings = new ArrayList<>(heading.wrapped(title, WIDTH - 2 * MARGIN));
        if (report.rollUp().whole().derived() > 0) {
            headings.addAll(heading.wrapped(words.say("chart.derived"), WIDTH - 2 * MARGIN));
        }
        axis = words.say("chart.progress");
        target = words.say("chart.target");
        for (MeasureReport measure : report.measures()) {
            rows.add(row(measure, words));
        }
    }

    private Row row(MeasureReport report, Words words) {
        Optional<Status> status = report.latest().verdict().fold(Optional::of, obstacles -> Optional.<Status>empty());
        Optional<Progress> progress = status.isEmpty()
                ? Optional.empty()
                : report.latest().figure(FigureKind.PROGRESS).map(Overview::progress);
        String name = report.measure().name();
        String verdict = report.verdict(report.latest(), words.locale());
        return new Row(
                letters.wrapped(
                        report.measure().partOf().isEmpty() ? name : words.say("chart.breakdown", name),
                        NAMES - BETWEEN),
                // Where there is no bar there is room for the reason.
                letters.wrapped(verdict, progress.isPresent() ? VERDICTS : WIDTH - NAMES - 2 * MARGIN - 2 * BAR),
                status.map(Overview::color),
                progress);
    }

    private static Progress progress(Fraction share) {
        BigDecimal percent = share.times(Fraction.of(HUNDRED)).rounded(1);
        return new Progress(share.value().doubleValue(), percent.toPlainString() + "%");
    }

    private static Color color(Status status) {
        return switch (status) {
            case REACHED, HELD -> GOOD;
            case ON_TRACK -> FAIR;
            case BEHIND -> LATE;
            case REGRESSED, NOT_HELD, MISSED -> BAD;
        };
    }

    private double top() {
        return MARGIN + headings.size() * heading.line() + 2 * letters.line();
    }

    private double height(Row row) {
        return row.lines() * letters.line() + BETWEEN;
    }

    @Override
    public int getWidth() {
        return WIDTH;
    }

    @Override
    public int getHeight() {
        return (int) Math.ceil(top() + rows.stream().mapToDouble(this::height).sum() + MARGIN);
    }

    @Override
    public String getTitle() {
        return title;
    }

    /** Where a share of the way lies, from left to right. */
    private static double place(double share) {
        double left = MARGIN + NAMES;
        double right = WIDTH - MARGIN - VERDICTS - BETWEEN;
        double within = Math.max(LEAST, Math.min(MOST, share));
        return left + (within - LEAST) / (MOST - LEAST) * (right - left);
    }

    @Override
    public void paint(Graphics2D graphics, int width, int height) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        graphics.setColor(INK);
        double at =
                heading.draw(graphics, headings, MARGIN, MARGIN + heading.font().getSize2D());
        letters.draw(graphics, axis, place(0), at);
        at += letters.line();
        graphics.setColor(SOFT);
        letters.draw(graphics, "0%", place(0) - letters.width("0%") / 2, at);
        letters.draw(graphics, target, place(1) - letters.width(target) / 2, at);
        double y = top();
        for (Row row : rows) {
            draw(graphics, row, y);
            y += height(row);
        }
    }

    private void draw(Graphics2D graphics, Row row, double y) {
        double line = y + letters.font().getSize2D();
        graphics.setColor(INK);
        letters.draw(graphics, row.name(), MARGIN, line);
        if (row.progress().isEmpty()) {
            row.color().ifPresent(color -> {
                graphics.setColor(color);
                graphics.fill(new Rectangle2D.Double(MARGIN + NAMES, y + 1, BAR, BAR));
            });
            graphics.setColor(row.color().isPresent() ? INK : SOFT);
            letters.draw(graphics, row.verdict(), MARGIN + NAMES + (row.color().isPresent() ? 1.5 * BAR : 0), line);
            return;
        }
        Progress progress = row.progress().get();
        graphics.setColor(GRID);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(place(1), y, place(1), y + height(row)));
        double from = Math.min(place(0), place(progress.share()));
        double to = Math.max(place(0), place(progress.share()));
        graphics.setColor(row.color().orElse(SOFT));
        graphics.fill(new Rectangle2D.Double(from, y + 1, Math.max(1, to - from), BAR));
        graphics.setColor(INK);
        graphics.draw(new Line2D.Double(place(0), y, place(0), y + height(row)));
        double words = WIDTH - MARGIN - VERDICTS;
        List<String> verdict = new ArrayList<>(row.verdict());
        verdict.set(0, verdict.get(0) + "　" + progress.printed());
        letters.draw(graphics, verdict, words, line);
    }
}
