package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;

/**
 * The name of a place that people write before a district's (地名): 福岡県 or 三潴町 in 福岡県久留米市三潴町西牟田.
 *
 * <p>It names no district itself, and says nothing of which districts it holds. The municipality's own name is that of the {@link
 * jp.kurume.plan.districts.routing.RoutingTable#edition() edition}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of place it is
 * @param name its name whole, such as 三潴町
 * @param citation what it is taken from
 */
@JsonRootName("place-name")
public record PlaceName(Kind kind, String name, Citation citation) implements Serializable {

    /** Kinds of places, the larger first: the order in which they stand in an address. */
    public enum Kind {
        /** A prefecture (都道府県). */
        @JsonProperty("prefecture")
        PREFECTURE,
        /** A county (郡). */
        @JsonProperty("county")
        COUNTY,
        /** A ward (区). */
        @SinceVersion(2)
        @JsonProperty("ward")
        WARD,
        /** A town, village or city that has become part of the municipality (旧市町村). */
        @JsonProperty("town")
        TOWN
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public PlaceName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A place needs a name");
        }
    }

    /**
     * The names that may stand before a district's or a town's. The prefecture that the municipality's code tells is among
     * them, whether it is among the names or not.
     *
     * @param municipality the municipality
     * @param names the names of places in it and around it
     * @return lists of alternatives, in the order of an address; empty where there is no name of a kind
     */
    public static List<List<String>> before(Municipality municipality, List<PlaceName> names) {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(names, "names");
        List<List<String>> inOrder = new ArrayList<>();
        List<String> prefectures = among(names, Kind.PREFECTURE);
        Prefectures.of(municipality)
                .filter(prefecture -> !prefectures.contains(prefecture))
                .ifPresent(prefectures::add);
        inOrder.add(prefectures);
        inOrder.add(among(names, Kind.COUNTY));
        inOrder.add(List.of(municipality.name()));
        inOrder.add(among(names, Kind.WARD));
        inOrder.add(among(names, Kind.TOWN));
        return inOrder;
    }

    private static List<String> among(List<PlaceName> names, Kind kind) {
        List<String> among = new ArrayList<>();
        for (PlaceName name : names) {
            if (name.kind == kind) {
                among.add(name.name);
            }
        }
        return among;
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }
}
