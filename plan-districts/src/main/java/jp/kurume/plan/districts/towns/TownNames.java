package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The towns of a directory by their names, to find those that an address begins with in one walk over its letters.
 *
 * <p>Open addressing with linear probing, at most half full. Thread-safe for readers once it is filled.
 */
final class TownNames {

    private static final int FIRST_SIZE = 16;

    /** A name, and the towns that are called so: those of several wards. */
    record Name(String letters, List<Town> towns) {}

    private @Nullable Name[] places = new @Nullable Name[FIRST_SIZE];
    private final List<Name> names = new ArrayList<>();
    private int longest;

    /** The town of a name and a prefix, which is made if it is not there. */
    Town town(String letters, String prefix) {
        Name name = places[place(letters, letters.hashCode(), 0, letters.length())];
        if (name == null) {
            name = new Name(letters, new ArrayList<>());
            if (2 * (names.size() + 1) > places.length) {
                places = new @Nullable Name[2 * places.length];
                names.forEach(this::put);
            }
            put(name);
            names.add(name);
            longest = Math.max(longest, letters.length());
        }
        for (Town town : name.towns) {
            if (town.prefix().equals(prefix)) {
                return town;
            }
        }
        Town town = new Town(prefix);
        name.towns.add(town);
        return town;
    }

    private void put(Name name) {
        places[place(name.letters, name.letters.hashCode(), 0, name.letters.length())] = name;
    }

    private int place(String text, int hash, int from, int to) {
        int place = (hash ^ (hash >>> 15)) & (places.length - 1);
        Name there = places[place];
        while (there != null && !(there.letters.length() == to - from && text.startsWith(there.letters, from))) {
            place = (place + 1) & (places.length - 1);
            there = places[place];
        }
        return place;
    }

    /** The names that stand in a text from a place on, the shortest first. */
    List<Name> at(String text, int from) {
        List<Name> found = new ArrayList<>(2);
        int hash = 0;
        int end = Math.min(text.length(), from + longest);
        for (int to = from; to < end; to++) {
            // The hash is reckoned as a string's, so that names are found by their own.
            hash = 31 * hash + text.charAt(to);
            Name name = places[place(text, hash, from, to + 1)];
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }

    /** The name in these letters; null if nothing is called so. */
    @Nullable
    Name named(String letters) {
        return places[place(letters, letters.hashCode(), 0, letters.length())];
    }

    /** All names, in the order in which they were added. */
    List<Name> all() {
        return names;
    }
}
