package jp.kurume.plan.round;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A row that an answer brings (回答による変更): a new one, or one in the place of what was planned, expected or being prepared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param row the row of the reply
 * @param replaced the row of the city's table whose place it takes; none if it is new
 */
public record ReplyChange(ReplyRow row, List<ReplyRow> replaced) implements Serializable {

    /** Checks and copies the parts. */
    public ReplyChange {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(replaced, "replaced");
        replaced = List.copyOf(replaced);
    }

    /** Prints both. */
    @Override
    public String toString() {
        return row + (replaced.isEmpty() ? "" : " in place of " + replaced);
    }
}
