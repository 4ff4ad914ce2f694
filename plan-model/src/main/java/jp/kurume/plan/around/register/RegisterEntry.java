package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;

/**
 * An entry of the register (取組み): one thing the city began or expanded for its plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code 2-new-8}
 * @param category the category it is filed under
 * @param novelty whether it is new or expanded
 * @param title its title, as printed
 * @param period when it ran, as far as its heading prints it; its {@linkplain #parts() parts} may name years of their own
 * @param departments the departments printed for the entry as a whole; empty where its parts name them
 * @param parts what was done point by point, with the years, departments and figures that the points name
 * @param multilayer whether it is marked as part of the multi-layered support system (★重層事業★)
 * @param epidemicResponse whether it answers the effects of the epidemic (感染症の影響に対応した取組み)
 * @param citation where it is printed
 */
@JsonRootName("register-entry")
@Value.Builder
public record RegisterEntry(
        String id,
        RegisterCategory category,
        Novelty novelty,
        String title,
        ActivityPeriod period,
        List<String> departments,
        List<EntryPart> parts,
        boolean multilayer,
        boolean epidemicResponse,
        Citation citation)
        implements WithRegisterEntry, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if id or title is blank, or no department is named, here or in a part
     */
    public RegisterEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(departments, "departments");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(novelty, "novelty");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(citation, "citation");
        departments = List.copyOf(departments);
        parts = List.copyOf(parts);
        if (id.isBlank()
                || title.isBlank()
                || (departments.isEmpty()
                        && parts.stream().allMatch(part -> part.departments().isEmpty()))) {
            throw new IllegalArgumentException(
                    "An entry of a register needs an id, a title and a department, but has \"" + id + "\", \"" + title
                            + "\", " + departments);
        }
    }

    /**
     * Every department that took part, in the entry as a whole or in a part of it.
     *
     * @return the names as printed, each once, in the order of the entry; 関係各課 (the divisions concerned) is one of them
     *     where it is printed
     */
    public List<String> departmentsInvolved() {
        List<String> all = new ArrayList<>(departments);
        for (EntryPart part : parts) {
            for (String department : part.departments()) {
                if (!all.contains(department)) {
                    all.add(department);
                }
            }
        }
        return List.copyOf(all);
    }

    /**
     * Whether the entry certainly ran in a year, by what is printed in its heading and in its parts.
     *
     * @param year the year
     * @return true if the heading's years or those of a part cover it
     */
    public boolean covers(FiscalYear year) {
        return period.covers(year) || parts.stream().anyMatch(part -> part.covers(year));
    }

    /**
     * Whether any year is printed for the entry.
     *
     * @return false if neither its heading nor any of its parts names one
     */
    public boolean namesYears() {
        return !period.equals(ActivityPeriod.NOT_PRINTED) || parts.stream().anyMatch(EntryPart::namesYears);
    }

    /** Prints id, heading, title, period and departments: {@code 1-new-2 新規 参加支援事業の取組み [令和3年度～] [地域福祉課]}. */
    @Override
    public String toString() {
        return id + " " + novelty.label() + " " + title + " [" + years() + "] " + departmentsInvolved();
    }

    /** The heading's years, or else those of its parts. */
    private String years() {
        if (!period.equals(ActivityPeriod.NOT_PRINTED)) {
            return period.toString();
        }
        List<String> ofParts = parts.stream()
                .filter(EntryPart::namesYears)
                .flatMap(part -> Stream.concat(
                        Stream.of(part.period()), part.figures().stream().map(EntryFigure::period)))
                .filter(named -> !named.equals(ActivityPeriod.NOT_PRINTED))
                .map(ActivityPeriod::toString)
                .distinct()
                .toList();
        return ofParts.isEmpty()
                ? period.toString()
                : "no years in the heading; in its points " + String.join(", ", ofParts);
    }

    /** Builds an entry part by part. */
    public static final class Builder extends RegisterEntryBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
