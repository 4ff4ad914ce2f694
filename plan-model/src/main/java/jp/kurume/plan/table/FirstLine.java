package jp.kurume.plan.table;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.DamagedText;
import jp.kurume.plan.text.SimilarNames;

/** Finds out what stands in the first line of a table instead of its headings, where none of them does. */
final class FirstLine {

    /** No sheet has more lines of titles and dates above its headings. */
    private static final int DEEPEST_HEADING = 10;

    private final TableReading reading;
    private final TableFormat format;
    private final List<TableRow> lines;

    FirstLine(TableReading reading, TableFormat format, List<TableRow> lines) {
        this.reading = reading;
        this.format = format;
        this.lines = lines;
    }

    /** The cells of the first lines of a file, as far as they can be told apart; none if it cannot be read. */
    static List<List<String>> cells(TableSource source, String file) {
        try {
            byte[] bytes = source.read(file);
            if (bytes == null) {
                return List.of();
            }
            Decoding.Decoded decoded = Decoding.decode(TableReading.ofUncited(source), file, bytes);
            return decoded == null
                    ? List.of()
                    : decoded.text()
                            .lines()
                            .limit(DEEPEST_HEADING)
                            .map(line -> List.of(line.replace("\"", "").split("[,;\t]")))
                            .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether the first line is the row of headings, with mistakes or without; what else it is, is noted. */
    boolean isOfHeadings() {
        TableRow first = lines.get(0);
        int known = known(first);
        if (2 * known >= format.columns().size()) {
            return true;
        }
        for (int i = 0; i < first.width(); i++) {
            boolean damaged = DamagedText.in(first.cell(i))
                    .filter(damage -> damage.kind().isCertain())
                    .isPresent();
            if (damaged) {
                problem(TableProblems.GARBLED, first, first.joined());
                return false;
            }
        }
        for (int i = 1; i < Math.min(lines.size(), DEEPEST_HEADING); i++) {
            TableRow below = lines.get(i);
            if (known(below) > Math.max(known, 1) && lacksNothing(below)) {
                problem(TableProblems.HEADING_BELOW, first, first.joined(), String.valueOf(below.line()));
                return false;
            }
        }
        if (known == 0 && first.width() > 1 && isOfValues(first)) {
            problem(TableProblems.HEADING_MISSING, first, first.joined(), headings());
            return false;
        }
        return true;
    }

    /** How many cells of a line are headings of the table. */
    private int known(TableRow line) {
        Headings headings = new Headings(reading, format, line);
        int known = 0;
        for (int i = 0; i < line.width(); i++) {
            known += headings.column(line.cell(i)) == null ? 0 : 1;
        }
        return known;
    }

    /** Whether a line has all the headings that the table must have. */
    private boolean lacksNothing(TableRow line) {
        Headings headings = new Headings(reading, format, line);
        return format.columns().stream()
                .filter(column -> !column.mayBeLeftOut())
                .allMatch(column -> {
                    for (int i = 0; i < line.width(); i++) {
                        if (column.equals(headings.column(line.cell(i)))) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** Whether the line has cells enough, and most of them are unlike any heading. */
    private boolean isOfValues(TableRow line) {
        List<String> names = format.allColumns();
        int alike = 0;
        for (int i = 0; i < line.width(); i++) {
            alike += SimilarNames.closest(Headings.folded(line.cell(i)), names, 1)
                            .isEmpty()
                    ? 0
                    : 1;
        }
        return 3 * alike <= line.width()
                && line.width()
                        >= format.columns().stream()
                                .filter(column -> !column.mayBeLeftOut())
                                .count();
    }

    /** The row of headings, in the language of the values. */
    private String headings() {
        boolean japanese = lines.get(0).joined().codePoints().anyMatch(Character::isIdeographic);
        Locale language = japanese ? Locale.JAPANESE : Locale.ENGLISH;
        return String.join(
                ",",
                format.columns().stream()
                        .limit(lines.get(0).width())
                        .map(column -> Headings.in(language, format, column))
                        .toList());
    }

    private void problem(ProblemCode code, TableRow line, String found, String... arguments) {
        reading.add(
                new Problem(code, new Place.Line(format.file(), line.line()), found, List.of(arguments), List.of()));
    }
}
