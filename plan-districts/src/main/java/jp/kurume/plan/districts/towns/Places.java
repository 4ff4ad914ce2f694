package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.PlaceName;

/** The names of places that may stand before a town in an address: 福岡県, 三潴郡, 久留米市, 中央区, 三潴町. */
final class Places {

    private static final List<PlaceName.Kind> OF_THE_TOWN = List.of(PlaceName.Kind.WARD, PlaceName.Kind.TOWN);

    /** Names that the municipality is in, and its own, in the order of an address: lists of alternatives. */
    private final List<List<String>> outer = new ArrayList<>();
    /** Names of wards and former towns, which tell towns of one name apart. */
    private final List<List<String>> inner = new ArrayList<>();

    /** All of them as they are written. */
    private final Set<String> names = new LinkedHashSet<>();

    Places(Municipality municipality, List<PlaceName> names) {
        this.names.add(municipality.name());
        names.forEach(name -> this.names.add(name.name()));
        List<PlaceName> without = names.stream()
                .filter(name -> !OF_THE_TOWN.contains(name.kind()))
                .toList();
        for (List<String> alternatives : PlaceName.before(municipality, without)) {
            outer.add(spelled(alternatives));
        }
        for (PlaceName.Kind kind : OF_THE_TOWN) {
            inner.add(spelled(names.stream()
                    .filter(name -> name.kind() == kind)
                    .map(PlaceName::name)
                    .toList()));
        }
    }

    /** The names as they are written: that of the municipality, and those that may stand before a town. */
    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    private static List<String> spelled(List<String> names) {
        return names.stream()
                .map(name -> TownSpelling.of(name).letters())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * What may be left of an address when places before the town are taken away.
     *
     * @param begin where it begins
     * @param prefix the wards and former towns that were taken away; empty if there was none
     */
    record Rest(int begin, String prefix) {

        /** The towns of a name that may be meant behind what was taken away. */
        List<Town> towns(TownNames.Name name) {
            if (prefix.isEmpty() || name.towns().isEmpty()) {
                return name.towns();
            }
            List<Town> towns = new ArrayList<>();
            for (Town town : name.towns()) {
                if (town.prefix().isEmpty() || town.prefix().equals(prefix)) {
                    towns.add(town);
                }
            }
            return towns;
        }
    }

    /** The address, and what is left of it without the places it begins with. */
    List<Rest> rests(TownSpelling address) {
        List<Rest> rests = new ArrayList<>(4);
        add(rests, address, 0, 0, "");
        return rests;
    }

    private void add(List<Rest> rests, TownSpelling address, int begin, int rank, String prefix) {
        rests.add(new Rest(begin, prefix));
        for (int i = rank; i < outer.size() + inner.size(); i++) {
            boolean ofTheTown = i >= outer.size();
            for (String place : ofTheTown ? inner.get(i - outer.size()) : outer.get(i)) {
                if (address.startsWith(place, begin)) {
                    add(rests, address, begin + place.length(), i + 1, ofTheTown ? prefix + place : prefix);
                }
            }
        }
    }

    /** Where the name of a listed town begins behind the municipality and what that is in. */
    int behindMunicipality(TownSpelling town) {
        int begin = 0;
        for (List<String> alternatives : outer) {
            for (String place : alternatives) {
                boolean behind = town.startsWith(place, begin) && begin + place.length() < town.length();
                begin += behind ? place.length() : 0;
            }
        }
        return begin;
    }

    /** The ward or former town that the spelled name of a town begins with; empty if it begins with none. */
    String prefix(String town) {
        int end = 0;
        for (List<String> alternatives : inner) {
            for (String place : alternatives) {
                boolean before = town.startsWith(place, end) && end + place.length() < town.length();
                end += before ? place.length() : 0;
            }
        }
        return town.substring(0, end);
    }
}
