package jp.kurume.plan.round;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What came back of a round from somebody (回答): tables with the headings of a city's own, in which rows are filled in or not.
 *
 * <p>Immutable and thread-safe.
 */
public final class Reply {

    private final String from;
    private final Map<String, byte[]> tables;

    /**
     * A reply.
     *
     * @param from what it is called in messages, such as the name of its file
     * @param tables the bytes of its tables by their file names, such as {@code observations.csv}
     */
    public Reply(String from, Map<String, byte[]> tables) {
        this.from = Objects.requireNonNull(from, "from");
        Objects.requireNonNull(tables, "tables");
        Map<String, byte[]> copied = new LinkedHashMap<>();
        tables.forEach((file, bytes) -> copied.put(file, bytes.clone()));
        this.tables = copied;
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public String from() {
        return from;
    }

    /** Its tables, which nobody changes. */
    Map<String, byte[]> tables() {
        return tables;
    }

    /** Prints what it is called. */
    @Override
    public String toString() {
        return from;
    }
}
