package jp.kurume.plan.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.table.TableWriter;

/**
 * The replies of a round taken together (回答の取りまとめ): what is wrong with them, what is answered in two ways, who has answered how far,
 * what changes, and the city's tables with the answers in them.
 *
 * <p>A row counts as answered where any of the {@linkplain DueKind#answers() columns of the answer} is filled in; the readers of the
 * tables are the judges of what stands there. An answer that differs from another one, or from what the city's table holds, is taken by
 * nobody's choice: it is a conflict, and neither is overwritten. Only what was planned, expected or being prepared gives its place
 * to an answer.
 *
 * <pre>{@code
 * Collation collation = Collation.of(tables, round, replies, Locale.JAPANESE);
 * if (!collation.isSound()) {
 *     collation = collation.leavingOut();       // without rows that have errors or conflicts, if somebody decides so
 * }
 * TableSource answered = TableSource.of(collation.tables()).orElse(tables);
 * }</pre>
 *
 * <p>The order of the replies does not matter. Immutable and thread-safe.
 */
public final class Collation {

    private static final String SOURCES = "sources.csv";

    private final TableSource city;
    private final YearlyRound round;
    private final RepliedTables tables;
    private final Locale language;
    private final Set<ReplyRow> leftOut;
    private final boolean leavesConflictsOut;
    private final List<ReplyProblem> problems = new ArrayList<>();
    private final List<ReplyConflict> conflicts = new ArrayList<>();
    private final List<ReplyChange> changes = new ArrayList<>();
    private final Set<ReplyRow> faulty = new LinkedHashSet<>();
    private final Set<Due> answered = new HashSet<>();
    private final Map<String, byte[]> merged = new LinkedHashMap<>();

    private Collation(
            TableSource city,
            YearlyRound round,
            RepliedTables tables,
            Locale language,
            Set<ReplyRow> leftOut,
            boolean leavesConflictsOut) {
        this.city = city;
        this.round = round;
        this.tables = tables;
        this.language = language;
        this.leftOut = leftOut;
        this.leavesConflictsOut = leavesConflictsOut;
        collate();
    }

    /**
     * Takes replies together.
     *
     * @param city the city's tables, without errors
     * @param round what is due by them
     * @param replies the replies, of names that differ
     * @param language the language of the headings by which problems name columns: Japanese, or else English
     * @return the replies taken together
     */
    public static Collation of(TableSource city, YearlyRound round, List<Reply> replies, Locale language) {
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(replies, "replies");
        Objects.requireNonNull(language, "language");
        return new Collation(city, round, new RepliedTables(city, replies), language, Set.of(), false);
    }

    private void collate() {
        problems.addAll(tables.problems());
        Map<DueKind, MergedTable> mergedTables = new LinkedHashMap<>();
        boolean cites = false;
        for (DueKind kind : tables.formats().keySet()) {
            Set<ReplyRow> without = new HashSet<>(leftOut);
            without.addAll(unwritable(kind));
            Answers answers = new Answers(kind, tables, round, without);
            conflicts.addAll(answers.conflicts());
            changes.addAll(answers.changes());
            answered.addAll(answers.answered());
            if (!answers.changes().isEmpty()) {
                MergedTable table = answers.merged(language);
                mergedTables.put(kind, table);
                merged.put(kind.file(), table.bytes());
                cites |= answers.changes().stream().anyMatch(change -> citesRound(change.row()));
            }
        }
        if (cites) {
            addSource();
        }
        if (!merged.isEmpty()) {
            judge(mergedTables);
        }
    }

    /** Rows whose texts no table can hold. */
    private Set<ReplyRow> unwritable(DueKind kind) {
        Set<ReplyRow> rows = new LinkedHashSet<>();
        for (ReplyRow row : tables.rows(kind)) {
            if (Answers.isFilled(kind, row) && !leftOut.contains(row)) {
                List<Problem> its = MergedTable.problems(tables.format(kind), row, language);
                its.forEach(problem -> problems.add(new ReplyProblem(row.from(), problem)));
                if (!its.isEmpty()) {
                    rows.add(row);
                }
            }
        }
        faulty.addAll(rows);
        return rows;
    }

    private boolean citesRound(ReplyRow row) {
        String source = row.text("source");
        String id = round.source().id();
        return source.equals(id) || source.startsWith(id + " ");
    }

    /** The round itself is a source that answers cite. */
    private void addSource() {
        Table sources = new TableReading(city).table(TableReading.SOURCES);
        TableWriter writer = new TableWriter(TableReading.SOURCES, TableForm.LOSSLESS, language);
        boolean isThere = false;
        for (TableRow row : sources.rows()) {
            List<String> cells =
                    TableReading.SOURCES.columns().stream().map(row::text).toList();
            isThere |= cells.get(0).equals(round.source().id());
            writer.row(cells);
        }
        if (!isThere) {
            writer.row(
                    round.source().id(),
                    round.source().title(),
                    round.source().published().toString());
            merged.put(SOURCES, writer.bytes());
        }
    }

    /** What the check of a city says of the tables with the answers in them, at the rows of the replies. */
    private void judge(Map<DueKind, MergedTable> mergedTables) {
        Set<Problem> before = new HashSet<>(CityCheck.check(city, round.day()).problems());
        Map<String, MergedTable> byFile = new LinkedHashMap<>();
        mergedTables.forEach((kind, table) -> byFile.put(kind.file(), table));
        for (Problem problem : CityCheck.check(TableSource.of(merged).orElse(city), round.day())
                .problems()) {
            Optional<ReplyRow> row = problem.place() instanceof Place.InTable place
                    ? Optional.ofNullable(byFile.get(place.file())).flatMap(table -> table.row(place))
                    : Optional.empty();
            if (row.isPresent()) {
                problems.add(new ReplyProblem(row.get().from(), MergedTable.moved(problem, row.get())));
                if (problem.severity() == Severity.ERROR) {
                    faulty.add(row.get());
                }
            } else if (problem.severity() == Severity.ERROR && !before.contains(problem)) {
                problems.add(new ReplyProblem("", problem));
            }
        }
    }

    /**
     * What is wrong with the replies, or worth knowing of them: errors and warnings, each at its row and column.
     *
     * @return the problems of all replies
     */
    public List<ReplyProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * What is answered in two ways.
     *
     * @return the conflicts, with all rows side by side; those that are left out, too
     */
    public List<ReplyConflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /**
     * What the answers change.
     *
     * @return the rows that are taken, in the order of the questions; what the tables hold already is not among them
     */
    public List<ReplyChange> changes() {
        return List.copyOf(changes);
    }

    /**
     * How far everybody who is asked has answered.
     *
     * @return the progress, inquiry by inquiry
     */
    public List<InquiryProgress> progress() {
        List<InquiryProgress> all = new ArrayList<>();
        Set<Due> open = new HashSet<>();
        faulty.forEach(row -> due(row).ifPresent(open::add));
        for (Inquiry inquiry : round.inquiries()) {
            Set<String> from = new LinkedHashSet<>();
            for (DueKind kind : inquiry.byKind().keySet()) {
                for (ReplyRow row : tables.rows(kind)) {
                    if (Answers.find(kind, tables.format(kind), row, inquiry.dues()) != null) {
                        from.add(row.from());
                    }
                }
            }
            all.add(new InquiryProgress(
                    inquiry,
                    from.stream().sorted().toList(),
                    inquiry.dues().stream()
                            .filter(due -> answered.contains(due) && !open.contains(due))
                            .toList(),
                    inquiry.dues().stream()
                            .filter(due -> !answered.contains(due) || open.contains(due))
                            .toList()));
        }
        return List.copyOf(all);
    }

    private Optional<Due> due(ReplyRow row) {
        for (DueKind kind : tables.formats().keySet()) {
            if (kind.file().equals(row.file())) {
                return Optional.ofNullable(Answers.find(kind, tables.format(kind), row, round.dues()));
            }
        }
        return Optional.empty();
    }

    /** {@return whether there is no error, and no conflict but those that are left out} */
    public boolean isSound() {
        return problems.stream().noneMatch(one -> one.problem().severity() == Severity.ERROR)
                && (conflicts.isEmpty() || leavesConflictsOut);
    }

    /**
     * The same without the rows that have errors, and without the answers that are in conflict: nobody decides between them, and their
     * questions stay open. What is wrong with headings, or with other rows because of an answer, stays.
     *
     * @return the replies without those rows
     */
    public Collation leavingOut() {
        Set<ReplyRow> out = new HashSet<>(leftOut);
        Collation collation = this;
        while (!collation.faulty.isEmpty() || !collation.leavesConflictsOut) {
            out.addAll(collation.faulty);
            collation = new Collation(city, round, tables, language, Set.copyOf(out), true);
        }
        return collation;
    }

    /**
     * The tables with the answers in them, as files: those that change, {@code sources.csv} among them where the answers cite the
     * round.
     *
     * @return the bytes of each table by its file name; none if nothing changes
     * @throws IllegalStateException if this is not {@linkplain #isSound() sound}
     */
    public Map<String, byte[]> tables() {
        if (!isSound()) {
            throw new IllegalStateException("There are errors or conflicts: " + problems + " " + conflicts);
        }
        Map<String, byte[]> copied = new LinkedHashMap<>();
        merged.forEach((file, bytes) -> copied.put(file, bytes.clone()));
        return copied;
    }

    /** Prints how much there is of everything. */
    @Override
    public String toString() {
        return changes.size() + " changes, " + conflicts.size() + " conflicts, " + problems.size() + " problems";
    }
}
