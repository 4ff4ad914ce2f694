package jp.kurume.plan.examples.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;

/** What the packages of the test kits show is what runs here. */
class DocumentedExampleTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path HERE = Path.of("src/test/java/jp/kurume/plan/examples/properties");
    private static final Pattern SHOWN = Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL);

    @Example
    void ofThePlan() throws IOException {
        runs("plan-model/src/test/java/jp/kurume/plan/testing", "UploadProperties.java");
    }

    @Example
    void ofTheIndicators() throws IOException {
        runs("plan-indicators/src/test/java/jp/kurume/plan/indicators/testing", "EntryProperties.java");
    }

    @Example
    void ofTheDistricts() throws IOException {
        runs("plan-districts/src/test/java/jp/kurume/plan/districts/testing", "DistrictNameProperties.java");
    }

    private static void runs(String documented, String example) throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(ROOT.resolve(documented).resolve("package-info.java")));
        assertThat(shown.find()).isTrue();
        String code = shown.group(1).replaceAll("(?m)^ \\* ?", "");
        assertThat(withoutBlanks(Files.readString(HERE.resolve(example)))).contains(withoutBlanks(code));
        assertThat(shown.find()).isFalse();
    }

    /** Lines are broken where each file has room. */
    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s", "");
    }
}
