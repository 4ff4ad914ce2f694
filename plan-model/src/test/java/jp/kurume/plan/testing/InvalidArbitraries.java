package jp.kurume.plan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import jp.kurume.plan.json.InvalidJsonException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What {@code plan-model} refuses: for tests of pages and services that have to say what is wrong with an upload or a request.
 * Each is near to something valid, and certainly is not.
 */
public final class InvalidArbitraries {

    private static final List<String> PLAN_TABLES =
            List.of("plans.csv", "initiatives.csv", "directions.csv", "actions.csv", "needs.csv", "need-links.csv");

    private InvalidArbitraries() {}

    /**
     * One damaged table of Kurume's second plan. Laid over the bundled tables, {@code Plan.readFrom} answers with an
     * {@link InvalidTablesException}.
     */
    public static Arbitrary<DamagedTable> planTables() {
        return tables(
                KurumePlans.class,
                PLAN_TABLES,
                KurumePlans.tables(),
                tables -> Plan.readFrom(tables, "second-plan-draft"));
    }

    /**
     * One damaged table of several that are bundled, which a reading refuses.
     *
     * @param anchor the class beside which the tables lie
     * @param files the tables of which one is damaged
     * @param others where the tables that are not damaged come from
     * @param reading what reads the tables, with an {@link InvalidTablesException} if it refuses them
     */
    public static Arbitrary<DamagedTable> tables(
            Class<?> anchor, List<String> files, TableSource others, Consumer<TableSource> reading) {
        return Arbitraries.of(files)
                .flatMap(file -> {
                    byte[] whole = bundled(anchor, file);
                    return Arbitraries.randoms().map(random -> new DamagedTable(file, TableDamage.done(whole, random)));
                })
                .filter(table -> isRefused(table, others, reading))
                .withoutEdgeCases();
    }

    private static byte[] bundled(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream("kurume-402036/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException(anchor.getName() + " bundles no " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRefused(DamagedTable table, TableSource others, Consumer<TableSource> reading) {
        try (MemoryFolder folder = new MemoryFolder()) {
            folder.write(table.file(), table.bytes());
            reading.accept(TableSource.folder(folder.path()).orElse(others));
            return false;
        } catch (InvalidTablesException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Texts that come near to the JSON of a value, but which {@link PlanJson} refuses with an {@link InvalidJsonException}. Needs
     * Jackson 3, as {@code PlanJson} does.
     *
     * @param type the type that the texts would be read as
     * @param values valid values of the type, such as {@link ModelArbitraries#plans()}
     */
    public static <T> Arbitrary<String> json(Class<T> type, Arbitrary<? extends T> values) {
        return values.withoutEdgeCases()
                .flatMap(value -> {
                    JsonMutations mutations = new JsonMutations(PlanJson.write(value));
                    return Arbitraries.randoms().map(mutations::next);
                })
                .filter(text -> isRefused(text, type))
                .withoutEdgeCases();
    }

    private static boolean isRefused(String json, Class<?> type) {
        try {
            PlanJson.read(json, type);
            return false;
        } catch (InvalidJsonException e) {
            return true;
        }
    }
}
