package jp.kurume.plan.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tables whose bytes are there already, by the names of their files. */
final class NamedTables extends TableSource {

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String where;

    NamedTables(Map<String, byte[]> files, String where) {
        Objects.requireNonNull(files, "files")
                .forEach((name, bytes) -> this.files.put(
                        Objects.requireNonNull(name, "name"),
                        Objects.requireNonNull(bytes, name).clone()));
        this.where = where;
    }

    @Override
    byte @Nullable [] read(String file) {
        byte[] bytes = files.get(file);
        return bytes == null ? null : bytes.clone();
    }

    @Override
    public List<Problem> problems(Collection<TableFormat> tables) {
        Objects.requireNonNull(tables, "tables");
        // Nobody knows which of two is newer: the table is.
        return new FileNames(tables, files.keySet(), this, (copy, table) -> table).problems(new Place.Folder(where));
    }

    @Override
    public String toString() {
        return where;
    }
}
