package jp.kurume.plan.districts.towns;

import jp.kurume.plan.districts.towns.part.Numerals;
import jp.kurume.plan.text.Dashes;

/** What stands before an address where it is pasted: 〒830-8520, 郵便番号 8308520, 住所：, 日本、. */
final class BeforeAddress {

    private static final String[] LABELS = {"郵便番号", "現住所", "住所", "所在地", "居住地"};
    private static final String COUNTRY = "日本";
    private static final int BEFORE_HYPHEN = 3;
    private static final int POSTAL_CODE = 7;

    private BeforeAddress() {}

    /** Where the address begins in a folded text. */
    static int end(String plain) {
        int at = 0;
        int next = pass(plain, 0);
        while (next > at) {
            at = next;
            next = pass(plain, at);
        }
        return at;
    }

    /** Goes behind signs, and then one word or postal code. */
    private static int pass(String plain, int from) {
        int at = from;
        boolean marked = false;
        while (at < plain.length() && isSign(plain.codePointAt(at))) {
            marked |= plain.charAt(at) == '〒';
            at += Character.charCount(plain.codePointAt(at));
        }
        for (String label : LABELS) {
            if (plain.startsWith(label, at)) {
                return at + label.length();
            }
        }
        int behind = at + COUNTRY.length();
        // 日本橋 is a town.
        if (plain.startsWith(COUNTRY, at) && behind < plain.length() && isSign(plain.charAt(behind))) {
            return behind;
        }
        int code = postalCode(plain, at, marked);
        return code > at ? code : at;
    }

    private static boolean isSign(int letter) {
        return !Character.isLetterOrDigit(letter) && letter != '〇' && Character.getType(letter) != Character.SURROGATE;
    }

    /** Where a postal code ends that begins here; the place itself if none does. */
    private static int postalCode(String plain, int from, boolean marked) {
        int at = from;
        int digits = 0;
        boolean hyphen = marked;
        while (at < plain.length() && digits < POSTAL_CODE) {
            char letter = plain.charAt(at);
            if (Numerals.isDigit(letter)) {
                digits++;
            } else if (digits == BEFORE_HYPHEN && (letter == ' ' || Dashes.isDash(letter))) {
                hyphen = true;
            } else {
                return from;
            }
            at++;
        }
        boolean ends = at == plain.length() || !(Numerals.isDigit(plain.charAt(at)) || Dashes.isDash(plain.charAt(at)));
        return digits == POSTAL_CODE && (hyphen || ends) ? at : from;
    }
}
