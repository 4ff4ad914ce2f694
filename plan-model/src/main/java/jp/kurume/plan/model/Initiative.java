package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.interchange.Numbered;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * An initiative of a plan (取組項目): one of the few headings under which everything it does is ordered.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number in the plan, from 1
 * @param title its wording, as printed
 * @param embeddedPlans the embedded plans it is tagged with, in the plan's order of tags
 * @param needLinks the needs it answers to, as far as the edition says so
 * @param directions its directions in the order of the plan
 * @param citation where it is printed, tags included
 */
@JsonRootName("initiative")
@Value.Builder
public record Initiative(
        int number,
        String title,
        List<EmbeddedPlan> embeddedPlans,
        List<NeedLink> needLinks,
        List<Direction> directions,
        Citation citation)
        implements WithInitiative, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the title is blank
     */
    public Initiative {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(embeddedPlans, "embeddedPlans");
        Objects.requireNonNull(needLinks, "needLinks");
        Objects.requireNonNull(directions, "directions");
        Numbered.check("initiative", number, title);
        Objects.requireNonNull(citation, "citation");
        embeddedPlans = List.copyOf(embeddedPlans);
        needLinks = List.copyOf(needLinks);
        directions = List.copyOf(directions);
    }

    /**
     * The needs it answers to.
     *
     * @return the needs in the order of the plan; empty in an edition that does not link them
     */
    public List<Need> needs() {
        return needLinks.stream().map(NeedLink::need).toList();
    }

    /**
     * The action items of all its directions.
     *
     * @return the items in the order of the plan
     */
    public List<ActionItem> actions() {
        return directions.stream()
                .flatMap(direction -> direction.actions().stream())
                .toList();
    }

    /** Prints number and title: {@code 6 包括的な相談支援の推進}. */
    @Override
    public String toString() {
        return number + " " + title;
    }

    /** Builds an initiative part by part. */
    public static final class Builder extends InitiativeBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
