package jp.kurume.plan.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tables in the jar of a class, in a folder beside it. */
final class BundledTables extends TableSource {

    private final Class<?> anchor;
    private final String folder;

    BundledTables(Class<?> anchor, String folder) {
        this.anchor = Objects.requireNonNull(anchor, "anchor");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    @Override
    byte @Nullable [] read(String file) throws IOException {
        try (InputStream in = anchor.getResourceAsStream(folder + "/" + file)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    @Override
    public List<Problem> problems(Collection<TableFormat> tables) {
        Objects.requireNonNull(tables, "tables");
        return List.of();
    }

    @Override
    public String toString() {
        return "the bundled tables " + folder + " of " + anchor.getName();
    }
}
