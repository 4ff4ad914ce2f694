package jp.kurume.plan.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.time.FiscalYear;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Observations as JSON, one and 100,000 of them, strictly against a plain mapper of the same Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class JsonBenchmark {

    static final int ROWS = 100_000;

    private static final TypeReference<List<Observation>> OBSERVATIONS = new TypeReference<>() {};

    private final JsonMapper plain = JsonMapper.builder().build();
    private final Observation observation = Observation.of("overall", FiscalYear.of(2026), "63.1");
    private final String one = PlanJson.write(observation);
    private final List<Observation> observations = new ArrayList<>(ROWS);
    private final String many;

    /** Makes as many observations as there are rows, of many measures and values. */
    public JsonBenchmark() {
        for (int i = 0; i < ROWS; i++) {
            observations.add(Observation.of(
                    "measure-" + i % 1000,
                    FiscalYear.of(2020 + i % 7),
                    BigDecimal.valueOf(i, 1).toPlainString()));
        }
        many = PlanJson.write(observations);
    }

    /**
     * The yardstick for reading one.
     *
     * @return the observation
     */
    @Benchmark
    public Observation readOnePlain() {
        return plain.readValue(one, Observation.class);
    }

    /**
     * Reading one strictly.
     *
     * @return the observation
     */
    @Benchmark
    public Observation readOne() {
        return PlanJson.read(one, Observation.class);
    }

    /**
     * The yardstick for writing one.
     *
     * @return the text
     */
    @Benchmark
    public String writeOnePlain() {
        return plain.writeValueAsString(observation);
    }

    /**
     * Writing one.
     *
     * @return the text
     */
    @Benchmark
    public String writeOne() {
        return PlanJson.write(observation);
    }

    /**
     * The yardstick for reading many.
     *
     * @return the observations
     */
    @Benchmark
    public List<Observation> readManyPlain() {
        return plain.readValue(many, OBSERVATIONS);
    }

    /**
     * Reading many strictly.
     *
     * @return the observations
     */
    @Benchmark
    public List<Observation> readMany() {
        return PlanJson.readList(many, Observation.class);
    }

    /**
     * The yardstick for writing many.
     *
     * @return the text
     */
    @Benchmark
    public String writeManyPlain() {
        return plain.writeValueAsString(observations);
    }

    /**
     * Writing many.
     *
     * @return the text
     */
    @Benchmark
    public String writeMany() {
        return PlanJson.write(observations);
    }
}
