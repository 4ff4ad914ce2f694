package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.districts.routing.DistrictNames.Known;
import jp.kurume.plan.districts.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The areas of a table's districts, as people write them before a district's name or in brackets behind it: 中央圏域日吉, 中央（北区）. Beside
 * a name that several districts have, the area tells which one is meant; and beside that of a district of another area, none.
 */
final class AroundAreas {

    /** Behind these an area needs no word of the city's to be told from a part of a name. */
    private static final String ENDS_OF_PLACES = "市町村区";

    /** The name of an area, by all letters in which it is written. */
    private final Map<String, String> areas = new LinkedHashMap<>();
    /** Those that may stand before a name without anything between them. */
    private final Map<String, String> before = new LinkedHashMap<>();

    /**
     * Areas of some districts.
     *
     * @param areaWord what the city calls an area; empty where names stand alone
     */
    AroundAreas(List<Known> districts, String areaWord) {
        for (Known known : districts) {
            String area = known.district().area().name();
            if (!known.district().area().isNone() && !areas.containsValue(area)) {
                add(area, area);
                add(area + areaWord, area);
            }
        }
        areas.forEach((letters, area) -> {
            boolean isPlace = ENDS_OF_PLACES.indexOf(letters.charAt(letters.length() - 1)) >= 0;
            if (isPlace
                    || (!areaWord.isEmpty() && !Spelling.whole(area).letters().equals(letters))) {
                before.put(letters, area);
            }
        });
    }

    private void add(String written, String area) {
        String letters = Spelling.whole(written).letters();
        if (!letters.isEmpty()) {
            areas.putIfAbsent(letters, area);
        }
    }

    /** The area that letters name, or null if they name none. */
    @Nullable
    String named(Spelling letters) {
        return areas.get(letters.letters());
    }

    /** Letters before which an area stands. */
    record Behind(Spelling letters, String area) {}

    /** What is left of a text behind an area; nothing of most texts. */
    List<Behind> behind(Spelling text) {
        List<Behind> behind = new ArrayList<>();
        before.forEach((letters, area) -> {
            if (text.length() > letters.length() && text.startsWith(letters)) {
                behind.add(new Behind(text.from(letters.length()), area));
            }
        });
        return behind;
    }

    /** How many letters an area has at the most. */
    int longest() {
        return areas.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Prints the areas. */
    @Override
    public String toString() {
        return "around areas: " + areas.keySet();
    }
}
