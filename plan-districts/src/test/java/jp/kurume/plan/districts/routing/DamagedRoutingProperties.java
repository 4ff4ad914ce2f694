package jp.kurume.plan.districts.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
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

/** Whatever befalls corrections and successors, they are read right or every problem is told at its place. */
class DamagedRoutingProperties {

    private static final List<String> FILES = List.of("corrections.csv", "successors.csv");

    private static final String CORRECTIONS = """
            edition,action,element,item,replaces,value,said_by,date
            second-plan-draft,confirm,日吉,livelihood,seikatsu-jiritsu-toubu,,地域福祉課,2026-05-01
            second-plan-draft,replace,sasayama,livelihood,seikatsu-jiritsu-toubu,seikatsu-jiritsu-seibu,地域福祉課,2026-05-01
            second-plan-draft,replace,shakyou,fax,0942-34-3090,0942-34-3091,社会福祉協議会,2026-05-01
            second-plan-draft,replace,shakyou,fax,0942-34-3091,0942-34-3092,社会福祉協議会,2026-06-01
            second-plan-draft,replace,mirakuru,name,若者相談窓口「みらくる」,"若者相談窓口,みらくる",こども未来部,令和8年6月1日
            """;

    private static final String SUCCESSORS = """
            edition,id,name,reading,successors,ends_on,source,because
            second-plan-draft,kawabe,川辺,かわべ,oka,2020-04-01,second-plan-draft p28,
            second-plan-draft,oka,丘,おか,hiyoshi;minami,2022-04-01,second-plan-draft p28,a reading
            second-plan-draft,tani,谷,たに,kawabe,2019-04-01,second-plan-draft p28,
            second-plan-draft,ukishima,浮島,うきしま,joujima,2030-04-01,second-plan-draft p28,
            """;

    /** Cells that do not belong where they are put. */
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "\u0000",
            "kawabe",
            "oka",
            "tani",
            "oka;tani",
            "hiyoshi",
            "日吉",
            "国分",
            "shakyou",
            "fax",
            "name",
            "livelihood",
            "confirm",
            "replace",
            "0942-34-3090",
            "0942-34-3091",
            "0000-01-01",
            "9999-12-31",
            "2026-06-01",
            "46143",
            ";",
            "a;;b",
            "x;".repeat(2_000),
            "令".repeat(20_000),
            "\"" + "\"\"".repeat(1_000) + "\"",
            "=1+1",
            "second-plan-outline");

    private @Nullable MemoryFolder memory;

    @BeforeProperty
    void createFolder() throws IOException {
        memory = new MemoryFolder();
    }

    @AfterProperty
    void closeFolder() throws IOException {
        memory().close();
    }

    private MemoryFolder memory() {
        return Objects.requireNonNull(memory);
    }

    private void readsOrSaysWhy(byte[] corrections, byte[] successors) {
        memory().write("corrections.csv", corrections);
        memory().write("successors.csv", successors);
        try {
            RoutingTable table = RoutingTable.readFrom(
                    TableSource.folder(memory().path()).orElse(KurumeDistricts.tables()), "second-plan-draft");
            // What is read is sound, and answers: a table that was read wrong would be refused by its own rules.
            assertThat(RoutingTable.builder().from(table).build()).isEqualTo(table);
            assertThat(table.corrected(table.corrections())).isSameAs(table);
            assertThat(table.resolve("日吉").orElseThrow().id()).isEqualTo("hiyoshi");
            for (Succession succession : table.successions()) {
                table.resolve(succession.name());
            }
        } catch (InvalidTablesException e) {
            assertThat(e.problems()).isNotEmpty();
            for (Problem problem : e.problems()) {
                assertThat(((Place.InTable) problem.place()).file()).isIn(FILES);
                assertThat(problem.toString().length()).isLessThan(1_000);
            }
            assertThat(e.problems().get(0).text(Locale.JAPANESE)).isNotBlank();
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyDamageIsEitherHarmlessOrReported(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] corrections = CORRECTIONS.getBytes(UTF_8);
        byte[] successors = SUCCESSORS.getBytes(UTF_8);
        int which = random.nextInt(3);
        readsOrSaysWhy(
                which == 0 ? corrections : TableDamage.done(corrections, random),
                which == 1 ? successors : TableDamage.done(successors, random));
    }

    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyCellInPlaceOfAnotherIsEitherHarmlessOrReported(@ForAll long seed) {
        Random random = new Random(seed);
        readsOrSaysWhy(
                otherCell(CORRECTIONS, random).getBytes(UTF_8),
                otherCell(SUCCESSORS, random).getBytes(UTF_8));
    }

    private static String otherCell(String table, Random random) {
        List<String> lines = new ArrayList<>(table.lines().toList());
        int line = 1 + random.nextInt(lines.size() - 1);
        String[] cells = lines.get(line).split(",", -1);
        cells[random.nextInt(cells.length)] = CELLS.get(random.nextInt(CELLS.size()));
        lines.set(line, String.join(",", cells));
        return String.join("\n", lines) + "\n";
    }

    /** Successors drawn at random among a few districts: refused exactly if following them can come back to where it began. */
    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void circlesOfSuccessorsAreRefusedAndNothingElse(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(6);
        List<List<Integer>> successors = new ArrayList<>();
        StringBuilder table = new StringBuilder(SUCCESSORS.lines().findFirst().orElseThrow()).append('\n');
        for (int i = 0; i < size; i++) {
            List<Integer> its = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                if (random.nextInt(size) == 0) {
                    its.add(j);
                    ids.add("e" + j);
                }
            }
            if (its.isEmpty() || random.nextInt(4) == 0) {
                ids.add("hiyoshi");
            }
            successors.add(its);
            table.append("second-plan-draft,e" + i + ",丘" + i + ",おか," + String.join(";", ids)
                    + ",2020-04-01,second-plan-draft p28,\n");
        }
        memory().write("corrections.csv", CORRECTIONS.getBytes(UTF_8));
        memory().write("successors.csv", table.toString().getBytes(UTF_8));
        List<String> problems = new ArrayList<>();
        try {
            RoutingTable read = RoutingTable.readFrom(
                    TableSource.folder(memory().path()).orElse(KurumeDistricts.tables()), "second-plan-draft");
            for (int i = 0; i < size; i++) {
                assertThat(read.successorsOf("e" + i)).containsExactly(read.district("hiyoshi"));
            }
        } catch (InvalidTablesException e) {
            e.problems().forEach(problem -> problems.add(problem.toString()));
        }
        assertThat(problems).allMatch(problem -> problem.contains("in a circle: e"));
        assertThat(problems.isEmpty()).isEqualTo(!hasCircle(successors));
    }

    /** By taking away, again and again, those that nothing is left to succeed. */
    private static boolean hasCircle(List<List<Integer>> successors) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < successors.size(); i++) {
            left.add(i);
        }
        while (left.removeIf(i -> successors.get(i).stream().noneMatch(left::contains))) {
            // Each round takes one away at least.
        }
        return !left.isEmpty();
    }
}
