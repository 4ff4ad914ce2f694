package jp.kurume.plan.testing;

import static jp.kurume.plan.testing.ModelArbitraries.texts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.problem.ProblemInWords;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.OpenedTable;
import jp.kurume.plan.table.TableEncoding;
import jp.kurume.plan.table.TableForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Problems, their places, and reports of them, as any reader or check may tell them. */
public final class ProblemArbitraries {

    private ProblemArbitraries() {}

    /** Every value type, with its values. */
    static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(Severity.class, Arbitraries.of(Severity.class));
        kit.put(ProblemCode.class, codes());
        kit.put(Place.class, places());
        kit.put(Place.Step.class, Combinators.combine(texts(), texts()).as(Place.Step::new));
        kit.put(Problem.class, problems());
        kit.put(ProblemInWords.class, problemsInWords());
        kit.put(TableEncoding.class, Arbitraries.of(TableEncoding.class));
        kit.put(TableForm.class, Arbitraries.of(TableForm.class));
        kit.put(OpenedTable.class, openedTables());
        kit.put(CheckReport.class, reports());
        return kit;
    }

    /** Codes of the library and others. */
    public static Arbitrary<ProblemCode> codes() {
        return Combinators.combine(
                        Arbitraries.of("table.cell.decimal", "plan.direction", "own.code-2"),
                        Arbitraries.of(Severity.class))
                .as(ProblemCode::new);
    }

    /** Places of every kind. */
    public static Arbitrary<Place> places() {
        Arbitrary<Long> lines = Arbitraries.longs().between(1, Long.MAX_VALUE);
        return Arbitraries.oneOf(
                texts().map(Place.Folder::new),
                texts().map(Place.WholeTable::new),
                Combinators.combine(texts(), lines).as(Place.Line::new),
                Combinators.combine(texts(), lines, texts()).as(Place.Cell::new),
                texts().map(Place.Json::new),
                texts().map(Place.Property::parse));
    }

    /** Problems with any texts. */
    public static Arbitrary<Problem> problems() {
        return Combinators.combine(
                        codes(),
                        places(),
                        texts(),
                        texts().list().ofMaxSize(3),
                        texts().list().ofMaxSize(2))
                .as(Problem::new);
    }

    /** The words of problems in either language. */
    public static Arbitrary<ProblemInWords> problemsInWords() {
        return Combinators.combine(problems(), Arbitraries.of(Locale.JAPANESE, Locale.ENGLISH))
                .as(ProblemInWords::of);
    }

    /** Tables that were read. */
    public static Arbitrary<OpenedTable> openedTables() {
        return Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.of(TableEncoding.class),
                        Arbitraries.integers().between(0, 100_000))
                .as(OpenedTable::new);
    }

    /** Reports of a few problems. */
    public static Arbitrary<CheckReport> reports() {
        return Combinators.combine(
                        texts(),
                        openedTables().list().ofMaxSize(2),
                        problems().list().ofMaxSize(3))
                .as(CheckReport::new);
    }
}
