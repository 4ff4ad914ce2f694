package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a module names every room, in the words of the room itself, and sends nobody to a file that is not there. */
class ModulePagesTest {

    private static final Pattern ROOM = Pattern.compile("(?m)^- `(jp\\.kurume\\.plan[\\w.]*)` — (.*)$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern DESCRIPTION = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(.*?\\.)(?= |$)");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern COMMAND =
            Pattern.compile("\\$ mvn test -pl (plan-\\w+)(?: -am)? -Dtest=(\\w+) -D(\\w+\\.write)=1");

    private static Map<String, String> rooms(String page) throws IOException {
        Map<String, String> rooms = new TreeMap<>();
        ROOM.matcher(Pages.text(page)).results().forEach(room -> rooms.put(room.group(1), room.group(2)));
        return rooms;
    }

    /** The packages of a module, with the first sentence of what they say of themselves. */
    private static Map<String, String> packages(String module) throws IOException {
        Map<String, String> packages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve(module).resolve("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.endsWith("package-info.java")).toList()) {
                String text = Files.readString(file);
                Matcher name = PACKAGE.matcher(text);
                Matcher description = DESCRIPTION.matcher(text);
                assertThat(name.find() && description.find()).as("%s", file).isTrue();
                String said = description
                        .group(1)
                        .replaceAll("(?m)^ *\\* ?", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\{@code ([^}]*)}", "`$1`")
                        .strip();
                Matcher first = FIRST_SENTENCE.matcher(said);
                assertThat(first.find()).as("%s", file).isTrue();
                packages.put(name.group(1), first.group(1));
            }
        }
        return packages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-model", "plan-indicators", "plan-districts"})
    void nameEveryRoom(String module) throws IOException {
        Map<String, String> packages = packages(module);
        assertThat(rooms(module + "/README.md")).isEqualTo(packages);
        assertThat(rooms(module + "/README.ja.md")).containsOnlyKeys(packages.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-model", "plan-indicators", "plan-districts"})
    void nameFilesThatAreThere(String module) throws IOException {
        List<String> files = files();
        for (String page : List.of(module + "/README.md", module + "/README.ja.md")) {
            String text = Pages.prose(page);
            int begin = text.indexOf(page.contains(".ja.") ? "\n## 新しいものの置き場所" : "\n## Where to put a new thing");
            assertThat(begin).isPositive();
            List<String> lost = new ArrayList<>();
            List<String> named = NAMED.matcher(text.substring(begin, text.indexOf("\n## ", begin + 1)))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .filter(name -> name.matches("[A-Z]\\w+|[\\w./-]+\\.\\w+|[\\w.-]+(/[\\w.-]+)+"))
                    .toList();
            for (String name : named) {
                String wanted = "/" + (name.matches("[A-Z]\\w+") ? name + ".java" : name);
                if (files.stream().noneMatch(file -> file.endsWith(wanted) || file.contains(wanted + "/"))) {
                    lost.add(name);
                }
            }
            assertThat(lost).as(page).isEmpty();
            assertThat(named).as(page).hasSizeGreaterThan(20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-model", "plan-indicators", "plan-districts"})
    void nameTestsThatWriteWhatIsPublished(String module) throws IOException {
        List<String> files = files();
        for (String page : List.of(module + "/README.md", module + "/README.ja.md")) {
            List<MatchResult> commands =
                    COMMAND.matcher(Pages.text(page)).results().toList();
            assertThat(commands).hasSize(2).allSatisfy(command -> {
                assertThat(command.group(1)).isEqualTo(module);
                assertThat(files)
                        .anyMatch(file -> file.startsWith("/" + module + "/src/test/")
                                && file.endsWith("/" + command.group(2) + ".java"));
            });
            assertThat(commands)
                    .extracting(command -> command.group(3))
                    .containsExactlyInAnyOrder("tables.write", "schemas.write");
        }
    }

    private static List<String> files() throws IOException {
        return Pages.files().stream().map(file -> "/" + file).toList();
    }
}
