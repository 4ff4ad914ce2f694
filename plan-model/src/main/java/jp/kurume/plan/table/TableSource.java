package jp.kurume.plan.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where tables are opened from: a folder, the resources of a jar, or one of them with another behind it.
 *
 * <p>Immutable and thread-safe. Tables are opened anew each time something is read, so that an edited file counts from
 * the next reading on.
 */
public abstract sealed class TableSource permits BundledTables, FolderTables, NamedTables, TableSource.Layered {

    TableSource() {}

    /**
     * The tables of a folder.
     *
     * @param folder the folder; its files are named like the tables
     * @return the source
     */
    public static TableSource folder(Path folder) {
        return FolderTables.of(folder);
    }

    /**
     * Tables whose bytes are there already, such as files that somebody has uploaded.
     *
     * <pre>{@code
     * CityCheck.check(TableSource.of(Map.of("observations.csv", upload.bytes())).orElse(KurumeIndicators.tables()));
     * }</pre>
     *
     * @param files the bytes of each file, by its name
     * @return the source, which keeps a copy of them
     */
    public static TableSource of(Map<String, byte[]> files) {
        return new NamedTables(files, "the files given");
    }

    /**
     * Tables in a zip file, such as one that somebody has uploaded: at its top, or in the one folder that is there alone. Names
     * are in UTF-8 or in Windows-31J, as Japanese Windows writes them; what systems add of their own is passed over.
     *
     * @param bytes the zip file, with at most a thousand files and, unpacked, 64 MiB in it
     * @return the source
     * @throws InvalidTablesException if they are no zip file, there is more in it, or a name in it leads out of it
     */
    public static TableSource zip(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        String where = "the zip file";
        return new NamedTables(ZipTables.read(bytes, where), where);
    }

    /**
     * Tables bundled with a jar.
     *
     * @param anchor a class of that jar
     * @param folder the folder beside the class. Its name must not be that of a Java package (a hyphen will do), since
     *     the module system hides the resources of packages
     * @return the source
     */
    public static TableSource bundled(Class<?> anchor, String folder) {
        return new BundledTables(anchor, folder);
    }

    /**
     * These tables first, others where these lack one.
     *
     * @param fallback where to look for a table that is not here
     * @return the two as one source
     */
    public TableSource orElse(TableSource fallback) {
        return new Layered(this, fallback);
    }

    /**
     * Where a table is looked for, one place after the other.
     *
     * @return folders and jars, at least one
     */
    List<TableSource> places() {
        return List.of(this);
    }

    /**
     * Whether a table is here, readable or not.
     *
     * @param file its file name
     * @return true if something of that name is here
     */
    public boolean has(String file) {
        Objects.requireNonNull(file, "file");
        try {
            return read(file) != null;
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * What is wrong with the place itself, before any table of it is opened: a folder that is not there or cannot be
     * listed, one without a single table, and files in it that are no tables, such as {@code obsevations.csv}, so that
     * nothing of them is read.
     *
     * @param tables all tables that anybody reads
     * @return the problems, in the order of the files' names; none for tables that are bundled
     */
    public abstract List<Problem> problems(Collection<TableFormat> tables);

    /**
     * Reads a table whole.
     *
     * @param file its file name
     * @return its bytes, or null if there is no such table
     * @throws IOException if it is there and cannot be read
     */
    abstract byte @Nullable [] read(String file) throws IOException;

    /** One source with another behind it. */
    static final class Layered extends TableSource {
        private final TableSource first;
        private final TableSource fallback;

        private Layered(TableSource first, TableSource fallback) {
            this.first = first;
            this.fallback = Objects.requireNonNull(fallback, "fallback");
        }

        @Override
        List<TableSource> places() {
            List<TableSource> places = new ArrayList<>(first.places());
            places.addAll(fallback.places());
            return places;
        }

        @Override
        byte @Nullable [] read(String file) throws IOException {
            byte[] bytes = first.read(file);
            return bytes != null ? bytes : fallback.read(file);
        }

        @Override
        public List<Problem> problems(Collection<TableFormat> tables) {
            Objects.requireNonNull(tables, "tables");
            List<Problem> problems = new ArrayList<>(first.problems(tables));
            problems.addAll(fallback.problems(tables));
            return List.copyOf(problems);
        }

        @Override
        public String toString() {
            return first + ", then " + fallback;
        }
    }
}
