package jp.kurume.plan.districts.routing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.source.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * When what stands in a list was last checked, by whom, and when it is due again (情報の鮮度).
 *
 * <p>Only the last check of a thing counts. One that is older than the list is none of it, and one that is older than a
 * correction of the same thing, or of a number of the same office, says nothing of what stands there now: both are passed over. That
 * a check covers more, as that of an office covers its numbers and that of a field all its districts, counts where it is later.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assurances implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Assurance> all;

    private Assurances(List<Assurance> all) {
        this.all = List.copyOf(all);
    }

    /** Those that count, whatever they are of. */
    static Assurances counting(Edition edition, List<Assurance> all, List<Correction> corrections) {
        return new Assurances(all.stream()
                .filter(one -> !isOlderThanList(one, edition) && !isOlderThanCorrection(one, corrections))
                .filter(one -> isLast(one, all) && !isCovered(one, all))
                .toList());
    }

    /** Those that were given, as they stand in an answer. */
    static Assurances of(List<Assurance> given) {
        return new Assurances(given);
    }

    /** Whether a check was made before the list, so that it is of another one. */
    static boolean isOlderThanList(Assurance one, Edition edition) {
        return isBeforeList(one.checkedOn(), edition);
    }

    /** Whether a day is of a month before the list came out, so that nobody could know it then. */
    static boolean isBeforeList(LocalDate day, Edition edition) {
        return edition.published() instanceof PublicationDate.Printed printed
                && YearMonth.from(day).isBefore(YearMonth.of(printed.year(), printed.monthOfYear()));
    }

    /** Whether what was checked has been corrected since. */
    static boolean isOlderThanCorrection(Assurance one, List<Correction> corrections) {
        return corrections.stream()
                .filter(correction -> correction.date().isAfter(one.checkedOn()))
                .anyMatch(correction -> correction.fold(
                        office -> isOf(one, office),
                        row -> one.kind() == Assurance.Kind.ASSIGNMENT
                                && one.element().equals(Assurance.assignment(row.district(), row.field()))));
    }

    private static boolean isOf(Assurance one, Correction.OfOffice correction) {
        boolean isOfItem = switch (one.kind()) {
            case OFFICE -> correction.item().isNumber();
            case TELEPHONE -> correction.item() == OfficeItem.TELEPHONE;
            case FAX -> correction.item() == OfficeItem.FAX;
            case FIELD, ASSIGNMENT -> false;
        };
        return isOfItem && one.element().equals(correction.office());
    }

    /** Whether there is no later check of the same. */
    static boolean isLast(Assurance one, List<Assurance> all) {
        return all.stream()
                .noneMatch(other -> other.isOfSame(one) && other.checkedOn().isAfter(one.checkedOn()));
    }

    /** Whether a later check covers what one was of: that of the office its number, that of the field its district. */
    private static boolean isCovered(Assurance one, List<Assurance> all) {
        return all.stream()
                .filter(other -> other.checkedOn().isAfter(one.checkedOn()))
                .anyMatch(other -> switch (one.kind()) {
                    case TELEPHONE, FAX ->
                        other.kind() == Assurance.Kind.OFFICE && other.element().equals(one.element());
                    case ASSIGNMENT ->
                        other.kind() == Assurance.Kind.FIELD && one.element().endsWith(" " + other.element());
                    case OFFICE, FIELD -> false;
                });
    }

    /** Which of some checks are the last of what they are of, and should have been made again before a day. */
    static List<Assurance> overdue(List<Assurance> all, LocalDate day) {
        return all.stream()
                .filter(one -> one.isOverdue(day) && isLast(one, all) && !isCovered(one, all))
                .toList();
    }

    /** Those that concern the answer for a district: its rows, their offices, and the office for who is in doubt. */
    Assurances of(Route route, List<Correction> corrections) {
        if (all.isEmpty()) {
            return this;
        }
        Set<String> offices = new HashSet<>(Set.of(route.fallback().id()));
        route.assignments().forEach(row -> {
            offices.add(row.office().id());
            row.alternatives().forEach(office -> offices.add(office.id()));
        });
        route.unserved().forEach(row -> row.alternatives().forEach(office -> offices.add(office.id())));
        return new Assurances(all.stream()
                .filter(one -> switch (one.kind()) {
                    case OFFICE, TELEPHONE, FAX -> offices.contains(one.element());
                    case FIELD ->
                        route.fieldIds().contains(one.element())
                                && !isOlderThanCorrection(
                                        one.withKind(Assurance.Kind.ASSIGNMENT)
                                                .withElement(Assurance.assignment(
                                                        route.district().id(), new ConsultationField(one.element()))),
                                        corrections);
                    case ASSIGNMENT ->
                        route.fieldIds().stream()
                                .anyMatch(field -> one.element()
                                        .equals(Assurance.assignment(
                                                route.district().id(), new ConsultationField(field))));
                })
                .toList());
    }

    /** {@return the last checks of all things, in the order of the tables} */
    public List<Assurance> all() {
        return all;
    }

    /**
     * When an office was last checked.
     *
     * @param office the office
     * @return the last check of the office as a whole; nothing if nobody has told of one
     */
    public Optional<Assurance> of(Office office) {
        Objects.requireNonNull(office, "office");
        return last(Assurance.Kind.OFFICE, office.id());
    }

    /**
     * When something of an office was last checked: for a number, the later of its own check and that of the office.
     *
     * @param office the office
     * @param item what of it, such as its telephone number
     * @return the last check; nothing if nobody has told of one
     */
    public Optional<Assurance> of(Office office, OfficeItem item) {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(item, "item");
        Optional<Assurance> own = switch (item) {
            case TELEPHONE -> last(Assurance.Kind.TELEPHONE, office.id());
            case FAX -> last(Assurance.Kind.FAX, office.id());
            default -> Optional.empty();
        };
        return own.or(() -> of(office));
    }

    /**
     * The last checks of an office and of its numbers.
     *
     * @param office the office
     * @return the checks in the order of the tables; those of a number only where they are later than that of the office
     */
    public List<Assurance> about(Office office) {
        Objects.requireNonNull(office, "office");
        return all.stream()
                .filter(one -> one.kind().isOfOffice() && one.element().equals(office.id()))
                .toList();
    }

    /**
     * When it was last checked who serves a district in a field: the later of the checks of the district and of the whole field.
     *
     * @param row a row of the list
     * @return the last check; nothing if nobody has told of one
     */
    public Optional<Assurance> of(RouteRow row) {
        Objects.requireNonNull(row, "row");
        return last(
                        Assurance.Kind.ASSIGNMENT,
                        Assurance.assignment(row.district().id(), row.field()))
                .or(() -> last(Assurance.Kind.FIELD, row.field().id()));
    }

    private Optional<Assurance> last(Assurance.Kind kind, String element) {
        return all.stream()
                .filter(one -> one.kind() == kind && one.element().equals(element))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Assurances other && all.equals(other.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** Prints all of them. */
    @Override
    public String toString() {
        return all.toString();
    }
}
