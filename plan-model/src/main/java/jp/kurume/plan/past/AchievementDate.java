package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;

/**
 * What happened in a fiscal year, or goes on since, within an {@link Achievement}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param event what happened, in the words of the account
 * @param kind whether in that year or from that year on
 * @param year the fiscal year
 * @param citation where it is printed
 */
@JsonRootName("achievement-date")
@Value.Builder
public record AchievementDate(String event, Kind kind, FiscalYear year, Citation citation)
        implements WithAchievementDate, Serializable {

    /** Whether something happened in a year or goes on since. */
    public enum Kind {
        /** It happened in the year: 令和3年度に. */
        @JsonProperty("in")
        IN(""),
        /** It goes on from the year: 令和3年度から. */
        @JsonProperty("from")
        FROM("～");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the event is blank
     */
    public AchievementDate {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(citation, "citation");
        if (event.isBlank()) {
            throw new IllegalArgumentException("What happened in " + year + " must be said");
        }
    }

    /** Prints event and year: {@code 実行部会の立ち上げ 令和3年度}, {@code 重層事業の開始 令和3年度～}. */
    @Override
    public String toString() {
        return event + " " + year + kind.sign;
    }

    /** Builds a date part by part. */
    public static final class Builder extends AchievementDateBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
