package jp.kurume.plan.districts.towns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.districts.DistrictResolution;
import jp.kurume.plan.districts.RoutingTable;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Reads open data of school catchments. */
final class SchoolZoneReader {

    private static final String SCHOOL = "学校名称";
    private static final String ZONE = "通学区域の住所";
    private static final String REMARKS = "備考";
    private static final String MIDDLE_SCHOOL = "中学校";
    private static final String FOUNDED_BY = "立";

    private SchoolZoneReader() {}

    static List<TownPart> read(Path file, RoutingTable routing, Source source) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null) {
            throw new IllegalArgumentException(file + " is no file");
        }
        TableFormat format = TableFormat.required(name.toString())
                .columns(SCHOOL, ZONE)
                .optionalColumns(REMARKS)
                .amongOthers();
        TableReading reading = TableReading.ofUncited(TableSource.folder(folder));
        List<TownPart> parts = new ArrayList<>();
        for (TableRow row : reading.table(format).rows()) {
            String school = row.text(SCHOOL);
            if (!school.isEmpty() && !school.endsWith(MIDDLE_SCHOOL)) {
                addTowns(row, district(row, school, routing), source, parts);
            }
        }
        reading.finish();
        return parts;
    }

    /** The district that a school names, or null, which is noted. */
    private static @Nullable SchoolDistrict district(TableRow row, String school, RoutingTable routing) {
        String municipality = routing.edition().municipality().name();
        int founded = school.indexOf(FOUNDED_BY);
        boolean founder = school.startsWith(municipality) && founded == municipality.length();
        DistrictResolution resolution =
                routing.resolve(founder ? school.substring(founded + FOUNDED_BY.length()) : school);
        return resolution.fold(
                DistrictResolution.Resolved::district,
                ambiguous -> noted(row, ambiguous.candidates()),
                unknown -> noted(row, unknown.suggestions()));
    }

    private static @Nullable SchoolDistrict noted(TableRow row, List<SchoolDistrict> districts) {
        row.problem(
                SCHOOL,
                TownProblems.SCHOOL,
                districts.stream().map(SchoolDistrict::name).toList());
        return null;
    }

    private static void addTowns(TableRow row, @Nullable SchoolDistrict district, Source source, List<TownPart> parts) {
        Citation citation = Citation.printed(source, row.text(SCHOOL));
        String remarks = row.textOrEmpty(REMARKS);
        boolean any = false;
        for (String text : towns(row.textOrEmpty(ZONE))) {
            any = true;
            TownListing listing = TownListing.parse(text);
            if (listing == null) {
                row.problem(ZONE, TownProblems.TOWN_IN_ZONE, List.of(), Excerpt.of(text));
            } else if (district != null) {
                String part = listing.part().isEmpty() || remarks.isEmpty()
                        ? listing.part()
                        : listing.part() + "（" + remarks + "）";
                for (String town : listing.towns()) {
                    parts.add(new TownPart(town, district, part, citation));
                }
            }
        }
        if (!any) {
            row.problem(ZONE, TownProblems.ZONE_EMPTY);
        }
    }

    private static List<String> towns(String zone) {
        List<String> towns = new ArrayList<>();
        StringBuilder town = new StringBuilder();
        for (int i = 0; i <= zone.length(); i++) {
            char letter = i == zone.length() ? ';' : zone.charAt(i);
            if (letter != ';' && letter != '；' && letter != '\n' && letter != '\r') {
                town.append(letter);
                continue;
            }
            if (!town.toString().isBlank()) {
                towns.add(town.toString().strip());
            }
            town.setLength(0);
        }
        return towns;
    }
}
