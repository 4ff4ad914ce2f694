package jp.kurume.plan.districts.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.text.LetterForms;

/**
 * What a text may name, found out in the plainest way: Unicode's own normalisation, regular expressions and a hash map of
 * letters. Slow, and written apart from the library, so that the two can be held against each other.
 */
final class SlowNames {

    private static final String KANA = "ぁ-ゖァ-ヺー";
    private static final String KANJI = "\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}々";
    private static final Map<String, String> LETTERS = letters();

    /** What may stand behind a name, in large kana. */
    private static final Pattern ENDING = Pattern.compile("(小|小学|小学校|小中学校|義務教育学校)"
            + "|(小|小学|小学校|小中学校|義務教育学校)?(校区|学区|通学区|通学区域|地区|校下)内?"
            + "|(小学校|小中学校|義務教育学校)(区|区域|下)内?"
            + "|しよう(がく|がつこう|がつこうく|こうく|がつく)?|(こう|がつ|ち|つうがく)く|つうがくくいき"
            + "|s(h|y)(ou|ō)gakk(ou|ō)(ku)?|s(h|y)ogakko|shogakkoku|k(ou|ō)ku|(gak|chi)ku"
            + "|elementary(school(district)?)?|primaryschool|schooldistrict"
            + "|(小学)?校区こみゆにてい|校区こみゆにていせんたー?|(校区|地区|小学校区)?まちづくり振興会");

    /** What people type, and Hepburn without long vowels. */
    private static final String[][] ROMANISATIONS = {
        {"[āâ]", "a"},
        {"[ūû]", "u"},
        {"[ēê]", "e"},
        {"[ōô]", "o"},
        {"[īî]", "ii"},
        {"oh(?![aiueoy])", "o"},
        {"(zy|jy|dy)", "j"},
        {"sy", "sh"},
        {"(ty|cy)", "ch"},
        {"tu", "tsu"},
        {"(?<![sc])hu", "fu"},
        {"si", "shi"},
        {"ti", "chi"},
        {"[zd]i", "ji"},
        {"(du|dzu)", "zu"},
        {"w([oie])", "$1"},
        {"tch", "cch"},
        {"m(?=[bmp])", "n"},
        {"n+", "n"},
        {"o[uo]+", "o"},
        {"uu+", "u"},
        {"aa+", "a"},
        {"ee+", "e"},
    };

    private static final String[] HEPBURN = {
        "きゃ kya", "きゅ kyu", "きょ kyo", "ぎゃ gya", "ぎゅ gyu", "ぎょ gyo", "しゃ sha", "しゅ shu", "しょ sho", "じゃ ja", "じゅ ju",
        "じょ jo", "ちゃ cha", "ちゅ chu", "ちょ cho", "にゃ nya", "にゅ nyu", "にょ nyo", "ひゃ hya", "ひゅ hyu", "ひょ hyo", "びゃ bya",
        "びゅ byu", "びょ byo", "ぴゃ pya", "ぴゅ pyu", "ぴょ pyo", "みゃ mya", "みゅ myu", "みょ myo", "りゃ rya", "りゅ ryu", "りょ ryo",
        "あ a", "い i", "う u", "え e", "お o", "か ka", "き ki", "く ku", "け ke", "こ ko", "が ga", "ぎ gi", "ぐ gu", "げ ge",
        "ご go", "さ sa", "し shi", "す su", "せ se", "そ so", "ざ za", "じ ji", "ず zu", "ぜ ze", "ぞ zo", "た ta", "ち chi",
        "つ tsu", "て te", "と to", "だ da", "ぢ ji", "づ zu", "で de", "ど do", "な na", "に ni", "ぬ nu", "ね ne", "の no", "は ha",
        "ひ hi", "ふ fu", "へ he", "ほ ho", "ば ba", "び bi", "ぶ bu", "べ be", "ぼ bo", "ぱ pa", "ぴ pi", "ぷ pu", "ぺ pe", "ぽ po",
        "ま ma", "み mi", "む mu", "め me", "も mo", "や ya", "ゆ yu", "よ yo", "ら ra", "り ri", "る ru", "れ re", "ろ ro", "わ wa",
        "ゐ i", "ゑ e", "を o", "ん n"
    };

    private static final Pattern BRACKETS = Pattern.compile("(.*)[(（](.*)[)）](.*)", Pattern.DOTALL);

    private final List<List<String>> places;

    SlowNames(List<List<String>> places) {
        this.places = places;
    }

    static SlowNames of(RoutingTable routing) {
        List<List<String>> places = new ArrayList<>();
        for (PlaceName.Kind kind : PlaceName.Kind.values()) {
            places.add(routing.placeNames().stream()
                    .filter(place -> place.kind() == kind)
                    .map(PlaceName::name)
                    .toList());
        }
        places.add(2, List.of(routing.edition().municipality().name()));
        if (routing.edition().municipality().code().startsWith("40")) {
            places.set(0, List.of("福岡県"));
        }
        return new SlowNames(places);
    }

    private static Map<String, String> letters() {
        Map<String, String> letters = new HashMap<>();
        try (InputStream in = LetterForms.class.getResourceAsStream("letter-forms/letters.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> letters.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(letters);
    }

    /** Every old or other form of the letters, and the form it is kept as. */
    static Map<String, String> forms() {
        return LETTERS;
    }

    /** Whether a text says a district's name, one of its printed forms, or its reading. */
    boolean names(String text, SchoolDistrict district, List<String> printed) {
        List<String> written = new ArrayList<>(printed);
        written.add(district.name());
        if (says(text, district, written)) {
            return true;
        }
        Matcher brackets = BRACKETS.matcher(text);
        if (!brackets.matches()) {
            return false;
        }
        String outside = brackets.group(1) + brackets.group(3);
        String inside = brackets.group(2);
        boolean both = says(outside, district, written) && says(inside, district, written);
        return both
                || (says(outside, district, written) && isWhatRemains(inside, written))
                || (isWhatRemains(outside, written) && says(inside, district, written));
    }

    private boolean isWhatRemains(String text, List<String> written) {
        return said(text).stream()
                .anyMatch(name -> written.stream()
                        .map(form -> letters(form))
                        .anyMatch(form -> form.matches("[東西南北].+")
                                && key(form.substring(1)).equals(key(name))));
    }

    private boolean says(String text, SchoolDistrict district, List<String> written) {
        return said(text).stream()
                .anyMatch(name ->
                        written.stream().anyMatch(form -> key(letters(form)).equals(key(name)))
                                || soundsLike(name, letters(district.reading()))
                                || soundsLike(key(name), letters(district.reading())));
    }

    /** What may be meant for a name in a text. */
    private Set<String> said(String text) {
        Set<String> said = new LinkedHashSet<>();
        for (String rest : rests(withoutSentences(letters(text)))) {
            said.add(rest);
            for (int name = 1; name < rest.length(); name++) {
                if (ENDING.matcher(kana(rest.substring(name))).matches()) {
                    said.add(rest.substring(0, name));
                }
            }
        }
        return said;
    }

    /** In one script, and without a long vowel mark at the end. */
    private static String key(String letters) {
        return kana(letters).replaceAll("(?<=.)ー+$", "");
    }

    /** As they stand, or both with large kana taken for small ones, as people type them in capitals. */
    private static boolean soundsLike(String name, String reading) {
        return sounds(name).equals(sounds(reading)) || sounds(small(name)).equals(sounds(small(reading)));
    }

    private static String small(String letters) {
        String small = "[きぎしじちにひびぴみりキギシジチニヒビピミリ]";
        return letters.replaceAll("(?<=" + small + ")[やヤ]", "ゃ")
                .replaceAll("(?<=" + small + ")[ゆユ]", "ゅ")
                .replaceAll("(?<=" + small + ")[よヨ]", "ょ");
    }

    private static Set<String> withoutSentences(String letters) {
        return new LinkedHashSet<>(Arrays.asList(letters, letters.replaceAll("(です|の者です|の住民です|在住|在住です|に住んでいます)$", "")));
    }

    /** Without the municipality behind, and without the places before, in the order of an address. */
    private Set<String> rests(Set<String> texts) {
        Set<String> rests = new LinkedHashSet<>();
        for (String text : texts) {
            rests.addAll(rests(text, 0));
            for (int end = 0; end < text.length(); end++) {
                if (text.substring(end)
                        .matches("(" + places(0) + ")?(" + places(1) + ")?(" + places(2) + ")立?|" + places(0))) {
                    rests.addAll(rests(text.substring(0, end), 0));
                }
            }
        }
        return rests;
    }

    private String places(int rank) {
        return places.get(rank).isEmpty()
                ? "nowhere"
                : String.join(
                        "|", places.get(rank).stream().map(SlowNames::letters).toList());
    }

    private Set<String> rests(String letters, int rank) {
        Set<String> rests = new LinkedHashSet<>();
        rests.add(letters);
        for (int i = rank; i < places.size(); i++) {
            for (String place : places.get(i)) {
                Matcher before = Pattern.compile("(" + letters(place) + "(立|(小?学校)?組合立)?|市立)(.*)")
                        .matcher(letters);
                if (before.matches()) {
                    rests.addAll(rests(before.group(4), i + 1));
                }
            }
        }
        return rests;
    }

    /** The letters that remain, composed and in one form. */
    private static String letters(String text) {
        String letters = Normalizer.normalize(text.replace('゛', '\u3099').replace('゜', '\u309A'), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        letters = letters.replaceAll("(?<=[" + KANA + "])[-‐‑‒–—―−─━~〜]+(?=[" + KANA + "])", "ー");
        letters = letters.replaceAll("(?<=[ァ-ヺー])[-‐‑‒–—―−─━~〜]+(?![0-9a-z])", "ー");
        letters = letters.replaceAll(
                "[\\p{Z}\\s\\p{Cc}\\p{Cf}\\p{P}`´ʻʼʾʿ~\\x{34F}\\x{180B}-\\x{180F}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}&&[^々〻]]",
                "");
        letters = letters.replaceAll("(?<![" + KANA + "])ー+", "");
        StringBuilder kept = new StringBuilder();
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> kept.append(LETTERS.getOrDefault(letter, letter)));
        return Pattern.compile("([" + KANJI + "])[々〻]").matcher(kept).replaceAll("$1$1");
    }

    /** Kana in one script and size, as they stand for each other behind kanji. */
    private static String kana(String letters) {
        String kana =
                letters.replaceAll("(?<=[" + KANJI + "])[ヶケヵがガ箇ゖゕ]", "が").replaceAll("(?<=[" + KANJI + "])[之乃]", "の");
        StringBuilder out = new StringBuilder();
        kana.chars().forEach(letter -> out.append((char) (letter >= 'ァ' && letter <= 'ヶ' ? letter - 0x60 : letter)));
        String small = "ぁぃぅぇぉっゃゅょゎゕゖ";
        String large = "あいうえおつやゆよわかけ";
        for (int i = 0; i < small.length(); i++) {
            for (int j = 0; j < out.length(); j++) {
                if (out.charAt(j) == small.charAt(i)) {
                    out.setCharAt(j, large.charAt(i));
                }
            }
        }
        return out.toString();
    }

    /** Kana or Latin letters in Hepburn without long vowels; anything else in brackets, which equals nothing. */
    private static String sounds(String letters) {
        String latin = letters.matches("[a-zāīūēōâîûêô]+") ? letters : hepburn(letters);
        for (String[] romanisation : ROMANISATIONS) {
            latin = latin.replaceAll(romanisation[0], romanisation[1]);
        }
        return latin;
    }

    private static String hepburn(String letters) {
        StringBuilder hiragana = new StringBuilder();
        letters.chars().forEach(c -> hiragana.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - 0x60 : c)));
        if (!hiragana.toString().matches("[ぁ-ゖー]+")) {
            return "[" + letters + "]";
        }
        String latin = hiragana.toString();
        for (String pair : HEPBURN) {
            latin = latin.replace(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
        }
        return latin.replace("iー", "ii").replace("ー", "");
    }
}
