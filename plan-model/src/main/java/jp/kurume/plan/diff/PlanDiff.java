package jp.kurume.plan.diff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.past.PastPlan;
import jp.kurume.plan.words.Words;
import org.immutables.value.Value;

/**
 * What changes from one edition of a plan to another (新旧対照), over the parts that both cover.
 *
 * <p>Elements are the same if they have the same title, or an id that somebody gave them; then if fewer than half of the
 * letters of the longer title had to change, the most alike first. So a particle dropped is a renaming, and a sentence
 * written anew is one element removed and one added. An element has moved if its number is another one, or what it belongs to.
 *
 * <p>Where something is printed, and in which other forms, is not compared, nor is how far the editions have come.
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(KurumePlans.secondPeriodOutline(), KurumePlans.secondPeriod());
 * diff.changes();
 * diff.markdown(Locale.JAPANESE);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("plan-diff")
@Value.Immutable
public abstract class PlanDiff implements Serializable {

    private static final long serialVersionUID = 1L;

    PlanDiff() {}

    /**
     * Compares two editions of a plan.
     *
     * @param before the earlier edition
     * @param after the later edition
     * @return the changes from the one to the other
     */
    public static PlanDiff between(Plan before, Plan after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new PlanComparison(before, after).diff();
    }

    /**
     * Compares what two editions say of the plan before them.
     *
     * @param before the earlier account
     * @param after the later account
     * @return the changes from the one to the other, between the editions that {@linkplain PastPlan#accountIn() give} them
     */
    public static PlanDiff between(PastPlan before, PastPlan after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new PastPlanComparison(before, after).diff();
    }

    /**
     * Compares what two editions, such as a first and a corrected report, say was done for the action items of a plan. Results of
     * one item, year and the same actors are the same; what changes from year to year is told by {@link ActionResults#changes}.
     *
     * @param before the earlier results
     * @param after the later results
     * @return the changes from the ones to the others
     */
    public static PlanDiff between(ActionResults before, ActionResults after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new ResultComparison(before, after).diff();
    }

    /**
     * Starts a list of changes, to be built one by one.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static PlanDiff fromJson(
            @JsonProperty("before") Edition before,
            @JsonProperty("after") Edition after,
            @JsonProperty("changes") List<Change> changes,
            @JsonProperty("notCovered") List<NotCovered> notCovered) {
        return builder()
                .before(before)
                .after(after)
                .changes(changes)
                .notCovered(notCovered)
                .build();
    }

    /** {@return the earlier edition} */
    @JsonProperty("before")
    public abstract Edition before();

    /** {@return the later edition} */
    @JsonProperty("after")
    public abstract Edition after();

    /**
     * The changes.
     *
     * @return the changes in the order of the parts; in each what was removed first, then the others in the order of the later
     *     edition
     */
    @JsonProperty("changes")
    public abstract List<Change> changes();

    /**
     * The parts that one of the two does not cover.
     *
     * @return the parts in their order; one that neither covers stands there twice
     */
    @JsonProperty("notCovered")
    public abstract List<NotCovered> notCovered();

    /**
     * The changes in one part.
     *
     * @param part the part
     * @return the changes in their order
     */
    public List<Change> changes(PlanPart part) {
        Objects.requireNonNull(part, "part");
        return changes().stream().filter(change -> change.part() == part).toList();
    }

    /**
     * Whether anything has changed, as far as both editions cover it.
     *
     * @return true if there is a change
     */
    public boolean hasChanges() {
        return !changes().isEmpty();
    }

    /**
     * The changes the other way round.
     *
     * @return what changes from the later edition to the earlier one
     */
    public PlanDiff reversed() {
        return builder()
                .before(after())
                .after(before())
                .changes(changes().stream().map(Change::reversed).toList())
                .notCovered(notCovered())
                .build();
    }

    /**
     * These changes and others between the same editions, such as those of the plan and those of what it says of the plan before.
     *
     * @param other the others
     * @return all of them, these first
     * @throws IllegalArgumentException if the others are between other editions
     */
    public PlanDiff and(PlanDiff other) {
        Objects.requireNonNull(other, "other");
        if (!before().equals(other.before()) || !after().equals(other.after())) {
            throw new IllegalArgumentException("Changes between " + before() + " and " + after()
                    + " cannot be joined with those between " + other.before() + " and " + other.after());
        }
        return builder()
                .from(this)
                .addAllChanges(other.changes())
                .addAllNotCovered(other.notCovered())
                .build();
    }

    /**
     * The list of changes as a page for people, which can be written as plain text, Markdown, HTML or rows of a spreadsheet.
     *
     * @param locale the reader's language, or English where the library does not speak it; titles stay as they are
     * @return a heading, the changes by part, and what could not be compared
     */
    public Page page(Locale locale) {
        return new DiffPage(this, Words.in(locale)).page();
    }

    /**
     * The list of changes as plain text.
     *
     * @param locale the reader's language, or English where the library does not speak it; titles stay as they are
     * @return the {@linkplain #page page} in lines, each with a line feed at its end
     */
    public String text(Locale locale) {
        return page(locale).toText();
    }

    /**
     * The list of changes in Markdown.
     *
     * @param locale the reader's language, or English where the library does not speak it; titles stay as they are
     * @return the {@linkplain #page page} with headings and lists
     */
    public String markdown(Locale locale) {
        return page(locale).toMarkdown();
    }

    /** Prints the editions and the number of changes; not the changes themselves. */
    @Override
    public String toString() {
        return before() + " → " + after() + ": " + changes().size() + " changes";
    }

    /** Builds a list of changes one by one. */
    public static final class Builder extends ImmutablePlanDiff.Builder {
        Builder() {}
    }
}
