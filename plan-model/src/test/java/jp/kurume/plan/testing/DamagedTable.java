package jp.kurume.plan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** One file of a city's folder of tables, as it may arrive: cut off, in another encoding, with cells in wrong places. */
public final class DamagedTable {

    private final String file;
    private final byte[] bytes;

    DamagedTable(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes.clone();
    }

    /** The name of the file, such as {@code offices.csv}. */
    public String file() {
        return file;
    }

    /** What stands in the file; a copy, as for an upload. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes the file into a folder, in place of what was there. */
    public void writeTo(Path folder) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DamagedTable that && file.equals(that.file) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return file + ", damaged, " + bytes.length + " bytes";
    }
}
