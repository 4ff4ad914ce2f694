package jp.kurume.plan.districts.spelling;

import org.jspecify.annotations.Nullable;

/**
 * How a name sounds (よみ), in one spelling for kana and Latin letters.
 *
 * <p>The spelling is large hiragana in which
 *
 * <ul>
 *   <li>long vowels are short, since people write Jōjima, Joujima, Johjima and Jojima: う goes after the sounds of お and う, and
 *       あ, え and お after their own, as the Hepburn system puts a macron there. い stays (Mii, Seihō), and a long vowel mark or
 *       a macron after い is one;
 *   <li>づ, ぢ, を, ゐ and ゑ are ず, じ, お, い and え, which no romanisation tells apart;
 *   <li>ん stands once, however many n are typed.
 * </ul>
 *
 * <p>Latin letters are read in the Hepburn system, with or without macrons, circumflexes, apostrophes, m before b, m and p, and
 * oh for a long vowel; and in the Kunrei system and what keyboards take (zyouzima, syoujima, tubuku), since all of these are
 * Hepburn to whoever types them.
 *
 * <p>Thread-safe.
 */
public final class Reading {

    private static final String VOWELS = "aiueo";
    private static final String MACRONS = "āīūēō";
    /** The sounds that end in the vowel, for each vowel in the order of {@link #VOWELS}. */
    private static final String[] ENDING_IN = {
        "あかがさざただなはばぱまやらわ", "いきぎしじちにひびぴみり", "うくぐすずつぬふぶぷむゆるゔ", "えけげせぜてでねへべぺめれ", "おこごそぞとどのほぼぽもよろ"
    };
    /** A consonant and its five sounds; no sound where the consonant stands before no such vowel. */
    private static final String[][] SOUNDS = {
        {"", "あいうえお"},
        {"k", "かきくけこ"},
        {"g", "がぎぐげご"},
        {"s", "さしすせそ"},
        {"z", "ざじずぜぞ"},
        {"t", "たちつてと"},
        {"d", "だじずでど"},
        {"n", "なにぬねの"},
        {"h", "はひふへほ"},
        {"b", "ばびぶべぼ"},
        {"p", "ぱぴぷぺぽ"},
        {"m", "まみむめも"},
        {"y", "や ゆ よ"},
        {"r", "らりるれろ"},
        {"w", "わいうえお"},
        {"f", "  ふ  "},
        {"ts", "  つ  "},
        {"dz", "  ず  "},
        {"j", " じ   "},
        {"sh", " し   "},
        {"ch", " ち   "},
    };
    /** Consonants before や, ゆ and よ, each with the sound that these follow. */
    private static final String[][] COMBINED = {
        {"ky", "き"},
        {"gy", "ぎ"},
        {"sy", "し"},
        {"zy", "じ"},
        {"jy", "じ"},
        {"ty", "ち"},
        {"cy", "ち"},
        {"dy", "じ"},
        {"ny", "に"},
        {"hy", "ひ"},
        {"by", "び"},
        {"py", "ぴ"},
        {"my", "み"},
        {"ry", "り"},
        {"j", "じ"},
        {"sh", "し"},
        {"ch", "ち"},
    };

    private static final String AFTER_N = "あいうえおやゆよ";
    private static final String[] WITH_N = {"な", "に", "ぬ", "ね", "の", "にや", "にゆ", "によ"};

    private final StringBuilder sounds;
    /** Whether consonants that cannot be read are passed over. */
    private final boolean roughly;

    private Reading(int room, boolean roughly) {
        this.sounds = new StringBuilder(room);
        this.roughly = roughly;
    }

    /**
     * The sounds that letters stand for.
     *
     * @param spelling a spelling
     * @param from the place of the first letter
     * @param to the place behind the last
     * @return the sounds, or null if the letters are neither all kana nor all Latin, or no reading of anything
     */
    public static @Nullable String of(Spelling spelling, int from, int to) {
        return of(spelling, from, to, false);
    }

    /**
     * The sounds that letters probably stand for: consonants that make none are passed over as slips.
     *
     * @param spelling a spelling
     * @param from the place of the first letter
     * @param to the place behind the last
     * @return the sounds, or null if the letters are neither all kana nor all Latin
     */
    public static @Nullable String roughly(Spelling spelling, int from, int to) {
        return of(spelling, from, to, true);
    }

    private static @Nullable String of(Spelling spelling, int from, int to, boolean roughly) {
        if (from == to) {
            return null;
        }
        Reading reading = new Reading(to - from, roughly);
        boolean readable =
                isLatin(spelling.letter(from)) ? reading.latin(spelling, from, to) : reading.kana(spelling, from, to);
        return readable ? reading.sounds.toString() : null;
    }

    /**
     * Whether a letter is one that readings are written in.
     *
     * @param letter a letter of a {@link Spelling}
     * @return true for kana and Latin letters
     */
    public static boolean isLetter(char letter) {
        return Letters.isHiragana(letter) || isLatin(letter);
    }

    /**
     * Whether a letter is one of those that Japanese is romanised in.
     *
     * @param letter a letter of a {@link Spelling}
     * @return true for a to z and vowels with a macron
     */
    public static boolean isLatin(char letter) {
        return (letter >= 'a' && letter <= 'z') || MACRONS.indexOf(letter) >= 0;
    }

    /**
     * The same sounds as they are read where the mark between n and a vowel is left out: しんいち as Shinichi.
     *
     * @param sounds sounds
     * @return the sounds with ん and a vowel as one sound
     */
    public static String withoutApostrophes(String sounds) {
        StringBuilder out = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            int vowel = sounds.charAt(i) == 'ん' && i + 1 < sounds.length() ? AFTER_N.indexOf(sounds.charAt(i + 1)) : -1;
            if (vowel < 0) {
                out.append(sounds.charAt(i));
            } else {
                out.append(WITH_N[vowel]);
                i++;
            }
        }
        return out.toString();
    }

    private boolean kana(Spelling spelling, int from, int to) {
        for (int i = from; i < to; i++) {
            char letter = spelling.letter(i);
            if (!Letters.isKana(letter)) {
                return false;
            }
            add(letter);
        }
        return true;
    }

    private void add(char kana) {
        char before = sounds.isEmpty() ? '\0' : sounds.charAt(sounds.length() - 1);
        char sound = switch (kana) {
            case 'づ' -> 'ず';
            case 'ぢ' -> 'じ';
            case 'を' -> 'お';
            case 'ゐ' -> 'い';
            case 'ゑ' -> 'え';
            case Letters.LONG_VOWEL -> ENDING_IN[1].indexOf(before) >= 0 ? 'い' : '\0';
            default -> kana;
        };
        if (sound != '\0' && !isLong(before, sound)) {
            sounds.append(sound);
        }
    }

    /** Whether a sound only makes the one before it longer. */
    private static boolean isLong(char before, char sound) {
        return switch (sound) {
            case 'あ' -> ENDING_IN[0].indexOf(before) >= 0;
            case 'う' -> ENDING_IN[2].indexOf(before) >= 0 || ENDING_IN[4].indexOf(before) >= 0;
            case 'え' -> ENDING_IN[3].indexOf(before) >= 0;
            case 'お' -> ENDING_IN[4].indexOf(before) >= 0;
            case 'ん' -> before == 'ん';
            default -> false;
        };
    }

    private boolean latin(Spelling spelling, int from, int to) {
        int i = from;
        while (i < to) {
            int consonants = i;
            while (consonants < to && vowel(spelling.letter(consonants)) < 0) {
                if (!isLatin(spelling.letter(consonants))) {
                    return false;
                }
                consonants++;
            }
            boolean last = consonants == to;
            int read = consonants(spelling, i, consonants, last);
            boolean readable = read >= 0 && (last || syllable(spelling, read, consonants));
            if (!readable && !roughly) {
                return false;
            }
            for (int j = i + 1; !readable && j <= consonants && !last; j++) {
                readable = syllable(spelling, j, consonants);
            }
            i = last ? to : consonants + 1;
        }
        return true;
    }

    private static int vowel(char letter) {
        int vowel = VOWELS.indexOf(letter);
        return vowel >= 0 ? vowel : MACRONS.indexOf(letter);
    }

    /** Reads the consonants that belong to no syllable with a vowel; answers where that syllable begins, or -1. */
    private int consonants(Spelling spelling, int from, int to, boolean last) {
        int i = from;
        if (i < to && spelling.letter(i) == 'h' && isAfterO() && (i + 1 < to ? spelling.letter(i + 1) != 'y' : last)) {
            i++;
        }
        while (i < to) {
            char letter = spelling.letter(i);
            char next = i + 1 < to ? spelling.letter(i + 1) : '\0';
            if (letter == 'n' && next != 'y' && (last || next != '\0')) {
                add('ん');
            } else if (letter == 'm' && (next == 'b' || next == 'm' || next == 'p')) {
                add('ん');
            } else if (next != '\0' && (next == letter || (next == 'c' && letter == 't'))) {
                add('つ');
            } else {
                return last ? -1 : i;
            }
            i++;
        }
        return i;
    }

    private boolean isAfterO() {
        return !sounds.isEmpty() && ENDING_IN[4].indexOf(sounds.charAt(sounds.length() - 1)) >= 0;
    }

    private boolean syllable(Spelling spelling, int from, int at) {
        String consonant = spelling.letters(from, at);
        char letter = spelling.letter(at);
        int vowel = vowel(letter);
        for (String[] combined : COMBINED) {
            if (combined[0].equals(consonant) && vowel % 2 == 0) {
                add(combined[1].charAt(0));
                add("や ゆ よ".charAt(vowel));
                return true;
            }
        }
        for (String[] sound : SOUNDS) {
            if (sound[0].equals(consonant) && sound[1].charAt(vowel) != ' ') {
                add(sound[1].charAt(vowel));
                if (letter == 'ī') {
                    add('い');
                }
                return true;
            }
        }
        return false;
    }
}
