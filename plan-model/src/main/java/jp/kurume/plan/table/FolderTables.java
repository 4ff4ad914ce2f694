package jp.kurume.plan.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
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
    public String toString() {
        return "the folder " + folder;
    }
}
