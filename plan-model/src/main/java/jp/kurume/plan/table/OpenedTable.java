package jp.kurume.plan.table;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;

/**
 * A table that was found and read: where it came from, and in which encoding it was.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file its file name, such as {@code offices.csv}
 * @param origin the source that had it, as that source prints itself: {@code the folder our-city}, for example
 * @param encoding what its bytes were read as
 * @param rows how many rows it has, each key once; 0 if it could not be taken apart
 */
@JsonRootName("opened-table")
public record OpenedTable(String file, String origin, TableEncoding encoding, int rows) implements Serializable {

    /** Checks the parts. */
    public OpenedTable {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(encoding, "encoding");
    }

    /** Prints them in one line. */
    @Override
    public String toString() {
        return file + " from " + origin + " (" + encoding + ", " + rows + " rows)";
    }
}
