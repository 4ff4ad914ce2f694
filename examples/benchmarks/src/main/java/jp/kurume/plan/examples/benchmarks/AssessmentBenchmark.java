package jp.kurume.plan.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Counting;
import jp.kurume.plan.indicators.DesiredDirection;
import jp.kurume.plan.indicators.InterimTarget;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.Unit;
import jp.kurume.plan.indicators.YearKind;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.time.FiscalYear;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
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

/**
 * An exact assessment with all its figures, against the same formulas in a spreadsheet, as Apache POI evaluates them: what a user
 * would do instead.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// The spreadsheet's library would say that nobody reads its log.
@Fork(value = 2, jvmArgsAppend = "-Dlog4j2.StatusLogger.level=OFF")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class AssessmentBenchmark {

    private static final int OBSERVATIONS = 64;

    /** Progress, attainment, elapsed share, value due, variance, pace so far, pace needed, distance, status; of b, g, x, k, n. */
    private static final String[] FORMULAS = {
        "(C%1$d-A%1$d)/(B%1$d-A%1$d)",
        "C%1$d/B%1$d",
        "D%1$d/E%1$d",
        "A%1$d+(B%1$d-A%1$d)*D%1$d/E%1$d",
        "C%1$d-(A%1$d+(B%1$d-A%1$d)*D%1$d/E%1$d)",
        "(C%1$d-A%1$d)/D%1$d",
        "(B%1$d-C%1$d)/(E%1$d-D%1$d)",
        "C%1$d-B%1$d",
        "IF(C%1$d>=B%1$d,1,IF(C%1$d<A%1$d,4,IF((C%1$d-A%1$d)/(B%1$d-A%1$d)>=D%1$d/E%1$d,2,3)))",
    };

    private final Observation[] printed = new Observation[OBSERVATIONS];
    private final Observation[] longest = new Observation[OBSERVATIONS];
    private final Measure share = measure("61.3", "70.0", 1, MeasureNature.SHARE);
    private final Measure stock = measure("123456789012.345", "987654321098.765", 3, MeasureNature.STOCK);
    private final Measure[] kinds = kinds();
    private final Observation[] ofKinds = ofKinds(kinds);
    private final Cell[][] inputs = new Cell[OBSERVATIONS][5];
    private final Cell[][] formulas = new Cell[OBSERVATIONS][FORMULAS.length];
    private final FormulaEvaluator evaluator;

    /** Makes up observations of a share, of a number with 15 digits, and the same share's in a spreadsheet. */
    public AssessmentBenchmark() {
        Workbook workbook = new HSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        for (int i = 0; i < OBSERVATIONS; i++) {
            FiscalYear year = FiscalYear.of(2025 + i % 5);
            BigDecimal value = BigDecimal.valueOf(600 + 2L * i, 1);
            printed[i] = Observation.of("m", year, value);
            longest[i] =
                    Observation.of("m", year, BigDecimal.valueOf(123_000_000_000_007L + 13_000_000_000_011L * i, 3));
            Row row = sheet.createRow(i);
            double[] numbers = {61.3, 70.0, value.doubleValue(), year.startYear() - 2024, 6};
            for (int column = 0; column < numbers.length; column++) {
                inputs[i][column] = row.createCell(column);
                inputs[i][column].setCellValue(numbers[column]);
            }
            for (int column = 0; column < FORMULAS.length; column++) {
                formulas[i][column] = row.createCell(numbers.length + column);
                formulas[i][column].setCellFormula(String.format(FORMULAS[column], i + 1));
            }
        }
        evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    /** One measure of each kind of target that plans print, from R6 to R12. */
    private static Measure[] kinds() {
        FiscalYear due = FiscalYear.of(2030);
        Measure plain = measure("61.3", "70.0", 1, MeasureNature.STOCK);
        MeasureVersion version = plain.latestVersion();
        Baseline total =
                new Baseline.Known(FiscalYear.of(2024), FiscalYear.of(2024), new BigDecimal("61.3"), Counting.TOTAL);
        return new Measure[] {
            plain,
            plain.withVersions(
                    version.withInterimTargets(InterimTarget.of(FiscalYear.of(2027), new BigDecimal("66.0")))),
            plain.withVersions(version.withTarget(new Target.Band(due, new BigDecimal("65"), new BigDecimal("75")))),
            plain.withVersions(version.withTarget(new Target.Change(due, Sense.MORE_THAN))),
            plain.withVersions(version.withTarget(new Target.Fixed(due, new BigDecimal("61.3")))
                    .withDirection(new DesiredDirection.Stated(Sense.AT_LEAST, plain.citation()))),
            plain.withVersions(version.withBaseline(new Baseline.None(FiscalYear.of(2024)))),
            new Measure.Builder()
                    .from(plain)
                    .nature(MeasureNature.CUMULATIVE)
                    .versions(List.of(version.withBaseline(total)))
                    .build(),
            new Measure.Builder()
                    .from(plain)
                    .nature(MeasureNature.RANK)
                    .decimals(0)
                    .versions(List.of(new MeasureVersion.Builder()
                            .from(version)
                            .baseline(new Baseline.Known(FiscalYear.of(2024), new BigDecimal("12")))
                            .target(new Target.Fixed(due, new BigDecimal("5")))
                            .build()))
                    .build(),
            plain.withCountedBy(YearKind.CALENDAR_YEAR),
        };
    }

    private static Observation[] ofKinds(Measure[] kinds) {
        Observation[] observations = new Observation[OBSERVATIONS];
        for (int i = 0; i < OBSERVATIONS; i++) {
            Measure measure = kinds[i % kinds.length];
            boolean isRank = measure.nature() == MeasureNature.RANK;
            Observation.Builder observation = new Observation.Builder();
            observation
                    .measure("m")
                    .year(FiscalYear.of(2025 + i % 5))
                    .value(isRank ? BigDecimal.valueOf(4 + i % 9) : BigDecimal.valueOf(600 + 2L * i, 1));
            if (measure.nature() == MeasureNature.CUMULATIVE) {
                observation.counting(Counting.TOTAL);
            }
            observations[i] = observation.build();
        }
        return observations;
    }

    private static Measure measure(String baseline, String target, int decimals, MeasureNature nature) {
        Citation citation = Citation.printed(new Source("s", "資料", PublicationDate.NOT_PRINTED), "p1");
        return new Measure.Builder()
                .id("m")
                .name("指標")
                .unit(Unit.PERCENT)
                .unitCitation(citation)
                .decimals(decimals)
                .nature(nature)
                .natureCitation(citation)
                .addVersions(new MeasureVersion.Builder()
                        .holdsFrom(LocalDate.of(2026, 4, 1))
                        .baseline(new Baseline.Known(FiscalYear.of(2024), new BigDecimal(baseline)))
                        .target(new Target.Fixed(FiscalYear.of(2030), new BigDecimal(target)))
                        .direction(DesiredDirection.FROM_TARGET)
                        .citation(citation)
                        .build())
                .citation(citation)
                .build();
    }

    /**
     * Values as plans print them.
     *
     * @param hole where the figures go
     */
    @Benchmark
    @OperationsPerInvocation(OBSERVATIONS)
    public void exact(Blackhole hole) {
        for (Observation observation : printed) {
            figures(share.assess(observation), hole);
        }
    }

    /**
     * Values of 15 digits.
     *
     * @param hole where the figures go
     */
    @Benchmark
    @OperationsPerInvocation(OBSERVATIONS)
    public void exactOfFifteenDigits(Blackhole hole) {
        for (Observation observation : longest) {
            figures(stock.assess(observation), hole);
        }
    }

    /**
     * Values of every kind of target in turn.
     *
     * @param hole where the figures go
     */
    @Benchmark
    @OperationsPerInvocation(OBSERVATIONS)
    public void everyKind(Blackhole hole) {
        for (int i = 0; i < OBSERVATIONS; i++) {
            figures(kinds[i % kinds.length].assess(ofKinds[i]), hole);
        }
    }

    private static void figures(Assessment assessment, Blackhole hole) {
        hole.consume(assessment.progress());
        hole.consume(assessment.attainmentRate());
        hole.consume(assessment.elapsedShare());
        hole.consume(assessment.expected());
        hole.consume(assessment.variance());
        hole.consume(assessment.paceSoFar());
        hole.consume(assessment.paceNeeded());
        hole.consume(assessment.distance());
        hole.consume(assessment.verdict());
    }

    /**
     * The same figures of the same values in a spreadsheet.
     *
     * @param hole where the figures go
     */
    @Benchmark
    @OperationsPerInvocation(OBSERVATIONS)
    public void spreadsheet(Blackhole hole) {
        for (int i = 0; i < OBSERVATIONS; i++) {
            // Another value every time, so that nothing is answered from what was computed before.
            double value = inputs[i][2].getNumericCellValue();
            inputs[i][2].setCellValue(value < 70 ? value + 10 : value - 10);
            evaluator.notifyUpdateCell(inputs[i][2]);
            for (Cell formula : formulas[i]) {
                hole.consume(evaluator.evaluate(formula).getNumberValue());
            }
        }
    }
}
