package jp.kurume.plan.round;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * How far a department has answered (回答状況).
 *
 * <p>Immutable and thread-safe.
 *
 * @param inquiry what it is asked
 * @param replies the names of the replies that hold any of its questions
 * @param answered the questions to which an answer is taken
 * @param left the questions to which none is: not filled in, or with an error or a conflict
 */
public record InquiryProgress(Inquiry inquiry, List<String> replies, List<Due> answered, List<Due> left)
        implements Serializable {

    /** How far. */
    public enum Stage {
        /** There is no reply of it (未提出). */
        NO_REPLY,
        /** There is one in which nothing is answered (未記入). */
        NOTHING_ANSWERED,
        /** A part is answered (一部回答). */
        PARTLY_ANSWERED,
        /** Everything is answered (回答済み). */
        ANSWERED
    }

    /** Copies the parts. */
    public InquiryProgress {
        Objects.requireNonNull(inquiry, "inquiry");
        Objects.requireNonNull(replies, "replies");
        Objects.requireNonNull(answered, "answered");
        Objects.requireNonNull(left, "left");
        replies = List.copyOf(replies);
        answered = List.copyOf(answered);
        left = List.copyOf(left);
    }

    /** {@return how far it has answered} */
    public Stage stage() {
        if (left.isEmpty()) {
            return Stage.ANSWERED;
        }
        if (!answered.isEmpty()) {
            return Stage.PARTLY_ANSWERED;
        }
        return replies.isEmpty() ? Stage.NO_REPLY : Stage.NOTHING_ANSWERED;
    }

    /** Prints who, and how far. */
    @Override
    public String toString() {
        return inquiry.respondent() + ": " + stage() + " " + answered.size() + " of "
                + inquiry.dues().size();
    }
}
