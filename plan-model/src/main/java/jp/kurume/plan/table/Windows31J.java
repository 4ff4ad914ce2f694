package jp.kurume.plan.table;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of Windows-31J, and what stands there for those that it lacks.
 *
 * <p>Twins are of two kinds. A dozen and a half signs of JIS X 0208 have one code in Unicode by the JIS standard and another by
 * Windows (the wave dash 〜 U+301C is there ～ U+FF5E); they look alike and mean the same. Five letters are forms of a
 * letter that Windows-31J has in another form only: 步 of 歩, and the four that the table of common kanji (常用漢字表, 2010)
 * itself lets be replaced so (塡 剝 頰 𠮟). What was written with a twin is read back with it.
 *
 * <p>One twin comes back: the dash between numbers (– U+2013), which plans and citations are full of. It is written as the
 * JIS hyphen (‐ U+2010, 0x815D), and that is read as – again.
 *
 * <p>Source: WHATWG Encoding Standard, index jis0208, and the Unicode Consortium's tables JIS0208.TXT and CP932.TXT, where
 * they differ.
 */
final class Windows31J {

    private static final String NAME = "windows-31j";

    private static final char DASH = '–';
    private static final char JIS_HYPHEN = '‐';

    private static final Map<String, String> TWINS = Map.ofEntries(
            Map.entry("〜", "～"),
            Map.entry("−", "－"),
            Map.entry("—", "―"),
            Map.entry("‖", "∥"),
            Map.entry("¢", "￠"),
            Map.entry("£", "￡"),
            Map.entry("¬", "￢"),
            Map.entry("¥", "￥"),
            Map.entry("‾", "￣"),
            Map.entry("¯", "￣"),
            Map.entry("‐", "-"),
            Map.entry("‑", "-"),
            Map.entry("¦", "￤"),
            Map.entry("·", "・"),
            Map.entry("µ", "μ"),
            Map.entry("«", "≪"),
            Map.entry("»", "≫"),
            Map.entry("步", "歩"),
            Map.entry("塡", "填"),
            Map.entry("剝", "剥"),
            Map.entry("頰", "頬"),
            Map.entry("𠮟", "叱"));

    private final Charset charset = charset();
    private final CharsetEncoder encoder = charset.newEncoder();
    /** What stands for each letter met so far; empty for nothing. */
    private final Map<Integer, String> written = new HashMap<>();

    static boolean isKnown() {
        return Charset.isSupported(NAME);
    }

    static Charset charset() {
        return Charset.forName(NAME);
    }

    /** What a text says that was read from a file. */
    static String asMeant(String read) {
        return read.replace(JIS_HYPHEN, DASH);
    }

    /**
     * What stands in a file for a letter: the letter itself, its twin, or nothing if it has neither.
     *
     * @param letter a code point
     */
    String written(int letter) {
        return written.computeIfAbsent(letter, this::find);
    }

    /** What stands in a file for a text; letters without a twin are left out. */
    String written(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> written.append(written(letter)));
        return written.toString();
    }

    /** Whether what is written for a letter is read back as the letter. */
    static boolean comesBack(int letter, String written) {
        return asMeant(written).equals(Character.toString(letter));
    }

    /**
     * Whether the encoding has a letter, so that a spreadsheet saves it as itself.
     *
     * @param letter a code point
     */
    boolean has(int letter) {
        String text = Character.toString(letter);
        return encoder.canEncode(text) && new String(text.getBytes(charset), charset).equals(text);
    }

    private String find(int letter) {
        String text = Character.toString(letter);
        if (letter == DASH) {
            return String.valueOf(JIS_HYPHEN);
        }
        String twin = TWINS.get(text);
        if (twin != null) {
            return twin;
        }
        // Java's encoder has twins of its own (ゔ becomes ヴ), which nobody asked for.
        return has(letter) ? text : "";
    }
}
