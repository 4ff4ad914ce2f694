package jp.kurume.plan.districts.opendata;

import java.util.Optional;
import jp.kurume.plan.city.TelephoneNumber;

/** A telephone number in two columns, as municipal data sets have it: the number (電話番号) and the extension (内線番号). */
final class SplitNumber {

    private SplitNumber() {}

    /** The number without its extension. */
    static String number(TelephoneNumber number) {
        return printed(number, "");
    }

    /** The number with an extension behind it, or nothing if that is none. */
    static Optional<TelephoneNumber> joined(TelephoneNumber number, String extension) {
        boolean isOther = !number.extension().isEmpty() && !number.extension().equals(extension);
        return isOther ? Optional.empty() : TelephoneNumber.find(printed(number, extension));
    }

    private static String printed(TelephoneNumber number, String extension) {
        String line = number.line();
        String behind = extension.isEmpty() ? line : (line.isEmpty() ? "" : line + "・") + "内線" + extension;
        return behind.isEmpty() ? number.number() : number.number() + "（" + behind + "）";
    }
}
