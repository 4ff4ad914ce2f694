package jp.kurume.plan.around.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorMark;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Completeness;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearStyle;
import jp.kurume.plan.words.Words;

/** What was done for action items in a year, for people: initiative by initiative, with counts, ratings and what is missing. */
final class ResultSections {

    private final Plan plan;
    private final ActionResults results;
    private final FiscalYear year;
    private final Words words;

    ResultSections(Plan plan, ActionResults results, FiscalYear year, Words words) {
        this.plan = plan;
        this.results = results;
        this.year = year;
        this.words = words;
    }

    Page page() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(say("whole"), counts(plan.actions())));
        for (Initiative initiative : plan.initiatives()) {
            sections.add(of(initiative, Text.quoted(initiative.number() + " " + initiative.title())));
        }
        List<Text> sources = results.in(year).stream()
                .map(result -> result.citation().source())
                .distinct()
                .map(source -> Text.quoted(source.id() + " " + source.title()))
                .toList();
        if (!sources.isEmpty()) {
            sections.add(Section.of(say("sources"), List.of(new Block.Items(sources))));
        }
        return new Page.Builder()
                .language(words.language())
                .title(say("title", printedYear(), Text.quoted(plan.edition().toString())))
                .sections(sections)
                .build();
    }

    /** The section of an initiative beside other sections on it. */
    Section of(Initiative initiative) {
        return of(initiative, say("section", printedYear()));
    }

    private Section of(Initiative initiative, Text heading) {
        List<ActionItem> items = initiative.directions().stream()
                .flatMap(direction -> direction.actions().stream())
                .toList();
        List<Block> blocks = new ArrayList<>(counts(items));
        if (!items.isEmpty()) {
            blocks.add(table(items));
        }
        for (Direction direction : initiative.directions()) {
            if (direction.completeness() instanceof Completeness.Incomplete incomplete) {
                blocks.add(new Block.Paragraph(
                        say("incomplete", Text.quoted(direction.id()), Text.quoted(incomplete.reason()))));
            }
        }
        return Section.of(heading, blocks);
    }

    /** The lines that say of how many items there is a result, how they are rated, and which have none. */
    private List<Block> counts(Collection<ActionItem> items) {
        List<Block> blocks = new ArrayList<>();
        ResultCounts counts = results.counts(items, year);
        blocks.add(new Block.Paragraph(say(
                "counts",
                counts.items(),
                counts.withResult(),
                counts.done(),
                counts.partly(),
                counts.notDone(),
                counts.planned(),
                counts.withoutResult() - counts.planned())));
        Map<String, Integer> ratings = results.ratings(items, year);
        if (!ratings.isEmpty()) {
            List<Text> each = new ArrayList<>();
            ratings.forEach((rating, number) -> each.add(say("rating", Text.quoted(rating), number)));
            blocks.add(new Block.Paragraph(say("ratings", Text.joined(words.say("page.comma"), each))));
        }
        List<Text> missing = results.withoutResult(items, year).stream()
                .map(item -> Text.quoted(item.id()))
                .toList();
        if (!missing.isEmpty()) {
            blocks.add(new Block.Paragraph(say("missing", Text.joined(words.say("page.comma"), missing))));
        }
        return blocks;
    }

    /** A column of the table, and what stands in it of an item and one of its results, or of an item without any. */
    private record Told(String column, Function<Row, Text> of) {}

    /** An item and one of its results in the year; or an item without any. */
    private record Row(ActionItem item, Optional<ActionResult> result) {

        Text quoted(Function<ActionResult, String> of) {
            return Text.quoted(result.map(of).orElse(""));
        }
    }

    private Grid table(List<ActionItem> items) {
        List<Row> rows = new ArrayList<>();
        for (ActionItem item : items) {
            List<ActionResult> its = results.of(item.id(), year);
            its.forEach(result -> rows.add(new Row(item, Optional.of(result))));
            if (its.isEmpty()) {
                rows.add(new Row(item, Optional.empty()));
            }
        }
        List<Told> columns = List.of(
                        new Told(
                                "item",
                                row -> Text.quoted(
                                        row.item().id() + " " + row.item().text())),
                        new Told(
                                "state",
                                row -> row.result()
                                        .map(result -> state(result.state()))
                                        .orElseGet(() -> say("none"))),
                        new Told("before", row -> before(row.item())),
                        new Told("actors", this::actors),
                        new Told("text", row -> row.quoted(ActionResult::text)),
                        new Told(
                                "figure",
                                row -> row.quoted(result -> result.figure().<String>fold(Object::toString, () -> ""))),
                        new Told("rating", row -> row.quoted(ActionResult::rating)),
                        new Told("reason", row -> row.quoted(ActionResult::reason)),
                        new Told("next", row -> row.quoted(ActionResult::next)),
                        new Told(
                                "departments",
                                row -> row.quoted(
                                        result -> String.join(words.say("page.comma"), result.departments()))),
                        new Told("source", this::source))
                .stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !column.of().apply(row).isEmpty()))
                .toList();
        return Grid.of(
                columns.stream().map(column -> say("column." + column.column())).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> column.of().apply(row))
                                .toList())
                        .toList());
    }

    /** How far the item was carried out in the year before; nothing if that is not told. */
    private Text before(ActionItem item) {
        return results.state(item.id(), year.minusYears(1)).map(this::state).orElse(Text.NONE);
    }

    /** Who did it; where the result does not tell, who takes part by the plan, as far as that is legible. */
    private Text actors(Row row) {
        List<ActorRole> told =
                row.result().map(result -> result.actors().known()).orElse(List.of());
        if (!told.isEmpty()) {
            return marks(told);
        }
        return row.item()
                .actors()
                .fold(
                        stated -> say("actors.by-plan", marks(stated.known())),
                        atLeast -> say("actors.at-least", marks(atLeast.known())),
                        notLegible -> say("actors.not-legible"));
    }

    /** Where the result is printed, and why it is read so where it is a reading. */
    private Text source(Row row) {
        return row.result()
                .map(result -> Text.quoted(result.citation().source().id() + " "
                                + result.citation().place())
                        .plus(result.citation()
                                .fold(printed -> Text.NONE, reading -> say("reading", Text.quoted(reading.reason())))))
                .orElse(Text.NONE);
    }

    /** The plan's letters of roles, or their ids where it has none. */
    private Text marks(List<ActorRole> roles) {
        return Text.joined(
                words.say("page.comma"),
                roles.stream()
                        .map(role -> Text.quoted(plan.marks().stream()
                                .filter(mark -> mark.role().equals(role))
                                .map(ActorMark::mark)
                                .findFirst()
                                .orElse(role.id())))
                        .toList());
    }

    private Text state(ResultState state) {
        return say("state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Text printedYear() {
        return say("year", String.valueOf(year.startYear()), year.format(FiscalYearStyle.SHORT), year.toString());
    }

    private Text say(String key, Object... arguments) {
        return Text.say(words, "result.page." + key, arguments);
    }
}
