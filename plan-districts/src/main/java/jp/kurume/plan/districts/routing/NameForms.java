package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.districts.routing.DistrictNames.Known;
import jp.kurume.plan.districts.spelling.NumberedNames;
import jp.kurume.plan.districts.spelling.Reading;
import jp.kurume.plan.districts.spelling.Spelling;
import jp.kurume.plan.districts.spelling.Spellings;
import jp.kurume.plan.source.PrintedForm;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the names of a table's districts, by their letters and by their sounds, without anything before or behind them.
 *
 * <p>Immutable and thread-safe.
 */
final class NameForms {

    private static final String DIRECTIONS = "東西南北";

    /**
     * Endings that a table may print with every name, and that nobody needs to write, the longer first. The letter of a kind of
     * school stands before those that begin with a blank; the letter alone is what many a name ends in that has nothing to do
     * with a school.
     */
    private static final List<String> ENDINGS_OF_NAMES = List.of(" 学校区", " 学校", " 校区", " 学区", "通学区域", "校区", "学区", " ");

    private final List<Known> districts;
    private final Spellings<NameForm> names = new Spellings<>();
    private final Spellings<NameForm> readings = new Spellings<>();
    private final Spellings<NameForm> remainders = new Spellings<>();
    private final Suggestions suggestions;
    private final SchoolKind kind;

    NameForms(List<Known> districts, List<PrintedForm> printedForms, List<Succession> successions, SchoolKind kind) {
        this.districts = districts;
        this.kind = kind;
        this.suggestions = new Suggestions(districts);
        Map<String, Known> byId = new HashMap<>();
        for (Known district : districts) {
            byId.put(district.district().id(), district);
            addName(district.district().name(), district, NameForm.Kind.NAME);
            addReading(district.district().reading(), district, NameForm.Kind.NAME);
        }
        for (PrintedForm form : printedForms) {
            Known district = byId.get(form.element());
            if (district != null) {
                addName(form.printed(), district, NameForm.Kind.PRINTED_FORM);
            }
        }
        new Successions(successions, byId.keySet()).heirs().forEach((ended, heirs) -> {
            for (String heir : heirs) {
                addFormer(ended, Objects.requireNonNull(byId.get(heir)));
            }
        });
        addNamesInOtherWays();
        addRemainders(printedForms, byId);
    }

    private void addName(String name, Known district, NameForm.Kind kind) {
        Spelling spelling = Spelling.whole(name);
        String letters = spelling.letters();
        if (!letters.isEmpty()) {
            add(names, key(letters), new NameForm(spelling.written(), district, kind, spelling.changes()));
            suggestions.addName(letters, district);
        }
    }

    /** The name of a district that has ended, unless it is written like one of today, which goes before it. */
    private void addFormer(Succession ended, Known district) {
        Spelling spelling = Spelling.whole(ended.name());
        String letters = spelling.letters();
        String written = spelling.written();
        Known ofToday = null;
        for (NameForm form = names.get(key(letters)); form != null; form = form.next()) {
            ofToday = form.kind().isRecorded() && form.written().equals(written) ? form.district() : ofToday;
        }
        if (ofToday == null) {
            if (!letters.isEmpty()) {
                add(names, key(letters), new NameForm(written, district, NameForm.Kind.FORMER, spelling.changes()));
                suggestions.addName(letters, district);
            }
            addReading(ended.reading(), district, NameForm.Kind.FORMER);
            return;
        }
        // The name means the district of today, and so does its reading; where that one is read otherwise, nobody can
        // tell.
        if (!ofToday.district().reading().equals(ended.reading())) {
            addReading(ended.reading(), ofToday, NameForm.Kind.NAME);
            if (ofToday.district().hasReading()) {
                addReading(ended.reading(), district, NameForm.Kind.FORMER);
            }
        }
    }

    private void addReading(String reading, Known district, NameForm.Kind kind) {
        Spelling spelling = Spelling.whole(reading);
        String sounds = Reading.of(spelling, 0, spelling.length());
        if (sounds != null && !sounds.isEmpty()) {
            add(readings, sounds, new NameForm(sounds, district, kind, 0));
            suggestions.addReading(sounds, district);
            String typed = Reading.withoutApostrophes(sounds);
            if (!typed.equals(sounds)) {
                add(readings, typed, new NameForm(typed, district, kind, 0));
            }
        }
    }

    /** Numbers in digits and kanji, and names without the endings that they have in the table. */
    private void addNamesInOtherWays() {
        List<String> all = new ArrayList<>();
        int endShort = 0;
        for (Known district : districts) {
            String name = Spelling.whole(district.district().name()).letters();
            all.add(name);
            endShort += name.endsWith(kind.letter()) ? 1 : 0;
        }
        boolean mostEndShort = 2 * endShort > all.size();
        List<String> plain = new ArrayList<>();
        for (String name : all) {
            plain.add(withoutEnding(name, mostEndShort));
        }
        NumberedNames numbered = new NumberedNames(plain);
        Map<NameForm, String> ways = new LinkedHashMap<>();
        for (Known district : districts) {
            String name = all.get(district.place());
            String without = plain.get(district.place());
            if (!without.equals(name)) {
                ways.put(new NameForm(without, district, NameForm.Kind.WITHOUT_ENDING, 0), without);
            }
            for (String numberedName : new LinkedHashSet<>(Arrays.asList(name, without))) {
                for (String way : numbered.otherWays(numberedName)) {
                    ways.put(new NameForm(way, district, NameForm.Kind.NUMBER, 0), way);
                }
            }
        }
        // What is the name of another district as it stands is no other way to write this one.
        ways.values().removeIf(way -> names.get(key(way)) != null);
        ways.forEach((form, way) -> add(names, key(way), form));
    }

    /** A name without the ending that the table prints with it; the name itself if it has none. */
    private String withoutEnding(String name, boolean mostEndShort) {
        for (String any : ENDINGS_OF_NAMES) {
            String ending = any.replace(" ", kind.letter());
            if (name.endsWith(ending)
                    && name.length() > ending.length()
                    && (mostEndShort || !ending.equals(kind.letter()))) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** What remains of names that begin with a direction, where it remains of several districts' names. */
    private void addRemainders(List<PrintedForm> printedForms, Map<String, Known> byId) {
        Map<String, List<Known>> remaining = new LinkedHashMap<>();
        for (Known district : districts) {
            addRemainder(district.district().name(), district, remaining);
        }
        for (PrintedForm form : printedForms) {
            Known district = byId.get(form.element());
            if (district != null) {
                addRemainder(form.printed(), district, remaining);
            }
        }
        remaining.forEach((letters, several) -> {
            for (Known district : several.size() > 1 ? several : List.<Known>of()) {
                add(remainders, key(letters), new NameForm(letters, district, NameForm.Kind.NAME, 0));
            }
        });
    }

    private static void addRemainder(String name, Known district, Map<String, List<Known>> remaining) {
        Spelling spelling = Spelling.whole(name);
        if (spelling.length() > 1 && DIRECTIONS.indexOf(spelling.letter(0)) >= 0) {
            List<Known> known = remaining.computeIfAbsent(spelling.from(1).letters(), any -> new ArrayList<>());
            if (!known.contains(district)) {
                known.add(district);
            }
        }
    }

    private static void add(Spellings<NameForm> forms, String key, NameForm form) {
        NameForm first = forms.get(key);
        if (first == null) {
            forms.put(key, form);
        } else {
            first.add(form);
        }
    }

    /** The letters under which a name is kept: a long vowel mark at its end may be left out, or be any dash. */
    private static String key(String letters) {
        int end = letters.length();
        while (end > 1 && letters.charAt(end - 1) == Spelling.LONG_VOWEL) {
            end--;
        }
        return letters.substring(0, end);
    }

    /** The first form of a name that is spelled as some letters of a text, from the first; null if there is none. */
    @Nullable
    NameForm byName(Spelling text, int length) {
        return byLetters(names, text, length);
    }

    /** The first form that is spelled as some letters of a text once a direction is taken off; null if there is none. */
    @Nullable
    NameForm byRemainder(Spelling text, int length) {
        return byLetters(remainders, text, length);
    }

    private static @Nullable NameForm byLetters(Spellings<NameForm> forms, Spelling text, int length) {
        int end = length;
        while (end > 1 && text.letter(end - 1) == Spelling.LONG_VOWEL) {
            end--;
        }
        return end > 0 && end <= forms.longest() ? forms.get(text, 0, end) : null;
    }

    /** The first form that sounds as some letters of a text do; null if there is none. */
    @Nullable
    NameForm byReading(Spelling text, int length) {
        if (length == 0 || !Reading.isLetter(text.letter(0))) {
            return null;
        }
        String sounds = Reading.of(text, 0, length);
        NameForm form = sounds == null ? null : readings.get(sounds);
        // A dash behind kana may be one, or a long vowel mark.
        boolean mayBeDash = form == null && text.letter(length - 1) == Spelling.LONG_VOWEL;
        return mayBeDash ? byReading(text, length - 1) : form;
    }

    /** The number of letters of the longest name. */
    int longestName() {
        return names.longest();
    }

    /** The number of sounds of the longest reading. */
    int longestReading() {
        return readings.longest();
    }

    /** Districts that look or sound alike. */
    Suggestions suggestions() {
        return suggestions;
    }

    /** Prints how many districts there are. */
    @Override
    public String toString() {
        return "the forms of the names of " + districts.size() + " districts";
    }
}
