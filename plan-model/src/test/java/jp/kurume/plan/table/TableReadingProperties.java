package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.testing.MemoryFolder;
import jp.kurume.plan.testing.TableDamage;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

class TableReadingProperties {

    private static final List<String> FILES = List.of(
            "sources.csv",
            "editions.csv",
            "plans.csv",
            "legal-bases.csv",
            "embedded-plans.csv",
            "viewpoints.csv",
            "needs.csv",
            "actor-marks.csv",
            "actions.csv",
            "directions.csv",
            "need-links.csv",
            "initiatives.csv",
            "plan-printed-forms.csv");

    /** Cells that have broken other readers. */
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "\u0000\u0000plan",
            "9".repeat(10_000),
            "-1",
            "01",
            "+1",
            "１",
            "1.",
            "2147483648",
            "a\tb",
            "a　b",
            "\uFEFF",
            "\u00A0",
            "\"",
            "\"\"",
            "\"a\"b",
            ";",
            "地;地",
            "地;社;市;",
            "=1+1",
            "'=1+1",
            "x;".repeat(5_000),
            "９".repeat(10_000),
            "1,".repeat(5_000),
            "\"" + "\"\"".repeat(10_000) + "\"",
            "令".repeat(10_000),
            "2026/" + "1".repeat(10_000),
            "2.5E+999999999",
            "▲1",
            "\r",
            "second-plan-draft",
            "second-plan-draft ",
            "second-plan-draft \u00A0",
            "R8–R8",
            "R999999999999",
            "+999999999-12",
            "402036",
            "residents",
            "adopted",
            "1.1",
            "1..1",
            "1.1.1");

    private static final Map<String, byte[]> BUNDLED = new HashMap<>();

    private final Set<String> replaced = new HashSet<>();
    private @Nullable MemoryFolder memory;

    @BeforeProperty
    void createFolder() throws IOException {
        memory = new MemoryFolder();
        for (String file : FILES) {
            memory.write(file, bundled(file));
        }
    }

    @AfterTry
    void restoreFiles() throws IOException {
        for (String file : replaced) {
            if (FILES.contains(file)) {
                memory().write(file, bundled(file));
            } else {
                Files.delete(folder().resolve(file));
            }
        }
        replaced.clear();
    }

    @AfterProperty
    void closeFolder() throws IOException {
        memory().close();
    }

    private MemoryFolder memory() {
        return Objects.requireNonNull(memory);
    }

    private Path folder() {
        return memory().path();
    }

    /** Reads Kurume's plan with some tables replaced. Nothing but an InvalidTablesException may come out of it. */
    private void readsOrSaysWhy() {
        try {
            Plan plan = Plan.readFrom(TableSource.folder(folder()), "second-plan-draft");
            assertThat(plan.edition().id()).isEqualTo("second-plan-draft");
        } catch (InvalidTablesException e) {
            assertThat(e.problems()).isNotEmpty();
            for (Problem problem : e.problems()) {
                if (!FILES.contains(((Place.InTable) problem.place()).file())) {
                    throw new AssertionError("No place: " + problem, e);
                }
            }
            // Words take longer to make than everything else, and are the same for all problems of a kind.
            assertThat(e.problems().get(0).text(Locale.JAPANESE)).isNotBlank();
            assertThat(String.valueOf(e.getMessage()).lines()).allMatch(line -> line.length() < 1000);
        }
    }

    private static byte[] bundled(String file) {
        return BUNDLED.computeIfAbsent(file, TableReadingProperties::load).clone();
    }

    private static byte[] load(String file) {
        try (InputStream in = KurumePlans.class.getResourceAsStream("kurume-402036/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(String file, byte[] bytes) {
        replaced.add(file);
        memory().write(file, bytes);
    }

    @Property(tries = 7500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyDamageIsEitherHarmlessOrReported(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int tables) {
        Random random = new Random(seed);
        for (int i = 0; i < tables; i++) {
            String file = FILES.get(random.nextInt(FILES.size()));
            replace(file, TableDamage.done(bundled(file), random));
        }
        keepEdition();
        readsOrSaysWhy();
    }

    /** What does not change what a table says does not change the plan, whatever is done at the same time. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anotherWayOfSavingIsReadAsTheSamePlan(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = random.nextInt(4); i >= 0; i--) {
            String file = FILES.get(random.nextInt(FILES.size()));
            // 步 is a letter that not every encoding has.
            boolean anyEncoding = !file.equals("plan-printed-forms.csv");
            replace(file, TableSaving.saved(bundled(file), random, anyEncoding));
        }
        Plan plan = Plan.readFrom(TableSource.folder(folder()), "second-plan-draft");
        assertThat(plan).isEqualTo(KurumePlans.secondPeriod());
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyCellInPlaceOfAnotherIsEitherHarmlessOrReported(@ForAll long seed) {
        Random random = new Random(seed);
        String file = FILES.get(random.nextInt(FILES.size()));
        String text = new String(bundled(file), UTF_8);
        replace(file, withNastyCell(text, random).getBytes(UTF_8));
        keepEdition();
        readsOrSaysWhy();
    }

    /**
     * A table that is sound but has lost the edition that is asked for is another matter, with another exception; so the
     * one table that names it is left whole.
     */
    private void keepEdition() {
        replace("plans.csv", bundled("plans.csv"));
        replace("editions.csv", bundled("editions.csv"));
    }

    @Property(tries = 500)
    void editionsAndPlansDamaged(@ForAll long seed) {
        Random random = new Random(seed);
        String file = random.nextBoolean() ? "plans.csv" : "editions.csv";
        String text = new String(bundled(file), UTF_8);
        String heading = text.substring(0, text.indexOf('\n') + 1);
        String rest = text.substring(heading.length());
        int firstComma = rest.indexOf(',') + 1;
        // Behind the id, so that the edition stays.
        byte[] behind = TableDamage.done(rest.substring(firstComma).getBytes(UTF_8), random);
        byte[] before = (heading + rest.substring(0, firstComma)).getBytes(UTF_8);
        byte[] all = Arrays.copyOf(before, before.length + behind.length);
        System.arraycopy(behind, 0, all, before.length, behind.length);
        replace(file, all);
        readsOrSaysWhy();
    }

    @Property(tries = 300)
    void anyBytesAtAll(@ForAll byte[] bytes, @ForAll long seed) {
        replace(FILES.get(new Random(seed).nextInt(FILES.size())), bytes);
        readsOrSaysWhy();
    }

    @Property
    void decimalsSurviveExactly(@ForAll BigInteger unscaled, @ForAll @IntRange(min = 0, max = 20) int scale) {
        BigDecimal number = new BigDecimal(unscaled.mod(BigInteger.TEN.pow(40)), scale);
        BigDecimal signed = unscaled.testBit(0) ? number.negate() : number;
        replace("sources.csv", "id,title,published\n".getBytes(UTF_8));
        replace("facts.csv", ("id,value\na," + signed.toPlainString() + "\n").getBytes(UTF_8));
        TableReading reading = new TableReading(TableSource.folder(folder()));
        Column<BigDecimal> value = Column.decimal("value");
        TableRow row = reading.table(
                        TableFormat.required("facts.csv").key(Column.id("id")).columns(value))
                .rows()
                .get(0);
        // Equal decimals have the same scale: 70.0 is not 70.
        assertThat(row.get(value)).isEqualTo(signed);
        reading.finish();
    }

    /** A number has one value, however people group, widen and sign it. */
    @Property(tries = 500)
    void everyFormOfANumberIsThatNumber(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long unscaled,
            @ForAll @IntRange(min = 0, max = 4) int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);
        String plain = number.toPlainString();
        String grouped = String.format(Locale.ROOT, "%,." + scale + "f", number);
        StringBuilder wide = new StringBuilder();
        grouped.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        replace("sources.csv", "id,title,published\n".getBytes(UTF_8));
        StringBuilder table = new StringBuilder("id,value\n");
        List<String> forms = List.of(
                plain,
                grouped,
                wide.toString(),
                plain.replace('-', '−'),
                "　" + plain + "\u00A0",
                plain + "％",
                wide + " %");
        for (int i = 0; i < forms.size(); i++) {
            table.append(i).append(",\"").append(forms.get(i)).append("\"\n");
        }
        replace("facts.csv", table.toString().getBytes(UTF_8));
        TableReading reading = new TableReading(TableSource.folder(folder()));
        Column<BigDecimal> value = Column.percentage("value");
        List<TableRow> rows = reading.table(
                        TableFormat.required("facts.csv").key(Column.id("id")).columns(value))
                .rows();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).get(value)).as(forms.get(i)).isEqualTo(number);
        }
        reading.finish();
    }

    private static String withNastyCell(String text, Random random) {
        String[] cells = text.split("(?<=[,\n])|(?=[,\n])", -1);
        int at = random.nextInt(cells.length);
        if (cells[at].equals(",") || cells[at].equals("\n")) {
            at = Math.max(0, at - 1);
        }
        cells[at] = NASTY.get(random.nextInt(NASTY.size()));
        return String.join("", cells);
    }
}
