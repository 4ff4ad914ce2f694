package jp.kurume.plan.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Files of standards, which are no part of the project: they lie in {@code shared/standards} beside it, or not. */
public final class StandardFiles {

    private static final Path STANDARDS = Path.of("shared", "standards");

    private StandardFiles() {}

    /** A file or folder of a standard; the test that asks is skipped where it is not there. */
    public static Path find(String first, String... more) {
        return lying(STANDARDS.resolve(Path.of(first, more)));
    }

    /** A file or folder beside the project; the test that asks is skipped where it is not there. */
    static Path lying(Path wanted) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(wanted))) {
                return folder.resolve(wanted);
            }
        }
        return Assumptions.abort("not checked: " + wanted + " lies in no folder above the project");
    }
}
