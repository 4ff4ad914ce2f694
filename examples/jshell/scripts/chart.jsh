// 図と報告 / A chart as SVG and PNG, and the report on the first plan as a page.
import java.awt.Font;
import java.awt.GraphicsEnvironment;
Path folder = Files.createDirectories(Path.of("examples/jshell/target/analysis"));
Measure share = firstPeriod.measure("first-overall");
// A font that has the letters; where none is found, install one (on Debian fonts-noto-cjk or fonts-ipafont-gothic).
boolean isReadable(Font font) {
    return font.canDisplayUpTo(share.name() + "目標への道筋実績R0123456789") < 0;
}
List<Font> fonts = new ArrayList<>(List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()));
fonts.removeIf(font -> !isReadable(font));
fonts.sort(Comparator.comparing((Font font) -> !font.getFamily(Locale.ROOT).contains("JP")).thenComparing(font -> font.getFontName(Locale.ROOT)));
Font japanese = fonts.get(0).deriveFont(14f);
XYChart chart = new XYChartBuilder().width(800).height(450).title(share.name()).yAxisTitle(share.unit().symbol()).build();
chart.getStyler().setChartTitleFont(japanese).setLegendFont(japanese);
chart.getStyler().setAxisTitleFont(japanese).setAxisTickLabelsFont(japanese);
chart.getStyler().setXAxisTickLabelsFormattingFunction(year -> year == Math.rint(year) ? FiscalYear.of(year.intValue()).format(FiscalYearStyle.SHORT) : "");
void draw(String name, Map<FiscalYear, BigDecimal> values) {
    chart.addSeries(name,
            values.keySet().stream().mapToDouble(FiscalYear::startYear).toArray(),
            values.values().stream().mapToDouble(BigDecimal::doubleValue).toArray());
}
Map<FiscalYear, BigDecimal> course = new TreeMap<>();
firstPeriod.series(share.id()).points().forEach(point -> course.put(point.year(), point.value()));
Map<FiscalYear, BigDecimal> toTarget = new TreeMap<>();
if (share.baseline() instanceof Baseline.Known known) {
    toTarget.put(known.year(), known.value());
}
if (share.target() instanceof Target.Fixed fixed) {
    toTarget.put(fixed.year(), fixed.value());
}
draw("目標への道筋", toTarget);
draw("実績", course);
chart.getStyler().setXAxisMin(2018.0).setXAxisMax(2026.0).setXAxisTickMarkSpacingHint(80);
ChartEncoder.saveChart(chart, folder.resolve("overall").toString(), "png");
ChartEncoder.saveChart(chart, folder.resolve("overall").toString(), "svg");
EvaluationReport report = EvaluationReport.of(firstPeriod, FiscalYear.parse("R6"), LocalDate.of(2025, 11, 1));
Files.writeString(folder.resolve("first-period.html"), report.toHtml(Locale.JAPANESE));
println(report);
lines(Stream.of(folder.toFile().list()).sorted().toList());
