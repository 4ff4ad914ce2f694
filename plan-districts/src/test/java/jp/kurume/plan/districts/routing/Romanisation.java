package jp.kurume.plan.districts.routing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;

/** Readings in the spellings that people use, made letter by letter from kana. */
final class Romanisation {

    private static final String[] ROWS = {
        "あ", "a", "い", "i", "う", "u", "え", "e", "お", "o", "か", "ka", "き", "ki", "く", "ku", "け", "ke", "こ", "ko", "が",
        "ga", "ぎ", "gi", "ぐ", "gu", "げ", "ge", "ご", "go", "さ", "sa", "し", "shi/si", "す", "su", "せ", "se", "そ", "so",
        "ざ", "za", "じ", "ji/zi", "ず", "zu", "ぜ", "ze", "ぞ", "zo", "た", "ta", "ち", "chi/ti", "つ", "tsu/tu", "て", "te",
        "と", "to", "だ", "da", "づ", "zu/du", "で", "de", "ど", "do", "な", "na", "に", "ni", "ぬ", "nu", "ね", "ne", "の", "no",
        "は", "ha", "ひ", "hi", "ふ", "fu/hu", "へ", "he", "ほ", "ho", "ば", "ba", "び", "bi", "ぶ", "bu", "べ", "be", "ぼ", "bo",
        "ま", "ma", "み", "mi", "む", "mu", "め", "me", "も", "mo", "や", "ya", "ゆ", "yu", "よ", "yo", "ら", "ra", "り", "ri",
        "る", "ru", "れ", "re", "ろ", "ro", "わ", "wa", "ん", "n", "しょ", "sho/syo", "じょ", "jo/zyo", "きょ", "kyo/kyo"
    };

    private Romanisation() {}

    /** The reading in kana of either script and width, or in Latin letters of one system or the other. */
    static String any(String reading, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> reading;
            case 1 -> katakana(reading);
            case 2 -> halfWidth(reading);
            case 3 -> latin(reading, false, random);
            case 4 -> latin(reading, true, random);
            default -> latin(reading, false, random).toUpperCase(Locale.ROOT);
        };
    }

    private static String katakana(String reading) {
        StringBuilder out = new StringBuilder();
        reading.chars().forEach(letter -> out.append((char) (letter + 0x60)));
        return out.toString();
    }

    private static String halfWidth(String reading) {
        String full = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(katakana(reading), Normalizer.Form.NFD)
                .chars()
                .forEach(letter -> out.append(
                        letter == 0x3099 ? 'ﾞ' : letter == 0x309A ? 'ﾟ' : (char) (0xFF66 + full.indexOf(letter))));
        return out.toString();
    }

    private static String latin(String reading, boolean kunrei, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < reading.length(); ) {
            int length = i + 1 < reading.length() && reading.charAt(i + 1) == 'ょ' ? 2 : 1;
            out.append(sound(reading.substring(i, i + length), kunrei));
            if (reading.charAt(i) == 'ん'
                    && i + 1 < reading.length()
                    && "あいうえおやゆよ".indexOf(reading.charAt(i + 1)) >= 0
                    && random.nextBoolean()) {
                out.append(random.nextBoolean() ? "'" : "’");
            }
            i += length;
        }
        String[] longVowels = {"o", "ō", "ô", "ou", "oo", "o\u0304"};
        String mark = longVowels[random.nextInt(longVowels.length)];
        String latin = out.toString().replaceAll("o[uo]", mark).replaceAll("uu", random.nextBoolean() ? "ū" : "u");
        latin = random.nextBoolean() ? latin.replaceAll("n(?=[bmp])", "m") : latin;
        return latin;
    }

    private static String sound(String kana, boolean kunrei) {
        for (int i = 0; i < ROWS.length; i += 2) {
            if (ROWS[i].equals(kana)) {
                String[] spellings = ROWS[i + 1].split("/", -1);
                return spellings[kunrei ? spellings.length - 1 : 0];
            }
        }
        throw new IllegalArgumentException(kana);
    }
}
