package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurume.plan.department.OwnedElement;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.round.Due;
import jp.kurume.plan.round.DueCell;
import jp.kurume.plan.round.DueFact;
import jp.kurume.plan.round.DueKind;
import jp.kurume.plan.round.DueReason;
import jp.kurume.plan.round.DueTopic;
import jp.kurume.plan.time.FiscalYear;

/**
 * What of a list has to be checked in a year (窓口情報の確認の照会): offices and fields that nobody has checked since the year began, unless
 * they are due on a later day; single numbers and districts whose check is overdue while that of the office or the field is not; and confirmations that are older than the list, which
 * say nothing of it.
 */
public final class CheckDues {

    private final RoutingTable routing;
    private final FiscalYear year;
    private final LocalDate day;

    private CheckDues(RoutingTable routing, FiscalYear year, LocalDate day) {
        this.routing = routing;
        this.year = year;
        this.day = day;
    }

    /**
     * What is due for a year.
     *
     * @param routing the list
     * @param year the year: what was last checked before it, and has no day on which it is due again, is due
     * @param day the day on which one asks: what was due before it is overdue
     * @return offices in the order of the list, then fields, then single numbers and districts, then confirmations
     */
    public static List<Due> of(RoutingTable routing, FiscalYear year, LocalDate day) {
        Objects.requireNonNull(routing, "routing");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(day, "day");
        return new CheckDues(routing, year, day).all();
    }

    private List<Due> all() {
        List<Due> dues = new ArrayList<>();
        for (Office office : routing.offices()) {
            reason(Assurance.Kind.OFFICE, office.id())
                    .ifPresent(reason -> dues.add(ofOffice(Assurance.Kind.OFFICE, office, reason)));
        }
        for (ConsultationField field : routing.fields()) {
            reason(Assurance.Kind.FIELD, field.id()).ifPresent(reason -> dues.add(ofField(field, reason)));
        }
        // Whoever looks at an office looks at its numbers, and whoever looks at a field at all districts.
        Set<OwnedElement> whole = dues.stream().map(Due::element).collect(Collectors.toSet());
        for (Assurance overdue : routing.overdue(day)) {
            if (whole.contains(owned(overdue))) {
                continue;
            }
            switch (overdue.kind()) {
                case TELEPHONE, FAX ->
                    dues.add(ofOffice(overdue.kind(), routing.office(overdue.element()), DueReason.OVERDUE));
                case ASSIGNMENT -> dues.add(ofAssignment(overdue));
                case OFFICE, FIELD -> {
                    // These are among those above.
                }
            }
        }
        olderThanList().forEach(dues::add);
        return List.copyOf(dues);
    }

    /** The office or the field that an assurance belongs to. */
    private static OwnedElement owned(Assurance assurance) {
        String element = assurance.element();
        return assurance.kind().isOfOffice()
                ? OwnedElement.office(element)
                : OwnedElement.field(element.substring(element.lastIndexOf(' ') + 1));
    }

    private Optional<DueReason> reason(Assurance.Kind kind, String element) {
        List<Assurance> all = routing.assurances().stream()
                .filter(one -> one.kind() == kind && one.element().equals(element))
                .toList();
        Optional<Assurance> counting = routing.lastChecks().all().stream()
                .filter(one -> one.kind() == kind && one.element().equals(element))
                .findFirst();
        if (counting.isPresent()) {
            Assurance last = counting.get();
            if (last.isOverdue(day)) {
                return Optional.of(DueReason.OVERDUE);
            }
            return last.due().isEmpty() && last.checkedOn().isBefore(year.start())
                    ? Optional.of(DueReason.LONG_AGO)
                    : Optional.empty();
        }
        if (all.isEmpty()) {
            return Optional.of(DueReason.NEVER_CHECKED);
        }
        return Optional.of(
                all.stream().allMatch(one -> Assurances.isOlderThanList(one, routing.edition()))
                        ? DueReason.OLDER_THAN_LIST
                        : DueReason.OLDER_THAN_CORRECTION);
    }

    private Due ofOffice(Assurance.Kind kind, Office office, DueReason reason) {
        List<DueFact> facts = new ArrayList<>();
        if (kind != Assurance.Kind.FAX) {
            office.findTelephone().ifPresent(number -> facts.add(new DueFact(DueTopic.TELEPHONE, number.printed())));
        }
        if (kind != Assurance.Kind.TELEPHONE) {
            facts.add(new DueFact(DueTopic.FAX, office.fax().printed()));
        }
        return check(kind, office.id(), OwnedElement.office(office.id()), office.name(), facts, reason);
    }

    private Due ofField(ConsultationField field, DueReason reason) {
        return check(
                Assurance.Kind.FIELD,
                field.id(),
                OwnedElement.field(field.id()),
                routing.heading(field),
                new ArrayList<>(),
                reason);
    }

    private Due ofAssignment(Assurance overdue) {
        String element = overdue.element();
        int blank = element.lastIndexOf(' ');
        ConsultationField field = new ConsultationField(element.substring(blank + 1));
        return check(
                Assurance.Kind.ASSIGNMENT,
                element,
                OwnedElement.field(field.id()),
                routing.title(routing.district(element.substring(0, blank))) + " " + routing.heading(field),
                new ArrayList<>(),
                DueReason.OVERDUE);
    }

    private Due check(
            Assurance.Kind kind,
            String element,
            OwnedElement owned,
            String name,
            List<DueFact> facts,
            DueReason reason) {
        routing.assurances().stream()
                .filter(one -> one.kind() == kind && one.element().equals(element))
                .max(Comparator.comparing(Assurance::checkedOn))
                .ifPresent(
                        last -> facts.add(new DueFact(DueTopic.LAST_CHECK, last.checkedOn() + " " + last.checkedBy())));
        return new Due(
                DueKind.CHECK,
                reason,
                routing.edition().id(),
                List.of(owned),
                name,
                List.of(
                        new DueCell("edition", routing.edition().id()),
                        new DueCell("element_kind", kind.name().toLowerCase(Locale.ROOT)),
                        new DueCell("element", element)),
                DueKind.CHECK.answers(),
                facts);
    }

    private Stream<Due> olderThanList() {
        return routing.corrections().stream()
                .filter(this::isOlderThanList)
                .filter(old -> routing.corrections().stream()
                        .noneMatch(other -> !isOlderThanList(other)
                                && other.date().isAfter(old.date())
                                && other.cell().equals(old.cell())))
                .map(this::confirmation);
    }

    private boolean isOlderThanList(Correction correction) {
        return correction.isConfirmation() && Assurances.isBeforeList(correction.date(), routing.edition());
    }

    private Due confirmation(Correction old) {
        List<DueCell> given = new ArrayList<>();
        given.add(new DueCell("edition", routing.edition().id()));
        OwnedElement owned = old.fold(
                office -> {
                    given.add(new DueCell("element", office.office()));
                    given.add(new DueCell("item", office.item().column()));
                    return OwnedElement.office(office.office());
                },
                row -> {
                    given.add(new DueCell("element", row.district()));
                    given.add(new DueCell("item", row.field().id()));
                    row.part()
                            .<Optional<String>>fold(Optional::empty, Optional::of)
                            .ifPresent(part -> given.add(new DueCell("part", part)));
                    row.forWhom()
                            .<Optional<String>>fold(Optional::empty, Optional::of)
                            .ifPresent(whom -> given.add(new DueCell("for_whom", whom)));
                    return OwnedElement.field(row.field().id());
                });
        given.add(new DueCell("replaces", old.replaces()));
        return new Due(
                DueKind.CONFIRMATION,
                DueReason.OLDER_THAN_LIST,
                routing.edition().id(),
                List.of(owned),
                old.cell(),
                given,
                DueKind.CONFIRMATION.answers(),
                List.of(new DueFact(DueTopic.LAST_CHECK, old.date() + " " + old.saidBy())));
    }
}
