package jp.kurume.plan.round;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.department.Department;
import jp.kurume.plan.department.OwnedElement;
import jp.kurume.plan.department.OwnerRole;
import jp.kurume.plan.department.Owners;
import jp.kurume.plan.department.Ownership;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearStyle;

/**
 * What is due for a year, department by department (年度の進捗照会).
 *
 * <p>Each thing belongs to the one department in charge of it on the day on which one asks: a department that was renamed keeps what is
 * its own, one that has ended is asked nothing, and what it left to no other is nobody's, with the name of who had it last.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the year
 * @param day the day on which one asks
 * @param inquiries what each department is asked, in the order in which they first occur; what nobody answers for last
 */
public record YearlyRound(FiscalYear year, LocalDate day, List<Inquiry> inquiries) implements Serializable {

    /** Checks and copies the parts. */
    public YearlyRound {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(inquiries, "inquiries");
        inquiries = List.copyOf(inquiries);
    }

    /**
     * Gives each thing that is due to the department that answers for it.
     *
     * @param year the year
     * @param day the day on which one asks
     * @param owners who answers for what, edition by edition; what is due of an edition without owners is nobody's
     * @param dues what is due
     * @return the round
     */
    public static YearlyRound of(FiscalYear year, LocalDate day, Collection<Owners> owners, Collection<Due> dues) {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(owners, "owners");
        Objects.requireNonNull(dues, "dues");
        Map<Respondent, List<Due>> byRespondent = new LinkedHashMap<>();
        Map<String, Respondent> known = new LinkedHashMap<>();
        List<Due> nobodys = new ArrayList<>();
        for (Due due : dues) {
            Optional<Owners> its = owners.stream()
                    .filter(one -> one.edition().id().equals(due.edition()))
                    .findFirst();
            Optional<Department> inCharge =
                    its.flatMap(one -> one.inCharge(day, due.nearestFirst().toArray(OwnedElement[]::new)));
            if (inCharge.isPresent()) {
                Respondent respondent =
                        known.computeIfAbsent(inCharge.get().id(), id -> respondent(inCharge.get(), day));
                byRespondent
                        .computeIfAbsent(respondent, none -> new ArrayList<>())
                        .add(due);
            } else {
                nobodys.add(its.flatMap(one -> formerly(one, due, day))
                        .map(name -> due.with(new DueFact(DueTopic.FORMERLY, name)))
                        .orElse(due));
            }
        }
        if (!nobodys.isEmpty()) {
            byRespondent.put(Respondent.NOBODY, nobodys);
        }
        List<Inquiry> inquiries = new ArrayList<>();
        byRespondent.forEach((respondent, its) -> inquiries.add(new Inquiry(respondent, source(year, day), its)));
        return new YearlyRound(year, day, inquiries);
    }

    private static Respondent respondent(Department department, LocalDate day) {
        return new Respondent.OfDepartment(
                department.id(), department.on(day).orElseThrow().name());
    }

    /** The name of the department that was in charge last, of the nearest thing of which one was. */
    private static Optional<String> formerly(Owners owners, Due due, LocalDate day) {
        for (OwnedElement element : due.nearestFirst()) {
            Optional<Ownership> last = owners.of(element).stream()
                    .filter(owned ->
                            owned.role() == OwnerRole.IN_CHARGE && !owned.days().isAfter(day))
                    .max(Comparator.comparing(owned -> owned.days().to().orElse(LocalDate.MAX)));
            if (last.isPresent()) {
                return last.map(owned ->
                        owners.departments().department(owned.department()).name());
            }
        }
        return Optional.empty();
    }

    /** What the answers are cited as. */
    private static Source source(FiscalYear year, LocalDate day) {
        return new Source(
                "round-" + year.format(FiscalYearStyle.SHORT),
                year + "の進捗照会への回答",
                PublicationDate.in(day.getYear(), day.getMonthValue()));
    }

    /**
     * What the answers of this round are cited as, unless they cite a document of their own.
     *
     * @return a source with the id {@code round-R8} for 令和8年度
     */
    public Source source() {
        return source(year, day);
    }

    /**
     * Everything that is due, whoever answers for it.
     *
     * @return the dues, inquiry by inquiry
     */
    public List<Due> dues() {
        return inquiries.stream().flatMap(inquiry -> inquiry.dues().stream()).toList();
    }

    /**
     * What a department is asked.
     *
     * @param department the id of a department
     * @return the inquiry; nothing if nothing is due from it
     */
    public Optional<Inquiry> of(String department) {
        Objects.requireNonNull(department, "department");
        return inquiries.stream()
                .filter(inquiry -> inquiry.respondent().fold(its -> its.id().equals(department), () -> false))
                .findFirst();
    }

    /**
     * What is due and nobody answers for.
     *
     * @return the dues; none if every one has its department
     */
    public List<Due> unanswered() {
        return inquiries.stream()
                .filter(inquiry -> inquiry.respondent().fold(its -> false, () -> true))
                .flatMap(inquiry -> inquiry.dues().stream())
                .toList();
    }

    /** Prints the year and who is asked for how much. */
    @Override
    public String toString() {
        return year + " " + inquiries;
    }
}
