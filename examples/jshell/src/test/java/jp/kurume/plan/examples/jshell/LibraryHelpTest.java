package jp.kurume.plan.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.text.DisplayWidth;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryHelpTest {

    @Test
    void saysWhatATypeIs() throws IOException {
        assertThat(LibraryHelp.of(Measure.class))
                .startsWith("record jp.kurume.plan.indicators.Measure\n\nA measure of an indicator (①②③ of a 評価指標)")
                .contains("\n  String id()\n      Its opaque name, such as 4-activity-1.\n");
    }

    @Test
    void saysWhatAMethodDoesTakesGivesAndRefuses() throws IOException {
        assertThat(LibraryHelp.of(FiscalYear.class))
                .contains("\n  FiscalYear FiscalYear.parse(CharSequence text)\n")
                .contains("\n      ! FiscalYearParseException: if ");
        assertThat(LibraryHelp.of(Plan.class)).contains("\n      An initiative by its number.\n");
    }

    @Test
    void namesTheAlternativesOfASealedType() throws IOException {
        assertThat(LibraryHelp.of(Target.class)).contains("\n  = ", "Target.Fixed");
        assertThat(LibraryHelp.of(Target.Fixed.class)).startsWith("record jp.kurume.plan.indicators.Target.Fixed\n");
        assertThat(LibraryHelp.of(Status.class)).startsWith("enum ").contains("REACHED\n");
    }

    @Test
    void keepsTheLinesOfExamples() throws IOException {
        assertThat(LibraryHelp.of(FiscalYear.class)).containsPattern("\n    FiscalYear .*;.*\n");
    }

    @ParameterizedTest
    @ValueSource(classes = {Measure.class, Plan.class, RoutingTable.class, FiscalYear.class, Target.class})
    void fitsANarrowTerminalSaveForExamples(Class<?> type) throws IOException {
        assertThat(LibraryHelp.of(type).lines().filter(line -> DisplayWidth.of(line) > 80))
                .allMatch(line -> line.startsWith("    "));
        assertThat(LibraryHelp.of(type)).doesNotContain("{@", "<p>", "&lt;");
    }

    @Test
    void saysSoWhereThereIsNone() throws IOException {
        assertThat(LibraryHelp.of(String.class)).startsWith("java.lang.Stringは、");
    }

    /** A prompt completes {@code measure(} with the name of what it takes. */
    @Test
    void parametersHaveTheirNames() {
        List<Method> methods = Arrays.stream(Measure.class.getMethods())
                .filter(method -> method.getName().equals("assess"))
                .toList();
        assertThat(methods).isNotEmpty();
        assertThat(methods)
                .allSatisfy(
                        method -> assertThat(method.getParameters()).allMatch(parameter -> parameter.isNamePresent()));
    }
}
