package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * What the people of a city write behind a district's name (校区の呼び方), beside 校区, 学区, 小学校 and their like, which every
 * city has: まちづくり振興会 in 日吉まちづくり振興会.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ending the ending whole, such as まちづくり振興会
 * @param citation what it is taken from
 */
@JsonRootName("name-ending")
public record NameEnding(String ending, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the ending is blank
     */
    public NameEnding {
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(citation, "citation");
        if (ending.isBlank()) {
            throw new IllegalArgumentException("An ending needs letters");
        }
    }

    /** Prints the ending. */
    @Override
    public String toString() {
        return ending;
    }
}
