package jp.kurume.plan.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.districts.towns.TownDirectory;
import jp.kurume.plan.table.TableSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Directories of ever more towns: how long an address and loading take. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class TownsBenchmark {

    static final List<Integer> SIZES = List.of(1_000, 100_000);

    private static final int DISTRICTS = 200;
    private static final int ADDRESSES = 400;

    /** The number of towns. */
    @Param({"1000", "100000"})
    public int towns;

    private Path folder = Path.of("");
    private RoutingTable routing = KurumeDistricts.routing();
    private TownDirectory directory = TownDirectory.of(routing, List.of());
    private String[] addresses = {};

    /**
     * Makes the towns up.
     *
     * @throws IOException if their tables cannot be written
     */
    @Setup
    public void makeUp() throws IOException {
        folder = MadeUpCity.write(DISTRICTS);
        MadeUpTowns.write(folder, towns, DISTRICTS);
        routing = RoutingTable.readFrom(TableSource.folder(folder), MadeUpCity.EDITION);
        directory = load();
        addresses = MadeUpTowns.addresses(ADDRESSES, towns);
    }

    /**
     * Deletes their tables.
     *
     * @throws IOException if they cannot be deleted
     */
    @TearDown
    public void delete() throws IOException {
        MadeUpCity.delete(folder);
    }

    /**
     * An address as people write it.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(ADDRESSES)
    public void address(Blackhole hole) {
        for (String address : addresses) {
            hole.consume(directory.locate(address));
        }
    }

    /**
     * Loading, up to the first answer.
     *
     * @return the directory
     */
    @Benchmark
    public TownDirectory load() {
        TownDirectory loaded = TownDirectory.readFrom(TableSource.folder(folder), routing);
        loaded.locate("架空市");
        return loaded;
    }
}
