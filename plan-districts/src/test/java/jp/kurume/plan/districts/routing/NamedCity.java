package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.source.PrintedForm;

/** The names of the districts of a made-up city, whose ids are d0, d1 … in the order in which they are given. */
final class NamedCity {

    private static final RoutingTable KURUME = KurumeDistricts.routing();
    private static final SchoolDistrict SAMPLE = KURUME.district("hiyoshi");

    private NamedCity() {}

    /** Districts with a name each, or a name and a reading with a blank between: {@code 日吉 ひよし}. */
    static DistrictNames of(
            Municipality municipality, List<PlaceName.Kind> kinds, List<String> places, List<String> names) {
        List<Route> routes = new ArrayList<>();
        for (String name : names) {
            String[] parts = name.split(" ", -1);
            SchoolDistrict district = SAMPLE.withId("d" + routes.size())
                    .withName(parts[0])
                    .withReading(parts.length > 1 ? parts[1] : "ん".repeat(routes.size() + 1));
            routes.add(Route.of(KURUME.asOf(), district, List.of(), KURUME.fallback()));
        }
        List<PlaceName> placeNames = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            placeNames.add(new PlaceName(kinds.get(i), places.get(i), KURUME.citation()));
        }
        return new DistrictNames(
                KURUME.asOf(),
                routes,
                List.<PrintedForm>of(),
                List.of(),
                municipality,
                placeNames,
                List.of(),
                SchoolKind.PRIMARY,
                "圏域");
    }

    /** A city of a made-up code, which tells no prefecture. */
    static DistrictNames of(String municipality, String... names) {
        return of(new Municipality("991007", municipality), List.of(), List.of(), List.of(names));
    }

    /** What an answer says: the name of the district, of the districts that it may be, or a question mark and suggestions. */
    static String said(DistrictNames names, String text) {
        return names.resolve(text)
                .fold(
                        resolved -> resolved.district().name(),
                        ambiguous -> String.join(
                                " or ",
                                ambiguous.candidates().stream()
                                        .map(SchoolDistrict::name)
                                        .toList()),
                        unknown -> "?"
                                + String.join(
                                        " ",
                                        unknown.suggestions().stream()
                                                .map(SchoolDistrict::name)
                                                .toList()));
    }
}
