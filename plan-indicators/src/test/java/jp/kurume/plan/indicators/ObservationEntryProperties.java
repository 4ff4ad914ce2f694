package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.table.TableWriter;
import jp.kurume.plan.testing.MemoryFolder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** A form takes what a cell takes, and the constraints on it what the form takes. */
class ObservationEntryProperties {

    /** The column of each property that is read as a cell. */
    private static final Map<String, Column<?>> COLUMNS = Map.of(
            "measure", MeasuresTable.ID,
            "method", ObservationsTable.METHOD,
            "state", ObservationsTable.STATE,
            "firstDay", ObservationsTable.FIRST_DAY,
            "lastDay", ObservationsTable.LAST_DAY,
            "sampleSize", ObservationsTable.SAMPLE_SIZE,
            "designEffect", ObservationsTable.DESIGN_EFFECT,
            "counts", ObservationsTable.COUNTS);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(6),
                Arbitraries.strings().withChars("0123456789０１,.-−%％ 　").ofMaxLength(8),
                Arbitraries.strings().withChars("RH令和元年度月日/-0123456789").ofMaxLength(10),
                Arbitraries.of(
                        "",
                        "　",
                        "overall",
                        "a b",
                        "a;b",
                        "R8",
                        "令和8年度",
                        "2026年度",
                        "63.1%",
                        "６３．１％",
                        "-12",
                        "248,933",
                        "1,23",
                        "0",
                        "999999999",
                        "1000000000",
                        "調査",
                        "実績",
                        "Ｓurvey",
                        "record",
                        "survey;record",
                        "確定値",
                        "累計",
                        "year",
                        "速報値",
                        "Final",
                        "調査中",
                        "2026-04-01",
                        "2026/4",
                        "令和8年6月",
                        "46113"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void constraintsAcceptWhatCellsAccept(@ForAll("properties") String property, @ForAll("texts") String text)
            throws ReflectiveOperationException {
        Column<?> column = Objects.requireNonNull(COLUMNS.get(property));
        boolean isCell = column.parse(text) instanceof Parsed.Value;
        List<String> violations = violations(property, text);
        assertThat(violations.isEmpty()).as("%s \"%s\"", property, text).isEqualTo(isCell);
        EntryReading form = new EntryReading();
        if (!column.mayBeEmpty()) {
            form.required("", text);
        }
        form.cell("", text, column);
        assertThat(violations)
                .isEqualTo(form.problems().stream()
                        .map(problem -> problem.text(Locale.getDefault()))
                        .toList());
        Statistics.collect(isCell);
        Statistics.coverage(both -> {
            both.check(true).percentage(share -> share > 5);
            both.check(false).percentage(share -> share > 5);
        });
    }

    @Provide
    Arbitrary<String> properties() {
        return Arbitraries.of(COLUMNS.keySet());
    }

    /** What the constraints on a property say of a text. */
    private static List<String> violations(String property, String text) throws ReflectiveOperationException {
        List<String> violations = new ArrayList<>();
        for (Annotation annotation :
                ObservationEntry.class.getDeclaredField(property).getAnnotations()) {
            Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
            if (constraint != null) {
                validate(constraint.validatedBy()[0], annotation, text, violations);
            }
        }
        return violations;
    }

    @SuppressWarnings("unchecked") // A constraint's validator is one of its annotation, here always on texts.
    private static <A extends Annotation> void validate(
            Class<?> validator, A annotation, String text, List<String> violations)
            throws ReflectiveOperationException {
        ConstraintValidator<A, CharSequence> instance = (ConstraintValidator<A, CharSequence>)
                validator.getDeclaredConstructor().newInstance();
        instance.initialize(annotation);
        int before = violations.size();
        boolean isValid = instance.isValid(
                text, (ConstraintValidatorContext) context(ConstraintValidatorContext.class, violations));
        assertThat(isValid).isEqualTo(violations.size() == before);
    }

    /** A context that keeps the templates of violations, in which no letter means anything but itself. */
    private static Object context(Class<?> type, List<String> violations) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getName().equals("buildConstraintViolationWithTemplate")) {
                violations.add(arguments[0].toString().replaceAll("\\\\([{}$\\\\])", "$1"));
            }
            return method.getReturnType().isInterface() ? context(method.getReturnType(), violations) : null;
        });
    }

    @Provide
    Arbitrary<ObservationEntry> entries() {
        return Combinators.combine(
                        mostly("overall", "1-activity", "3-outcome-2", "4-outcome", "overal"),
                        mostly("R8", "令和9年度", "2026-10", ""),
                        mostly("63.1", "６３．１％", "170", "1,170", "-1", "101.0", "63.15", "六十", ""),
                        mostly("", "survey", "実績", "poll"),
                        mostly("", "速報値", "final", "early"),
                        mostly("", "2026-04-01", "令和8年6月", "2025-03", "June"),
                        mostly("2027-03-31", "2026/9", "2027-04-01", "2026-03", ""),
                        mostly("1,500", "１５００", "7", "0", "1500人", ""))
                .flatAs((measure, year, value, method, state, first, last, size) -> mostly("", "1.2", "0", "120%")
                        .map(effect -> new ObservationEntry(
                                measure,
                                year,
                                value,
                                method,
                                state,
                                first,
                                first.isEmpty() && last.equals("2027-03-31") ? "" : last,
                                size,
                                effect,
                                "second-plan-draft p8",
                                "",
                                "",
                                "")));
    }

    private static Arbitrary<String> mostly(String usual, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
    }

    /** Apart from a percentage with fewer decimals than its measure, which nobody but a spreadsheet has rounded. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aFormAndATableMakeTheSameObservation(@ForAll("entries") ObservationEntry entry) throws IOException {
        Observation ofForm = ofForm(entry);
        assertThat(ofForm).as("%s", entry).isEqualTo(ofTable(entry));
        Statistics.collect(ofForm != null);
        Statistics.coverage(both -> {
            both.check(true).percentage(share -> share > 5);
            both.check(false).percentage(share -> share > 5);
        });
    }

    private static @Nullable Observation ofForm(ObservationEntry entry) {
        try {
            return entry.toObservation(KurumeIndicators.secondPeriod());
        } catch (InvalidEntryException e) {
            assertThat(e.problems()).isNotEmpty();
            return null;
        }
    }

    private static @Nullable Observation ofTable(ObservationEntry entry) throws IOException {
        try (MemoryFolder folder = new MemoryFolder()) {
            folder.write("observations.csv", table(entry));
            TableSource tables = TableSource.folder(folder.path()).orElse(KurumeIndicators.tables());
            return IndicatorSet.readFrom(tables, "second-plan-draft")
                    .observations()
                    .get(0);
        } catch (InvalidTablesException e) {
            assertThat(e.problems()).isNotEmpty();
            return null;
        }
    }

    private static byte[] table(ObservationEntry entry) {
        Map<String, String> cells = Map.ofEntries(
                Map.entry("edition", "second-plan-draft"),
                Map.entry("measure", entry.measure()),
                Map.entry("year", entry.year()),
                Map.entry("value", entry.value()),
                Map.entry("method", entry.method()),
                Map.entry("state", entry.state()),
                Map.entry("first_day", entry.firstDay()),
                Map.entry("last_day", entry.lastDay()),
                Map.entry("sample_size", entry.sampleSize()),
                Map.entry("design_effect", entry.designEffect()),
                Map.entry("source", entry.source()));
        List<String> row = ObservationsTable.FORMAT.allColumns().stream()
                .map(column -> Optional.ofNullable(cells.get(column)).orElse(""))
                .toList();
        return new TableWriter(ObservationsTable.FORMAT, TableForm.LOSSLESS, Locale.ENGLISH)
                .row(row)
                .bytes();
    }

    /** What is wrong with a text in itself is told with everything else. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsToldOfTheTextsIsToldOfTheObservationToo(@ForAll("typed") ObservationEntry entry) {
        List<String> alone = places(entry.problems());
        List<String> withMeasure;
        try {
            entry.toObservation(KurumeIndicators.secondPeriod());
            withMeasure = List.of();
        } catch (InvalidEntryException e) {
            withMeasure = places(e.problems());
        }
        assertThat(withMeasure).containsAll(alone);
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream().map(problem -> problem.place().toString()).toList();
    }

    @Provide
    Arbitrary<ObservationEntry> typed() {
        return Combinators.combine(
                        IndicatorArbitraries.entries(), Arbitraries.of("", "overall", "1-activity", "nobody"))
                .as((entry, measure) -> {
                    ObservationEntry.Builder its = new ObservationEntry.Builder();
                    its.from(entry).measure(measure);
                    return its.build();
                });
    }
}
