package jp.kurume.plan.districts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.time.DaySpan;
import org.immutables.value.Value;

/**
 * For what of a district and a field an office is there (担当の範囲): for which part of the district, in what role, for whom, and
 * on which days.
 *
 * <p>Most offices have {@linkplain #PLAIN no limits}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part the part of the district
 * @param role what the office is beside others
 * @param forWhom for whom it is
 * @param days on which days it serves
 */
@Value.Builder
public record Remit(DistrictPart part, OfficeRole role, ForWhom forWhom, DaySpan days)
        implements WithRemit, Serializable {

    /** That of the main office for everybody in the whole district, always. */
    public static final Remit PLAIN =
            new Remit(DistrictPart.whole(), OfficeRole.MAIN, ForWhom.everybody(), DaySpan.ALWAYS);

    /** Checks the parts. */
    public Remit {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(forWhom, "forWhom");
        Objects.requireNonNull(days, "days");
    }

    /** {@return whether it is that of the main office for everybody in the whole district, always} */
    public boolean isPlain() {
        return isMainForEverybody() && part.isWhole() && days.isAlways();
    }

    /** {@return whether it is that of a main office for everybody, be it in a part or for some days} */
    public boolean isMainForEverybody() {
        return role == OfficeRole.MAIN && forWhom.isEverybody();
    }

    /**
     * Whether it differs from another in its days at most, so that the one with days stands in the place of the other.
     *
     * @param other the other
     * @return true if part, role and for whom are the same
     */
    public boolean isAlikeButForDays(Remit other) {
        Objects.requireNonNull(other, "other");
        return part.equals(other.part) && role == other.role && forWhom.equals(other.forWhom);
    }

    /**
     * Whether two offices with this and another one would both be the one that residents turn to. Several branches, or several
     * to choose from, are no contradiction.
     *
     * @param other the other
     * @return true if both are main and for the same part and people, and both always or on a day in common
     */
    public boolean contradicts(Remit other) {
        Objects.requireNonNull(other, "other");
        return role == OfficeRole.MAIN
                && isAlikeButForDays(other)
                && days.isAlways() == other.days.isAlways()
                && days.overlaps(other.days);
    }

    /** Prints what is limited: {@code 東町1丁目, branch, 夜間・休日, ～2026-03-31}; nothing where nothing is. */
    @Override
    public String toString() {
        List<String> limits = new ArrayList<>();
        part.fold(() -> true, limits::add);
        if (role != OfficeRole.MAIN) {
            limits.add(role.name().toLowerCase(Locale.ROOT));
        }
        forWhom.fold(() -> true, limits::add);
        if (!days.isAlways()) {
            limits.add(days.toString());
        }
        return String.join(", ", limits);
    }

    /** Builds a remit part by part. */
    public static final class Builder extends RemitBuilder {
        /** Starts with no limits. */
        public Builder() {
            from(PLAIN);
        }
    }
}
