package jp.kurume.plan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder in memory, for properties: ten thousand files on a disk would take longer than reading them. */
public final class MemoryFolder implements AutoCloseable {

    private final Path folder;
    private final Path zip;
    private final FileSystem files;

    /** An empty folder. */
    public MemoryFolder() throws IOException {
        folder = Files.createTempDirectory("tables");
        zip = folder.resolve("tables.zip");
        files = FileSystems.newFileSystem(zip, Map.of("create", "true", "compressionMethod", "STORED"));
    }

    /** Where it is. */
    public Path path() {
        return files.getPath("/");
    }

    /** Writes a file, in place of what was in it. */
    public void write(String file, byte[] bytes) {
        try {
            Files.write(path().resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
        Files.deleteIfExists(zip);
        Files.delete(folder);
    }
}
