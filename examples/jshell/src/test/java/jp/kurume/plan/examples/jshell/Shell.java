package jp.kurume.plan.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** JShell as the profile starts it, save that snippets run in the same process, which takes half the time. */
final class Shell {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private Shell() {}

    /**
     * Runs it.
     *
     * @param input what is piped in
     * @param run a file to run, or {@code -}
     * @return what it prints
     */
    static String run(Path input, String run) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> inOneProcess =
                List.of("--execution", "local", "-J--class-path=" + classPath, "-J-Djava.awt.headless=true");
        Process shell = new ProcessBuilder(Prompt.command(classPath, "examples/jshell/start.jsh", inOneProcess, run))
                .directory(ROOT.toFile())
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .start();
        try (InputStream printed = shell.getInputStream()) {
            String text = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shell.waitFor()).as(text).isZero();
            return text;
        }
    }
}
