package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.Numbered;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * An initiative of a past plan (取組項目). Which challenge it answers to is known only where the account of it says so, and the
 * bundled ones do not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number in the past plan, from 1
 * @param title its wording, as printed
 * @param category the category it belongs to
 * @param citation where it is printed
 */
@JsonRootName("past-initiative")
@Value.Builder
public record PastInitiative(int number, String title, PastCategory category, Citation citation)
        implements WithPastInitiative, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the title is blank
     */
    public PastInitiative {
        Objects.requireNonNull(title, "title");
        Numbered.check("past initiative", number, title);
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints number and title: {@code 12 福祉人材の育成と資質の向上}. */
    @Override
    public String toString() {
        return number + " " + title;
    }

    /** Builds an initiative part by part. */
    public static final class Builder extends PastInitiativeBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
