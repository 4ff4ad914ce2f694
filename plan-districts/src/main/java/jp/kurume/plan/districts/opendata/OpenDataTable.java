package jp.kurume.plan.districts.opendata;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeContact;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import org.immutables.value.Value;

/**
 * A routing table as one flat table for a city's open-data page (相談窓口一覧のオープンデータ): one row for each district and
 * field, and in each row the municipality, the edition and the office for those who do not know whom to ask.
 *
 * <p>An office that is inferred is marked 要確認, and the offices that it may be as well stand beside it.
 *
 * <p>What is written is read back equal: as this table, not as the routing table it was made from. Short names, citations
 * beyond title and place, areas' sources, printed forms and names of places are not in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param municipality the municipality
 * @param edition the edition, with its status and date, as it prints itself
 * @param fallback the formal name of the office for those who do not know whom to ask
 * @param fallbackTelephone its telephone number
 * @param fallbackFax its fax number, or that it has none
 * @param rows the rows, district by district in document order
 */
@JsonRootName("open-data-table")
@Value.Builder
public record OpenDataTable(
        Municipality municipality,
        String edition,
        String fallback,
        TelephoneNumber fallbackTelephone,
        Fax fallbackFax,
        List<OpenDataRow> rows)
        implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a name is blank or there is no row
     */
    public OpenDataTable {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(fallback, "fallback");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(fallbackTelephone, "fallbackTelephone");
        Objects.requireNonNull(fallbackFax, "fallbackFax");
        rows = List.copyOf(rows);
        if (edition.isBlank() || fallback.isBlank() || rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "A table of open data needs an edition, an office for who is in doubt, and a row");
        }
    }

    /**
     * The flat table of a routing table.
     *
     * @param routing the routing table
     * @return its rows, district by district and field by field in the order of the table
     * @throws IllegalArgumentException if it has no district or no field, as none has that was read from tables
     */
    public static OpenDataTable of(RoutingTable routing) {
        Objects.requireNonNull(routing, "routing");
        Office inDoubt = routing.fallback();
        return new OpenDataTable(
                routing.edition().municipality(),
                routing.edition().toString(),
                inDoubt.name(),
                inDoubt.telephone(),
                inDoubt.fax(),
                routing.routes().stream()
                        .flatMap(route -> routing.fields().stream().flatMap(field -> route.rows(field).stream()))
                        .map(row -> row(routing, row))
                        .toList());
    }

    private static OpenDataRow row(RoutingTable routing, RouteRow row) {
        Citation citation = row.citation();
        SchoolDistrict district = row.district();
        Optional<Office> office = row.serving();
        return new OpenDataRow(
                district.area().name(),
                district.id(),
                district.name(),
                district.reading(),
                row.field(),
                routing.heading(row.field()),
                office.map(Office::id).orElse(""),
                office.map(Office::name).orElse(""),
                office.flatMap(Office::findTelephone).stream().toList(),
                office.map(Office::fax).orElse(Fax.none()),
                row.basis(),
                row.alternatives().stream()
                        .map(alternative -> oneOfSeveral(alternative.toString()))
                        .toList(),
                citation.source().title() + " " + citation.place(),
                citation.fold(printed -> "", Citation.Reading::reason),
                row.remit(),
                office.map(Office::details).orElse(OfficeDetails.NONE),
                office.stream()
                        .flatMap(one -> one.contacts().stream())
                        .map(contact -> oneOfSeveral(way(contact.kind()) + " " + contact))
                        .toList());
    }

    /** A text that stands among others in a cell, where semicolons separate them. */
    private static String oneOfSeveral(String text) {
        return text.replace(';', '；').strip();
    }

    /** What a way to reach an office is called; the data are in the language of the list. */
    private static String way(OfficeContact.Kind kind) {
        return switch (kind) {
            case TELEPHONE -> "電話";
            case FAX -> "FAX";
            case EMAIL -> "メール";
            case WEB -> "ホームページ";
        };
    }

    /**
     * Reads a table that was written in any form and language.
     *
     * @param file the file
     * @return the table
     * @throws InvalidTablesException if it is missing or has a problem, with all of them
     */
    public static OpenDataTable read(Path file) {
        Objects.requireNonNull(file, "file");
        return OpenDataReader.read(file);
    }

    /**
     * What the table looks like.
     *
     * @return its format
     */
    public static TableFormat tableFormat() {
        return OpenDataColumns.format(OpenDataColumns.FILE);
    }

    /**
     * The table as a file.
     *
     * @param form the form of the file
     * @param headings the language of its headings: Japanese, or else English
     * @return its bytes
     * @throws InvalidTablesException if a text cannot be written in this form, with all of them
     */
    public byte[] toCsv(TableForm form, Locale headings) {
        return OpenDataColumns.write(this, form, headings).bytes();
    }

    /** Prints municipality, edition and the number of rows. */
    @Override
    public String toString() {
        return municipality + " " + edition + ": " + rows.size() + " rows";
    }

    /** Builds a table part by part. */
    public static final class Builder extends OpenDataTableBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
