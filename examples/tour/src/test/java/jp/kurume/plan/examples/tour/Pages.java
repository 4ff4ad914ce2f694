package jp.kurume.plan.examples.tour;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The pages of the project, and what is printed on them. */
final class Pages {

    static final Path ROOT = Path.of("..", "..");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\w+)\n(.*?)^ *```$");

    private Pages() {}

    /** Every file and folder of the project, by its path; what is built is not. */
    static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.endsWith("target") || folder.endsWith(".git")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return visitFile(folder, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(ROOT.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** Every page of the project. */
    static List<String> all() throws IOException {
        return files().stream().filter(file -> file.endsWith(".md")).sorted().toList();
    }

    /** The pages that stand at the front door and behind it: all that no other test follows. */
    static List<String> described() throws IOException {
        return all().stream()
                .filter(page -> page.matches("README.*|docs/.*|plan-\\w+/README.*|examples/(benchmarks|tour)/README.*"))
                .toList();
    }

    static String text(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }

    /** What is printed on a page as being in a language. */
    static List<String> blocks(String page, String language) throws IOException {
        return BLOCK.matcher(text(page))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    /** A page without what is printed on it. */
    static String prose(String page) throws IOException {
        return BLOCK.matcher(text(page)).replaceAll("");
    }

    /** What stands between lines with nothing but an ellipsis. */
    static List<String> excerpts(String shown) {
        return List.of(shown.split("(?m)^…\n", -1));
    }
}
