package jp.kurume.plan.districts.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final String[] ENDINGS = {
        "",
        "小",
        "校区",
        "地区",
        "小校区",
        "小学校",
        "小学校区",
        "校区コミュニティ",
        "小学校区コミュニティ",
        "校区コミュニティセンター",
        "まちづくり振興会",
        "校区まちづくり振興会",
        "地区まちづくり振興会",
        "小学校区まちづくり振興会"
    };

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

    private final List<List<String>> places;

    SlowNames(List<List<String>> places) {
        this.places = places;
    }

    static SlowNames of(RoutingTable routing) {
        List<List<String>> places = new ArrayList<>();
        for (PlaceName.Kind kind : PlaceName.Kind.values()) {
            if (kind == PlaceName.Kind.TOWN) {
                places.add(List.of(routing.edition().municipality().name()));
            }
            places.add(routing.placeNames().stream()
                    .filter(place -> place.kind() == kind)
                    .map(PlaceName::name)
                    .toList());
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
        Set<String> said = new LinkedHashSet<>();
        for (String rest : rests(letters(text), 0)) {
            for (String ending : ENDINGS) {
                String end = letters(ending);
                if (rest.endsWith(end) && rest.length() > end.length()) {
                    said.add(rest.substring(0, rest.length() - end.length()));
                }
            }
        }
        List<String> written = new ArrayList<>(printed);
        written.add(district.name());
        return said.stream()
                .anyMatch(name ->
                        written.stream().anyMatch(form -> kana(letters(form)).equals(kana(name)))
                                || soundsLike(name, letters(district.reading())));
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

    private Set<String> rests(String letters, int rank) {
        Set<String> rests = new LinkedHashSet<>();
        rests.add(letters);
        for (int i = rank; i < places.size(); i++) {
            for (String place : places.get(i)) {
                if (letters.startsWith(letters(place))) {
                    rests.addAll(rests(letters.substring(letters(place).length()), i + 1));
                }
            }
        }
        return rests;
    }

    /** The letters that remain, composed and in one form. */
    private static String letters(String text) {
        String letters = Normalizer.normalize(text.replace('゛', '\u3099').replace('゜', '\u309A'), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        letters = letters.replaceAll("(?<=[" + KANA + "])[-‐‑‒–—―−~〜]+(?=[" + KANA + "])", "ー");
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
