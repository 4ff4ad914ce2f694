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

    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";

    /** How to go from the crossing of two streets, in Kyoto: 上ル, 西入. */
    private static final List<String> DIRECTIONS = List.of("上る", "下る", "東入", "西入");

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

    /**
     * An address.
     *
     * @param spelled its spelling, without the ward in brackets
     * @param ward the ward or former town that stood in brackets: 東（中央区）3; empty where none did
     */
    record Address(TownSpelling spelled, String ward) {}

    /** An address in its spelling. */
    Address address(String text) {
        for (int open = bracket(text, OPENING, 0); open >= 0; open = bracket(text, OPENING, open + 1)) {
            int close = bracket(text, CLOSING, open);
            String inside = close < 0
                    ? ""
                    : TownSpelling.of(text.substring(open + 1, close)).letters();
            if (inner.stream().anyMatch(places -> places.contains(inside))) {
                return new Address(TownSpelling.of(text.substring(0, open) + text.substring(close + 1)), inside);
            }
        }
        return new Address(TownSpelling.of(text), "");
    }

    private static int bracket(String text, String brackets, int from) {
        for (int i = from; i < text.length(); i++) {
            if (brackets.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The address, and what is left of it without the places it begins with. */
    List<Rest> rests(Address address) {
        List<Rest> rests = new ArrayList<>(4);
        add(rests, address.spelled, 0, 0, "");
        if (!address.ward.isEmpty()) {
            rests.removeIf(rest -> !rest.prefix.isEmpty() && !rest.prefix.equals(address.ward));
            rests.replaceAll(rest -> new Rest(rest.begin, address.ward));
        }
        return rests;
    }

    /** What is left behind the names of streets, as in 寺町通御池上る上本能寺前町: the last of them first. */
    List<Rest> behindStreets(Address address) {
        List<Rest> all = rests(address);
        Rest last = all.get(0);
        for (Rest rest : all) {
            last = rest.begin > last.begin ? rest : last;
        }
        List<Rest> behind = new ArrayList<>();
        TownSpelling spelled = address.spelled;
        for (int i = last.begin + 1; i < spelled.length(); i++) {
            for (String direction : DIRECTIONS) {
                if (spelled.startsWith(direction, i)) {
                    int end = i + direction.length();
                    behind.add(0, new Rest(spelled.startsWith("る", end) ? end + 1 : end, last.prefix));
                }
            }
        }
        // 下る二丁目丸屋町: the 丁目 is one of the street.
        List<Rest> withoutBlocks = new ArrayList<>();
        for (Rest rest : behind) {
            int block = spelled.letters().indexOf("丁目", rest.begin);
            if (block >= 0 && block - rest.begin <= 2) {
                withoutBlocks.add(new Rest(block + 2, rest.prefix));
            }
        }
        behind.addAll(withoutBlocks);
        return behind;
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
