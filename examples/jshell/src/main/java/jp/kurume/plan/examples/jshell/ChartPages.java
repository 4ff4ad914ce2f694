package jp.kurume.plan.examples.jshell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.time.FiscalYear;

/**
 * Charts of measures as pages for a browser (指標の図): the course of each beside its path to the target, and how it is assessed.
 *
 * <p>They are the charts of the yearly report up to the last year of which there is a value.
 */
public final class ChartPages {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private ChartPages() {}

    /**
     * Writes the charts of some measures on one page. A page of that name that is there already is replaced.
     *
     * @param file the page, an HTML file; its folder is made where it is not there
     * @param indicators the indicators of a plan, with what was observed
     * @param measures some of their measures, in the order in which they are to stand
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path write(Path file, IndicatorSet indicators, List<Measure> measures) throws IOException {
        EvaluationReport report = EvaluationReport.of(indicators, lastYear(indicators), LocalDate.now(JAPAN));
        Page page = new Page(
                Locale.JAPANESE,
                Text.quoted(indicators.edition().toString()),
                List.of(),
                List.of(),
                measures.stream().map(measure -> section(report, measure)).toList(),
                List.of());
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, page.toHtml());
    }

    /** The last year of which there is a value; where there is none, the year of today. */
    private static FiscalYear lastYear(IndicatorSet indicators) {
        Stream<FiscalYear> observed = indicators.observations().stream().map(Observation::year);
        Stream<FiscalYear> baselines = indicators.measures().stream()
                .flatMap(measure ->
                        measure.baseline() instanceof Baseline.Known known ? Stream.of(known.year()) : Stream.empty());
        return Stream.concat(observed, baselines).max(Comparator.naturalOrder()).orElseGet(() -> FiscalYear.now(JAPAN));
    }

    private static Section section(EvaluationReport report, Measure measure) {
        Block verdict = new Block.Paragraph(Text.of(verdict(report.indicators().assess(measure.id()))));
        return Section.of(
                Text.quoted(measure.name()),
                report.picture(measure.id(), Locale.JAPANESE)
                        .map(picture -> List.<Block>of(picture, verdict))
                        .orElse(List.of(verdict)));
    }

    /**
     * How an assessment ends, in Japanese.
     *
     * @param assessment the assessment of a measure
     * @return the verdict, or why there is none
     */
    public static String verdict(Assessment assessment) {
        return assessment
                .verdict()
                .fold(
                        Status::label,
                        obstacles ->
                                obstacles.stream().map(Obstacle::label).collect(Collectors.joining("、", "判定なし（", "）")));
    }
}
