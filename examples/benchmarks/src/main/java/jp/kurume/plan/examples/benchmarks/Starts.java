package jp.kurume.plan.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/**
 * The time from the start of a process to its first answer, against a bare program that prints one line.
 *
 * <p>Four small programs are made into jars, as applications are, and run again and again, by turns, so that whatever else
 * the machine does falls on all of them alike. Medians are compared. (In a folder of classes, the JDK would look there
 * first for each class of the libraries, which takes it longer than to find it in their jars.)
 */
final class Starts {

    private static final int ROUNDS = 41;
    private static final double LIMIT = 3.5;

    /**
     * A program.
     *
     * @param name the name of its class
     * @param module the module that it requires; none for the bare one
     * @param jars what a project that depends on that module gets from Maven, in its order
     */
    private record Program(String name, String module, List<String> jars) {

        boolean isBare() {
            return module.isEmpty();
        }

        String path() {
            List<String> path = new ArrayList<>();
            for (String jar : jars) {
                for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                    if (Path.of(entry).getFileName().toString().matches(jar + "-\\d.*\\.jar")) {
                        path.add(entry);
                    }
                }
            }
            return String.join(File.pathSeparator, path);
        }
    }

    private static final String MODEL = "plan-model";
    private static final String TABLES = "fastcsv";
    private static final String ANNOTATIONS = "jackson-annotations";
    private static final String CONSTRAINTS = "jakarta\\.validation-api";
    private static final String DISTRIBUTIONS = "commons-(statistics|numbers|rng)-.*";

    private static final List<Program> PROGRAMS = List.of(
            new Program("Bare", "", List.of()),
            new Program(
                    "FirstRoute",
                    "jp.kurume.plan.districts",
                    List.of("plan-districts", MODEL, TABLES, ANNOTATIONS, CONSTRAINTS)),
            new Program("FirstInitiative", "jp.kurume.plan.model", List.of(MODEL, TABLES, ANNOTATIONS, CONSTRAINTS)),
            new Program(
                    "FirstMeasure",
                    "jp.kurume.plan.indicators",
                    List.of("plan-indicators", MODEL, TABLES, ANNOTATIONS, CONSTRAINTS, DISTRIBUTIONS)));

    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Starts() {}

    static List<Promise> measure() throws IOException, InterruptedException {
        return new Starts().measure(Files.createTempDirectory("starts"));
    }

    private List<Promise> measure(Path folder) throws IOException, InterruptedException {
        List<List<String>> commands = new ArrayList<>();
        for (Program program : PROGRAMS) {
            compile(folder, program);
        }
        for (boolean modular : new boolean[] {false, true}) {
            for (Program program : PROGRAMS) {
                commands.add(command(folder, program, modular));
            }
        }
        double[][] milliseconds = new double[commands.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < commands.size(); i++) {
                milliseconds[i][round] = run(commands.get(i));
            }
        }
        return List.of(
                promise("first route, class path / bare JVM", milliseconds, 1, 0),
                promise("first initiative, class path / bare JVM", milliseconds, 2, 0),
                promise("first measure, class path / bare JVM", milliseconds, 3, 0),
                promise("first route, module path / bare module", milliseconds, 5, 4),
                promise("first initiative, module path / bare module", milliseconds, 6, 4),
                promise("first measure, module path / bare module", milliseconds, 7, 4));
    }

    private static Promise promise(String what, double[][] milliseconds, int program, int bare) {
        double one = median(milliseconds[program]);
        double other = median(milliseconds[bare]);
        return new Promise(
                what,
                one / other,
                LIMIT,
                "×",
                String.format(Locale.ROOT, "%.0f ms / %.0f ms, medians of %d", one, other, ROUNDS));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Compiles a program, whose text is a resource, into a jar with a module of its own. */
    private static void compile(Path folder, Program program) throws IOException {
        String name = program.name().toLowerCase(Locale.ROOT);
        Path sources = Files.createDirectories(folder.resolve(program.name()).resolve("src"));
        Path main = sources.resolve(name).resolve(program.name() + ".java");
        Files.createDirectories(main.getParent());
        try (InputStream text = Starts.class.getResourceAsStream("programs/" + program.name() + ".txt")) {
            if (text == null) {
                throw new IOException("The program " + program.name() + " is missing");
            }
            Files.copy(text, main);
        }
        Path module = sources.resolve("module-info.java");
        String requires = program.isBare() ? "" : "requires " + program.module() + ";";
        Files.writeString(module, "module " + name + " { " + requires + " }");
        String classes = folder.resolve(program.name()).resolve("classes").toString();
        tool("javac", "-encoding", "UTF-8", "-d", classes, "-p", program.path(), module.toString(), main.toString());
        tool("jar", "--create", "--file", jar(folder, program), "-C", classes, ".");
    }

    private static void tool(String name, String... arguments) throws IOException {
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        int failed = tool.run(System.out, System.err, arguments);
        if (failed != 0) {
            throw new IOException(name + " failed with " + List.of(arguments));
        }
    }

    private static String jar(Path folder, Program program) {
        return folder.resolve(program.name() + ".jar").toString();
    }

    private List<String> command(Path folder, Program program, boolean modular) {
        String path = jar(folder, program) + (program.isBare() ? "" : File.pathSeparator + program.path());
        String name = program.name().toLowerCase(Locale.ROOT);
        String main = name + "." + program.name();
        return modular ? List.of(java, "-p", path, "-m", name + "/" + main) : List.of(java, "-cp", path, main);
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] printed = process.getInputStream().readAllBytes();
        int failed = process.waitFor();
        long end = System.nanoTime();
        if (failed != 0 || printed.length == 0) {
            throw new IOException(command + " printed: " + new String(printed, StandardCharsets.UTF_8));
        }
        return (end - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
