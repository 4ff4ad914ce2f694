package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses of many cities as people write them: grids of streets, 丁 and 地割, marks, wards, counties, Kyoto. */
final class AddressesOfCitiesTest {

    @TempDir
    private Path folder;

    /** The towns and the addresses of one city. */
    record City(
            String name,
            String code,
            String municipality,
            List<String> places,
            List<String> towns,
            List<String> asked) {

        static City parse(String text) {
            List<String> lines = text.lines().toList();
            String[] head = lines.get(0).split(" ", -1);
            List<String> places = new ArrayList<>();
            List<String> towns = new ArrayList<>();
            List<String> asked = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith("P ")) {
                    places.add("list-2026," + line.substring(2).replace(' ', ',') + ",list p1");
                } else if (line.startsWith("T ")) {
                    String[] cells = (line.substring(2) + "|").split("\\|", -1);
                    towns.add("list-2026,\"" + cells[1] + "\"," + cells[0] + ",\"" + cells[2] + "\",list p1");
                } else if (!line.isBlank()) {
                    asked.add(line);
                }
            }
            return new City(head[0], head[1], head[2], places, towns, asked);
        }

        @Override
        public String toString() {
            return name + " " + municipality;
        }
    }

    static Stream<City> cities() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(AddressesOfCitiesTest.class.getResourceAsStream("addresses.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^== ", -1)).skip(1).map(City::parse).toList().stream();
        }
    }

    private TownDirectory directory(City city) throws IOException {
        Towns.writeTo(folder);
        Towns.write(
                folder,
                "editions.csv",
                "id,municipality_code,municipality,title,subtitle,status,published,source",
                "list-2026," + city.code + "," + city.municipality + ",一覧,,adopted,2026-04,list cover");
        Files.delete(folder.resolve("areas.csv"));
        Towns.write(
                folder,
                "districts.csv",
                "edition,id,name,source",
                "list-2026,a,甲校,list p1",
                "list-2026,b,乙校,list p1",
                "list-2026,c,丙校,list p1",
                "list-2026,d,丁校,list p1");
        Towns.write(folder, "place-names.csv", "edition,name,kind,source", city.places.toArray(new String[0]));
        Towns.write(folder, "towns.csv", "edition,town,district,part,source", city.towns.toArray(new String[0]));
        RoutingTable routing = RoutingTable.readFrom(TableSource.folder(folder), Towns.EDITION);
        return TownDirectory.readFrom(TableSource.folder(folder), routing);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void addressesAreAnsweredAsTheirTownsAreListed(City city) throws IOException {
        TownDirectory towns = directory(city);
        assertThat(city.asked).isNotEmpty().allSatisfy(line -> {
            String[] asked = line.split(" => ", -1);
            TownAnswer answer = towns.locate(asked[0]);
            String found = answer.fold(
                    in -> in.district().id(),
                    divided -> "ask " + divided.needed().toString().toLowerCase(Locale.ROOT) + ":"
                            + String.join(
                                    "",
                                    divided.parts().stream()
                                            .map(TownPart::district)
                                            .map(SchoolDistrict::id)
                                            .distinct()
                                            .sorted()
                                            .toList()),
                    unknown -> "unknown");
            if (asked[1].startsWith("ask")) {
                assertThat(found).as(line).startsWith(asked[1]);
            } else {
                assertThat(found).as(line).isEqualTo(asked[1]);
            }
        });
    }
}
