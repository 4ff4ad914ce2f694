package jp.kurume.plan.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYearRange;

/**
 * What the rows of a plan's tables name, for the tables of other subjects that refer to it: whether those rows are sound or
 * not, so that a row which names an action item is not blamed for that item's.
 *
 * <p>A folder may have none of these tables. Not thread-safe: it belongs to one reading.
 */
public final class PlanRows {

    private final TableReading reading;

    private PlanRows(TableReading reading) {
        this.reading = reading;
    }

    /**
     * Those of a folder.
     *
     * @param reading the reading that notes what is wrong with the plan's tables, as far as they are asked for
     * @return the rows
     */
    public static PlanRows of(TableReading reading) {
        Objects.requireNonNull(reading, "reading");
        return new PlanRows(reading);
    }

    private List<TableRow> rows(TableFormat format) {
        return reading.has(format.file()) ? reading.table(format).rows() : List.of();
    }

    private boolean knows(TableFormat format) {
        Table table = reading.has(format.file()) ? reading.table(format) : null;
        return table != null && table.isWhole();
    }

    /** {@return whether all action items are known: there is a table of them, and every line of it could be taken apart} */
    public boolean knowsActions() {
        return knows(PlanTables.ACTIONS);
    }

    /** {@return whether all marks are known: the table of them is there or not, and every line of it could be taken apart} */
    public boolean knowsMarks() {
        return !reading.has(PlanTables.MARKS.file()) || knows(PlanTables.MARKS);
    }

    /**
     * The action items of an edition.
     *
     * @param edition its id
     * @return their ids, in the order of the table
     */
    public List<String> actions(String edition) {
        return rows(PlanTables.ACTIONS).stream()
                .filter(row -> row.text(PlanTables.EDITION).equals(edition))
                .map(PlanRows::id)
                .toList();
    }

    /**
     * The editions that have an action item.
     *
     * @param action the id of the item
     * @return the ids of the editions, each once
     */
    public List<String> editionsWith(String action) {
        return rows(PlanTables.ACTIONS).stream()
                .filter(row -> id(row).equals(action))
                .map(row -> row.text(PlanTables.EDITION))
                .distinct()
                .toList();
    }

    private static String id(TableRow action) {
        return action.text(PlanTables.DIRECTION) + "-" + action.text(PlanTables.NUMBER);
    }

    /**
     * The roles of the letters with which an edition marks action items.
     *
     * @param edition its id
     * @return the roles by their letters, in the order of the table
     */
    public Map<String, ActorRole> marks(String edition) {
        Map<String, ActorRole> marks = new LinkedHashMap<>();
        for (TableRow row : rows(PlanTables.MARKS)) {
            if (row.text(PlanTables.EDITION).equals(edition) && row.has(PlanTables.MARK) && row.has(PlanTables.ROLE)) {
                marks.put(row.get(PlanTables.MARK), new ActorRole(row.get(PlanTables.ROLE)));
            }
        }
        return marks;
    }

    /**
     * The roles that take part in an action item and no others, where its marks are legible.
     *
     * @param edition the id of the edition
     * @param action the id of the item
     * @return the roles; nothing if the marks are not or not wholly legible, or the item's row is not sound
     */
    public Optional<List<ActorRole>> statedRoles(String edition, String action) {
        Map<String, ActorRole> marks = marks(edition);
        return rows(PlanTables.ACTIONS).stream()
                .filter(row -> row.text(PlanTables.EDITION).equals(edition)
                        && id(row).equals(action)
                        && row.isSound()
                        && row.get(PlanTables.LEGIBILITY) == PlanTables.Legibility.STATED)
                .map(row -> row.get(PlanTables.ACTORS).stream()
                        .flatMap(mark -> Optional.ofNullable(marks.get(mark.text(PlanTables.MARK))).stream())
                        .toList())
                .findFirst();
    }

    /**
     * The fiscal years for which a plan is made.
     *
     * @param edition the id of its edition
     * @return the years; nothing if they cannot be read
     */
    public Optional<FiscalYearRange> period(String edition) {
        return rows(PlanTables.PLANS).stream()
                .filter(row -> row.text(Editions.EDITION).equals(edition) && row.has(PlanTables.PERIOD))
                .map(row -> row.get(PlanTables.PERIOD))
                .findFirst();
    }

    /** Prints where the rows come from. */
    @Override
    public String toString() {
        return "rows of the plans in " + reading.opened();
    }
}
