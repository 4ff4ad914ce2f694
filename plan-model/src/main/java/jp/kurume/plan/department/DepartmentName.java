package jp.kurume.plan.department;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.DaySpan;
import org.jspecify.annotations.Nullable;

/**
 * What a department is called for some time, and whose part it is then (部署の名称と上位組織).
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, as printed
 * @param within the id of the department of which it is a part; none where it stands at the top
 * @param days the days on which it is called so
 * @param citation where it is printed
 */
@JsonRootName("department-name")
public record DepartmentName(String name, @JsonIgnore List<String> within, DaySpan days, Citation citation)
        implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the name is blank, or it is said to be a part of two departments or of a blank one
     */
    public DepartmentName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(citation, "citation");
        within = List.copyOf(within);
        if (name.isBlank() || within.size() > 1 || within.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "A department needs a name and is a part of one other at the most, but has \"" + name + "\" and "
                            + within);
        }
    }

    @JsonCreator
    static DepartmentName fromJson(
            @JsonProperty("name") String name,
            @JsonProperty("partOf") @MayBeLeftOut @Nullable String partOf,
            @JsonProperty("days") @MayBeLeftOut @Nullable DaySpan days,
            @JsonProperty("citation") Citation citation) {
        return new DepartmentName(
                name,
                partOf == null ? List.of() : List.of(partOf),
                Objects.requireNonNullElse(days, DaySpan.ALWAYS),
                citation);
    }

    @JsonProperty("partOf")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    String partOfInJson() {
        return within.isEmpty() ? null : within.get(0);
    }

    /** {@return the id of the department of which it is a part; nothing where it stands at the top} */
    public Optional<String> partOf() {
        return within.stream().findFirst();
    }

    /** Prints the name, and the days where it was not always called so: {@code 地域福祉課 (2026-04-01～)}. */
    @Override
    public String toString() {
        return name + (days.equals(DaySpan.ALWAYS) ? "" : " (" + days + ")");
    }
}
