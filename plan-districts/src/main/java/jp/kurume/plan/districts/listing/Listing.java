package jp.kurume.plan.districts.listing;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.words.Words;

/**
 * A list of offices to be read by people (相談窓口一覧).
 *
 * <p>Columns line up although full-width letters take two. The same list is always the same text.
 *
 * <p>Immutable and thread-safe.
 */
public abstract sealed class Listing implements Serializable permits RouteListing, OfficeListing, TableListing {

    private static final long serialVersionUID = 1L;

    Listing() {}

    /**
     * The offices of one district, field by field.
     *
     * @param routing the routing table, which has the headings of the fields
     * @param route a route of it
     * @return the list
     * @throws UnknownElementException if the route's district is not the table's
     */
    public static Listing ofRoute(RoutingTable routing, Route route) {
        Objects.requireNonNull(routing, "routing");
        Objects.requireNonNull(route, "route");
        return new RouteListing(routing, routing.route(route.district()));
    }

    /**
     * The districts of one office, field by field, and those that it is an alternative for.
     *
     * @param routing the routing table
     * @param office an office of it
     * @return the list
     * @throws UnknownElementException if the table has no such office
     */
    public static Listing ofOffice(RoutingTable routing, Office office) {
        Objects.requireNonNull(routing, "routing");
        Objects.requireNonNull(office, "office");
        return new OfficeListing(routing, routing.office(office.id()));
    }

    /**
     * All districts with their offices by their short names, and the offices with their numbers.
     *
     * @param routing the routing table
     * @return the list
     */
    public static Listing of(RoutingTable routing) {
        Objects.requireNonNull(routing, "routing");
        return new TableListing(routing);
    }

    abstract Page page(ListingWords words);

    /**
     * The list as a page for people, which can be written as plain text, Markdown, HTML or rows of a spreadsheet.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return title, tables and notes
     */
    public Page page(Locale locale) {
        return page(new ListingWords(Words.in(locale)));
    }

    /**
     * The list in plain text, for a fixed-width font.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return title, tables and notes; lines end with a line feed
     */
    public String toText(Locale locale) {
        return page(locale).toText();
    }

    /**
     * The list in Markdown.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return a heading of the second level, tables and a list of notes; lines end with a line feed
     */
    public String toMarkdown(Locale locale) {
        return page(locale).toMarkdown(2);
    }

    /** Prints the list in Japanese. */
    @Override
    public String toString() {
        return toText(Locale.JAPANESE);
    }
}
