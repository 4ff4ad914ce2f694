package jp.kurume.plan.indicators;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.time.FiscalYearRange;

/** The texts of an {@link ObservationEntry}, as cells of the columns in which the table has them. */
final class TypedObservation implements ObservationCells {

    private final EntryReading reading;
    private final Optional<MeasureValues> measure;
    private final boolean isMeasureOpen;
    private final Column<FiscalYearRange> year;
    private final Column<ObservedValue> value;
    private final Map<Column<?>, Typed> texts = new HashMap<>();
    /** Columns whose texts are no cells, which is noted, or nothing. */
    private final Set<Column<?>> unread = new HashSet<>();

    /**
     * The texts of an entry of some measure, which nobody has looked up yet.
     *
     * @param entry the entry
     * @param reading notes what is wrong with it
     */
    TypedObservation(ObservationEntry entry, EntryReading reading) {
        this(true, entry, reading, Optional.empty());
    }

    /**
     * The texts of an entry of a measure that was looked up.
     *
     * @param entry the entry
     * @param reading notes what is wrong with it
     * @param measure the values that its measure may have; nothing if there is no such measure
     * @param hasGrades whether a word may be the grade of a measure that was meant instead
     */
    TypedObservation(ObservationEntry entry, EntryReading reading, Optional<MeasureValues> measure, boolean hasGrades) {
        this(measure.isEmpty() && hasGrades, entry, reading, measure);
    }

    private TypedObservation(
            boolean isMeasureOpen, ObservationEntry entry, EntryReading reading, Optional<MeasureValues> measure) {
        this.isMeasureOpen = isMeasureOpen;
        this.reading = reading;
        this.measure = measure;
        value = measure.map(its -> Column.of(ObservationsTable.VALUE.name(), ObservedCells.typed(its)))
                .orElse(ObservationsTable.VALUE);
        year = Column.of(ObservationsTable.YEAR.name(), YearCells.typed(measure.map(MeasureValues::countedBy)));
        texts.put(year, new Typed("year", entry.year().strip()));
        texts.put(value, new Typed("value", entry.value().strip()));
        texts.put(ObservationsTable.METHOD, new Typed("method", entry.method().strip()));
        texts.put(ObservationsTable.STATE, new Typed("state", entry.state().strip()));
        texts.put(
                ObservationsTable.FIRST_DAY,
                new Typed("firstDay", entry.firstDay().strip()));
        texts.put(
                ObservationsTable.LAST_DAY, new Typed("lastDay", entry.lastDay().strip()));
        texts.put(
                ObservationsTable.SAMPLE_SIZE,
                new Typed("sampleSize", entry.sampleSize().strip()));
        texts.put(ObservationsTable.COUNTS, new Typed("counts", entry.counts().strip()));
        texts.put(ObservationsTable.RATING, new Typed("rating", entry.rating().strip()));
        texts.put(ObservationsTable.NOTE, new Typed("note", entry.note().strip()));
        texts.put(
                ObservationsTable.DESIGN_EFFECT,
                new Typed("designEffect", entry.designEffect().strip()));
    }

    /** A property, and what was typed there. */
    private record Typed(String property, String text) {}

    /** Notes the texts that are no cells of their columns. */
    void read() {
        readRequired(year);
        readRequired(value);
        read(ObservationsTable.METHOD);
        read(ObservationsTable.STATE);
        read(ObservationsTable.FIRST_DAY);
        read(ObservationsTable.LAST_DAY);
        read(ObservationsTable.SAMPLE_SIZE);
        read(ObservationsTable.DESIGN_EFFECT);
        read(ObservationsTable.COUNTS);
        read(ObservationsTable.RATING);
        read(ObservationsTable.NOTE);
    }

    /** Notes what is no year or no value; where nothing is typed there is nothing to note. */
    void readYearAndValue() {
        read(year);
        read(value);
    }

    private void readRequired(Column<?> column) {
        reading.required(typed(column).property(), typed(column).text());
        read(column);
    }

    private void read(Column<?> column) {
        boolean isOpen = column.equals(value)
                && isMeasureOpen
                && ObservedCells.mayBeGrade(typed(column).text());
        if (isOpen) {
            // Which words are grades, only the measure tells.
            return;
        }
        if (reading.cell(typed(column).property(), typed(column).text(), column) == null) {
            unread.add(column);
        }
    }

    private Typed typed(Column<?> column) {
        return Objects.requireNonNull(texts.get(column), column::name);
    }

    @Override
    public boolean isEmpty(Column<?> column) {
        return !texts.containsKey(column) || typed(column).text().isEmpty();
    }

    @Override
    public <T> Optional<T> find(Column<T> column) {
        return column.parse(texts.containsKey(column) ? typed(column).text() : "")
                .<Optional<T>>fold(Optional::of, reasons -> Optional.empty());
    }

    @Override
    public Column<FiscalYearRange> year() {
        return year;
    }

    @Override
    public Column<ObservedValue> value() {
        return value;
    }

    @Override
    public Optional<MeasureValues> measure() {
        return measure;
    }

    @Override
    public void problem(Column<?> column, ProblemCode code, String... arguments) {
        if (unread.contains(column) && !isEmpty(column)) {
            // What it should be is told already; that it should not be there at all would be the opposite.
            return;
        }
        Typed typed = typed(column);
        reading.problem(typed.property(), code, typed.text(), List.of(), arguments);
    }

    /** Prints what was typed. */
    @Override
    public String toString() {
        return texts.values().toString();
    }
}
