package jp.kurume.plan.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of a text that was opened or saved in a wrong encoding (文字化け), or that has letters nobody can see.
 *
 * <pre>{@code
 * DamagedText.in("久留米市");                  // nothing
 * DamagedText.in("久留\uFFFD市");              // REPLACED U+FFFD
 * DamagedText.in("‹v—¯•ÄŽs").get().meant();   // 久留米市
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what became of it
 * @param evidence what shows it: a letter by its code, such as {@code U+0000}, or the text
 * @param meant the text that was there before; empty where it cannot be told with certainty
 */
public record DamagedText(Kind kind, String evidence, String meant) {

    /** Checks the parts. */
    public DamagedText {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(meant, "meant");
    }

    /** What becomes of a text. */
    public enum Kind {
        /** Letters were replaced by U+FFFD, as when Windows-31J is read as UTF-8. */
        REPLACED(true),
        /** A control letter stands in it, such as U+0000. */
        CONTROL(true),
        /** Nothing is left of it but question marks. */
        QUESTION_MARKS(true),
        /** Its bytes were read in another encoding: UTF-8 as Windows-31J, or either of them as Latin letters or as a Mac's. */
        GARBLED(true),
        /** Half of a letter stands in it: one of the two code units of which some letters are made. */
        HALF_LETTER(true),
        /** A spreadsheet's own word for a cell that it could not work out, such as #REF!, or ####### for one that was too narrow. */
        SPREADSHEET_ERROR(true),
        /** Letters stand in it as HTML or a workbook writes them (&amp;amp;, _x000D_), which may be meant. */
        ESCAPED(false),
        /** Question marks stand among its letters, which may be meant. */
        QUESTION_MARKS_WITHIN(false),
        /** A letter of private use (外字) stands in it, which looks otherwise on every machine. */
        PRIVATE_USE(false);

        private final boolean certain;

        Kind(boolean certain) {
            this.certain = certain;
        }

        /**
         * Whether the text can only be damaged.
         *
         * @return false where it may be meant
         */
        public boolean isCertain() {
            return certain;
        }
    }

    private static final char REPLACEMENT = '\uFFFD';
    private static final String WINDOWS_31J = "windows-31j";
    private static final String MAC_ROMAN = "x-MacRoman";

    /** Signs of the Mac's own letters that no other encoding of Latin letters has. */
    private static final String OF_MAC_ALONE = "≠∞≤≥∂∑∏π∫Ω√≈∆◊⁄ﬁﬂıˆ˜¯˘˙˚¸˝˛ˇ\uF8FF";

    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#(REF!|N/A|VALUE!|NAME[?]|DIV/0!|NULL!|NUM!|SPILL!|CALC!|#{2,})");

    /** Letters as HTML, XML and workbooks write them. */
    private static final Pattern ESCAPE =
            Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#[0-9]{2,6}|#x[0-9A-Fa-f]{2,5});|_x[0-9A-F]{4}_");

    /** The signs at 0x80 to 0x9F of Windows-1252, which are no control letters there; a blank where it has none. */
    private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /** What the first two bytes of every kana of UTF-8 are in Windows-31J. */
    private static final String KANA_AS_KANJI = "縺繧繝";

    /**
     * What is damaged in a text.
     *
     * @param text the text
     * @return the damage; nothing for most texts
     */
    public static Optional<DamagedText> in(String text) {
        Objects.requireNonNull(text, "text");
        int questionMarks = 0;
        int longestRun = 0;
        int run = 0;
        boolean onlyMarks = true;
        boolean suspicious = false;
        boolean latin = false;
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c == '?' ? run + 1 : 0;
            questionMarks += c == '?' ? 1 : 0;
            longestRun = Math.max(longestRun, run);
            onlyMarks &= !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
            latin |= c >= 0x80 && (latinByte(c) >= 0 || OF_MAC_ALONE.indexOf(c) >= 0);
            marked |= c == '#' || c == '&' || c == '_';
            suspicious |= isControl(c)
                    || c == REPLACEMENT
                    || Character.isSurrogate(c)
                    || isPrivate(c)
                    || isHalfKana(c)
                    || KANA_AS_KANJI.indexOf(c) >= 0;
        }
        if (onlyMarks && questionMarks >= 2) {
            return Optional.of(new DamagedText(Kind.QUESTION_MARKS, text, ""));
        }
        if (!suspicious && !latin && !marked && longestRun < 2) {
            return Optional.empty();
        }
        if (marked && SPREADSHEET_ERROR.matcher(text).matches()) {
            return Optional.of(new DamagedText(Kind.SPREADSHEET_ERROR, text, ""));
        }
        Matcher escape = ESCAPE.matcher(text);
        boolean isEscaped = marked && escape.find();
        return garbled(text, latin)
                .or(() -> letter(text))
                .or(() -> isEscaped ? Optional.of(new DamagedText(Kind.ESCAPED, escape.group(), "")) : Optional.empty())
                .or(() -> text.contains("??")
                        ? Optional.of(new DamagedText(Kind.QUESTION_MARKS_WITHIN, text, ""))
                        : Optional.empty());
    }

    private static boolean isPrivate(char c) {
        boolean highSurrogate = c >= '\uDB80' && c <= '\uDBFF';
        return highSurrogate || (c >= '\uE000' && c <= '\uF8FF');
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static boolean isHalfKana(char c) {
        return c >= '｡' && c <= 'ﾟ';
    }

    /** The first letter that no text has. */
    private static Optional<DamagedText> letter(String text) {
        Optional<DamagedText> isPrivate = Optional.empty();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (letter == REPLACEMENT) {
                return Optional.of(new DamagedText(Kind.REPLACED, named(letter), ""));
            }
            if (Character.getType(letter) == Character.SURROGATE) {
                return Optional.of(new DamagedText(Kind.HALF_LETTER, named(letter), ""));
            }
            if (letter <= 0xFF && isControl((char) letter)) {
                return Optional.of(new DamagedText(Kind.CONTROL, named(letter), ""));
            }
            if (isPrivate.isEmpty() && Character.getType(letter) == Character.PRIVATE_USE) {
                isPrivate = Optional.of(new DamagedText(Kind.PRIVATE_USE, named(letter), ""));
            }
        }
        return isPrivate;
    }

    private static String named(int letter) {
        return String.format(Locale.ROOT, "U+%04X", letter);
    }

    private static Optional<DamagedText> garbled(String text, boolean latin) {
        // A JDK that was cut down to its base module has no Windows-31J.
        boolean known = Charset.isSupported(WINDOWS_31J);
        if (latin) {
            Optional<DamagedText> asLatin = garbled(text, latinBytes(text), known);
            if (asLatin.isPresent()) {
                return asLatin;
            }
            Optional<DamagedText> asMac = garbled(text, macBytes(text), known);
            if (asMac.isPresent()) {
                return asMac;
            }
        }
        if (known && text.chars().anyMatch(c -> isHalfKana((char) c) || KANA_AS_KANJI.indexOf(c) >= 0)) {
            Reading utf8 = Reading.of(text.getBytes(Charset.forName(WINDOWS_31J)), StandardCharsets.UTF_8);
            if (utf8.isMeant()) {
                return Optional.of(utf8.damaged(text));
            }
        }
        return Optional.empty();
    }

    /** What the bytes of which a text was made say in the encodings of Japanese. */
    private static Optional<DamagedText> garbled(String text, byte[] bytes, boolean known) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        Reading utf8 = Reading.of(bytes, StandardCharsets.UTF_8);
        if (utf8.isMeant()) {
            return Optional.of(utf8.damaged(text));
        }
        Reading windows31J = known ? Reading.of(bytes, Charset.forName(WINDOWS_31J)) : Reading.NONE;
        return windows31J.isMeant() && isMostlyBeyondAscii(text)
                ? Optional.of(windows31J.damaged(text))
                : Optional.empty();
    }

    /** The bytes that a text of a Mac's letters was read from; none if it has others. */
    private static byte[] macBytes(String text) {
        if (!Charset.isSupported(MAC_ROMAN)) {
            return new byte[0];
        }
        try {
            ByteBuffer bytes = Charset.forName(MAC_ROMAN).newEncoder().encode(CharBuffer.wrap(text));
            byte[] read = new byte[bytes.remaining()];
            bytes.get(read);
            return read;
        } catch (CharacterCodingException e) {
            return new byte[0];
        }
    }

    /** The bytes that a text of Latin letters was read from; none if it has others. */
    private static byte[] latinBytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int one = latinByte(text.charAt(i));
            if (one < 0) {
                return new byte[0];
            }
            bytes[i] = (byte) one;
        }
        return bytes;
    }

    private static int latinByte(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int sign = WINDOWS_1252.indexOf(c);
        return sign < 0 ? -1 : 0x80 + sign;
    }

    /** A dash or a pair of quotation marks is no sign of anything: half of a Japanese text is beyond ASCII in any reading. */
    private static boolean isMostlyBeyondAscii(String text) {
        return 2 * text.chars().filter(c -> c > '~').count() >= text.length();
    }

    /** What bytes say in an encoding: how many Japanese letters, and how often nothing. */
    private record Reading(String text, int letters, int faults) {

        static final Reading NONE = new Reading("", 0, 0);

        static Reading of(byte[] bytes, Charset charset) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length + 1);
            CharsetDecoder decoder = charset.newDecoder();
            int faults = 0;
            CoderResult result = decoder.decode(in, out, true);
            while (result.isError()) {
                faults++;
                in.position(in.position() + result.length());
                result = decoder.decode(in, out, true);
            }
            String text = out.flip().toString();
            int letters = (int) text.chars().filter(Reading::isJapaneseLetter).count();
            int others = (int)
                    text.chars().filter(c -> c > '~' && !isJapaneseLetter(c)).count();
            return new Reading(text, letters, faults + others);
        }

        private static boolean isJapaneseLetter(int c) {
            boolean kana = c >= 0x3001 && c <= 0x30FF;
            boolean kanji = c >= 0x4E00 && c <= 0x9FFF;
            return kana || kanji || (c >= 0xFF01 && c <= 0xFF5E);
        }

        boolean isMeant() {
            return letters >= 2 && letters >= 2 * faults;
        }

        /** A middle dot stands for bytes that were lost. */
        DamagedText damaged(String found) {
            return new DamagedText(Kind.GARBLED, found, faults == 0 && found.indexOf('・') < 0 ? text : "");
        }
    }
}
