package jp.kurume.plan.districts.towns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.DistrictResolution;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.TypedText;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;
import jp.kurume.plan.time.WrittenDates;

/** Reads open data of school catchments. */
final class SchoolZoneReader {

    private static final String FOUNDED_BY = "立";

    /** What stands behind the name of a school; the longer ones first. */
    private static final String[] ENDINGS = {"義務教育学校", "小・中学校", "小中学校", "小中一貫校", "小学校", "学園"};

    /** What is wrong with one row, and keeps no other from being read. */
    private static final Set<ProblemCode> OF_ONE_ROW = Set.of(
            TableProblems.WIDTH,
            TableProblems.ROW_HEADING,
            TableProblems.ROW_TOTAL,
            TableProblems.TEXT_REPLACED,
            TableProblems.TEXT_CONTROL,
            TableProblems.TEXT_QUESTION_MARKS,
            TableProblems.TEXT_GARBLED,
            TableProblems.TEXT_DAMAGED);

    private static final String BRANCH = "分校";

    /** What stands in place of the day on which a catchment has ended while it holds. */
    private static final Set<String> NOT_ENDED = Set.of("", "なし", "無し", "無", "該当なし", "未定", "*", "0", "null");

    private final RoutingTable routing;
    private final Source source;
    private final LocalDate day;
    private final Set<String> places = new HashSet<>();
    private final List<TownPart> parts = new ArrayList<>();

    private SchoolZoneReader(RoutingTable routing, Source source, LocalDate day) {
        this.routing = Objects.requireNonNull(routing, "routing");
        this.source = Objects.requireNonNull(source, "source");
        this.day = Objects.requireNonNull(day, "day");
        places.add(routing.edition().municipality().name());
        routing.placeNames().forEach(place -> places.add(place.name()));
    }

    static SchoolZones read(Path file, RoutingTable routing, Source source, LocalDate day) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null) {
            throw new IllegalArgumentException(file + " is no file");
        }
        TableReading reading = TableReading.ofUncited(TableSource.folder(folder));
        SchoolZoneReader reader = new SchoolZoneReader(routing, source, day);
        for (TableRow row :
                reading.table(SchoolZoneTable.format(name.toString())).rows()) {
            reader.read(row);
        }
        List<Problem> problems = reading.problems();
        boolean broken = problems.stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR && !OF_ONE_ROW.contains(problem.code()));
        if (broken || (reader.parts.isEmpty() && !problems.isEmpty())) {
            throw new InvalidTablesException(file.toString(), problems);
        }
        return new SchoolZones(TownDirectory.of(routing, reader.parts), problems);
    }

    private void read(TableRow row) {
        if (!row.isSound()) {
            return;
        }
        if (!holds(row)) {
            return;
        }
        if (SchoolZoneTable.isOfMiddleSchool(row)) {
            row.problem(SchoolZoneTable.SCHOOL, TownProblems.ZONE_OF_MIDDLE_SCHOOL);
        } else {
            district(row).ifPresent(district -> addTowns(row, district));
        }
    }

    /** Whether the catchment of a row has not ended; it is noted if it has, or if nobody can tell. */
    private boolean holds(TableRow row) {
        String ended = TypedText.fold(row.text(SchoolZoneTable.ENDED));
        if (NOT_ENDED.contains(ended) || ended.chars().allMatch(Dashes::isDash)) {
            return true;
        }
        Optional<LocalDate> last = WrittenDates.lastDay(ended).or(() -> lastOfYear(ended));
        if (last.isEmpty()) {
            row.problem(SchoolZoneTable.ENDED, TownProblems.ZONE_END);
        } else if (last.get().isBefore(day)) {
            row.problem(SchoolZoneTable.ENDED, TownProblems.ZONE_ENDED);
        }
        return last.isPresent() && !last.get().isBefore(day);
    }

    private static Optional<LocalDate> lastOfYear(String text) {
        try {
            return Optional.of(FiscalYear.parse(text).end());
        } catch (FiscalYearParseException e) {
            return Optional.empty();
        }
    }

    /** The district that a school names; nothing if it names none or several, which is noted. */
    private Optional<SchoolDistrict> district(TableRow row) {
        Set<SchoolDistrict> meant = new LinkedHashSet<>();
        for (String name : names(withoutFounder(row.text(SchoolZoneTable.SCHOOL)))) {
            DistrictResolution resolution = routing.resolve(name);
            Optional<SchoolDistrict> district = resolution.fold(
                    resolved -> Optional.of(resolved.district()),
                    ambiguous -> {
                        meant.addAll(ambiguous.candidates());
                        return Optional.empty();
                    },
                    unknown -> {
                        meant.addAll(unknown.suggestions());
                        return Optional.empty();
                    });
            if (district.isPresent()) {
                return district;
            }
        }
        row.problem(
                SchoolZoneTable.SCHOOL,
                TownProblems.SCHOOL,
                meant.stream().map(SchoolDistrict::name).toList(),
                List.of());
        return Optional.empty();
    }

    private String withoutFounder(String school) {
        String municipality = routing.edition().municipality().name();
        int founded = school.indexOf(FOUNDED_BY);
        String founder = school.substring(0, Math.max(0, founded));
        boolean known =
                founder.endsWith(municipality) || founder.equals("市") || founder.equals("町") || founder.equals("村");
        return founded > 0 && known ? school.substring(founded + FOUNDED_BY.length()) : school;
    }

    /** The name whole, and without what kind of school it is; a 分校 by the school that it is of. */
    private static List<String> names(String school) {
        List<String> names = new ArrayList<>(List.of(school));
        for (String ending : ENDINGS) {
            int at = school.lastIndexOf(ending);
            boolean ends = at > 0 && at + ending.length() == school.length();
            boolean ofBranch = at > 0 && school.endsWith(BRANCH);
            if (ends || ofBranch) {
                names.add(school.substring(0, at));
                break;
            }
        }
        return names;
    }

    private void addTowns(TableRow row, SchoolDistrict district) {
        Citation citation = Citation.printed(source, row.text(SchoolZoneTable.SCHOOL));
        if (!row.isEmpty(SchoolZoneTable.REMARKS)) {
            row.problem(SchoolZoneTable.REMARKS, TownProblems.ZONE_REMARKS);
        }
        List<String> towns = TownCell.towns(row.text(SchoolZoneTable.ZONE), places);
        if (towns.isEmpty()) {
            row.problem(SchoolZoneTable.ZONE, TownProblems.ZONE_EMPTY);
        }
        for (String text : towns) {
            List<TownListing> listings = TownCell.listings(text);
            if (listings.isEmpty()) {
                row.problem(SchoolZoneTable.ZONE, TownProblems.TOWN_IN_ZONE, Excerpt.of(text));
            }
            for (TownListing listing : listings) {
                listing.towns().forEach(town -> parts.add(new TownPart(town, district, listing.part(), citation)));
            }
        }
    }
}
