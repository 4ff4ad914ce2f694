package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.table.TableRow;

/**
 * One routing table under construction, and what the rows of its edition have become so far.
 *
 * <p>It is under construction even if its own row is not sound, so that the rows of its edition are looked at.
 */
final class RoutingDraft {

    private final TableRow row;
    private final RoutingTable.Builder table = RoutingTable.builder();
    /** All fields, whether their rows are sound or not. */
    private final List<TableRow> fields = new ArrayList<>();
    /** All districts by their names, each the first of its name, whether their rows are sound or not. */
    private final Map<String, TableRow> districtNames = new LinkedHashMap<>();

    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, DistrictDraft> districts = new LinkedHashMap<>();
    private final Map<Succession, TableRow> successions = new LinkedHashMap<>();
    private boolean hasDistricts;

    /** Begins with a row of the table of routing tables. */
    RoutingDraft(TableRow row) {
        this.row = row;
    }

    TableRow row() {
        return row;
    }

    /** The id of its edition. */
    String edition() {
        return row.text(Editions.EDITION);
    }

    RoutingTable.Builder table() {
        return table;
    }

    void addField(TableRow field) {
        fields.add(field);
    }

    List<TableRow> fields() {
        return fields;
    }

    void addOffice(Office office) {
        offices.put(office.id(), office);
        table.addOffices(office);
    }

    /** The office of an id, if its row is sound. */
    Optional<Office> office(String id) {
        return Optional.ofNullable(offices.get(id));
    }

    /** Notes that there is a district, sound or not, and answers with the row of another one of that name. */
    Optional<TableRow> addDistrictName(String name, TableRow district) {
        return Optional.ofNullable(districtNames.putIfAbsent(name, district));
    }

    Map<String, TableRow> districtNames() {
        return districtNames;
    }

    /** Notes that there is a district, sound or not. */
    void noteDistrict() {
        hasDistricts = true;
    }

    boolean hasDistricts() {
        return hasDistricts;
    }

    void addDistrict(DistrictDraft district) {
        districts.put(district.district().id(), district);
    }

    /** The district of an id, if its row is sound. */
    Optional<DistrictDraft> district(String id) {
        return Optional.ofNullable(districts.get(id));
    }

    /** The districts whose rows are sound, by their ids and in the order of the list. */
    Map<String, DistrictDraft> districts() {
        return districts;
    }

    void addSuccession(Succession succession, TableRow its) {
        successions.put(succession, its);
        table.addSuccessions(succession);
    }

    /** The successions, and the row that tells of each. */
    Map<Succession, TableRow> successions() {
        return successions;
    }

    /** Prints the row. */
    @Override
    public String toString() {
        return row.toString();
    }
}
