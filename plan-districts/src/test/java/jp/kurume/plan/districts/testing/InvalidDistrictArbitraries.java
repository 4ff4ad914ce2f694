package jp.kurume.plan.districts.testing;

import static jp.kurume.plan.testing.ModelArbitraries.texts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.DistrictResolution;
import jp.kurume.plan.districts.routing.OfficeCorrection;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.testing.DamagedTable;
import jp.kurume.plan.testing.InvalidArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What {@code plan-districts} refuses or cannot decide: for tests of pages and services that have to say so. */
public final class InvalidDistrictArbitraries {

    private InvalidDistrictArbitraries() {}

    /**
     * Texts that name no district of a table: any text, and names with a slip. {@code route} answers with an
     * {@code UnknownDistrictException}, with suggestions or without.
     */
    public static Arbitrary<String> unknownNames(RoutingTable routing) {
        List<String> names =
                routing.districts().stream().map(SchoolDistrict::name).toList();
        Arbitrary<String> slips = names.isEmpty()
                ? texts()
                : Combinators.combine(Arbitraries.of(names), Arbitraries.of("架", "空", "x", "?"))
                        .as((name, letter) -> letter + name.substring(name.offsetByCodePoints(0, 1)));
        return Arbitraries.oneOf(texts(), slips)
                .filter(text -> routing.resolve(text) instanceof DistrictResolution.Unknown);
    }

    /**
     * Parts of names, and readings, that may be any of several districts of a table, as 国分 may be 西国分 or 東国分.
     * {@code route} answers with an {@code AmbiguousDistrictException} that has the candidates.
     *
     * @throws IllegalArgumentException if no part of a name is ambiguous in this table
     */
    public static Arbitrary<String> ambiguousNames(RoutingTable routing) {
        Set<String> ambiguous = new LinkedHashSet<>();
        for (SchoolDistrict district : routing.districts()) {
            for (String word : List.of(district.name(), district.reading())) {
                for (int start = 0; start < word.length(); start++) {
                    for (int end = start + 1; end <= word.length(); end++) {
                        String part = word.substring(start, end);
                        if (routing.resolve(part) instanceof DistrictResolution.Ambiguous) {
                            ambiguous.add(part);
                        }
                    }
                }
            }
        }
        if (ambiguous.isEmpty()) {
            throw new IllegalArgumentException("no part of a name is ambiguous in " + routing);
        }
        return Arbitraries.of(ambiguous);
    }

    /** Corrections of offices as nobody can apply them: {@link OfficeCorrection#problems()} is never empty. */
    public static Arbitrary<OfficeCorrection> officeCorrections() {
        return DistrictArbitraries.forms()
                .map(form -> new OfficeCorrection(
                        form.get(0), form.get(1), form.get(2), form.get(3), form.get(4), form.get(5)))
                .filter(entry -> !entry.problems().isEmpty());
    }

    /**
     * One damaged table of Kurume's routing. Laid over the bundled tables, {@code RoutingTable.readFrom} answers with an
     * {@code InvalidTablesException}.
     */
    public static Arbitrary<DamagedTable> routingTables() {
        return InvalidArbitraries.tables(
                KurumeDistricts.class,
                List.of("areas.csv", "districts.csv", "offices.csv", "routes.csv", "fields.csv"),
                KurumeDistricts.tables(),
                tables -> RoutingTable.readFrom(tables, "second-plan-draft"));
    }
}
