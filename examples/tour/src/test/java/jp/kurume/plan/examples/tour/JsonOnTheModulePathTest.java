package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.model.Plan;
import org.apache.commons.numbers.combinatorics.Factorial;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** A program of its own, in a module: reflection reaches everything that JSON is made of, and nothing asks for Jackson. */
class JsonOnTheModulePathTest {

    private static final List<Class<?>> LIBRARY = List.of(
            Plan.class,
            IndicatorSet.class,
            RoutingTable.class,
            CsvReader.class,
            JsonProperty.class,
            Constraint.class,
            // Distributions, and what they need
            NormalDistribution.class,
            BigFraction.class,
            BrentSolver.class,
            Erf.class,
            Factorial.class,
            Sum.class,
            ContinuousSampler.class,
            UniformRandomProvider.class);
    private static final List<Class<?>> JACKSON = List.of(ObjectMapper.class, JsonParser.class);

    private static final String REQUIRES =
            "module host { requires jp.kurume.plan.indicators; requires jp.kurume.plan.districts; ";
    private static final String IMPORTS =
            "package host; import jp.kurume.plan.districts.kurume.*; import jp.kurume.plan.districts.routing.*;"
                    + " import jp.kurume.plan.indicators.*;"
                    + " import jp.kurume.plan.json.*; import jp.kurume.plan.kurume.*; import jp.kurume.plan.model.*;"
                    + " import jp.kurume.plan.past.*;";

    @TempDir
    Path folder;

    @Test
    void everythingGoesThereAndBack() throws Exception {
        String main = "static <T> void both(T value, Class<T> type) {"
                + " System.out.println(PlanJson.readDocument(PlanJson.writeDocument(value), type).equals(value));"
                + " tools.jackson.databind.ObjectMapper plain = new tools.jackson.databind.ObjectMapper();"
                + " System.out.println(plain.readValue(plain.writeValueAsString(value), type).equals(value)); }"
                + " public static void main(String[] arguments) {"
                + " both(KurumePlans.secondPeriod(), Plan.class);"
                + " both(KurumeIndicators.firstPeriod(), IndicatorSet.class);"
                + " both(KurumeDistricts.routing(), RoutingTable.class);"
                + " Assessment overall = KurumeIndicators.firstPeriod().assess(\"first-overall\");"
                + " both(overall.variance().orElseThrow(), Fraction.class);"
                + " both(new jp.kurume.plan.indicators.rollup.RollUp(StatusPolicy.STRICT, java.util.List.of(overall)),"
                + " jp.kurume.plan.indicators.rollup.RollUp.class);"
                + " both(jp.kurume.plan.indicators.SampleSize.of(1500),"
                + " jp.kurume.plan.indicators.SampleSize.class);"
                + " both(jp.kurume.plan.indicators.forecast.YearlyValue.of(overall.version().target().dueYear().orElseThrow(),"
                + " java.math.BigDecimal.TEN), jp.kurume.plan.indicators.forecast.YearlyValue.class);"
                + " both(KurumeWelfare.activityRegister(), jp.kurume.plan.around.register.ActivityRegister.class);"
                + " both(KurumeWelfare.multilayerSupport(), jp.kurume.plan.around.multilayer.MultilayerSupport.class);"
                + " both(KurumeWelfare.governance(), jp.kurume.plan.around.governance.Governance.class);"
                + " both(KurumeWelfare.issueCycle(), jp.kurume.plan.around.cycle.IssueCycle.class);"
                + " both(KurumeWelfare.approach(), jp.kurume.plan.around.approach.Approach.class);"
                + " both(KurumeWelfare.milestones(), jp.kurume.plan.around.milestone.Milestones.class);"
                + " both(KurumeWelfare.cityProfile(), jp.kurume.plan.around.profile.CityProfile.class);"
                + " both(KurumeWelfare.scenes(), jp.kurume.plan.around.scene.Scenes.class);"
                + " both(KurumeWelfare.changesSinceOutline(), jp.kurume.plan.diff.PlanDiff.class);"
                + " both(KurumePlans.firstPeriod(), PastPlan.class); }";
        List<Class<?>> jars = new ArrayList<>(LIBRARY);
        jars.addAll(JACKSON);
        assertThat(run(REQUIRES + "requires tools.jackson.databind; }", main, jars))
                .isEqualTo("true\n".repeat(34));
    }

    @Test
    void withoutJacksonTheRestWorks() throws Exception {
        String main = "public static void main(String[] arguments) {"
                + " System.out.println(KurumeDistricts.routing().route(\"日吉\").district().id());"
                + " try { PlanJson.write(KurumePlans.secondPeriod()); }"
                + " catch (MissingJacksonException e) { System.out.println(e.getMessage()); } }";
        assertThat(run(REQUIRES + "}", main, LIBRARY))
                .startsWith("hiyoshi\n")
                .contains("add the dependency tools.jackson.core:jackson-databind");
    }

    private String run(String module, String main, List<Class<?>> used) throws IOException, InterruptedException {
        List<String> jars = new ArrayList<>();
        for (Class<?> one : used) {
            jars.add(one.getProtectionDomain().getCodeSource().getLocation().getPath());
        }
        String path = String.join(File.pathSeparator, jars);
        String classes = folder.resolve("classes").toString();
        Path moduleInfo = Files.writeString(folder.resolve("module-info.java"), module);
        Path program = Files.writeString(
                Files.createDirectories(folder.resolve("host")).resolve("Main.java"),
                IMPORTS + " public final class Main { " + main + " }");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-p",
                        path,
                        "-d",
                        classes,
                        moduleInfo.toString(),
                        program.toString());
        assertThat(failed).isZero();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-p",
                        classes + File.pathSeparator + path,
                        "-m",
                        "host/host.Main")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.replace("\r", "");
    }
}
