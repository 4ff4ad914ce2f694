package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.districts.towns.part.Decision;
import jp.kurume.plan.districts.towns.part.Numerals;
import jp.kurume.plan.districts.towns.part.Part;
import org.jspecify.annotations.Nullable;

/**
 * The towns of a directory by their spelling, for addresses that begin with one.
 *
 * <p>The longest town with which an address begins counts, but only where the name ends there: 東 is not the town of an address
 * in 東三国町. Behind it a number must follow, with a hyphen, 丁目, 番 or 号 if at all with kanji, or 字, or nothing.
 */
final class TownIndex {

    /** No address is longer; a longer text is answered without a look at it. */
    private static final int LONGEST_TEXT = 1_000;

    private static final int MOST_SUGGESTED = 5;

    /** What counts the blocks of a town: 地割 in the north as 丁目 elsewhere. */
    private static final String[] BLOCKS = {"丁目", "地割", "丁"};

    private final Places places;
    private final TownNames names = new TownNames();
    /** The spelled names of districts by their ids. */
    private final Map<String, String> districts = new HashMap<>();

    private final AlikeTowns alike;

    /**
     * An index.
     *
     * @param places names that may stand before a town
     * @param parts the towns and parts of towns
     */
    TownIndex(Places places, List<TownPart> parts) {
        this.places = places;
        for (int i = 0; i < parts.size(); i++) {
            add(i, parts.get(i));
        }
        this.alike = new AlikeTowns(names.all());
    }

    /** The names of the places that may stand before a town, as they are written. */
    Set<String> placeNames() {
        return places.names();
    }

    private void add(int place, TownPart part) {
        TownSpelling spelled = TownSpelling.of(part.town());
        String letters = spelled.letters().substring(places.behindMunicipality(spelled));
        int end = endOfNumber(letters);
        int begin = end;
        while (begin > 0 && Numerals.isDigit(letters.charAt(begin - 1))) {
            begin--;
        }
        boolean block = begin > 0 && begin < end && end - begin <= 2;
        String name = block ? letters.substring(0, begin) : letters;
        if (name.endsWith(String.valueOf(Numerals.BETWEEN))) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty()) {
            return;
        }
        int number = block ? Integer.parseInt(letters.substring(begin, end)) : 0;
        String district = districts.computeIfAbsent(
                part.district().id(), any -> spelled(part.district().name()));
        Town.Entry entry = new Town.Entry(place, part, number, Part.read(part.part()), district);
        String prefix = places.prefix(name);
        names.town(name, prefix).add(entry);
        if (!prefix.isEmpty()) {
            names.town(name.substring(prefix.length()), prefix).add(entry);
        }
    }

    private static String spelled(String name) {
        return TownSpelling.of(name).letters();
    }

    /** Where the number of a block may end; 0 if the name ends with no block. */
    private static int endOfNumber(String letters) {
        for (String block : BLOCKS) {
            if (letters.endsWith(block)) {
                return letters.length() - block.length();
            }
        }
        return 0;
    }

    TownAnswer locate(String text) {
        if (text.length() > LONGEST_TEXT) {
            return new TownAnswer.UnknownTown(text, List.of());
        }
        Places.Address address = places.address(text);
        Found found = find(address);
        return found == null
                ? new TownAnswer.UnknownTown(text, alike.to(address.spelled(), places.rests(address), MOST_SUGGESTED))
                : answer(text, found);
    }

    /**
     * The town that an address begins with behind other places.
     *
     * @param rest the address without these places
     * @param name the name of the town
     * @param numbers what stands behind the name
     */
    private record Found(Places.Rest rest, TownNames.Name name, HouseNumbers numbers) {}

    /** The town of an address; null if it names none that is listed. */
    private @Nullable Found find(Places.Address address) {
        Found found = find(address.spelled(), places.rests(address));
        return found == null ? find(address.spelled(), places.behindStreets(address)) : found;
    }

    private @Nullable Found find(TownSpelling spelled, List<Places.Rest> rests) {
        for (Places.Rest rest : rests) {
            Found found = find(spelled, rest);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** That of the longest name that stands there and ends there; null if there is none. */
    private @Nullable Found find(TownSpelling spelled, Places.Rest rest) {
        List<TownNames.Name> found = names.at(spelled.letters(), rest.begin());
        for (int i = found.size() - 1; i >= 0; i--) {
            TownNames.Name name = found.get(i);
            HouseNumbers numbers =
                    HouseNumbers.behind(spelled, rest.begin() + name.letters().length());
            if (numbers != null && !rest.towns(name).isEmpty()) {
                return new Found(rest, name, numbers);
            }
        }
        return null;
    }

    private static TownAnswer answer(String text, Found found) {
        Finding finding = new Finding();
        for (Town town : found.rest.towns(found.name)) {
            List<Town.Reading> readings = town.readings(found.numbers);
            readings.forEach(reading -> town.find(reading, finding));
            if (readings.size() > 1) {
                finding.addDoubtOfBlock();
            }
        }
        return finding.isEmpty() ? new TownAnswer.UnknownTown(text, listed(found.name)) : finding.answer(text);
    }

    private static List<String> listed(TownNames.Name name) {
        Set<String> listed = new LinkedHashSet<>();
        for (Town town : name.towns()) {
            town.entries().forEach(entry -> listed.add(entry.listed().town()));
        }
        return listed.stream().limit(MOST_SUGGESTED).toList();
    }

    /**
     * Whether an address is in each of the parts of another list, which may name towns that are not in this one: nobody can tell
     * of these.
     *
     * @param text an address that begins with a town of this index
     * @param parts the parts
     * @return the decisions in the order of the parts
     */
    Decision[] decide(String text, List<TownPart> parts) {
        Found found = find(places.address(text));
        return found == null
                ? said(parts.size(), Decision.NOTHING)
                : decide(found.numbers, found.rest, found.name, new TownIndex(places, parts), parts.size());
    }

    private Decision[] decide(
            HouseNumbers numbers, Places.Rest rest, TownNames.Name name, TownIndex others, int count) {
        List<Decision[]> readings = new ArrayList<>();
        for (Town town : rest.towns(name)) {
            TownNames.Name called = others.names.named(town.bare(name.letters()));
            List<Town> listed = called == null ? List.of() : called.towns();
            for (Town.Reading reading : town.readings(numbers, listed)) {
                Decision[] said = said(count, Decision.NO);
                for (Town other : listed) {
                    Decision same = isSame(other, town, rest, name);
                    Decision[] its = other.decide(reading);
                    for (int i = 0; i < its.length; i++) {
                        int place = other.entries().get(i).place();
                        said[place] = said[place].or(same.and(its[i]));
                    }
                }
                readings.add(said);
            }
        }
        Decision[] all = said(count, Decision.NOTHING);
        for (int i = 0; i < count && !readings.isEmpty(); i++) {
            int place = i;
            Decision first = readings.get(0)[place];
            all[place] = readings.stream().allMatch(said -> said[place] == first) ? first : Decision.NOTHING;
        }
        others.forgetOthersThan(names, all);
        return all;
    }

    private static Decision[] said(int count, Decision decision) {
        Decision[] said = new Decision[count];
        Arrays.fill(said, decision);
        return said;
    }

    /** Whether a town of another list is one of this index that is called so, too: it may be that of another ward. */
    private Decision isSame(Town other, Town town, Places.Rest rest, TownNames.Name name) {
        String told = other.prefix();
        if (told.isEmpty()) {
            TownNames.Name bare = names.named(town.bare(name.letters()));
            return bare == null || bare.towns().size() == 1 ? Decision.YES : Decision.NOTHING;
        }
        String known = town.prefix().isEmpty() ? rest.prefix() : town.prefix();
        if (told.equals(known)) {
            return Decision.YES;
        }
        return known.contains(told) || told.contains(known) ? Decision.NOTHING : Decision.NO;
    }

    /** Makes perhaps of the parts of towns that no other index has. */
    private void forgetOthersThan(TownNames known, Decision[] said) {
        boolean[] found = new boolean[said.length];
        for (TownNames.Name name : names.all()) {
            for (Town town : name.towns()) {
                if (known.named(town.bare(name.letters())) != null) {
                    town.entries().forEach(entry -> found[entry.place()] = true);
                }
            }
        }
        for (int i = 0; i < said.length; i++) {
            said[i] = found[i] ? said[i] : Decision.NOTHING;
        }
    }

    /** The towns by their names, for those who look at all of them. */
    List<TownNames.Name> names() {
        return names.all();
    }

    /** Prints how many towns there are. */
    @Override
    public String toString() {
        return names.all().size() + " towns";
    }
}
