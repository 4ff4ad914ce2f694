package jp.kurume.plan.districts.routing;

import java.util.NoSuchElementException;
import java.util.Objects;

/** Says that no routing table is in force on a day, and which day is the first or was the last. */
public final class NoTableInForceException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final TableInForce answer;

    /**
     * Says why there is none.
     *
     * @param answer the day that was asked for, and the first or the last one
     */
    public NoTableInForceException(TableInForce answer) {
        super(Objects.requireNonNull(answer, "answer").toString());
        this.answer = answer;
    }

    /**
     * The day that was asked for, and the first or the last one.
     *
     * @return the answer: too early or too late
     */
    public TableInForce answer() {
        return answer;
    }
}
