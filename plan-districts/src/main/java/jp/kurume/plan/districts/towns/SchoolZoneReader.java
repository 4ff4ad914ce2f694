package jp.kurume.plan.districts.towns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.DistrictResolution;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;

/** Reads open data of school catchments. */
final class SchoolZoneReader {

    private static final String FOUNDED_BY = "立";

    private SchoolZoneReader() {}

    static List<TownPart> read(Path file, RoutingTable routing, Source source) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null) {
            throw new IllegalArgumentException(file + " is no file");
        }
        TableReading reading = TableReading.ofUncited(TableSource.folder(folder));
        List<TownPart> parts = new ArrayList<>();
        for (TableRow row :
                reading.table(SchoolZoneTable.format(name.toString())).rows()) {
            if (row.has(SchoolZoneTable.SCHOOL) && SchoolZoneTable.isOfElementarySchool(row)) {
                Optional<SchoolDistrict> district = district(row, routing);
                if (row.isSound()) {
                    district.ifPresent(its -> addTowns(row, its, source, parts));
                }
            }
        }
        reading.finish();
        return parts;
    }

    /** The district that a school names; nothing if it names none or several, which is noted. */
    private static Optional<SchoolDistrict> district(TableRow row, RoutingTable routing) {
        String school = row.get(SchoolZoneTable.SCHOOL);
        String municipality = routing.edition().municipality().name();
        int founded = school.indexOf(FOUNDED_BY);
        boolean isOfMunicipality = school.startsWith(municipality) && founded == municipality.length();
        DistrictResolution resolution =
                routing.resolve(isOfMunicipality ? school.substring(founded + FOUNDED_BY.length()) : school);
        return resolution.fold(
                resolved -> Optional.of(resolved.district()),
                ambiguous -> noted(row, ambiguous.candidates()),
                unknown -> noted(row, unknown.suggestions()));
    }

    private static Optional<SchoolDistrict> noted(TableRow row, List<SchoolDistrict> districts) {
        row.problem(
                SchoolZoneTable.SCHOOL,
                TownProblems.SCHOOL,
                districts.stream().map(SchoolDistrict::name).toList(),
                List.of());
        return Optional.empty();
    }

    private static void addTowns(TableRow row, SchoolDistrict district, Source source, List<TownPart> parts) {
        Citation citation = Citation.printed(source, row.get(SchoolZoneTable.SCHOOL));
        String remarks = row.get(SchoolZoneTable.REMARKS);
        for (String text : SchoolZoneTable.towns(row)) {
            TownListing listing = Objects.requireNonNull(TownListing.parse(text));
            String part = listing.part().isEmpty() || remarks.isEmpty()
                    ? listing.part()
                    : listing.part() + "（" + remarks + "）";
            for (String town : listing.towns()) {
                parts.add(new TownPart(town, district, part, citation));
            }
        }
    }
}
