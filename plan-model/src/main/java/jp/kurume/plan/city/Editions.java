package jp.kurume.plan.city;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/**
 * The editions that a folder of tables speaks of, from {@code editions.csv}: the table that plans, indicators and routing
 * have in common.
 *
 * <p>Not thread-safe: it belongs to one reading.
 */
public final class Editions {

    private static final Column<String> ID = Column.id("id");
    private static final Column<String> MUNICIPALITY_CODE =
            Column.of("municipality_code", MunicipalityCodes.CELL).emptyRefusedAs(TableProblems.CELL_EMPTY);
    private static final Column<String> MUNICIPALITY = Column.text("municipality");
    private static final Column<String> TITLE = Column.text("title");
    private static final Column<String> SUBTITLE = Column.text("subtitle").or("");
    private static final Column<EditionStatus> STATUS =
            Column.word("status", WordList.of("edition-status", EditionStatus.class));
    private static final Column<PublicationDate> PUBLISHED = TableReading.PUBLISHED;

    /** The table of editions, {@code editions.csv}. */
    public static final TableFormat FORMAT = TableFormat.required("editions.csv")
            .key(ID)
            .columns(MUNICIPALITY_CODE, MUNICIPALITY)
            .names(TITLE)
            .columns(SUBTITLE, STATUS, PUBLISHED)
            .cited();

    /** The edition that a row belongs to, as most tables name it. */
    public static final Column<TableRow> EDITION = Column.reference("edition", FORMAT);

    private final Table table;
    private final Built<Edition> editions = new Built<>();

    private Editions(Table table) {
        this.table = table;
    }

    /**
     * Reads the table.
     *
     * @param reading the reading that notes what is wrong with it
     * @return the editions
     */
    public static Editions readFrom(TableReading reading) {
        Objects.requireNonNull(reading, "reading");
        Editions read = new Editions(reading.table(FORMAT));
        for (TableRow row : read.table.rows()) {
            if (row.isSound()) {
                read.editions.put(
                        row,
                        new Edition(
                                row.get(ID),
                                new Municipality(row.get(MUNICIPALITY_CODE), row.get(MUNICIPALITY)),
                                row.get(TITLE),
                                row.get(SUBTITLE),
                                row.get(STATUS),
                                row.get(PUBLISHED),
                                row.citation()));
            }
        }
        return read;
    }

    /**
     * {@return the edition that a row of {@code editions.csv} has become}
     *
     * @param row a row to which a sound row refers
     */
    public Edition get(TableRow row) {
        return editions.get(row);
    }

    /**
     * {@return an edition by its id}
     *
     * @param id its id
     * @throws UnknownElementException if there is none of that id
     */
    public Edition get(String id) {
        for (Edition edition : editions.values()) {
            if (edition.id().equals(id)) {
                return edition;
            }
        }
        throw UnknownElementException.of(
                "edition", id, editions.values().stream().map(Edition::id).toList());
    }

    /**
     * The editions.
     *
     * @return all that could be read, in the order of the table
     */
    public List<Edition> all() {
        return List.copyOf(editions.values());
    }

    /**
     * A municipality to which an edition belongs.
     *
     * @param code its code
     * @return the municipality as the first of its editions names it; nothing if no edition is of that code
     */
    public Optional<Municipality> municipality(String code) {
        return editions.values().stream()
                .map(Edition::municipality)
                .filter(municipality -> municipality.code().equals(code))
                .findFirst();
    }

    /**
     * Whether an edition belongs to a municipality of a code, in a row that is sound or not, so that what refers to it is not
     * blamed for that row.
     *
     * @param code a code
     * @return true if one does, or if not all of the table could be read
     */
    public boolean knowsMunicipality(String code) {
        return !table.isWhole()
                || table.rows().stream()
                        .anyMatch(row -> row.text(MUNICIPALITY_CODE).equals(code));
    }

    /** Prints the editions. */
    @Override
    public String toString() {
        return editions.toString();
    }
}
