package jp.kurume.plan.districts.towns.part;

import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.TypedText;

/** A printed part in the letters in which its grammar is written. */
final class PartText {

    private static final String BRACKETS = "〔［[｛{【〈《<「";
    private static final String CLOSING = "〕］]｝}】〉》>」";
    private static final String LONG_VOWELS = "ーｰ";
    private static final String SEPARATORS = "、,;・･/，。．";
    /** What stood before, which is left out elsewhere. */
    private static final String[] THE_SAME = {"同丁目", "同番地", "同番", "同"};

    private static final String[] NOTES = {"・・・", "･･･", "...", "‥"};
    private static final String[] CONJUNCTIONS = {"および", "及び", "ならびに", "並びに", "または", "又は"};

    /** What 一部 becomes, lest its 一 be a number. */
    static final String PARTLY = "部";

    private PartText() {}

    /** Half width, numbers in digits, and one sign for each of brackets, ranges, hyphens, separators and notes (…). */
    static String of(String printed) {
        String plain = TypedText.fold(printed);
        for (String note : NOTES) {
            plain = plain.replace(note, "…");
        }
        plain = plain.replace("一部分", PARTLY)
                .replace("一部", PARTLY)
                .replace("一円", "全域")
                .replace("但し", "ただし");
        for (String same : THE_SAME) {
            plain = plain.replace(same, "");
        }
        for (String conjunction : CONJUNCTIONS) {
            plain = plain.replace(conjunction, ",");
        }
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                out.append(' ');
            } else if (BRACKETS.indexOf(letter) >= 0) {
                out.append('(');
            } else if (CLOSING.indexOf(letter) >= 0) {
                out.append(')');
            } else if (Dashes.isWave(letter)) {
                out.append('~');
            } else if (Dashes.isHyphen(letter) || Dashes.isDash(letter) || LONG_VOWELS.indexOf(letter) >= 0) {
                out.append('-');
            } else if (SEPARATORS.indexOf(letter) >= 0) {
                out.append(',');
            } else if (Character.getType(letter) != Character.FORMAT) {
                out.append(letter == 'ノ' ? 'の' : letter);
            }
        }
        return PartBlanks.without(Numerals.inDigits(out.toString().strip()));
    }
}
