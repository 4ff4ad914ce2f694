package jp.kurume.plan.districts.routing;

import java.util.List;
import java.util.function.Predicate;
import jp.kurume.plan.districts.spelling.Spelling;
import jp.kurume.plan.text.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds the municipality or prefecture that a text names in place of the table's own: 福岡市 in 福岡市立日吉小学校, which is no
 * school of 久留米市 however alike the districts are called.
 */
final class OtherPlaces {

    private static final char FOUNDED = '立';
    private static final char CITY = '市';
    private static final String MUNICIPALITIES = "市町村区";
    private static final String LARGER = "都道府県";
    /** A name of no more letters that differs in one is another name, and no slip. */
    private static final int SHORT = 3;

    private final String municipality;
    private final AroundNames around;
    private final AroundAreas areas;
    private final Predicate<Spelling> isName;

    /**
     * Looks for places beside one municipality.
     *
     * @param around what may stand around the names of its districts
     * @param areas the areas of its districts, which are no other places
     * @param isName whether letters are the name of one of its districts, with something around it or without
     */
    OtherPlaces(String municipality, AroundNames around, AroundAreas areas, Predicate<Spelling> isName) {
        this.municipality = Spelling.whole(municipality).letters();
        this.around = around;
        this.areas = areas;
        this.isName = isName;
    }

    /** The other place that a text names before a district's name or in brackets behind it, or null if there is none. */
    @Nullable
    String in(String text, Spelling spelling) {
        Bracketed parts = Bracketed.of(text);
        if (parts != null && isName.test(Spelling.whole(parts.outside()))) {
            Spelling inside = Spelling.whole(parts.inside());
            return isPlace(inside) ? other(inside, inside.length()) : null;
        }
        List<AroundNames.Rest> rests = around.rests(spelling);
        for (int i = rests.size() - 1; i >= 0; i--) {
            String other = before(rests.get(i).spelling());
            if (other != null) {
                return other;
            }
        }
        return null;
    }

    private static boolean isPlace(Spelling letters) {
        return letters.length() > 1
                && (MUNICIPALITIES + LARGER + FOUNDED).indexOf(letters.letter(letters.length() - 1)) >= 0;
    }

    /** The other place that a text begins with: the longest behind which a district is named, or who founded the school. */
    private @Nullable String before(Spelling text) {
        for (int end = text.length() - 1; end > 1; end--) {
            char last = text.letter(end - 1);
            boolean founder = last == FOUNDED && MUNICIPALITIES.indexOf(text.letter(end - 2)) >= 0;
            if ((founder || last == CITY || LARGER.indexOf(last) >= 0) && isName.test(text.from(end))) {
                return other(text, end);
            }
        }
        for (int end = 3; end < text.length(); end++) {
            if (text.letter(end - 1) == FOUNDED && text.letter(end - 2) == CITY) {
                return other(text, end);
            }
        }
        return null;
    }

    /**
     * The first letters of a text as the name of a place; null if that place is the table's own, or a slip of its name.
     */
    private @Nullable String other(Spelling text, int length) {
        int end = text.letter(length - 1) == FOUNDED ? length - 1 : length;
        Spelling place = text.to(end);
        String letters = place.letters();
        boolean own = areas.named(place) != null
                || around.rests(place).stream().anyMatch(rest -> rest.spelling().length() == 0);
        // A letter more is another name: 東久留米市.
        boolean slip = letters.length() == municipality.length()
                && letters.length() > SHORT
                && SimilarNames.distance(letters, municipality) == 1;
        return own || slip || end < 2 ? null : place.written();
    }

    /** Prints the municipality. */
    @Override
    public String toString() {
        return "places beside " + municipality;
    }
}
