package jp.kurume.plan.districts;

import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.time.DaySpan;
import org.jspecify.annotations.Nullable;

/**
 * A remit in JSON, as properties of whatever has one; what limits nothing is null, and left out.
 *
 * @param part the part of the district, as printed
 * @param role the role, unless it is that of the main office
 * @param forWhom for whom, as printed
 * @param from the first day
 * @param to the last day
 */
public record RemitInJson(
        @Nullable String part,
        @Nullable OfficeRole role,
        @Nullable String forWhom,
        @Nullable Day from,
        @Nullable Day to) {

    /**
     * {@return the form of a remit}
     *
     * @param remit the remit
     */
    public static RemitInJson of(Remit remit) {
        Objects.requireNonNull(remit, "remit");
        return new RemitInJson(
                remit.part().<@Nullable String>fold(() -> null, text -> text),
                remit.role() == OfficeRole.MAIN ? null : remit.role(),
                remit.forWhom().<@Nullable String>fold(() -> null, text -> text),
                remit.days().from().map(Day::new).orElse(null),
                remit.days().to().map(Day::new).orElse(null));
    }

    /** {@return the remit} */
    public Remit remit() {
        return new Remit(
                part == null ? DistrictPart.whole() : new DistrictPart.Printed(part),
                role == null ? OfficeRole.MAIN : role,
                forWhom == null ? ForWhom.everybody() : new ForWhom.Some(forWhom),
                DaySpan.of(
                        Optional.ofNullable(from).map(Day::date),
                        Optional.ofNullable(to).map(Day::date)));
    }
}
