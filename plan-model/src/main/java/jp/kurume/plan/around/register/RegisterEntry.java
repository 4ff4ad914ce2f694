package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
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
 * @param period when it ran, as far as is printed for the entry as a whole
 * @param departments the departments printed for the entry as a whole; empty where its parts name them
 * @param parts the parts that name years and departments of their own; mostly empty
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
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(novelty, "novelty");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(citation, "citation");
        departments = List.copyOf(departments);
        parts = List.copyOf(parts);
        if (id.isBlank() || title.isBlank() || (departments.isEmpty() && parts.isEmpty())) {
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

    /** Prints id, heading, title, period and departments: {@code 1-new-2 新規 参加支援事業の取組み [令和3年度～] [地域福祉課]}. */
    @Override
    public String toString() {
        return id + " " + novelty.label() + " " + title + " [" + period + "] " + departmentsInvolved();
    }

    /** Builds an entry part by part. */
    public static final class Builder extends RegisterEntryBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
