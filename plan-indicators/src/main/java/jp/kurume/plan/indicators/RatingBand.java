package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.SinceVersion;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A band of a city's scale (評価の区分): a word, what earns it, and what it means.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the city's word for it, such as A or 進展
 * @param threshold the least that earns it
 * @param meaning what it means, as printed; empty where nothing is printed
 */
@JsonRootName("rating-band")
@Value.Builder
public record RatingBand(
        String label,
        RatingThreshold threshold,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String meaning) implements WithRatingBand, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public RatingBand {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(threshold, "threshold");
        if (label.isBlank()) {
            throw new IllegalArgumentException("A band of a scale needs a word, but has none for " + threshold);
        }
    }

    /**
     * A band whose meaning is not printed.
     *
     * @param label the city's word for it
     * @param threshold the least that earns it
     */
    public RatingBand(String label, RatingThreshold threshold) {
        this(label, threshold, "");
    }

    @JsonCreator
    static RatingBand fromJson(
            @JsonProperty("label") String label,
            @JsonProperty("threshold") RatingThreshold threshold,
            @JsonProperty("meaning") @SinceVersion(2) @Nullable String meaning) {
        return new RatingBand(label, threshold, Objects.requireNonNullElse(meaning, ""));
    }

    /** Prints word and threshold: {@code A: 80以上}. */
    @Override
    public String toString() {
        return label + ": " + threshold;
    }

    /** Builds a band part by part. */
    public static final class Builder extends RatingBandBuilder {
        /** Starts with a band in mind whose meaning is not printed, and with no other part set. */
        public Builder() {
            meaning("");
        }
    }
}
