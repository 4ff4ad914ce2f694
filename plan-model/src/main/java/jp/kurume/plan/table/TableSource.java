package jp.kurume.plan.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where tables are opened from: a folder, the resources of a jar, or one of them with another behind it.
 *
 * <p>Immutable and thread-safe. Tables are opened anew each time something is read, so that an edited file counts from
 * the next reading on.
 */
public abstract sealed class TableSource permits BundledTables, FolderTables, TableSource.Layered {

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
     * @param tables the file names of all tables that anybody reads
     * @return the problems, in the order of the files' names; none for tables that are bundled
     */
    public abstract List<Problem> problems(Collection<String> tables);

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
        public List<Problem> problems(Collection<String> tables) {
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
