package jp.kurume.plan.examples.jshell;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes the texts of {@link LibraryHelp} with the Javadoc tool, from the sources of the library's modules. */
public final class HelpTexts {

    /** The folder of the texts, beside the classes of this package. */
    static final String FOLDER = "help";

    private HelpTexts() {}

    /**
     * Makes them, unless they are newer than every source, and than what makes them.
     *
     * @param arguments the folder of this package's classes, and the folders of the library's sources
     * @throws IOException if something cannot be read or written
     * @throws URISyntaxException if the class path holds what is no file
     */
    public static void main(String[] arguments) throws IOException, URISyntaxException {
        Path classes = Path.of(arguments[0]);
        Path folder = classes.resolve(FOLDER);
        List<Path> sources = new ArrayList<>();
        for (String root : List.of(arguments).subList(1, arguments.length)) {
            sources.addAll(files(Path.of(root), ".java"));
        }
        Path made = folder.resolve("made");
        if (!Files.exists(made) || isOlder(made, sources) || isOlder(made, files(classes, ".class"))) {
            make(sources, ClassPath.ofProject(), Files.createDirectories(folder));
            Files.writeString(made, "");
        }
    }

    /** The files of a kind, without what is no type. */
    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.endsWith("module-info.java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOlder(Path made, List<Path> files) throws IOException {
        FileTime then = Files.getLastModifiedTime(made);
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).compareTo(then) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void make(List<Path> sources, String classPath, Path folder) throws IOException {
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        Writer said = new StringWriter();
        try (StandardJavaFileManager files = tool.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            List<String> options = List.of(
                    "-public",
                    "-quiet",
                    "--ignore-source-errors",
                    "-encoding",
                    "UTF-8",
                    "-Xmaxwarns",
                    "1",
                    "-classpath",
                    classPath,
                    "-d",
                    folder.toString());
            if (!tool.getTask(said, files, null, HelpDoclet.class, options, units)
                    .call()) {
                throw new UncheckedIOException(new IOException("No help could be made: " + said));
            }
        }
    }
}
