package jp.kurume.plan.districts.routing;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.text.TypedText;

/**
 * The districts of one edition as far as they could be read (読めた範囲の校区), whatever is wrong with its offices and routes. The check
 * of a subject that lies on districts tells with them what is wrong with its own tables, while there is no {@link RoutingTable} yet.
 *
 * <pre>{@code
 * for (ListedDistricts listed : ListedDistricts.readAllFrom(reading)) {
 *     if (listed.districts().isEmpty() && !listed.mayHave("hiyoshi")) { … }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ListedDistricts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final List<Edition> edition;
    private final List<SchoolDistrict> districts;
    private final Set<String> unread;
    private final boolean whole;
    private final List<PlaceName> placeNames;
    private final String districtWord;

    ListedDistricts(
            String id,
            Optional<Edition> edition,
            List<SchoolDistrict> districts,
            Set<String> unread,
            boolean whole,
            List<PlaceName> placeNames,
            String districtWord) {
        this.id = id;
        this.edition = edition.stream().toList();
        this.districts = List.copyOf(districts);
        this.unread = Set.copyOf(unread);
        this.whole = whole;
        this.placeNames = List.copyOf(placeNames);
        this.districtWord = districtWord;
    }

    /**
     * Reads the districts of all editions. What is wrong with the tables is noted in the reading and keeps nothing from being read
     * that can be.
     *
     * @param reading a reading that has not been finished
     * @return the districts, edition by edition in the order of {@code routing-tables.csv}
     */
    public static List<ListedDistricts> readAllFrom(TableReading reading) {
        return new RoutingTableReader(reading).readDistricts();
    }

    /**
     * {@return the districts of a routing table, all of which could be read}
     *
     * @param routing the routing table
     */
    public static ListedDistricts of(RoutingTable routing) {
        Objects.requireNonNull(routing, "routing");
        return new ListedDistricts(
                routing.edition().id(),
                Optional.of(routing.edition()),
                routing.districts(),
                Set.of(),
                true,
                routing.placeNames(),
                routing.districtWord());
    }

    /** {@return the id of the edition} */
    public String id() {
        return id;
    }

    /** {@return the edition; nothing if its row could not be read} */
    public Optional<Edition> edition() {
        return edition.stream().findFirst();
    }

    /** {@return the districts that could be read, in document order} */
    public List<SchoolDistrict> districts() {
        return districts;
    }

    /** {@return the names that may stand before a district's, as far as they could be read, in the order of the tables} */
    public List<PlaceName> placeNames() {
        return placeNames;
    }

    /**
     * Whether there may be a district of an id, so that what refers to it is not to blame.
     *
     * @param districtId the id
     * @return true if there is one, or if rows of districts could not be read and it may be one of theirs
     */
    public boolean mayHave(String districtId) {
        return !whole
                || unread.contains(districtId)
                || districts.stream().anyMatch(district -> district.id().equals(districtId));
    }

    /**
     * The district that somebody names where its id is due.
     *
     * @param name its name as it stands, with the city's word for districts behind it or without
     * @return the district; nothing if none that could be read, or more than one, is called so
     */
    public Optional<SchoolDistrict> named(String name) {
        String folded = TypedText.fold(name);
        List<SchoolDistrict> called = districts.stream()
                .filter(district -> folded.equals(district.name()) || folded.equals(district.name() + districtWord))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** Prints the edition and how many districts there are. */
    @Override
    public String toString() {
        return id + ": " + districts.size() + " districts";
    }
}
