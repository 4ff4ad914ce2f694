package jp.kurume.plan.examples.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The way from a district's name to its route, against a plain hash map of the same names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class LookupBenchmark {

    private static final int DISTRICTS = 46;

    private final RoutingTable routing = KurumeDistricts.routing();
    private final String[] names = new String[DISTRICTS];
    private final Map<String, Route> map = new HashMap<>();
    private final Map<String, Map<String, Office>> mapOfMaps = new HashMap<>();

    /** Takes the names of all districts. */
    public LookupBenchmark() {
        int i = 0;
        for (SchoolDistrict district : routing.districts()) {
            names[i++] = district.name();
            Route route = routing.route(district);
            map.put(district.name(), route);
            Map<String, Office> offices = new HashMap<>();
            for (ConsultationField field : routing.fields()) {
                offices.put(field.id(), route.office(field));
            }
            mapOfMaps.put(district.name(), offices);
        }
    }

    /**
     * The yardstick.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void hashMap(Blackhole hole) {
        for (String name : names) {
            hole.consume(map.get(name));
        }
    }

    /**
     * The yardstick for an office: a map within a map.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void hashMapOfHashMaps(Blackhole hole) {
        String field = ConsultationField.LIVELIHOOD.id();
        for (String name : names) {
            Map<String, Office> offices = mapOfMaps.get(name);
            hole.consume(offices == null ? null : offices.get(field));
        }
    }

    /**
     * A route by its district's name.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void route(Blackhole hole) {
        for (String name : names) {
            hole.consume(routing.route(name));
        }
    }

    /**
     * A route by its district's name, and the office of one field on it.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void routeAndOffice(Blackhole hole) {
        for (String name : names) {
            Office office = routing.route(name).office(ConsultationField.LIVELIHOOD);
            hole.consume(office);
        }
    }
}
