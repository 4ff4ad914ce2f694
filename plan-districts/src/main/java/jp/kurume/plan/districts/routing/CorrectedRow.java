package jp.kurume.plan.districts.routing;

import java.util.List;
import java.util.function.Function;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.source.Citation;

/** A row of a district and field while corrections are laid over it: the office that stands there, or none. */
final class CorrectedRow {

    private final SchoolDistrict district;
    private final ConsultationField field;
    private final Remit remit;
    private String office;
    private Basis basis;
    private List<Office> alternatives;
    private Citation citation;

    CorrectedRow(RouteRow row) {
        district = row.district();
        field = row.field();
        remit = row.remit();
        office = row.serving().map(Office::id).orElse("");
        basis = row.basis();
        alternatives = row.alternatives();
        citation = row.citation();
    }

    /** The id of the office that stands there; empty where none does. */
    String office() {
        return office;
    }

    boolean isConfirmed() {
        return basis == Basis.CONFIRMED;
    }

    /** Whether a correction may be of it, by the part and for whom, as far as that is said. */
    boolean mayBeMeant(Correction.OfAssignment correction) {
        return (correction.part().isWhole() || correction.part().equals(remit.part()))
                && (correction.forWhom().isEverybody() || correction.forWhom().equals(remit.forWhom()));
    }

    /** Whether a correction says its part and for whom exactly, be it by saying neither. */
    boolean isMeant(Correction.OfAssignment correction) {
        return correction.part().equals(remit.part()) && correction.forWhom().equals(remit.forWhom());
    }

    void correct(Correction.OfAssignment correction) {
        office = correction.value();
        basis = Basis.CONFIRMED;
        alternatives = List.of();
        citation = correction.citation();
    }

    boolean isServed() {
        return !office.isEmpty();
    }

    /** The row with an office that it has become, with offices as they are now. */
    Assignment assignment(Function<String, Office> offices) {
        return new Assignment(district, field, offices.apply(office), basis, alternatives(offices), citation, remit);
    }

    /** The row without an office that it has become, with offices as they are now. */
    Unserved unserved(Function<String, Office> offices) {
        return new Unserved(district, field, basis, alternatives(offices), citation, remit);
    }

    private List<Office> alternatives(Function<String, Office> offices) {
        return alternatives.stream()
                .map(alternative -> offices.apply(alternative.id()))
                .toList();
    }

    /** Prints district, field and office. */
    @Override
    public String toString() {
        return district.id() + " " + field + " " + office;
    }
}
