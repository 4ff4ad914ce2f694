package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * A need that an initiative answers to (関連の深いキーワード・ニーズ), and where the plan says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param need the need
 * @param citation where the link is printed
 */
@JsonRootName("need-link")
public record NeedLink(Need need, Citation citation) implements Serializable {

    /** Checks the parts. */
    public NeedLink {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints the need. */
    @Override
    public String toString() {
        return need.toString();
    }
}
