package jp.kurume.plan.indicators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableReading;
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

/** Tables of measures, targets and observations, damaged on their way: read as they are, or refused with every place. */
class ObservationDamageProperties {

    /** The bundled observations, and some with everything that may be told beside the value. */
    private static final String OBSERVATIONS = """
            edition,measure,year,value,method,state,first_day,last_day,sample_size,design_effect,source,because
            first-plan,first-overall,R6,61.3,survey,final,2024-06-01,2024-07-31,1500,1.2,second-plan-draft p8,
            first-plan,first-overall,R6,61.1,survey,provisional,,,,,second-plan-draft p8,
            first-plan,first-relations,R6,248933,record,,,,,,second-plan-draft p8,
            first-plan,first-relations,R5,120000,record,provisional,令和5年4月,令和5年9月,,,second-plan-draft p8,
            first-plan,first-support,R6,1181,record,,2024-04-01,2025-03-31,,,second-plan-draft p8,
            first-plan,first-people-1,R4,82.8,survey,,2022-06,2022-07,1500,,second-plan-outline 2-(1),
            first-plan,first-people-1,R6,80.4,survey,,,,,,second-plan-draft p8,
            first-plan,first-people-2,R4,23.8,survey,,,,1500,,second-plan-draft p8,
            second-plan-draft,3-outcome-1,R7,32,,,2026-03-31,2026-03-31,,,second-plan-draft p8,
            """;

    /** Cells that have broken other readers, or are not what their column is about. */
    private static final List<String> NASTY = List.of(
            "",
            "-1",
            "101",
            "１５００",
            "1,500",
            "61.30000",
            "1e5",
            "10²",
            "9".repeat(10_000),
            "2.5E+999999999",
            "2147483648",
            "0.0",
            "-0",
            "▲1",
            "調査中",
            "精査中",
            "survey",
            "provisional",
            "balance",
            "within",
            "share",
            "R6",
            "R999999999",
            "令和8年2月30日",
            "0000-01-01",
            "+999999999-12-31",
            "9999-12-31",
            "2025-06",
            "2025.1",
            "overall",
            "first-plan",
            "first-overall",
            "second-plan-draft p14",
            "'=1+1",
            "\u0000",
            "\"",
            "令".repeat(10_000));

    private static final Map<String, byte[]> TABLES = new LinkedHashMap<>();
    private static final List<String> DAMAGED =
            List.of("measures.csv", "targets.csv", "observations.csv", "observations.csv", "observations.csv");

    static {
        for (String file : List.of("sources.csv", "editions.csv")) {
            TABLES.put(file, load(KurumePlans.class, file));
        }
        for (String file : List.of("indicators.csv", "measures.csv", "targets.csv", "remarks.csv")) {
            TABLES.put(file, load(KurumeIndicators.class, file));
        }
        TABLES.put("indicator-printed-forms.csv", load(KurumeIndicators.class, "indicator-printed-forms.csv"));
        TABLES.put("observations.csv", OBSERVATIONS.getBytes(UTF_8));
    }

    private @Nullable MemoryFolder memory;

    private static byte[] load(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream("kurume-402036/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeProperty
    void createFolder() throws IOException {
        memory = new MemoryFolder();
        TABLES.forEach(memory()::write);
    }

    @AfterProperty
    void closeFolder() throws IOException {
        memory().close();
    }

    private MemoryFolder memory() {
        return Objects.requireNonNull(memory);
    }

    /**
     * Either all plans are read, and then whole: every figure can be asked for. Or none is, and every problem has its place.
     */
    private void readsOrSaysWhy() {
        try {
            TableReading reading = new TableReading(TableSource.folder(memory().path()));
            for (IndicatorSet set : new IndicatorReader(reading).read().values()) {
                assertThat(wellAndTrue(set)).isTrue();
            }
        } catch (InvalidTablesException e) {
            assertThat(e.problems()).isNotEmpty();
            for (Problem problem : e.problems()) {
                if (!(problem.place() instanceof Place.InTable place) || !TABLES.containsKey(place.file())) {
                    throw new AssertionError("No place: " + problem, e);
                }
            }
            // Words take longer to make than everything else, and are the same for all problems of a kind.
            assertThat(e.problems().get(0).text(Locale.JAPANESE)).isNotBlank();
            assertThat(String.valueOf(e.getMessage()).lines()).allMatch(line -> line.length() < 1000);
        }
    }

    private static boolean wellAndTrue(IndicatorSet set) {
        for (Measure measure : set.measures()) {
            Assessment assessment = set.assess(measure.id());
            assertThat(assessment.toString()).isNotBlank();
            assertThat(assessment.status().isPresent())
                    .isEqualTo(assessment.obstacles().isEmpty());
            List<Observation> counting = set.observations(measure.id());
            assertThat(counting).extracting(Observation::year).doesNotHaveDuplicates();
            assertThat(set.observations().stream().filter(one -> one.measure().equals(measure.id())))
                    .hasSize(counting.size()
                            + set.supersededObservations(measure.id()).size());
        }
        return set.problems().stream().allMatch(problem -> problem.place() instanceof Place.Property);
    }

    @Property(tries = 5200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyDamageIsEitherHarmlessOrReported(@ForAll long seed) {
        Random random = new Random(seed);
        String file = DAMAGED.get(random.nextInt(DAMAGED.size()));
        memory().write(file, TableDamage.done(table(file), random));
        readsOrSaysWhy();
        memory().write(file, table(file));
    }

    @Property(tries = 5200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyCellInPlaceOfAnotherIsEitherHarmlessOrReported(@ForAll long seed) {
        Random random = new Random(seed);
        String file = DAMAGED.get(random.nextInt(DAMAGED.size()));
        String[] lines = new String(table(file), UTF_8).split("\n", -1);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int line = 1 + random.nextInt(lines.length - 2);
            String[] cells = lines[line].split(",", -1);
            String cell = random.nextBoolean()
                    ? NASTY.get(random.nextInt(NASTY.size()))
                    : cellOf(lines[1 + random.nextInt(lines.length - 2)], random);
            cells[random.nextInt(cells.length)] = "\"" + cell.replace("\"", "\"\"") + "\"";
            lines[line] = String.join(",", cells);
        }
        memory().write(file, String.join("\n", lines).getBytes(UTF_8));
        readsOrSaysWhy();
        memory().write(file, table(file));
    }

    private static String cellOf(String line, Random random) {
        String[] cells = line.split(",", -1);
        return cells[random.nextInt(cells.length)];
    }

    private static byte[] table(String file) {
        return Objects.requireNonNull(TABLES.get(file)).clone();
    }
}
