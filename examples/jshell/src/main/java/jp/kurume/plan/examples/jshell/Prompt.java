package jp.kurume.plan.examples.jshell;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the JShell of the running JDK with this project's class path and {@code start.jsh}, on the terminal that this process
 * has, or on what is piped into it.
 *
 * <p>The system property {@code jshell.start} says where {@code start.jsh} is, {@code jshell.run} what to run before the prompt: a
 * file, or {@code -} for what is piped in, without a prompt.
 */
public final class Prompt {

    private Prompt() {}

    /**
     * Starts it, waits for its end, and exits as it did.
     *
     * @param arguments none are looked at
     * @throws IOException if JShell cannot be started
     * @throws InterruptedException if somebody stops the waiting
     * @throws URISyntaxException if the class path holds what is no file
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        int exit = new ProcessBuilder(command(
                        ClassPath.ofProject(),
                        System.getProperty("jshell.start", "examples/jshell/start.jsh"),
                        List.of("-R-Djava.awt.headless=true"),
                        System.getProperty("jshell.run", "-")))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The command: UTF-8 in and out, whatever the locale is. */
    static List<String> command(String classPath, String start, List<String> options, String run) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jshell").toString()));
        for (String process : List.of("-J", "-R")) {
            command.add(process + "-Dfile.encoding=UTF-8");
            command.add(process + "-Dstdin.encoding=UTF-8");
            command.add(process + "-Dstdout.encoding=UTF-8");
        }
        command.addAll(options);
        command.addAll(List.of("--class-path", classPath));
        for (String startup : List.of("DEFAULT", "PRINTING", start)) {
            command.addAll(List.of("--startup", startup));
        }
        command.add(run);
        return command;
    }
}
