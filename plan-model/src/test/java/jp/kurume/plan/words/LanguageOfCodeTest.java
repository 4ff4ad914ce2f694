package jp.kurume.plan.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No code asks which language it speaks: what differs from language to language is a word, and words stand in bundles. */
class LanguageOfCodeTest {

    /** The one class that finds out which languages there are. */
    private static final String DOOR = "Words.java";

    private static final Pattern ASKS = Pattern.compile("\\.getLanguage\\(\\)"
            + "|\\bis(?:In)?(?:Japanese|English)\\("
            + "|equals\\(Locale\\.|Locale\\.\\w+\\s*\\.equals\\(|[!=]=\\s*Locale\\.|Locale\\.\\w+\\s*[!=]="
            + "|equals\\(\"(?:ja|en|jp)\"\\)|\"(?:ja|en|jp)\"\\s*\\.equals");

    private static final Pattern BUNDLE = Pattern.compile("getBundle\\(");

    /** The files of all modules of the library, and of the examples. */
    private static Stream<Path> files(String folder, String ending) {
        return Stream.concat(
                        within(Path.of(".."))
                                .filter(module ->
                                        module.getFileName().toString().startsWith("plan-")),
                        within(Path.of("..", "examples")))
                .map(module -> module.resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(LanguageOfCodeTest::below)
                .filter(file -> file.toString().endsWith(ending));
    }

    private static Stream<Path> within(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Pattern forbidden, Stream<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files.toList()) {
            for (String line : Files.readAllLines(file, UTF_8)) {
                if (forbidden.matcher(line).find()) {
                    found.add(file.getFileName() + ": " + line.strip());
                }
            }
        }
        return found;
    }

    @Test
    void noCodeAsksWhetherALanguageIsSpoken() throws IOException {
        assertThat(files("src/main/java", ".java")).hasSizeGreaterThan(300);
        assertThat(lines(ASKS, files("src/main/java", ".java").filter(file -> !file.endsWith(Path.of("words", DOOR)))))
                .isEmpty();
    }

    /** Each module hands its bundles over to one door. */
    @Test
    void bundlesAreFetchedBehindOneDoor() throws IOException {
        assertThat(lines(
                        BUNDLE,
                        files("src/main/java", ".java")
                                .filter(file -> !file.getFileName().toString().endsWith("Words.java"))))
                .isEmpty();
    }

    /** The rule would hold for anything if its expression matched nothing. */
    @Test
    void theRuleKnowsWhatItForbids() {
        assertThat(Stream.of(
                        "locale.getLanguage().equals(\"ja\")",
                        "return words.isJapanese() ? a : b;",
                        "if (language.equals(Locale.JAPANESE)) {",
                        "language == Locale.ENGLISH"))
                .allMatch(line -> ASKS.matcher(line).find());
    }

    /** Without an empty file for English, English would be Japanese on a Japanese machine. */
    @Test
    void everyBundleHasJapaneseAndAnEmptyFileForEnglish() throws IOException {
        List<Path> bundles = files("src/main/resources", ".properties")
                .filter(file -> file.toString().replace('\\', '/').contains("/words/"))
                .filter(file -> !file.getFileName().toString().contains("_"))
                .toList();
        assertThat(bundles).hasSize(9);
        for (Path bundle : bundles) {
            String name = bundle.getFileName().toString().replace(".properties", "");
            assertThat(properties(bundle.resolveSibling(name + "_en.properties")))
                    .isEmpty();
            Properties japanese = properties(bundle.resolveSibling(name + "_ja.properties"));
            assertThat(japanese.stringPropertyNames())
                    .as("%s in Japanese", bundle)
                    .containsAll(properties(bundle).stringPropertyNames());
        }
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file, UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
