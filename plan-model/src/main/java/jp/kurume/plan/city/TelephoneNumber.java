package jp.kurume.plan.city;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese telephone or fax number (電話番号・ファクス番号), as it is printed.
 *
 * <p>A number is printed in its domestic form: digits, the first of them a zero, with or without hyphens between them.
 * Ten digits as a rule; eleven where it begins with 020, 050, 060, 070, 080 (0800 among them) or 090. Short numbers have three
 * digits from 1 (189, 110), or four behind a number sign (#8000). Behind a number may stand, in full-width brackets, the
 * extension (内線) or several, and whether it is the switchboard's (代表) or a direct line (直通). Whether the number is in use,
 * and where its area code ends, is not checked. Two numbers are equal if they are printed alike, hyphens included.
 *
 * <pre>{@code
 * TelephoneNumber number = TelephoneNumber.parse("0942-30-9000（内線12）");
 * number.number();           // 0942-30-9000
 * number.extension();        // 12
 * number.international();    // +81 942-30-9000
 * number.uri();              // tel:+81-942-30-9000;ext=12
 * }</pre>
 *
 * <p>In JSON it is a text, as printed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param printed the number as printed, such as {@code 0942-46-8711}, with what stands in brackets behind it
 */
public record TelephoneNumber(@JsonValue String printed) implements Serializable {

    private static final String NUMBER = "(?<number>[0-9]+(?:-[0-9]+)*|#[0-9]{4})";
    private static final String ONE_EXTENSION = "[0-9]{1,8}";

    /** A number as it is kept and printed. */
    private static final Pattern PRINTED =
            Pattern.compile(NUMBER + "(?:（(?<only>代表|直通)）|（(?:(?<line>代表|直通)・)?内線(?<extension>" + ONE_EXTENSION + "(?:・"
                    + ONE_EXTENSION + ")*)）)?");

    private static final String LINE = "(?<line>代表?|直通?)";
    private static final String EXTENSION =
            "(?:内線番号|内線|内|(?i:ext)\\.?) ?:? ?(?<extension>" + ONE_EXTENSION + "(?: ?[・、,/] ?" + ONE_EXTENSION + ")*)";

    /** What people type behind a number, in brackets or without, when it is folded. */
    private static final String BEHIND = "(?:" + LINE + "?[・、, ]*(?:" + EXTENSION + ")?)";

    private static final Pattern TYPED = Pattern.compile(NUMBER + "(?: ?\\(" + BEHIND + "\\))?");
    private static final Pattern WITHOUT_BRACKETS = Pattern.compile("(?<number>.*?[0-9)]) ?" + BEHIND);

    /** What people write before a number; not that it is one of a fax, at which nobody answers. */
    private static final Pattern HEADING = Pattern.compile("^(?:電話番号|電話|☎|(?i:tel))[ .:]*");

    /** What the line is called, before a number. */
    private static final Pattern LINE_BEFORE = Pattern.compile("^\\(?(代表|直通)\\)?[ :]*([0-9(+].*)$");

    private static final int LONGEST = 100;

    private static final Pattern SHORT = Pattern.compile("1[0-9]{2}|#[0-9]{4}");

    /** The digits of any other number, without hyphens. */
    private static final Pattern DIGITS = Pattern.compile("0[25-9]0[0-9]{8}|0(?![25-9]0)[1-9][0-9]{8}");

    /** What a caller from abroad dials in place of the leading zero: Japan's country code. */
    private static final String COUNTRY = "+81";

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is none, or not in the form in which numbers are printed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TelephoneNumber {
        Objects.requireNonNull(printed, "printed");
        if (!isNumber(printed)) {
            throw refused(printed, List.of());
        }
    }

    private static IllegalArgumentException refused(String text, List<TelephoneNumber> suggestions) {
        return new IllegalArgumentException("\"" + Excerpt.of(text)
                + "\" is no Japanese telephone number: digits with single hyphens between them,"
                + " such as 0942-46-8711"
                + (suggestions.isEmpty() ? "" : "; did you mean " + suggestions.get(0) + "?"));
    }

    /**
     * {@return the number that somebody typed: folded as {@link TypedText} folds texts, with a dash of any kind for a
     * hyphen, and an extension in brackets of either width}
     *
     * @param text what was typed
     * @throws IllegalArgumentException if it is none; the message says what was probably meant
     */
    public static TelephoneNumber parse(String text) {
        Objects.requireNonNull(text, "text");
        return find(text).orElseThrow(() -> refused(text, suggested(text)));
    }

    /**
     * The number that somebody typed, where there may be none.
     *
     * @param text what was typed
     * @return the number that {@link #parse} reads; empty if the text is none
     */
    public static Optional<TelephoneNumber> find(String text) {
        Objects.requireNonNull(text, "text");
        Matcher typed = TYPED.matcher(text.length() > LONGEST ? "" : plain(text));
        return typed.matches() ? made(typed, typed.group("number")) : Optional.empty();
    }

    /** A number with what stands behind it; nothing if that number cannot be dialled. */
    private static Optional<TelephoneNumber> made(Matcher behind, String number) {
        String line = behind.group("line");
        String extension = behind.group("extension");
        StringBuilder out = new StringBuilder(number);
        if (line != null || extension != null) {
            out.append('（');
            if (line != null) {
                out.append(line.startsWith("代") ? "代表" : "直通");
            }
            if (extension != null) {
                out.append(line == null ? "内線" : "・内線").append(extension.replaceAll("[^0-9]+", "・"));
            }
            out.append('）');
        }
        String printed = out.toString();
        return isNumber(printed) ? Optional.of(new TelephoneNumber(printed)) : Optional.empty();
    }

    /**
     * What a text may have been meant for that is no number: one with blanks, brackets or full stops in place of hyphens, one
     * that a spreadsheet has taken the leading zero from, one in the international form, or one with a heading before it or an
     * extension without brackets behind it.
     *
     * @param text what was typed
     * @return the numbers that it may mean, most likely first; empty if it is a number, or nothing like one
     */
    public static List<TelephoneNumber> suggested(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST || find(text).isPresent()) {
            return List.of();
        }
        String plain = HEADING.matcher(plain(text).replaceAll("^[「『\"']+|[」』\"'。、,.]+$", ""))
                .replaceFirst("");
        // Whose line it is may stand before the number: (代表)0942-30-9000.
        plain = LINE_BEFORE.matcher(plain).replaceFirst("$2($1)");
        plain = plain.replaceFirst("(\\((?:代表|直通)\\)) ?(?=内|(?i:ext))", "$1,").replaceFirst("\\),(?=内|(?i:ext))", ",");
        Set<TelephoneNumber> suggestions = new LinkedHashSet<>();
        find(plain).ifPresent(suggestions::add);
        Matcher behind = WITHOUT_BRACKETS.matcher(
                plain.replaceFirst("\\((?=[代直内]|(?i:ext))", "").replaceFirst("(?<=[代表直通0-9])\\)$", ""));
        if (behind.matches()) {
            String hyphenated = hyphenated(behind.group("number"));
            made(behind, hyphenated).ifPresent(suggestions::add);
            made(behind, "0" + hyphenated).ifPresent(suggestions::add);
        }
        return List.copyOf(suggestions);
    }

    /** The digits of a number that was typed in another form, with hyphens between them. */
    private static String hyphenated(String text) {
        return text.replaceFirst("^(?:\\+81[- ]?|81[- ])(\\(0\\))?0?", "0")
                .replaceAll("[ ()./・]+", "-")
                .replaceAll("-{2,}", "-")
                .replaceFirst("^-", "")
                .replaceFirst("-$", "")
                .replaceFirst("^0-(?=[1-9])", "0");
    }

    /**
     * A text in the letters of a number: folded, and with a hyphen for every sign that people take for one.
     *
     * @param text any text
     * @return the text, which need not be a number
     */
    public static String plain(String text) {
        Objects.requireNonNull(text, "text");
        return Dashes.asHyphens(TypedText.fold(text)).replace('♯', '#');
    }

    /**
     * Whether a text is a well-formed number, in the form in which it is printed; it need not be in use.
     *
     * @param text any text
     * @return true for a short number, or the right number of digits after a zero with single hyphens between them at the
     *     most; and what may stand in brackets behind it
     */
    public static boolean isNumber(String text) {
        Objects.requireNonNull(text, "text");
        Matcher parts = PRINTED.matcher(text.length() > LONGEST ? "" : text);
        return parts.matches() && isDialled(parts.group("number"));
    }

    private static boolean isDialled(String number) {
        return SHORT.matcher(number).matches()
                || DIGITS.matcher(number.replace("-", "")).matches();
    }

    private @Nullable String part(String name) {
        Matcher parts = PRINTED.matcher(printed);
        return parts.matches() ? parts.group(name) : null;
    }

    /**
     * What one dials.
     *
     * @return the number as printed, such as {@code 0942-30-9000}, without what stands in brackets behind it
     */
    public String number() {
        return Objects.requireNonNull(part("number"));
    }

    /**
     * The extension that one asks for (内線).
     *
     * @return its digits; several as printed, such as 2341・2342; empty if there is none
     */
    public String extension() {
        return Objects.requireNonNullElse(part("extension"), "");
    }

    /**
     * Whose the line is, where it is printed.
     *
     * @return 代表 for the switchboard, 直通 for a direct line; empty if nothing is printed
     */
    public String line() {
        return Objects.requireNonNullElse(part("only"), Objects.requireNonNullElse(part("line"), ""));
    }

    /**
     * Whether it is a short number, which can be dialled within Japan only: 189, #8000.
     *
     * @return true for a short number
     */
    public boolean isShort() {
        return SHORT.matcher(number()).matches();
    }

    /**
     * The number as one writes it for callers from abroad (ITU-T E.123): {@code +81 942-46-8711}.
     *
     * <p>Not every number can be reached from abroad; free numbers as a rule cannot, and short ones never.
     *
     * @return country code, a blank, and the number without its leading zero; a short number as it is
     */
    public String international() {
        return isShort() ? number() : COUNTRY + " " + withoutZero();
    }

    /**
     * The number as a link that a telephone can dial (RFC 3966): {@code tel:+81-942-46-8711}.
     *
     * @return the link, in the global form, with the extension where there is one alone; of a short number in the local form,
     *     {@code tel:189;phone-context=+81}; of a free one or one from 0570, which are dialled within Japan only, as it is printed,
     *     {@code tel:0120-36-9656}
     */
    public URI uri() {
        if (isShort()) {
            return URI.create("tel:" + number().replace("#", "%23") + ";phone-context=" + COUNTRY);
        }
        if (isNational()) {
            return URI.create("tel:" + number());
        }
        String extension = extension();
        boolean isOne = !extension.isEmpty() && extension.indexOf('・') < 0;
        return URI.create("tel:" + COUNTRY + "-" + withoutZero() + (isOne ? ";ext=" + extension : ""));
    }

    /** Whether it is dialled within Japan only, as free numbers and those from 0570 (ナビダイヤル) are. */
    private boolean isNational() {
        return isFreephone() || number().replace("-", "").startsWith("0570");
    }

    private String withoutZero() {
        return number().replaceFirst("^0-?", "");
    }

    /**
     * Whether the call is free for the caller (フリーダイヤル): 0120 or 0800.
     *
     * @return true for a free number
     */
    public boolean isFreephone() {
        String digits = number().replace("-", "");
        return digits.startsWith("0120") || digits.startsWith("0800");
    }

    /** Prints the number as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
