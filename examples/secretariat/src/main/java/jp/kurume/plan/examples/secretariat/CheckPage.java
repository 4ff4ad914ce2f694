package jp.kurume.plan.examples.secretariat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Detail;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.words.Words;

/**
 * What a check found, as a page for a browser: errors first, each with its row, its cell marked, what the column holds, and
 * what to do.
 */
final class CheckPage {

    /** How the page's style sheet marks what is wrong. */
    private static final String MARKED = "missed";

    private final CityTables city;
    private final CheckReport whole;
    private final CheckReport report;
    private final AcceptedWarnings accepted;
    private final CheckRecord last;
    private final Words words;
    private final List<TableFormat> formats = CityCheck.tableFormats();
    private final Map<String, Table> tables = new HashMap<>();

    /**
     * A page.
     *
     * @param city what was checked
     * @param report what was found
     * @param accepted what of it is counted, and not shown
     * @param last what the last check found
     * @param words the words of the page
     */
    CheckPage(CityTables city, CheckReport report, AcceptedWarnings accepted, CheckRecord last, Words words) {
        this.city = city;
        this.whole = report;
        this.report = accepted.without(report);
        this.accepted = accepted;
        this.last = last;
        this.words = words;
    }

    static String severity(Problem problem, Words words) {
        return words.say("check.severity." + problem.severity().name().toLowerCase(Locale.ROOT));
    }

    /** How much a problem matters, the number of what may be accepted, and whether it is new. */
    static String heading(Problem problem, boolean isNew, Words words) {
        String severity = severity(problem, words);
        String numbered = problem.severity() == Severity.ERROR ? severity : severity + " " + WarningId.of(problem);
        return isNew ? words.say("tool.check.new", numbered) : numbered;
    }

    String toHtml() {
        return new Page.Builder()
                .language(words.language())
                .title(Text.say(words, "check.title", Text.quoted(city.name())))
                .addBlocks(new Block.Paragraph(Text.of(report.counts(words.language()))))
                .addBlocks(new Block.Paragraph(
                        Text.of(words.say(report.hasErrors() ? "tool.page.errors" : "tool.page.usable"))))
                .addAllBlocks(CheckCommand.accepted(accepted, whole, words).stream()
                        .map(line -> new Block.Paragraph(Text.of(line)))
                        .toList())
                .sections(Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                        .filter(severity -> !report.problems(severity).isEmpty())
                        .map(this::section)
                        .toList())
                .build()
                .toHtml();
    }

    private Section section(Severity severity) {
        List<Problem> problems = report.problems(severity);
        String key = "tool.page." + severity.name().toLowerCase(Locale.ROOT);
        return new Section(
                Text.of(words.say(key, problems.size())),
                List.of(),
                problems.stream().map(this::section).toList());
    }

    private Section section(Problem problem) {
        Locale language = words.language();
        List<Block> blocks = new ArrayList<>();
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of(words.say("check.problem"), Text.quoted(problem.text(language))));
        problem.repair(language)
                .ifPresent(repair -> details.add(Detail.of(words.say("check.repair"), Text.quoted(repair))));
        column(problem).ifPresent(details::add);
        blocks.add(new Block.Details(details));
        row(problem).ifPresent(blocks::add);
        String where = city.where(problem.place(), words);
        String heading = heading(problem, last.isNew(problem), words);
        return Section.of(Text.of(words.say("tool.check.where", heading, "")).andQuoted(where), blocks);
    }

    /** What the column of a cell means. */
    private Optional<Detail> column(Problem problem) {
        if (!(problem.place() instanceof Place.Cell cell)) {
            return Optional.empty();
        }
        return format(cell.file())
                .flatMap(format -> column(format, cell.column()).flatMap(column -> meaning(format, column)));
    }

    private Optional<Detail> meaning(TableFormat format, Column<?> column) {
        return words.find(format.file() + "/" + column.name() + ".meaning")
                .or(() -> words.find(column.name() + ".meaning"))
                .map(meaning -> Detail.of(
                        words.say("tool.page.column", column.heading(format, words.language())), Text.of(meaning)));
    }

    private Optional<TableFormat> format(String file) {
        return formats.stream().filter(format -> format.file().equals(file)).findFirst();
    }

    /** The column of a heading, which is its name or in the language of the table. */
    private static Optional<Column<?>> column(TableFormat format, String heading) {
        return format.columns().stream()
                .<Column<?>>map(column -> column)
                .filter(column ->
                        heading.equals(column.name()) || heading.equals(column.heading(format, Locale.JAPANESE)))
                .findFirst();
    }

    /** The row as it stands, without its empty cells. */
    private Optional<Block> row(Problem problem) {
        if (!(problem.place() instanceof Place.InTable place) || place.line() == 0) {
            return Optional.empty();
        }
        return format(place.file()).flatMap(format -> {
            Optional<Column<?>> marked =
                    place instanceof Place.Cell cell ? column(format, cell.column()) : Optional.empty();
            return table(format).rows().stream()
                    .filter(row -> row.line() == place.line())
                    .findFirst()
                    .map(row -> grid(format, row, marked));
        });
    }

    private Block grid(TableFormat format, TableRow row, Optional<Column<?>> marked) {
        List<Grid.Column> headings = new ArrayList<>();
        List<Grid.Cell> cells = new ArrayList<>();
        for (Column<?> column : format.columns()) {
            boolean isMarked = marked.filter(column::equals).isPresent();
            if (isMarked || !row.text(column).isEmpty()) {
                headings.add(Grid.Column.of(column.heading(format, words.language()), false));
                cells.add(new Grid.Cell(Text.quoted(row.text(column)), isMarked ? MARKED : ""));
            }
        }
        return new Grid(Text.of(words.say("tool.page.row", row.line())), headings, List.of(cells), false);
    }

    /** A table as far as it can be read; problems in it are those that the check tells. */
    private Table table(TableFormat format) {
        return tables.computeIfAbsent(format.file(), any -> new TableReading(city.tables()).table(format));
    }
}
