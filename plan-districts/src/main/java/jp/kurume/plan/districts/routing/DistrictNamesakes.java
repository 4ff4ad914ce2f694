package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.spelling.SameNames;

/** Districts of one name, be it in different letters: they need areas that tell them apart. */
final class DistrictNamesakes {

    private DistrictNamesakes() {}

    /** The first two districts that nothing tells apart, the earlier one first; nothing if there are none. */
    static Optional<List<SchoolDistrict>> alike(List<SchoolDistrict> districts) {
        return alike(
                districts, SchoolDistrict::name, district -> district.area().name());
    }

    /**
     * The first two of some districts that nothing tells apart.
     *
     * @param areaOf the name of the area of a district; empty where it has none
     */
    static <T> Optional<List<T>> alike(List<T> districts, Function<T, String> nameOf, Function<T, String> areaOf) {
        if (among(districts, nameOf).isEmpty()) {
            return Optional.empty();
        }
        List<T> withoutArea = districts.stream()
                .filter(district -> areaOf.apply(district).isEmpty())
                .toList();
        Map<String, List<T>> byArea = new LinkedHashMap<>();
        byArea.put("", withoutArea);
        for (T district : districts) {
            if (!areaOf.apply(district).isEmpty()) {
                byArea.computeIfAbsent(areaOf.apply(district), any -> new ArrayList<>(withoutArea))
                        .add(district);
            }
        }
        return byArea.values().stream()
                .flatMap(area -> among(area, nameOf).stream())
                .findFirst();
    }

    private static <T> Optional<List<T>> among(List<T> districts, Function<T, String> nameOf) {
        int[] alike = SameNames.alike(districts.stream().map(nameOf).toList());
        return alike == null
                ? Optional.empty()
                : Optional.of(List.of(districts.get(alike[0]), districts.get(alike[1])));
    }
}
