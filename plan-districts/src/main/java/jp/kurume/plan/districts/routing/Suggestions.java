package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.DistrictNames.Known;
import jp.kurume.plan.districts.spelling.Reading;
import jp.kurume.plan.districts.spelling.Spelling;
import jp.kurume.plan.text.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * Districts whose names look or sound like a text that names none.
 *
 * <p>A district is suggested where half of the longer of the two names at the most had to {@linkplain SimilarNames#distance
 * change}, since most names have two letters and one slip is half of those, or less than half of the readings; where one
 * contains the other; or where their parts are swapped (西千早 and 千早西), which counts as one change. Names and printed forms are
 * compared with the text as it is looked up, readings with what it sounds like; whole, and without places and endings. First
 * comes what takes the fewest changes; of those, what has its parts swapped, and then what contains the text or is contained in
 * it; then document order.
 */
final class Suggestions {

    private static final int MOST = 5;

    /** A text of more letters than this is no slip of a name; nothing is suggested for it, so that it is answered at once. */
    static final int LONGEST_SLIP = 100;

    /** Fewer sounds than this are too easily those of another name in another order. */
    private static final int SWAPPED_SOUNDS = 4;

    private static final Comparator<Likeness> LIKEST = Comparator.comparingInt(Likeness::changes)
            .thenComparing(Likeness::swapped, Comparator.reverseOrder())
            .thenComparing(Likeness::contained, Comparator.reverseOrder());

    private final List<List<String>> names = new ArrayList<>();
    private final List<List<String>> readings = new ArrayList<>();
    private final List<Known> districts;

    Suggestions(List<Known> districts) {
        this.districts = districts;
        for (int i = 0; i < districts.size(); i++) {
            names.add(new ArrayList<>());
            readings.add(new ArrayList<>());
        }
    }

    void addName(String letters, Known district) {
        names.get(district.place()).add(letters);
    }

    void addReading(String sounds, Known district) {
        readings.get(district.place()).add(sounds);
    }

    /** The districts that look or sound like any of some rests of a text, with an ending or without. */
    List<SchoolDistrict> of(List<AroundNames.Rest> rests, AroundNames around) {
        List<String> letters = new ArrayList<>();
        List<String> sounds = new ArrayList<>();
        for (AroundNames.Rest rest : rests) {
            Spelling spelling = rest.spelling();
            add(spelling, spelling.length(), letters, sounds);
            for (String ending : around.endings(spelling)) {
                if (spelling.endsWith(ending)) {
                    add(spelling, spelling.length() - ending.length(), letters, sounds);
                }
            }
        }
        if (letters.isEmpty()) {
            return List.of();
        }
        return districts.stream()
                .map(district -> likeness(district, letters, sounds))
                .filter(Objects::nonNull)
                .sorted(LIKEST)
                .limit(MOST)
                .map(Likeness::district)
                .toList();
    }

    private static void add(Spelling spelling, int length, List<String> letters, List<String> sounds) {
        if (length == 0 || length > LONGEST_SLIP) {
            return;
        }
        letters.add(spelling.letters(0, length));
        String roughly = Reading.isLetter(spelling.letter(0)) ? Reading.roughly(spelling, 0, length) : null;
        if (roughly != null && !roughly.isEmpty()) {
            sounds.add(roughly);
        }
    }

    private @Nullable Likeness likeness(Known district, List<String> letters, List<String> sounds) {
        return Stream.concat(
                        letters.stream()
                                .flatMap(text -> names.get(district.place()).stream()
                                        .map(name -> Likeness.ofNames(district.district(), text, name))),
                        sounds.stream()
                                .flatMap(text -> readings.get(district.place()).stream()
                                        .map(reading -> Likeness.ofReadings(district.district(), text, reading))))
                .filter(Objects::nonNull)
                .min(LIKEST)
                .orElse(null);
    }

    private record Likeness(SchoolDistrict district, int changes, boolean swapped, boolean contained) {

        private static @Nullable Likeness ofNames(SchoolDistrict district, String one, String other) {
            if (isSwapped(one, other)) {
                return new Likeness(district, 1, true, false);
            }
            int changes = SimilarNames.distance(one, other);
            boolean contained = one.contains(other) || other.contains(one);
            int longer = Math.max(one.codePointCount(0, one.length()), other.codePointCount(0, other.length()));
            return contained || 2 * changes <= longer ? new Likeness(district, changes, false, contained) : null;
        }

        /** Readings are longer, and of fewer different letters: one sound, or half of them, are in too many of them. */
        private static @Nullable Likeness ofReadings(SchoolDistrict district, String one, String other) {
            int shorter = Math.min(one.length(), other.length());
            if (shorter >= SWAPPED_SOUNDS && isSwapped(one, other)) {
                return new Likeness(district, 1, true, false);
            }
            int changes = SimilarNames.distance(one, other);
            boolean contained = shorter > 1 && (one.contains(other) || other.contains(one));
            return contained || 2 * changes < Math.max(one.length(), other.length())
                    ? new Likeness(district, changes, false, contained)
                    : null;
        }

        /** Whether one text is the other with its parts in the other order: 西千早 and 千早西. */
        private static boolean isSwapped(String one, String other) {
            return one.length() == other.length() && !one.equals(other) && (one + one).contains(other);
        }
    }
}
