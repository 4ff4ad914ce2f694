package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYearRange;

/**
 * A project out of which the support system grew, or which goes on within it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the line of projects, from 1
 * @param name its name, as printed
 * @param years its fiscal years; its first one alone where it goes on
 * @param goesOn whether no end is printed
 * @param citation where it is printed
 */
@JsonRootName("leading-project")
public record LeadingProject(int number, String name, FiscalYearRange years, boolean goesOn, Citation citation)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the name is blank
     */
    public LeadingProject {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A project needs a number from 1 and a name, but has " + number + " and \"" + name + "\"");
        }
    }

    /** Prints name and years: {@code コンソーシアム事業 平成29年度～令和元年度}. */
    @Override
    public String toString() {
        return name + " " + (goesOn ? years.first() + "～" : years);
    }
}
