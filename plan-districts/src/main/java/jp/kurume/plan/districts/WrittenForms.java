package jp.kurume.plan.districts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.text.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * The names of a table's districts in every written form that is accepted, and nothing beyond: a name, or a recorded
 * variant or misprint of it, with or without 校区 or 小学校区 behind it.
 *
 * <p>Nothing is guessed. A form that names two districts is ambiguous. So is what remains of several districts' names
 * when the direction they begin with is taken off (国分 of 西国分 and 東国分), unless a district is called just that. The
 * directions are 東, 西, 南 and 北: they tell the parts of one place from each other, whereas a name that begins with 上, 下,
 * 中 or 新 as often has nothing to do with another that ends alike.
 *
 * <p>{@link DistrictNames} answers for names that are known as they stand; this is made for the first text that is not.
 *
 * <p>Immutable and thread-safe.
 */
final class WrittenForms {

    private static final int MOST_SUGGESTIONS = 5;

    /** A text longer than this is no slip of a name; nothing is suggested for it, so that it is answered at once. */
    private static final int LONGEST_SLIP = 100;

    private static final String DIRECTIONS = "東西南北";

    /** What may stand behind a name; the longer ending first, since the other is its end. */
    private static final String[] ENDINGS = {"小学校区", "校区"};

    private final List<SchoolDistrict> districts = new ArrayList<>();
    /** The district of every written form that is one district's only. */
    private final Map<String, Named> forms = new HashMap<>();
    /** The places of the districts of every other written form, in document order. */
    private final Map<String, List<Integer>> ambiguous = new HashMap<>();
    /** The places of the districts that have a name or a printed form, in document order. */
    private final Map<String, List<Integer>> names = new LinkedHashMap<>();

    private final Map<String, List<Integer>> readings = new LinkedHashMap<>();
    private final Map<String, List<Integer>> remainders = new LinkedHashMap<>();

    WrittenForms(List<Route> routes, List<PrintedForm> printedForms) {
        Map<String, Named> byId = new HashMap<>();
        for (Route route : routes) {
            SchoolDistrict district = route.district();
            Named named = new Named(districts.size(), route, Optional.of(district));
            districts.add(district);
            byId.put(district.id(), named);
            note(readings, district.reading(), named.place);
            addName(district.name(), named);
        }
        for (PrintedForm form : printedForms) {
            Named named = byId.get(form.element());
            if (named != null) {
                addName(form.printed(), named);
            }
        }
        for (Map.Entry<String, List<Integer>> remainder : remainders.entrySet()) {
            if (remainder.getValue().size() > 1) {
                addRemainder(remainder.getKey(), remainder.getValue());
                for (String ending : ENDINGS) {
                    addRemainder(remainder.getKey() + ending, remainder.getValue());
                }
            }
        }
    }

    /** A district, with the answers to those who ask for it. */
    private static final class Named {
        private final int place;
        private final Route route;
        private final Optional<SchoolDistrict> district;

        private Named(int place, Route route, Optional<SchoolDistrict> district) {
            this.place = place;
            this.route = route;
            this.district = district;
        }
    }

    private void addName(String name, Named named) {
        note(names, name, named.place);
        if (name.length() > 1 && DIRECTIONS.indexOf(name.charAt(0)) >= 0) {
            note(remainders, name.substring(1), named.place);
        }
        add(name, named);
        for (String ending : ENDINGS) {
            add(name + ending, named);
        }
    }

    private void add(String written, Named named) {
        Named other = ambiguous.containsKey(written) ? null : forms.putIfAbsent(written, named);
        if (other != null && other != named) {
            forms.remove(written);
            note(ambiguous, written, other.place);
        }
        if (ambiguous.containsKey(written)) {
            note(ambiguous, written, named.place);
        }
    }

    private void addRemainder(String written, List<Integer> places) {
        if (!forms.containsKey(written)) {
            ambiguous.putIfAbsent(written, places);
        }
    }

    private static void note(Map<String, List<Integer>> places, String text, int place) {
        List<Integer> noted = places.get(text);
        if (noted == null) {
            noted = new ArrayList<>();
            places.put(text, noted);
        }
        if (!noted.contains(place)) {
            noted.add(place);
        }
    }

    /** The route of the district that a text names, or null if it names none, or several. */
    @Nullable
    Route route(String text) {
        Named named = named(text);
        return named == null ? null : named.route;
    }

    /** The district that a text names, or nothing if it names none, or several. */
    Optional<SchoolDistrict> find(String text) {
        Named named = named(text);
        return named == null ? Optional.empty() : named.district;
    }

    private @Nullable Named named(String text) {
        Named named = forms.get(text);
        return named != null ? named : forms.get(stripped(text));
    }

    DistrictResolution resolve(String text) {
        Named named = named(text);
        String written = stripped(text);
        if (named != null) {
            SchoolDistrict district = named.route.district();
            return new DistrictResolution.Resolved(district, text, changes(text, written, district));
        }
        List<Integer> places = ambiguous.get(written);
        if (places != null) {
            return new DistrictResolution.Ambiguous(
                    text, places.stream().sorted().map(districts::get).toList());
        }
        return new DistrictResolution.Unknown(text, suggestions(written));
    }

    private List<NameChange> changes(String text, String written, SchoolDistrict district) {
        List<NameChange> changes = new ArrayList<>();
        if (!written.equals(text)) {
            changes.add(NameChange.WHITE_SPACE);
        }
        String name = names.containsKey(written) ? written : withoutEnding(written);
        if (!name.equals(district.name())) {
            changes.add(NameChange.PRINTED_FORM);
        }
        if (!name.equals(written)) {
            changes.add(NameChange.ENDING);
        }
        return changes;
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWhiteSpace(char letter) {
        // Of the two, one leaves out the no-break space and the other the line break.
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private List<SchoolDistrict> suggestions(String written) {
        String name = withoutEnding(written);
        if (name.isEmpty() || name.length() > LONGEST_SLIP) {
            return List.of();
        }
        Set<Integer> places = new LinkedHashSet<>(remainders.getOrDefault(name, List.of()));
        if (Kana.isKana(name)) {
            for (String reading : SimilarNames.closest(Kana.hiragana(name), readings.keySet(), MOST_SUGGESTIONS)) {
                places.addAll(readings.getOrDefault(reading, List.of()));
            }
        }
        for (String similar : SimilarNames.closest(name, names.keySet(), MOST_SUGGESTIONS)) {
            places.addAll(names.getOrDefault(similar, List.of()));
        }
        addHalfAlike(name, places);
        return places.stream().limit(MOST_SUGGESTIONS).map(districts::get).toList();
    }

    /** Names half of which had to change: most names have two letters, and one wrong letter is half of those. */
    private void addHalfAlike(String name, Set<Integer> places) {
        int length = name.codePointCount(0, name.length());
        names.forEach((other, itsPlaces) -> {
            int longer = Math.max(length, other.codePointCount(0, other.length()));
            if (2 * SimilarNames.distance(name, other) == longer) {
                places.addAll(itsPlaces);
            }
        });
    }

    private static String withoutEnding(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** Prints how many districts and written forms there are. */
    @Override
    public String toString() {
        return districts.size() + " districts in " + (forms.size() + ambiguous.size()) + " written forms";
    }
}
