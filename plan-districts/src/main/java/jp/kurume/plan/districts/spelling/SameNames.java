package jp.kurume.plan.districts.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names are one and the same name in different letters, as 国分 and 國分 are, or with one number, as 第一 and 第1 are.
 *
 * <p>Thread-safe.
 */
public final class SameNames {

    private SameNames() {}

    /**
     * The first two of some names that are spelled alike.
     *
     * @param names names of different things
     * @return the places of the two, the earlier one first; null if every name differs from every other
     */
    public static int @Nullable [] alike(List<String> names) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Integer first = seen.putIfAbsent(
                    NumberedNames.inDigits(Spelling.whole(names.get(i)).letters()), i);
            if (first != null) {
                return new int[] {first, i};
            }
        }
        return null;
    }
}
