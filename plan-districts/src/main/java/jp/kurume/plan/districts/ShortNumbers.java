package jp.kurume.plan.districts;

import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.city.TelephoneNumber;

/**
 * The short numbers that an office may have (三桁の番号): those of services that all of Japan dials. Numbers behind a number sign
 * (#7119, #8000) are given out by the prefectures, and nobody has a list of them.
 */
public final class ShortNumbers {

    /**
     * Police (110), telephones out of order (113), telegrams (115), the telephone company (116), time (117), coast guard (118),
     * fire and ambulance (119), messages after disasters (171), consumers (188), children (189).
     */
    private static final Set<String> OF_SERVICES =
            Set.of("110", "113", "115", "116", "117", "118", "119", "171", "188", "189");

    private ShortNumbers() {}

    /**
     * Whether a number is one of three digits that no service is known to have, so that it is probably a slip.
     *
     * @param number a telephone number
     * @return true for 120, and for 199; false for 189, #7119, and any number that is not short
     */
    public static boolean isUnknown(TelephoneNumber number) {
        Objects.requireNonNull(number, "number");
        return number.isShort() && !number.number().startsWith("#") && !OF_SERVICES.contains(number.number());
    }
}
