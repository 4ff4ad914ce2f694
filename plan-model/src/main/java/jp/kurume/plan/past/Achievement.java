package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.kurume.plan.interchange.Numbered;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something achieved under a past plan (これまでの成果), with the years that the account of it names.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number, from 1
 * @param title its heading, as printed
 * @param dates what happened when, in the order of the account; empty where no year is named
 * @param points its results, as the account names them one by one; empty where it does not
 * @param citation where it is printed
 */
@JsonRootName("achievement")
@Value.Builder
public record Achievement(
        int number, String title, List<AchievementDate> dates, List<AchievementPoint> points, Citation citation)
        implements WithAchievement, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the title is blank
     */
    public Achievement {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(points, "points");
        Numbered.check("achievement", number, title);
        Objects.requireNonNull(citation, "citation");
        dates = List.copyOf(dates);
        points = List.copyOf(points);
    }

    @JsonCreator
    static Achievement fromJson(
            @JsonProperty("number") int number,
            @JsonProperty("title") String title,
            @JsonProperty("dates") List<AchievementDate> dates,
            @JsonProperty("points") @SinceVersion(2) @Nullable List<AchievementPoint> points,
            @JsonProperty("citation") Citation citation) {
        return new Achievement(number, title, dates, Objects.requireNonNullElse(points, List.of()), citation);
    }

    /** {@return its results, as the account names them one by one; empty where it does not} */
    @Override
    @JsonProperty("points")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<AchievementPoint> points() {
        return points;
    }

    /** Prints number, title and dates: {@code 1 重層的支援体制整備事業の実施 (重層事業の開始 令和3年度～)}. */
    @Override
    public String toString() {
        return number + " " + title
                + (dates.isEmpty()
                        ? ""
                        : dates.stream().map(AchievementDate::toString).collect(Collectors.joining(", ", " (", ")")));
    }

    /** Builds an achievement part by part. */
    public static final class Builder extends AchievementBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
