package jp.kurume.plan.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
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

/** Cities of ever more districts: how long a look-up and loading take. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// The heap is that of the benchmark of tables: loading should not measure how fast the system hands out memory.
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ScalingBenchmark {

    static final List<Integer> SIZES = List.of(46, 1_741, 100_000);

    private static final int NAMES = 46;

    /** The number of districts. */
    @Param({"46", "1741", "100000"})
    public int districts;

    private Path folder = Path.of("");
    private RoutingTable routing = KurumeDistricts.routing();
    private final Map<String, Route> map = new HashMap<>();
    private final String[] names = new String[NAMES];

    /**
     * Makes the city up.
     *
     * @throws IOException if its tables cannot be written
     */
    @Setup
    public void makeUp() throws IOException {
        folder = MadeUpCity.write(districts);
        routing = load();
        for (SchoolDistrict district : routing.districts()) {
            map.put(district.name(), routing.route(district));
        }
        for (int i = 0; i < NAMES; i++) {
            // Far from each other, and equal but not identical to those of the table.
            names[i] = MadeUpCity.name((int) ((long) i * districts / NAMES));
        }
    }

    /**
     * Deletes its tables.
     *
     * @throws IOException if they cannot be deleted
     */
    @TearDown
    public void delete() throws IOException {
        MadeUpCity.delete(folder);
    }

    /**
     * The yardstick for a look-up.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(NAMES)
    public void hashMap(Blackhole hole) {
        for (String name : names) {
            hole.consume(map.get(name));
        }
    }

    /**
     * A look-up.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(NAMES)
    public void route(Blackhole hole) {
        for (String name : names) {
            hole.consume(routing.route(name));
        }
    }

    /**
     * Loading.
     *
     * @return the table
     */
    @Benchmark
    public RoutingTable load() {
        return RoutingTable.readFrom(TableSource.folder(folder), MadeUpCity.EDITION);
    }
}
