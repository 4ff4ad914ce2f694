package jp.kurume.plan.department;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.time.DaySpan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * That a department answers for something, for some time (担当).
 *
 * <p>Immutable and thread-safe.
 *
 * @param element what it answers for
 * @param department the id of the department
 * @param role whether it is in charge or takes part
 * @param days the days on which it does
 */
@JsonRootName("ownership")
@Value.Builder
public record Ownership(OwnedElement element, String department, OwnerRole role, DaySpan days)
        implements WithOwnership, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the department's id is blank
     */
    public Ownership {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(days, "days");
        if (department.isBlank()) {
            throw new IllegalArgumentException("Who answers for " + element + " needs an id");
        }
    }

    @JsonCreator
    static Ownership fromJson(
            @JsonProperty("element") OwnedElement element,
            @JsonProperty("department") String department,
            @JsonProperty("role") OwnerRole role,
            @JsonProperty("days") @MayBeLeftOut @Nullable DaySpan days) {
        return new Ownership(element, department, role, Objects.requireNonNullElse(days, DaySpan.ALWAYS));
    }

    /** Prints what is answered for, by whom and when: {@code 評価指標 overall: welfare 主担当 (2026-04-01～)}. */
    @Override
    public String toString() {
        return element + ": " + department + " " + role.label()
                + (days.equals(DaySpan.ALWAYS) ? "" : " (" + days + ")");
    }

    /** Builds an ownership part by part. */
    public static final class Builder extends OwnershipBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
