package jp.kurume.plan.examples.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.bulk.PathKernels;
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

/** A million rows by kernel and by the plainest loop over the same arrays, and a copy of the same columns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class KernelBenchmark {

    static final int ROWS = 1 << 20;

    private final double[] baselines = new double[ROWS];
    private final double[] targets = new double[ROWS];
    private final double[] observed = new double[ROWS];
    private final double[] passed = new double[ROWS];
    private final double[] all = new double[ROWS];
    private final byte[] directions = new byte[ROWS];
    private final double[] results = new double[ROWS];
    private final byte[] codes = new byte[ROWS];
    private final double[][] copies = new double[3][ROWS];

    /** Makes up rows with decimals as plans print them, some of them level. */
    public KernelBenchmark() {
        Random random = new Random(402036);
        for (int i = 0; i < ROWS; i++) {
            baselines[i] = random.nextInt(1000) / 10.0;
            targets[i] = random.nextInt(20) == 0 ? baselines[i] : random.nextInt(1000) / 10.0;
            observed[i] = random.nextInt(1000) / 10.0;
            passed[i] = random.nextInt(7);
            all[i] = 6;
            // As where nothing states the better side: it leads from baseline to target, and of level rows it is the
            // upper one.
            directions[i] = (byte) (targets[i] == baselines[i] ? 1 : 0);
        }
    }

    /**
     * Progress, by the kernel.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] progress() {
        PathKernels.progress(baselines, targets, observed, results);
        return results;
    }

    /**
     * Progress, by hand.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] progressByHand() {
        for (int i = 0; i < ROWS; i++) {
            results[i] = (observed[i] - baselines[i]) / (targets[i] - baselines[i]);
        }
        return results;
    }

    /**
     * Values due, by the kernel.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] expected() {
        PathKernels.expected(baselines, targets, passed, all, results);
        return results;
    }

    /**
     * Values due, by hand.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] expectedByHand() {
        for (int i = 0; i < ROWS; i++) {
            results[i] = baselines[i] + (targets[i] - baselines[i]) * Math.min(passed[i], all[i]) / all[i];
        }
        return results;
    }

    /**
     * Statuses, by the kernel.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public byte[] statuses() {
        PathKernels.statuses(baselines, targets, observed, passed, all, directions, StatusPolicy.STRICT, codes);
        return codes;
    }

    /**
     * Statuses, by hand: the plainest loop that gives these rows their statuses. It knows neither what is pending nor strict targets,
     * policies or the rounding of decimals, of which the kernel takes account.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public byte[] statusesByHand() {
        for (int i = 0; i < ROWS; i++) {
            double b = baselines[i];
            double g = targets[i];
            double x = observed[i];
            int sign = g == b ? directions[i] : g > b ? 1 : -1;
            boolean over = passed[i] >= all[i];
            if (g == b) {
                codes[i] = (byte) ((x - g) * sign >= 0 ? 5 : over ? 7 : 6);
            } else if ((x - g) * sign >= 0) {
                codes[i] = 1;
            } else if ((x - b) * sign < 0) {
                codes[i] = 4;
            } else if (over) {
                codes[i] = 7;
            } else {
                codes[i] = (byte) ((x - b) / (g - b) >= passed[i] / all[i] ? 2 : 3);
            }
        }
        return codes;
    }

    /**
     * A copy of the three columns that progress reads.
     *
     * @return the copies
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[][] copy() {
        System.arraycopy(baselines, 0, copies[0], 0, ROWS);
        System.arraycopy(targets, 0, copies[1], 0, ROWS);
        System.arraycopy(observed, 0, copies[2], 0, ROWS);
        return copies;
    }
}
