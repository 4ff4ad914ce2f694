package jp.kurume.plan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same program on a machine of another language, in a process of its own and on the class path. */
public final class OtherMachine {

    private OtherMachine() {}

    /**
     * What a program prints there.
     *
     * @param program the class with the method {@code main}, which prints in UTF-8
     * @param language the language of the machine
     * @return what it prints
     * @throws IOException if it cannot be run
     */
    public static String run(Class<?> program, String language) throws IOException {
        String path = Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + language,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        Path.of("target", "test-classes") + File.pathSeparator + path,
                        program.getName()))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(printed).isZero();
        return printed;
    }
}
