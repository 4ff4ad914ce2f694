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
 * <p>The forms and the answers to them are made once, so that a name that is known as it stands is answered by one look
 * into one map. Plain loops, since this is made at the start of a process.
 *
 * <p>Immutable and thread-safe.
 */
final class DistrictNames {

    private static final int MOST_SUGGESTIONS = 5;

    /** A text longer than this is no slip of a name; nothing is suggested for it, so that it is answered at once. */
    private static final int LONGEST_SLIP = 100;

    private static final int AMBIGUOUS = -1;

    private static final String DIRECTIONS = "東西南北";

    /** What may stand behind a name; the longer ending first, since the other is its end. */
    private static final String[] ENDINGS = {"小学校区", "校区"};

    private static final List<NameChange> AS_IT_STANDS = List.of();

    private final List<SchoolDistrict> districts;
    private final Map<String, Form> forms = new HashMap<>();
    /** The places of the districts that have a name or a printed form, in document order. */
    private final Map<String, List<Integer>> names = new LinkedHashMap<>();

    private final Map<String, List<Integer>> readings = new LinkedHashMap<>();
    private final Map<String, List<Integer>> remainders = new LinkedHashMap<>();

    DistrictNames(List<SchoolDistrict> districts, List<PrintedForm> printedForms) {
        this.districts = districts;
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < districts.size(); i++) {
            SchoolDistrict district = districts.get(i);
            places.put(district.id(), i);
            note(readings, district.reading(), i);
            addName(district.name(), i, AS_IT_STANDS, List.of(NameChange.ENDING));
        }
        for (PrintedForm form : printedForms) {
            Integer place = places.get(form.element());
            if (place != null) {
                addName(
                        form.printed(),
                        place,
                        List.of(NameChange.PRINTED_FORM),
                        List.of(NameChange.PRINTED_FORM, NameChange.ENDING));
            }
        }
        addRemainders();
    }

    /** An accepted written form, with the answers to it. */
    record Form(DistrictResolution resolution, Optional<SchoolDistrict> found, int place) {}

    private void addName(String name, int place, List<NameChange> bare, List<NameChange> ended) {
        note(names, name, place);
        if (name.length() > 1 && DIRECTIONS.indexOf(name.charAt(0)) >= 0) {
            note(remainders, name.substring(1), place);
        }
        add(name, place, bare);
        for (String ending : ENDINGS) {
            add(name + ending, place, ended);
        }
    }

    private void add(String written, int place, List<NameChange> changes) {
        Form other = forms.get(written);
        if (other == null) {
            SchoolDistrict district = districts.get(place);
            DistrictResolution resolution = new DistrictResolution.Resolved(district, written, changes);
            forms.put(written, new Form(resolution, Optional.of(district), place));
        } else if (other.resolution() instanceof DistrictResolution.Ambiguous ambiguous) {
            List<Integer> candidates = new ArrayList<>();
            for (int i = 0; i < districts.size(); i++) {
                if (i == place || ambiguous.candidates().contains(districts.get(i))) {
                    candidates.add(i);
                }
            }
            forms.put(written, ambiguous(written, candidates));
        } else if (other.place() != place) {
            forms.put(
                    written,
                    ambiguous(written, List.of(Math.min(other.place(), place), Math.max(other.place(), place))));
        }
    }

    private void addRemainders() {
        for (Map.Entry<String, List<Integer>> remainder : remainders.entrySet()) {
            if (remainder.getValue().size() > 1) {
                addRemainder(remainder.getKey(), remainder.getValue());
                for (String ending : ENDINGS) {
                    addRemainder(remainder.getKey() + ending, remainder.getValue());
                }
            }
        }
    }

    private void addRemainder(String written, List<Integer> places) {
        if (!forms.containsKey(written)) {
            forms.put(written, ambiguous(written, places));
        }
    }

    private Form ambiguous(String written, List<Integer> places) {
        List<SchoolDistrict> candidates = new ArrayList<>();
        for (Integer place : places) {
            candidates.add(districts.get(place));
        }
        return new Form(new DistrictResolution.Ambiguous(written, candidates), Optional.empty(), AMBIGUOUS);
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

    /** The place of the district that a text names, in document order; negative if it names none, or several. */
    int placeOf(String text) {
        Form form = form(text);
        return form == null ? AMBIGUOUS : form.place();
    }

    /** The district that a text names, or nothing if it names none, or several. */
    Optional<SchoolDistrict> find(String text) {
        Form form = form(text);
        return form == null ? Optional.empty() : form.found();
    }

    DistrictResolution resolve(String text) {
        Form form = form(text);
        if (form == null) {
            return new DistrictResolution.Unknown(text, suggestions(text));
        }
        DistrictResolution resolution = form.resolution();
        if (resolution.text().equals(text)) {
            return resolution;
        }
        if (resolution instanceof DistrictResolution.Resolved resolved) {
            List<NameChange> changes = new ArrayList<>();
            changes.add(NameChange.WHITE_SPACE);
            changes.addAll(resolved.changes());
            return new DistrictResolution.Resolved(resolved.district(), text, changes);
        }
        return new DistrictResolution.Ambiguous(text, ((DistrictResolution.Ambiguous) resolution).candidates());
    }

    private @Nullable Form form(String text) {
        Form form = forms.get(text);
        return form != null ? form : forms.get(stripped(text));
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

    private List<SchoolDistrict> suggestions(String text) {
        String name = withoutEnding(stripped(text));
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
        return districts.size() + " districts in " + forms.size() + " written forms";
    }
}
