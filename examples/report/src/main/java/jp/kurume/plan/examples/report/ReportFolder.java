package jp.kurume.plan.examples.report;

import java.awt.Font;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurume.plan.districts.hsds.Hsds;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.indicators.report.MeasureReport;
import jp.kurume.plan.indicators.stratml.StratMl;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.table.TableForm;

/** The folder of reports: all of them or none, since it gets its name when everything is in it. */
final class ReportFolder {

    private final Order order;
    private final Charts charts;

    ReportFolder(Order order, Font font) {
        this.order = order;
        this.charts = new Charts(font, order.words());
    }

    void write(Iterable<YearReport> reports) throws RefusedException, IOException {
        Path output = order.output().toAbsolutePath();
        Path parent = Files.createDirectories(output.resolveSibling("x").getParent());
        Path unfinished = parent.resolve("." + output.getFileName() + ".unfinished");
        try {
            Files.createDirectory(unfinished);
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException(order.words().say("unfinished", unfinished));
        }
        try {
            for (YearReport report : reports) {
                write(report, unfinished.resolve(report.folder()));
            }
            Files.deleteIfExists(output);
            Files.move(unfinished, output);
        } finally {
            delete(unfinished);
        }
    }

    private void write(YearReport report, Path folder) throws IOException {
        Files.createDirectories(folder);
        EvaluationReport evaluation = report.evaluation();
        Words words = order.words();
        text(folder.resolve("report.html"), report.page(words.locale()).toHtml());
        Files.write(folder.resolve("report.csv"), evaluation.toCsv(TableForm.SPREADSHEET, words.locale()));
        Files.write(folder.resolve("report.xlsx"), ResultWorkbook.of(evaluation, words));
        text(folder.resolve("report.json"), PlanJson.writeDocument(evaluation));
        text(folder.resolve("check.txt"), report.city().check().table(words.locale()));
        for (StratMl document : report.strategy()) {
            document.writeTo(folder.resolve("stratml.xml"));
        }
        for (Hsds services : report.services()) {
            services.writeTo(folder.resolve("hsds"));
        }
        Path pictures = Files.createDirectory(folder.resolve("charts"));
        for (MeasureReport measure : evaluation.measures()) {
            Optional<Picture> picture = charts.of(evaluation, measure);
            if (picture.isPresent()) {
                picture.get().writeTo(pictures, measure.measure().id());
            }
        }
        charts.overview(evaluation).writeTo(pictures, "overview");
    }

    private static void text(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
