package jp.kurume.plan.districts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.opendata.OpenDataTable;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.districts.towns.TownDirectory;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MemoryFolder;
import jp.kurume.plan.testing.TableDamage;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/**
 * Ten thousand damaged files: truncated, in another encoding, with columns moved, rows doubled, huge fields, quotes, NUL bytes.
 * Every one is read as a table that holds together, or refused with our exception, which names the place.
 */
class DamagedTablesProperties {

    private static final String EDITION = "second-plan-draft";
    private static final Source OPEN_DATA = new Source("zones", "通学区域", PublicationDate.NOT_PRINTED);

    /** Tables that have an edition of their own to lose, which is another matter, with another exception. */
    private static final Set<String> WITH_THE_EDITION = Set.of("editions.csv", "routing-tables.csv");

    /** Tables that are damaged in tests of their own. */
    private static final Set<String> NOT_BUNDLED =
            Set.of("successors.csv", "corrections.csv", "office-contacts.csv", "checks.csv");

    private final Map<String, byte[]> sound = new HashMap<>();
    private @Nullable MemoryFolder memory;

    @BeforeProperty
    void createFolder() throws IOException {
        memory = new MemoryFolder();
        for (TableFormat format : RoutingTable.tableFormats()) {
            if (!NOT_BUNDLED.contains(format.file())) {
                sound.put(format.file(), bundled(format.file()));
            }
        }
        sound.put("towns.csv", utf8("""
                edition,town,district,part,source,because
                second-plan-draft,高台町,hiyoshi,,second-plan-draft p28,
                second-plan-draft,東町1～3丁目,sasayama,,second-plan-draft p28,a reading
                second-plan-draft,西町,hiyoshi,1番～10番,second-plan-draft p28,
                second-plan-draft,西町,sasayama,11番から,second-plan-draft p28,
                """));
        sound.put("zones.csv", utf8("""
                全国地方公共団体コード,学校名称,通学区域の住所,備考
                402036,久留米市立日吉小学校,高台町;東町一丁目；西町（1番～10番）,
                402036,篠山小学校,"東町2～3丁目;
                西町11番から",境は教育委員会へ
                402036,日吉中学校,東町,
                """));
        sound.put("consultation-offices.csv", openData());
        sound.forEach(this::write);
    }

    @AfterProperty
    void closeFolder() throws IOException {
        Objects.requireNonNull(memory).close();
    }

    private static byte[] bundled(String file) throws IOException {
        for (Class<?> anchor : List.of(KurumeDistricts.class, jp.kurume.plan.kurume.KurumePlans.class)) {
            try (InputStream in = anchor.getResourceAsStream("kurume-402036/" + file)) {
                if (in != null) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IOException(file + " is not bundled");
    }

    /** Of a few districts, so that a thousand of them are read in a moment. */
    private static byte[] openData() {
        String all = new String(
                OpenDataTable.of(KurumeDistricts.routing()).toCsv(TableForm.LOSSLESS, Locale.ENGLISH),
                StandardCharsets.UTF_8);
        List<String> few = all.lines().limit(13).toList();
        return utf8(String.join("\n", few) + "\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path folder() {
        return Objects.requireNonNull(memory).path();
    }

    private byte[] whole(String file) {
        return Objects.requireNonNull(sound.get(file), file);
    }

    private void write(String file, byte[] bytes) {
        Objects.requireNonNull(memory).write(file, bytes);
    }

    private void damage(List<String> files, Random random, Supplier<?> reading) {
        Set<String> damaged = new HashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String file = files.get(random.nextInt(files.size()));
            damaged.add(file);
            write(file, TableDamage.done(whole(file), random));
        }
        try {
            assertThat(reading.get()).isNotNull();
        } catch (InvalidTablesException e) {
            check(e);
        } finally {
            damaged.forEach(file -> write(file, whole(file)));
        }
    }

    private void check(InvalidTablesException e) {
        assertThat(e.problems()).isNotEmpty();
        for (Problem problem : e.problems()) {
            if (!sound.containsKey(((Place.InTable) problem.place()).file())) {
                throw new AssertionError("No place: " + problem, e);
            }
        }
        // Words take longer to make than everything else, and are the same for all problems of a kind.
        assertThat(e.problems().get(0).text(Locale.JAPANESE)).isNotBlank();
        assertThat(String.valueOf(e.getMessage()).lines()).allMatch(line -> line.length() < 1000);
    }

    private RoutingTable routing() {
        return RoutingTable.readFrom(TableSource.folder(folder()), EDITION);
    }

    /** What every routing table is, however it came about. */
    private RoutingTable soundRouting() {
        RoutingTable routing = routing();
        for (Route route : routing.routes()) {
            assertThat(route.assignments()).hasSameSizeAs(routing.fields());
            assertThat(routing.resolve(route.district().name()).orElseThrow()).isEqualTo(route.district());
        }
        return routing;
    }

    @Property(tries = 6000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void routingTables(@ForAll long seed) {
        List<String> files = new ArrayList<>();
        for (TableFormat format : RoutingTable.tableFormats()) {
            if (!WITH_THE_EDITION.contains(format.file()) && !NOT_BUNDLED.contains(format.file())) {
                files.add(format.file());
            }
        }
        damage(files, new Random(seed), this::soundRouting);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void tablesThatNameTheEdition(@ForAll long seed) {
        damage(List.copyOf(WITH_THE_EDITION), new Random(seed), () -> {
            try {
                return soundRouting();
            } catch (UnknownElementException e) {
                assertThat(e.id()).isEqualTo(EDITION);
                return e;
            }
        });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void directoriesOfTowns(@ForAll long seed) {
        damage(
                List.of("towns.csv"),
                new Random(seed),
                () -> locating(TownDirectory.readFrom(TableSource.folder(folder()), KurumeDistricts.routing())));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void openDataOfSchoolCatchments(@ForAll long seed) {
        damage(
                List.of("zones.csv"),
                new Random(seed),
                () -> locating(TownDirectory.readSchoolZones(
                        folder().resolve("zones.csv"), KurumeDistricts.routing(), OPEN_DATA)));
    }

    private static TownDirectory locating(TownDirectory towns) {
        towns.parts().forEach(part -> assertThat(towns.locate(part.town())).isNotNull());
        return towns;
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void openDataOfOffices(@ForAll long seed) {
        damage(
                List.of("consultation-offices.csv"),
                new Random(seed),
                () -> OpenDataTable.read(folder().resolve("consultation-offices.csv")));
    }
}
