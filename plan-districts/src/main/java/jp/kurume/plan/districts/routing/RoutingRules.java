package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.ShortNumbers;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;

/**
 * What has to hold in a routing table as a whole, beyond what the table itself refuses to be without.
 *
 * <p>Errors are what readers of tables refuse; warnings are what they let pass. Elements are named by their ids, as in
 * {@code routes[hiyoshi].assignments[livelihood].basis}.
 */
final class RoutingRules {

    private final RoutingTable table;
    private final List<Problem> problems = new ArrayList<>();

    RoutingRules(RoutingTable table) {
        this.table = table;
    }

    List<Problem> problems() {
        checkIds();
        checkInferred();
        checkUse();
        checkFaxes();
        checkShortNumbers();
        checkRests();
        checkPrintedForms();
        return List.copyOf(problems);
    }

    private void checkIds() {
        Set<String> offices = new HashSet<>();
        table.offices().forEach(office -> offices.add(office.id()));
        for (SchoolDistrict district : table.districts()) {
            if (offices.contains(district.id())) {
                add(
                        RoutingProblems.DISTRICT_ID_OF_OFFICE,
                        Place.Property.of("districts", district.id()).then("id"),
                        district.id(),
                        List.of());
            }
        }
    }

    /** One problem for each field and office, at the first district: who is to confirm it confirms it for all. */
    private void checkInferred() {
        Map<String, List<Assignment>> unconfirmed = new LinkedHashMap<>();
        Map<String, List<Assignment>> alone = new LinkedHashMap<>();
        for (Assignment assignment : table.unconfirmed()) {
            String key = assignment.field().id() + " " + assignment.office().id();
            unconfirmed.computeIfAbsent(key, any -> new ArrayList<>()).add(assignment);
            if (assignment.alternatives().isEmpty()) {
                alone.computeIfAbsent(key, any -> new ArrayList<>()).add(assignment);
            }
        }
        unconfirmed.values().forEach(all -> addTogether(RoutingProblems.UNCONFIRMED, "basis", all));
        alone.values().forEach(all -> addTogether(RoutingProblems.ALTERNATIVES_MISSING, "alternatives", all));
    }

    private void addTogether(ProblemCode code, String property, List<Assignment> all) {
        Assignment first = all.get(0);
        List<String> names = all.stream()
                .map(assignment -> table.name(assignment.district()))
                .toList();
        add(
                code,
                Place.Property.of("routes", first.district().id())
                        .then("assignments", first.field().id())
                        .then(property),
                "",
                List.of(),
                String.valueOf(all.size()),
                Excerpt.of(names),
                table.heading(first.field()),
                first.office().name());
    }

    private void checkUse() {
        Set<String> used = new HashSet<>(Set.of(table.fallback().id()));
        for (Route route : table.routes()) {
            for (ConsultationField field : table.fields()) {
                for (RouteRow row : route.rows(field)) {
                    row.serving().ifPresent(office -> used.add(office.id()));
                    row.alternatives().forEach(alternative -> used.add(alternative.id()));
                }
            }
        }
        for (Office office : table.offices()) {
            if (!used.contains(office.id())) {
                add(
                        RoutingProblems.OFFICE_UNUSED,
                        Place.Property.of("offices", office.id()).then("id"),
                        office.name(),
                        List.of());
            }
        }
    }

    /** One problem for all: a city that has no fax at all knows it. */
    private void checkFaxes() {
        List<Office> without = table.offices().stream()
                .filter(office -> office.fax() instanceof Fax.None)
                .toList();
        if (!without.isEmpty() && without.size() < table.offices().size()) {
            add(
                    RoutingProblems.FAX_MISSING,
                    Place.Property.of("offices", without.get(0).id()).then("fax"),
                    "",
                    List.of(),
                    String.valueOf(without.size()),
                    Excerpt.of(without.stream().map(Office::name).toList()));
        }
    }

    private void checkShortNumbers() {
        for (Office office : table.offices()) {
            Stream.concat(
                            office.listedTelephone().stream(),
                            office.contacts().stream().flatMap(contact -> contact.number().stream()))
                    .filter(ShortNumbers::isUnknown)
                    .forEach(number -> add(
                            RoutingProblems.SHORT_NUMBER,
                            Place.Property.of("offices", office.id()).then("telephone"),
                            number.printed(),
                            List.of()));
        }
    }

    /** One problem for each field and parts, at the first district: what is not served is whatever is in none of them. */
    private void checkRests() {
        for (ConsultationField field : table.fields()) {
            Map<String, List<SchoolDistrict>> byParts = new LinkedHashMap<>();
            for (Route route : table.routes()) {
                List<RouteRow> rows = route.rowsWithoutRest(field);
                if (!rows.isEmpty()) {
                    byParts.computeIfAbsent(RoutingRules.parts(rows), any -> new ArrayList<>())
                            .add(route.district());
                }
            }
            byParts.forEach((parts, districts) -> add(
                    RoutingProblems.REST_NOT_ROUTED,
                    Place.Property.of("routes", districts.get(0).id())
                            .then("assignments", field.id())
                            .then("part"),
                    "",
                    List.of(),
                    Excerpt.of(districts.stream().map(table::name).toList()),
                    table.heading(field),
                    parts));
        }
    }

    private static String parts(List<RouteRow> rows) {
        return Excerpt.of(
                rows.stream().map(row -> row.part().printed()).distinct().toList());
    }

    private void checkPrintedForms() {
        Map<String, String> names = new TreeMap<>();
        table.offices().forEach(office -> names.put(office.id(), office.name()));
        table.districts().forEach(district -> names.put(district.id(), district.name()));
        List<PrintedForm> forms = table.printedForms();
        for (int i = 0; i < forms.size(); i++) {
            PrintedForm form = forms.get(i);
            String name = names.get(form.element());
            Place.Property place = Place.Property.of("printedForms", i);
            if (name == null) {
                List<String> alike = SimilarNames.closest(form.element(), names.keySet(), 1);
                add(RoutingProblems.ELEMENT, place.then("element"), form.element(), alike, example());
            } else if (!name.equals(form.canonical())) {
                add(
                        RoutingProblems.CANONICAL,
                        place.then("canonical"),
                        form.canonical(),
                        List.of(name),
                        form.element(),
                        name);
            }
        }
    }

    /** An id that would do. */
    private String example() {
        return table.districts().stream()
                .map(SchoolDistrict::id)
                .findFirst()
                .orElse(table.fallback().id());
    }

    private void add(ProblemCode code, Place place, String found, List<String> suggestions, String... arguments) {
        problems.add(new Problem(code, place, found, List.of(arguments), suggestions));
    }
}
