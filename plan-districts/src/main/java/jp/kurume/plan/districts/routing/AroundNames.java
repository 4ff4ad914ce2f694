package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.NameEnding;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.spelling.Spelling;

/**
 * What people write around the name of a district: before it places, and who founded its school (久留米市立); behind it an
 * ending such as 小学校区, in kanji, kana or Latin letters; and behind that the municipality (日吉校区（久留米市）), or the words in
 * which people say that they live there.
 *
 * <p>All of it is compared as it is {@linkplain Spelling spelled}. Immutable and thread-safe.
 */
final class AroundNames {

    /** Behind the first letter of the kind of school whose districts they are, 小 or 中. */
    private static final String[] BEHIND_KIND = {"", "学", "学校"};

    private static final List<String> OTHER_SCHOOLS = List.of("", "小中学校", "義務教育学校");
    private static final String[] DISTRICTS = {"", "校区", "学区", "通学区", "通学区域", "地区", "校下"};
    private static final String[] DISTRICTS_BEHIND_SCHOOL = {"区", "区域", "下"};
    private static final String SCHOOL = "学校";
    private static final String INSIDE = "内";

    private static final String[] SPOKEN_BEHIND_KIND = {"", "がく", "がっこう", "がっこうく", "こうく", "がっく"};
    private static final List<String> SPOKEN = List.of("こうく", "がっく", "ちく", "つうがくく", "つうがくくいき");

    /** Koku does not stand for kōku here: names end so, too. */
    private static final List<String> LATIN = List.of("kouku", "kōku", "gakku", "chiku", "school district");

    private static final List<String> LATIN_OF_PRIMARY = List.of(
            "shougakkou",
            "shōgakkō",
            "shogakko",
            "syougakkou",
            "syōgakkō",
            "syogakko",
            "shougakkouku",
            "shōgakkōku",
            "shogakkoku",
            "syougakkouku",
            "elementary",
            "elementary school",
            "elementary school district",
            "primary school");

    private static final List<String> LATIN_OF_MIDDLE = List.of(
            "chuugakkou",
            "chūgakkō",
            "chugakko",
            "tyuugakkou",
            "tyūgakkō",
            "tyugakko",
            "chuugakkouku",
            "chūgakkōku",
            "chugakkoku",
            "tyuugakkouku",
            "junior high",
            "junior high school",
            "junior high school district",
            "middle school");

    private static final String[] SENTENCES = {"です", "の者です", "の住民です", "在住", "在住です", "に住んでいます"};

    private static final String[] NONE = {};

    private static final String FOUNDED = "立";
    private static final String[] FOUNDERS = {FOUNDED, "学校組合立", "小学校組合立", "組合立"};
    /** The last letters of those that found schools. */
    private static final String MUNICIPALITIES = "市町村区";
    /** Lists of alternatives, in the order of an address. */
    private final List<List<String>> before = new ArrayList<>();

    /** The municipality as it stands behind a name. */
    private final List<String> behind;

    private final List<String> sentences = spelled(List.of(SENTENCES));
    /** Endings by their last letter, which hardly any name has; the shorter first. */
    private final char[] lastLetters;

    private final String[][] endings;
    private final int longest;

    /**
     * What is written around the names of one municipality.
     *
     * @param places names of places in it and around it
     * @param ownEndings what may stand behind a name in this city
     * @param kind the kind of school whose districts they are: the districts of middle schools are none of primary schools
     */
    AroundNames(Municipality municipality, List<PlaceName> places, List<NameEnding> ownEndings, SchoolKind kind) {
        List<List<String>> addresses = PlaceName.before(municipality, places);
        for (List<String> alternatives : addresses) {
            before.add(spelled(withFounders(alternatives)));
        }
        behind = spelled(behind(municipality, addresses));
        Map<Character, List<String>> byLast = new LinkedHashMap<>();
        for (String ending : endings(ownEndings, kind)) {
            byLast.computeIfAbsent(ending.charAt(ending.length() - 1), any -> new ArrayList<>())
                    .add(ending);
        }
        lastLetters = new char[byLast.size()];
        endings = new String[byLast.size()][];
        int place = 0;
        for (Map.Entry<Character, List<String>> entry : byLast.entrySet()) {
            lastLetters[place] = entry.getKey();
            endings[place++] = entry.getValue().stream()
                    .sorted(Comparator.comparingInt(String::length))
                    .toArray(String[]::new);
        }
        int letters = longest(behind) + longest(sentences);
        for (List<String> alternatives : before) {
            letters += longest(alternatives);
        }
        longest = letters
                + byLast.values().stream().mapToInt(AroundNames::longest).max().orElse(0);
    }

    /** Places, and those that found schools with 立 behind them, with their names or without. */
    private static List<String> withFounders(List<String> places) {
        Set<String> all = new LinkedHashSet<>(places);
        for (String place : places) {
            String last = place.substring(place.length() - 1);
            for (String founder : MUNICIPALITIES.contains(last) ? FOUNDERS : new String[0]) {
                all.add(place + founder);
            }
            if (MUNICIPALITIES.contains(last)) {
                all.add(last + FOUNDED);
            }
        }
        return List.copyOf(all);
    }

    /** The municipality with its prefecture and county or without, and the prefecture. */
    private static List<String> behind(Municipality municipality, List<List<String>> addresses) {
        List<String> before = new ArrayList<>(List.of(""));
        for (int rank = 0; !addresses.get(rank).contains(municipality.name()); rank++) {
            for (String place : addresses.get(rank)) {
                List.copyOf(before).forEach(larger -> before.add(larger + place));
            }
        }
        List<String> behind = new ArrayList<>();
        for (String larger : before) {
            behind.add(larger + municipality.name());
            behind.add(larger + municipality.name() + FOUNDED);
        }
        behind.addAll(addresses.get(0));
        return behind;
    }

    private static Set<String> endings(List<NameEnding> ownEndings, SchoolKind kind) {
        List<String> all = new ArrayList<>();
        List<String> schools = new ArrayList<>(OTHER_SCHOOLS);
        for (String behind : BEHIND_KIND) {
            schools.add(kind.letter() + behind);
        }
        for (String school : schools) {
            for (String district : DISTRICTS) {
                all.add(school + district);
                all.add(district.isEmpty() ? "" : school + district + INSIDE);
            }
            for (String district : school.endsWith(SCHOOL) ? DISTRICTS_BEHIND_SCHOOL : new String[0]) {
                all.add(school + district);
                all.add(school + district + INSIDE);
            }
        }
        for (String behind : SPOKEN_BEHIND_KIND) {
            all.add(kind.spoken() + behind);
        }
        all.addAll(SPOKEN);
        all.addAll(LATIN);
        all.addAll(kind == SchoolKind.MIDDLE ? LATIN_OF_MIDDLE : LATIN_OF_PRIMARY);
        ownEndings.forEach(own -> all.add(own.ending()));
        return new LinkedHashSet<>(spelled(all));
    }

    private static List<String> spelled(Collection<String> texts) {
        return texts.stream()
                .map(text -> Spelling.whole(text).letters())
                .filter(letters -> !letters.isEmpty())
                .distinct()
                .toList();
    }

    private static int longest(List<String> alternatives) {
        return alternatives.stream().mapToInt(String::length).max().orElse(0);
    }

    /** How many letters may stand around a name at the most. */
    int longest() {
        return longest;
    }

    /**
     * What is left of a text without some of what stands around a name.
     *
     * @param spelling its letters
     * @param hasPlace whether the name of a place was taken off
     * @param hasEnding whether something that people say of where they live was taken off
     */
    record Rest(Spelling spelling, boolean hasPlace, boolean hasEnding) {}

    /** A text, first, and what is left of it without what may stand before and behind a name and its ending. */
    List<Rest> rests(Spelling text) {
        List<Rest> rests = new ArrayList<>(4);
        rests.add(new Rest(text, false, false));
        for (String sentence : sentences) {
            if (text.endsWith(sentence)) {
                rests.add(new Rest(text.to(text.length() - sentence.length()), false, true));
            }
        }
        for (int i = 0, before = rests.size(); i < before; i++) {
            addWithoutBehind(rests, rests.get(i));
        }
        for (int i = 0, before = rests.size(); i < before; i++) {
            addWithoutPlaces(rests, rests.get(i), 0);
        }
        return rests;
    }

    private void addWithoutBehind(List<Rest> rests, Rest rest) {
        Spelling text = rest.spelling();
        for (String place : behind) {
            if (text.endsWith(place)) {
                rests.add(new Rest(text.to(text.length() - place.length()), true, rest.hasEnding()));
            }
        }
    }

    private void addWithoutPlaces(List<Rest> rests, Rest rest, int rank) {
        for (int i = rank; i < before.size(); i++) {
            for (String place : before.get(i)) {
                if (rest.spelling().startsWith(place)) {
                    Rest without = new Rest(rest.spelling().from(place.length()), true, rest.hasEnding());
                    rests.add(without);
                    addWithoutPlaces(rests, without, i + 1);
                }
            }
        }
    }

    /** The endings of the last letter of a text, the shorter first; none for most texts. */
    String[] endings(Spelling text) {
        char last = text.length() == 0 ? '\0' : text.letter(text.length() - 1);
        for (int i = 0; i < lastLetters.length; i++) {
            if (lastLetters[i] == last) {
                return endings[i];
            }
        }
        return NONE;
    }

    /** Prints what may stand before a name. */
    @Override
    public String toString() {
        return "around names: " + before;
    }
}
