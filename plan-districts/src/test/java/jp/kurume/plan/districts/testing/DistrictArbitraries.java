package jp.kurume.plan.districts.testing;

import static jp.kurume.plan.testing.ModelArbitraries.citations;
import static jp.kurume.plan.testing.ModelArbitraries.distinctIds;
import static jp.kurume.plan.testing.ModelArbitraries.editions;
import static jp.kurume.plan.testing.ModelArbitraries.ids;
import static jp.kurume.plan.testing.ModelArbitraries.printedForms;
import static jp.kurume.plan.testing.ModelArbitraries.readings;
import static jp.kurume.plan.testing.ModelArbitraries.telephoneNumbers;
import static jp.kurume.plan.testing.ModelArbitraries.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.districts.Area;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.AssignmentCorrection;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.DistrictResolution;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.NameChange;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeCorrection;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.ReadingBasis;
import jp.kurume.plan.districts.Route;
import jp.kurume.plan.districts.RoutingTable;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.source.Citation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of every type of {@code plan-districts}. */
public final class DistrictArbitraries {

    private DistrictArbitraries() {}

    /** Every value type, with its values. */
    public static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(Basis.class, Arbitraries.of(Basis.class));
        kit.put(NameChange.class, Arbitraries.of(NameChange.class));
        kit.put(ReadingBasis.class, Arbitraries.of(ReadingBasis.class));
        kit.put(ConsultationField.class, fields());
        kit.put(FieldColumn.class, fields().flatMap(DistrictArbitraries::columns));
        kit.put(Area.class, areas());
        kit.put(SchoolDistrict.class, ids().flatMap(DistrictArbitraries::districts));
        kit.put(Office.class, ids().flatMap(DistrictArbitraries::offices));
        kit.put(Assignment.class, assignments());
        kit.put(DistrictResolution.class, resolutions());
        kit.put(PlaceName.Kind.class, Arbitraries.of(PlaceName.Kind.class));
        kit.put(PlaceName.class, placeNames());
        kit.put(Route.class, routes());
        kit.put(RoutingTable.class, routingTables());
        kit.put(
                OfficeCorrection.class,
                forms().map(form -> new OfficeCorrection(
                        form.get(0), form.get(1), form.get(2), form.get(3), form.get(4), form.get(5))));
        kit.put(
                AssignmentCorrection.class,
                forms().map(form -> new AssignmentCorrection(
                        form.get(0), form.get(1), form.get(2), form.get(3), form.get(4), form.get(5))));
        return kit;
    }

    public static Arbitrary<PlaceName> placeNames() {
        return Combinators.combine(Arbitraries.of(PlaceName.Kind.class), texts(), citations())
                .as(PlaceName::new);
    }

    /** The six texts of a form, as anybody may type them. */
    public static Arbitrary<List<String>> forms() {
        return Arbitraries.oneOf(texts(), Arbitraries.just("")).list().ofSize(6);
    }

    public static Arbitrary<ConsultationField> fields() {
        return Arbitraries.oneOf(
                Arbitraries.of(ConsultationField.ELDERLY, ConsultationField.LIVELIHOOD),
                texts().map(ConsultationField::new));
    }

    public static Arbitrary<FieldColumn> columns(ConsultationField field) {
        return Combinators.combine(texts(), Arbitraries.oneOf(texts(), Arbitraries.just("")), citations())
                .as((heading, officeKind, citation) -> new FieldColumn(field, heading, officeKind, citation));
    }

    public static Arbitrary<Area> areas() {
        return Combinators.combine(texts(), citations()).as(Area::new);
    }

    public static Arbitrary<SchoolDistrict> districts(String id) {
        Arbitrary<String> readings =
                Arbitraries.strings().withCharRange('ぁ', 'ゖ').ofMinLength(1).ofMaxLength(6);
        return Combinators.combine(texts(), readings, Arbitraries.of(ReadingBasis.class), areas(), citations())
                .as((name, reading, basis, area, citation) ->
                        new SchoolDistrict(id, id + name, reading, basis, area, citation));
    }

    public static Arbitrary<Office> offices(String id) {
        return Combinators.combine(texts(), texts(), telephoneNumbers(), telephoneNumbers(), citations(), citations())
                .as((name, shortName, telephone, fax, nameCitation, citation) ->
                        new Office(id, name, shortName, telephone, fax, nameCitation, citation));
    }

    private static Arbitrary<List<Office>> offices() {
        return distinctIds(1, 4).flatMap(ids -> {
            List<Arbitrary<Office>> offices = new ArrayList<>();
            for (String id : ids) {
                offices.add(offices(id));
            }
            return Combinators.combine(offices).as(all -> all);
        });
    }

    /** Assignments of one of the offices; the others may be alternatives. */
    public static Arbitrary<Assignment> assignments(
            SchoolDistrict district, ConsultationField field, List<Office> offices) {
        return Combinators.combine(Arbitraries.of(Basis.class), Arbitraries.shuffle(offices), citations(), readings())
                .as((basis, shuffled, citation, reading) -> new Assignment(
                        district,
                        field,
                        shuffled.get(0),
                        basis,
                        basis == Basis.INFERRED ? shuffled.subList(1, shuffled.size()) : List.of(),
                        cited(basis, citation, reading)));
    }

    private static Citation cited(Basis basis, Citation citation, Citation.Reading reading) {
        if (basis.isReading()) {
            return reading;
        }
        return basis == Basis.PRINTED ? Citation.printed(citation.source(), citation.place()) : citation;
    }

    public static Arbitrary<Assignment> assignments() {
        return Combinators.combine(ids().flatMap(DistrictArbitraries::districts), fields(), offices())
                .flatAs(DistrictArbitraries::assignments);
    }

    public static Arbitrary<DistrictResolution> resolutions() {
        Arbitrary<String> anyText = Arbitraries.oneOf(texts(), Arbitraries.just(""));
        Arbitrary<SchoolDistrict> districts = ids().flatMap(DistrictArbitraries::districts);
        return Arbitraries.oneOf(
                Combinators.combine(
                                districts,
                                anyText,
                                Arbitraries.of(NameChange.class)
                                        .list()
                                        .ofMaxSize(3)
                                        .uniqueElements())
                        .as(DistrictResolution.Resolved::new),
                Combinators.combine(anyText, districts.list().ofMinSize(2).ofMaxSize(3))
                        .as(DistrictResolution.Ambiguous::new),
                Combinators.combine(anyText, districts.list().ofMaxSize(2)).as(DistrictResolution.Unknown::new));
    }

    private static Arbitrary<Route> routes(
            SchoolDistrict district, List<ConsultationField> fields, List<Office> offices) {
        List<Arbitrary<Assignment>> assignments = new ArrayList<>();
        for (ConsultationField field : fields) {
            assignments.add(assignments(district, field, offices));
        }
        return Combinators.combine(assignments).as(all -> Route.of(district, all, offices.get(0)));
    }

    private static Arbitrary<List<ConsultationField>> distinctFields() {
        return fields().list().ofMaxSize(3).uniqueElements();
    }

    public static Arbitrary<Route> routes() {
        return Combinators.combine(ids().flatMap(DistrictArbitraries::districts), distinctFields(), offices())
                .flatAs(DistrictArbitraries::routes);
    }

    /** Whole tables, of up to three districts and fields and four offices. */
    public static Arbitrary<RoutingTable> routingTables() {
        return Combinators.combine(distinctIds(0, 3), distinctFields(), offices())
                .flatAs(DistrictArbitraries::routingTables);
    }

    private static Arbitrary<RoutingTable> routingTables(
            List<String> ids, List<ConsultationField> fields, List<Office> offices) {
        List<Arbitrary<Route>> routes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            // No two districts of a table may have one name.
            String last = String.valueOf("甲乙丙".charAt(i));
            routes.add(districts(ids.get(i))
                    .map(district -> district.withName(district.name() + last))
                    .flatMap(district -> routes(district, fields, offices)));
        }
        List<Arbitrary<FieldColumn>> columns =
                fields.stream().map(DistrictArbitraries::columns).toList();
        return Combinators.combine(
                        editions(),
                        citations(),
                        Combinators.combine(columns).as(all -> all),
                        Combinators.combine(routes).as(all -> all),
                        printedForms().list().ofMaxSize(2),
                        placeNames().list().ofMaxSize(2))
                .as((edition, citation, all, its, forms, places) -> RoutingTable.builder()
                        .edition(edition)
                        .citation(citation)
                        .addAllColumns(all)
                        .addAllOffices(offices)
                        .fallback(offices.get(0))
                        .addAllRoutes(its)
                        .addAllPrintedForms(forms)
                        .addAllPlaceNames(places)
                        .build());
    }
}
