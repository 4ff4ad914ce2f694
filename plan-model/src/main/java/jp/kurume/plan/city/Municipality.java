package jp.kurume.plan.city;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;

/**
 * A municipality (市区町村), by its code in the ministry's register of local governments (全国地方公共団体コード).
 *
 * <pre>{@code
 * new Municipality("402036", "久留米市");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code six digits, the last of them a check digit over the five before: weights 6 to 2, modulo 11 (JIS X 0402)
 * @param name its name
 */
@JsonRootName("municipality")
public record Municipality(String code, String name) implements Serializable {

    private static final int CODE_LENGTH = 6;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the code is not six digits with the right check digit, or the name is blank
     */
    public Municipality {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is no municipality code: six digits with a check digit, such as 402036");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("The municipality " + code + " has no name");
        }
    }

    /**
     * Whether a text is a well-formed municipality code; it need not be in use.
     *
     * @param code any text
     * @return true for six digits of which the last is the check digit of the others
     */
    public static boolean isCode(String code) {
        Objects.requireNonNull(code, "code");
        if (code.length() != CODE_LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < CODE_LENGTH; i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += i < CODE_LENGTH - 1 ? digit * (CODE_LENGTH - i) : 0;
        }
        return (11 - sum % 11) % 10 == code.charAt(CODE_LENGTH - 1) - '0';
    }

    /** Prints name and code: {@code 久留米市 (402036)}. */
    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
