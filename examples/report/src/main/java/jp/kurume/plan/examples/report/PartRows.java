package jp.kurume.plan.examples.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.ObservationPart;
import jp.kurume.plan.indicators.UnobservedReason;
import jp.kurume.plan.indicators.report.EvaluationReport;

/** What was observed of parts up to the year of a report, as rows of a sheet. */
final class PartRows {

    /** The columns, by the names that they have in the tables. */
    static final List<String> COLUMNS =
            List.of("name", "unit", "year", "group", "part", "value", "sample_size", "note");

    private PartRows() {}

    /** The headings, and a row for each part. */
    static List<List<String>> of(EvaluationReport report, Words words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> words.say("parts." + column)).toList());
        for (Measure measure : report.indicators().measures()) {
            for (ObservationPart part : report.indicators().parts(measure.id())) {
                if (!part.year().isAfter(report.year())) {
                    rows.add(row(measure, part));
                }
            }
        }
        return rows;
    }

    private static List<String> row(Measure measure, ObservationPart part) {
        return List.of(
                measure.name(),
                measure.unit(measure.versionAt(part.year())).symbol(),
                (part.isSpan() ? measure.countedBy().print(part.firstYear()) + "～" : "")
                        + measure.countedBy().print(part.year()),
                part.group(),
                part.part(),
                part.observed().<String>fold(value -> number(measure, value), UnobservedReason::label),
                part.sampleSize().<String>fold(size -> String.valueOf(size.respondents()), () -> ""),
                part.note());
    }

    /** A number as it is, or the word of a grade. */
    private static String number(Measure measure, BigDecimal value) {
        return measure.grades().isEmpty() ? value.toPlainString() : measure.print(value);
    }
}
