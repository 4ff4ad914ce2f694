package jp.kurume.plan.indicators.bulk;

import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.indicators.Status;

/**
 * The number that stands for a status in a column (判定のコード). The numbers are fixed: columns are stored.
 *
 * <p>Stateless.
 */
public final class StatusCode {

    /** There is no verdict. */
    public static final byte NONE = 0;
    /** {@link Status#REACHED}. */
    public static final byte REACHED = 1;
    /** {@link Status#ON_TRACK}. */
    public static final byte ON_TRACK = 2;
    /** {@link Status#BEHIND}. */
    public static final byte BEHIND = 3;
    /** {@link Status#REGRESSED}. */
    public static final byte REGRESSED = 4;
    /** {@link Status#HELD}. */
    public static final byte HELD = 5;
    /** {@link Status#NOT_HELD}. */
    public static final byte NOT_HELD = 6;
    /** {@link Status#MISSED}. */
    public static final byte MISSED = 7;

    private StatusCode() {}

    /**
     * The code of a status.
     *
     * @param status a status
     * @return its code, from 1
     */
    public static byte of(Status status) {
        Objects.requireNonNull(status, "status");
        return switch (status) {
            case REACHED -> REACHED;
            case ON_TRACK -> ON_TRACK;
            case BEHIND -> BEHIND;
            case REGRESSED -> REGRESSED;
            case HELD -> HELD;
            case NOT_HELD -> NOT_HELD;
            case MISSED -> MISSED;
        };
    }

    /**
     * The status of a code.
     *
     * @param code a code
     * @return the status; nothing for {@link #NONE}
     * @throws IllegalArgumentException if it is no code
     */
    public static Optional<Status> status(byte code) {
        return switch (code) {
            case NONE -> Optional.empty();
            case REACHED -> Optional.of(Status.REACHED);
            case ON_TRACK -> Optional.of(Status.ON_TRACK);
            case BEHIND -> Optional.of(Status.BEHIND);
            case REGRESSED -> Optional.of(Status.REGRESSED);
            case HELD -> Optional.of(Status.HELD);
            case NOT_HELD -> Optional.of(Status.NOT_HELD);
            case MISSED -> Optional.of(Status.MISSED);
            default ->
                throw new IllegalArgumentException(
                        "A status has a code from " + NONE + " to " + MISSED + ", but this one is " + code);
        };
    }
}
