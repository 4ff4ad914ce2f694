package jp.kurume.plan.districts;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.DaySpan;

/**
 * A row of a list of offices (一覧の行): that {@linkplain Assignment an office serves} a district in a field, or that {@linkplain
 * Unserved none does}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface RouteRow extends Serializable permits Assignment, Unserved {

    /** {@return the district} */
    SchoolDistrict district();

    /** {@return the field of consultation} */
    ConsultationField field();

    /** {@return what the row rests on} */
    Basis basis();

    /** {@return the other offices that it may be; none unless the row is inferred} */
    List<Office> alternatives();

    /** {@return where it is printed, or why it is read so} */
    Citation citation();

    /** {@return for what of the district and the field it is} */
    Remit remit();

    /**
     * Answers for either case.
     *
     * @param served what to answer for an office that serves
     * @param unserved what to answer where none does
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Assignment, ? extends T> served, Function<? super Unserved, ? extends T> unserved);

    /** {@return the office; nothing where none serves} */
    default Optional<Office> serving() {
        return fold(served -> Optional.of(served.office()), unserved -> Optional.empty());
    }

    /** {@return the part of the district that it is for} */
    default DistrictPart part() {
        return remit().part();
    }

    /** {@return what the office is beside others of the same field} */
    default OfficeRole role() {
        return remit().role();
    }

    /** {@return for whom it is} */
    default ForWhom forWhom() {
        return remit().forWhom();
    }

    /** {@return on which days it holds} */
    default DaySpan days() {
        return remit().days();
    }
}
