package jp.kurume.plan.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tables in a folder on disk. */
final class FolderTables extends TableSource {

    private final Path folder;

    private FolderTables(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    static TableSource of(Path folder) {
        return new FolderTables(folder);
    }

    @Override
    byte @Nullable [] read(String file) throws IOException {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public List<Problem> problems(Collection<TableFormat> tables) {
        Objects.requireNonNull(tables, "tables");
        return new FolderFiles(folder, tables).problems();
    }

    @Override
    public String toString() {
        return "the folder " + folder;
    }
}
