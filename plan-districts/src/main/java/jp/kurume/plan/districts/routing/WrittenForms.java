package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.districts.NameEnding;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.districts.routing.DistrictNames.Known;
import jp.kurume.plan.districts.spelling.Reading;
import jp.kurume.plan.districts.spelling.Spelling;
import jp.kurume.plan.districts.spelling.Spellings;
import jp.kurume.plan.source.PrintedForm;
import org.jspecify.annotations.Nullable;

/**
 * The names of a table's districts in every written form that is accepted, and nothing beyond.
 *
 * <p>A text is {@linkplain Spelling spelled} as names are looked up, and then is, in this order,
 *
 * <ol>
 *   <li>a name, or a recorded variant or misprint of one, or the name of a district that has ended;
 *   <li>{@linkplain Reading a reading} of a name, in kana or Latin letters;
 *   <li>what remains of several districts' names when the direction they begin with is taken off (国分 of 西国分 and 東国分). The
 *       directions are 東, 西, 南 and 北: they tell the parts of one place from each other, whereas a name that begins with 上,
 *       下, 中 or 新 as often has nothing to do with another that ends alike.
 * </ol>
 *
 * <p>Each is looked for in the whole text first, then with an ending taken off, and then with names of places taken off the
 * beginning, in the order of an address. The shortest ending goes first, so that the longest name wins, and a name that itself
 * ends in 小 or 校区 is that name: where districts are called 南 and 南小, 南小 and 南小校区 are the second, and 南小学校 is the
 * first. A place without a district behind it names none.
 *
 * <p>Nothing is guessed. A form that several districts have is ambiguous; but where only one of them is written letter by
 * letter as the text is, the text means that one. So a name as it stands is never ambiguous because of another's old letters.
 *
 * <p>Immutable and thread-safe.
 */
final class WrittenForms {

    private static final String DIRECTIONS = "東西南北";

    /** What may stand behind a name in every city. */
    private static final List<String> ENDINGS = List.of("小", "校区", "地区", "小校区", "小学校", "小学校区");

    /** How many letters a sound is written with at the most, marks of length among them. */
    private static final int LETTERS_TO_A_SOUND = 8;

    private final AsOf asOf;
    private final List<Known> districts;
    private final Spellings<Form> names = new Spellings<>();
    private final Spellings<Form> readings = new Spellings<>();
    private final Spellings<Form> remainders = new Spellings<>();
    /** What may stand behind a name, the shorter first. */
    private final String[] endings;
    /** The last letter of each ending, which hardly any text has. */
    private final char[] lastLetters;
    /** Names of places, in the order of an address. */
    private final String[][] places;
    /** A text of more letters than this is no name. */
    private final int longest;

    private final Suggestions suggestions;

    WrittenForms(
            AsOf asOf,
            List<Known> districts,
            List<PrintedForm> printedForms,
            List<Succession> successions,
            List<List<String>> placeNames,
            List<NameEnding> ownEndings) {
        this.asOf = asOf;
        this.districts = districts;
        this.suggestions = new Suggestions(districts);
        Map<String, Known> byId = new HashMap<>();
        Map<String, List<Known>> remaining = new LinkedHashMap<>();
        for (Known district : districts) {
            byId.put(district.district().id(), district);
            addName(district.district().name(), district, Kind.NAME, remaining);
            addReading(district.district().reading(), district, Kind.NAME);
        }
        for (PrintedForm form : printedForms) {
            Known district = byId.get(form.element());
            if (district != null) {
                addName(form.printed(), district, Kind.PRINTED_FORM, remaining);
            }
        }
        new Successions(successions, byId.keySet()).heirs().forEach((ended, heirs) -> {
            for (String heir : heirs) {
                addFormer(ended, Objects.requireNonNull(byId.get(heir)));
            }
        });
        for (Map.Entry<String, List<Known>> remainder : remaining.entrySet()) {
            for (Known district : remainder.getValue().size() > 1 ? remainder.getValue() : List.<Known>of()) {
                add(remainders, remainder.getKey(), new Form(remainder.getKey(), district, Kind.NAME, 0));
            }
        }
        int letters = names.longest() + LETTERS_TO_A_SOUND * readings.longest() + Suggestions.LONGEST_SLIP;
        this.endings = endings(ownEndings);
        this.lastLetters = new char[endings.length];
        for (int i = 0; i < endings.length; i++) {
            lastLetters[i] = endings[i].charAt(endings[i].length() - 1);
            letters += endings[i].length();
        }
        this.places = new String[placeNames.size()][];
        for (int i = 0; i < places.length; i++) {
            places[i] = placeNames.get(i).stream()
                    .map(place -> Spelling.whole(place).letters())
                    .filter(place -> !place.isEmpty())
                    .toArray(String[]::new);
            for (String place : places[i]) {
                letters += place.length();
            }
        }
        this.longest = letters;
    }

    private static String[] endings(List<NameEnding> ownEndings) {
        List<String> spelled = new ArrayList<>();
        for (String ending : ENDINGS) {
            spelled.add(Spelling.whole(ending).letters());
        }
        for (NameEnding own : ownEndings) {
            String ending = Spelling.whole(own.ending()).letters();
            if (!ending.isEmpty() && !spelled.contains(ending)) {
                spelled.add(ending);
            }
        }
        spelled.sort(Comparator.comparingInt(String::length));
        return spelled.toArray(new String[0]);
    }

    /** Whose name a form is: the district's own, one recorded beside it, or that of a district that ended before it. */
    private enum Kind {
        NAME,
        PRINTED_FORM,
        FORMER
    }

    /** A way to write a district's name, and the next one that is spelled alike. */
    private static final class Form {
        private final String written;
        private final Known district;
        private final Kind kind;
        private final int changes;
        private @Nullable Form next;
        /** The last that is spelled alike, known to the first of them. */
        private Form last = this;

        private Form(String written, Known district, Kind kind, int changes) {
            this.written = written;
            this.district = district;
            this.kind = kind;
            this.changes = changes;
        }

        private boolean isWrittenAs(Match match) {
            if (written.length() != match.length) {
                return false;
            }
            for (int i = 0; i < match.length; i++) {
                if (written.charAt(i) != match.spelling.written(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private void addName(String name, Known district, Kind kind, Map<String, List<Known>> remaining) {
        Spelling spelling = Spelling.whole(name);
        String letters = spelling.letters();
        if (letters.isEmpty()) {
            return;
        }
        add(names, letters, new Form(spelling.written(), district, kind, spelling.changes()));
        suggestions.addName(letters, district);
        if (letters.length() > 1 && DIRECTIONS.indexOf(letters.charAt(0)) >= 0) {
            String remainder = spelling.from(1).letters();
            List<Known> known = remaining.get(remainder);
            if (known == null) {
                known = new ArrayList<>();
                remaining.put(remainder, known);
            }
            if (!known.contains(district)) {
                known.add(district);
            }
        }
    }

    /** The name of a district that has ended, unless it is written like one of today, which goes before it. */
    private void addFormer(Succession ended, Known district) {
        Spelling spelling = Spelling.whole(ended.name());
        String letters = spelling.letters();
        String written = spelling.written();
        boolean ofToday = false;
        // Those of today come first.
        for (Form form = names.get(letters); form != null && form.kind != Kind.FORMER; form = form.next) {
            ofToday |= form.written.equals(written);
        }
        if (!letters.isEmpty() && !ofToday) {
            add(names, letters, new Form(written, district, Kind.FORMER, spelling.changes()));
            suggestions.addName(letters, district);
        }
        addReading(ended.reading(), district, Kind.FORMER);
    }

    private void addReading(String reading, Known district, Kind kind) {
        Spelling spelling = Spelling.whole(reading);
        String sounds = Reading.of(spelling, 0, spelling.length());
        if (sounds != null && !sounds.isEmpty()) {
            add(readings, sounds, new Form(sounds, district, kind, 0));
            suggestions.addReading(sounds, district);
            String typed = Reading.withoutApostrophes(sounds);
            if (!typed.equals(sounds)) {
                add(readings, typed, new Form(typed, district, kind, 0));
            }
        }
    }

    private static void add(Spellings<Form> forms, String letters, Form form) {
        Form first = forms.get(letters);
        if (first == null) {
            forms.put(letters, form);
            return;
        }
        first.last.next = form;
        first.last = form;
    }

    /** Where a form was found in a text. */
    private static final class Match {
        /** The text without the places before it. */
        private final Spelling spelling;

        private final Form form;
        /** How many letters the form has in the text. */
        private final int length;

        private final Spellings<Form> among;
        private final boolean hasPlace;

        private Match(Spelling spelling, Form form, int length, Spellings<Form> among, boolean hasPlace) {
            this.spelling = spelling;
            this.form = form;
            this.length = length;
            this.among = among;
            this.hasPlace = hasPlace;
        }
    }

    /** The district that a text names, or null if it names none, or several. */
    @Nullable
    Known find(String text) {
        Match match = match(rests(text), names, readings);
        Form form = match == null ? null : form(match);
        return form == null ? null : form.district;
    }

    /** The answer to a district's own name. */
    static DistrictResolution asItStands(SchoolDistrict district, AsOf asOf) {
        return new DistrictResolution.Resolved(district, district.name(), List.of(), asOf);
    }

    DistrictResolution resolve(String text) {
        List<Spelling> rests = rests(text);
        Match match = match(rests, names, readings);
        Form form = match == null ? null : form(match);
        if (match != null && form != null) {
            return new DistrictResolution.Resolved(form.district.district(), text, changes(match, form), asOf);
        }
        if (match == null) {
            match = match(rests, remainders);
        }
        return match == null
                ? new DistrictResolution.Unknown(text, suggestions.of(rests, endings), asOf)
                : new DistrictResolution.Ambiguous(text, candidates(match.form), asOf);
    }

    /** A text, and what is left of it without the places it begins with; nothing if it is too long for a name. */
    private List<Spelling> rests(String text) {
        Spelling spelling = Spelling.of(text, longest);
        List<Spelling> rests = new ArrayList<>(4);
        if (!spelling.isTooLong()) {
            rests.add(spelling);
            addRests(rests, spelling, 0);
        }
        return rests;
    }

    private void addRests(List<Spelling> rests, Spelling spelling, int rank) {
        for (int i = rank; i < places.length; i++) {
            for (String place : places[i]) {
                if (spelling.startsWith(place)) {
                    Spelling rest = spelling.from(place.length());
                    rests.add(rest);
                    addRests(rests, rest, i + 1);
                }
            }
        }
    }

    @SafeVarargs
    private @Nullable Match match(List<Spelling> rests, Spellings<Form>... tables) {
        for (Spellings<Form> forms : tables) {
            for (int i = 0; i < rests.size(); i++) {
                Spelling rest = rests.get(i);
                int length = rest.length();
                char last = length == 0 ? '\0' : rest.letter(length - 1);
                Form form = mayBe(forms, length) ? form(forms, rest, length) : null;
                for (int j = 0; form == null && j < endings.length; j++) {
                    int without = rest.length() - endings[j].length();
                    if (lastLetters[j] == last && mayBe(forms, without) && rest.endsWith(endings[j])) {
                        length = without;
                        form = form(forms, rest, length);
                    }
                }
                if (form != null) {
                    return new Match(rest, form, length, forms, i > 0);
                }
            }
        }
        return null;
    }

    /** Whether there is a form of so many letters, or of fewer sounds, among which it is worth looking. */
    private boolean mayBe(Spellings<Form> forms, int length) {
        return length > 0 && (length <= forms.longest() || forms == readings);
    }

    /** The first form of so many letters, of which there may be one. */
    private @Nullable Form form(Spellings<Form> forms, Spelling rest, int length) {
        if (forms != readings) {
            return forms.get(rest, 0, length);
        }
        String sounds = Reading.isLetter(rest.letter(0)) ? Reading.of(rest, 0, length) : null;
        return sounds == null ? null : forms.get(sounds);
    }

    /** The form that a text is in, or null if it may be that of several districts. */
    private static @Nullable Form form(Match match) {
        Form asWritten = null;
        boolean several = false;
        for (Form form = match.form; form != null; form = form.next) {
            several |= form.district != match.form.district;
            if (form.isWrittenAs(match)) {
                if (asWritten != null && asWritten.district != form.district) {
                    return null;
                }
                asWritten = asWritten == null ? form : asWritten;
            }
        }
        return asWritten != null ? asWritten : several ? null : match.form;
    }

    private static List<SchoolDistrict> candidates(Form first) {
        List<Known> candidates = new ArrayList<>();
        for (Form form = first; form != null; form = form.next) {
            if (!candidates.contains(form.district)) {
                candidates.add(form.district);
            }
        }
        candidates.sort(Comparator.comparingInt(Known::place));
        return candidates.stream().map(Known::district).toList();
    }

    private List<NameChange> changes(Match match, Form form) {
        Set<NameChange> changes = EnumSet.noneOf(NameChange.class);
        // What the name itself holds is no change, and what it holds and the text does not is one.
        int asAWhole = match.spelling.changes() ^ form.changes;
        addIf(changes, NameChange.WHITE_SPACE, (asAWhole & Spelling.WHITE_SPACE) != 0);
        addIf(changes, NameChange.INVISIBLE, (asAWhole & Spelling.INVISIBLE) != 0);
        addIf(changes, NameChange.PUNCTUATION, (asAWhole & Spelling.PUNCTUATION) != 0);
        addIf(changes, NameChange.WIDTH, (asAWhole & Spelling.WIDTH) != 0);
        addIf(changes, NameChange.COMPOSITION, (asAWhole & Spelling.COMPOSITION) != 0);
        if (match.among == readings) {
            boolean latin = Reading.isLatin(match.spelling.letter(0));
            changes.add(latin ? NameChange.ROMANIZATION : NameChange.READING);
        } else {
            for (int i = 0; i < match.length; i++) {
                char written = match.spelling.written(i);
                if (written != form.written.charAt(i)) {
                    changes.add(change(written, form.written.charAt(i)));
                }
            }
        }
        addIf(changes, NameChange.PRINTED_FORM, form.kind == Kind.PRINTED_FORM);
        addIf(changes, NameChange.SUCCESSOR, form.kind == Kind.FORMER);
        addIf(changes, NameChange.PREFIX, match.hasPlace);
        addIf(changes, NameChange.ENDING, match.length < match.spelling.length());
        return List.copyOf(changes);
    }

    private static void addIf(Set<NameChange> changes, NameChange change, boolean made) {
        if (made) {
            changes.add(change);
        }
    }

    /** What it is to write one letter for another that is looked up as the same. */
    private static NameChange change(char written, char other) {
        if (Spelling.isRepetition(written) || Spelling.isRepetition(other)) {
            return NameChange.REPETITION;
        }
        return Spelling.isKana(written) || Spelling.isKana(other) ? NameChange.KANA : NameChange.LETTER_FORM;
    }

    /** Prints how many districts there are. */
    @Override
    public String toString() {
        return "the written forms of " + districts.size() + " districts";
    }
}
