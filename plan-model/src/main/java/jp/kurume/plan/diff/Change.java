package jp.kurume.plan.diff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.model.PlanPart;

/**
 * One difference between two editions (変更): an element added, removed, moved or renamed, or something else said of it.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code added}, {@code removed}, {@code moved}, {@code renamed} or {@code altered}.
 */
@JsonRootName("change")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Added.class, name = "added"),
    @JsonSubTypes.Type(value = Change.Removed.class, name = "removed"),
    @JsonSubTypes.Type(value = Change.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Change.Renamed.class, name = "renamed"),
    @JsonSubTypes.Type(value = Change.Altered.class, name = "altered")
})
@JsonPropertyOrder("kind")
public sealed interface Change extends Serializable {

    /** {@return the part of the plan that it is in} */
    PlanPart part();

    /**
     * The change the other way round.
     *
     * @return what it is if the later edition is taken for the earlier one
     */
    Change reversed();

    /**
     * Answers for any case.
     *
     * @param added what to answer for an element added
     * @param removed what to answer for one removed
     * @param moved what to answer for one moved
     * @param renamed what to answer for one renamed
     * @param altered what to answer for one of which something else is said
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super Added, ? extends T> added,
            Function<? super Removed, ? extends T> removed,
            Function<? super Moved, ? extends T> moved,
            Function<? super Renamed, ? extends T> renamed,
            Function<? super Altered, ? extends T> altered);

    /**
     * An element that only the later edition has.
     *
     * @param part the part of the plan
     * @param after the element in the later edition
     */
    record Added(PlanPart part, Element after) implements Change {

        /**
         * Checks the parts.
         */
        public Added {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(after, "after");
        }

        @JsonProperty("kind")
        String kind() {
            return "added";
        }

        @Override
        public Change reversed() {
            return new Removed(part, after);
        }

        @Override
        public <T> T fold(
                Function<? super Added, ? extends T> added,
                Function<? super Removed, ? extends T> removed,
                Function<? super Moved, ? extends T> moved,
                Function<? super Renamed, ? extends T> renamed,
                Function<? super Altered, ? extends T> altered) {
            Objects.requireNonNull(added, "added");
            Objects.requireNonNull(removed, "removed");
            Objects.requireNonNull(moved, "moved");
            Objects.requireNonNull(renamed, "renamed");
            Objects.requireNonNull(altered, "altered");
            Objects.requireNonNull(added, "added");
            Objects.requireNonNull(removed, "removed");
            Objects.requireNonNull(moved, "moved");
            Objects.requireNonNull(renamed, "renamed");
            Objects.requireNonNull(altered, "altered");
            return added.apply(this);
        }

        /** Prints the part, a plus, and the element. */
        @Override
        public String toString() {
            return part.label() + " + " + after;
        }
    }

    /**
     * An element that only the earlier edition has.
     *
     * @param part the part of the plan
     * @param before the element in the earlier edition
     */
    record Removed(PlanPart part, Element before) implements Change {

        /**
         * Checks the parts.
         */
        public Removed {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(before, "before");
        }

        @JsonProperty("kind")
        String kind() {
            return "removed";
        }

        @Override
        public Change reversed() {
            return new Added(part, before);
        }

        @Override
        public <T> T fold(
                Function<? super Added, ? extends T> added,
                Function<? super Removed, ? extends T> removed,
                Function<? super Moved, ? extends T> moved,
                Function<? super Renamed, ? extends T> renamed,
                Function<? super Altered, ? extends T> altered) {
            Objects.requireNonNull(added, "added");
            Objects.requireNonNull(removed, "removed");
            Objects.requireNonNull(moved, "moved");
            Objects.requireNonNull(renamed, "renamed");
            Objects.requireNonNull(altered, "altered");
            return removed.apply(this);
        }

        /** Prints the part, a minus, and the element. */
        @Override
        public String toString() {
            return part.label() + " - " + before;
        }
    }

    /**
     * An element with another number or in another place; its title may have changed, too, which is a change of its own.
     *
     * @param part the part of the plan
     * @param before the element in the earlier edition
     * @param after the element in the later edition
     */
    record Moved(PlanPart part, Element before, Element after) implements Change {

        /**
         * Checks the parts.
         */
        public Moved {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @JsonProperty("kind")
        String kind() {
            return "moved";
        }

        @Override
        public Change reversed() {
            return new Moved(part, after, before);
        }

        @Override
        public <T> T fold(
                Function<? super Added, ? extends T> added,
                Function<? super Removed, ? extends T> removed,
                Function<? super Moved, ? extends T> moved,
                Function<? super Renamed, ? extends T> renamed,
                Function<? super Altered, ? extends T> altered) {
            Objects.requireNonNull(added, "added");
            Objects.requireNonNull(removed, "removed");
            Objects.requireNonNull(moved, "moved");
            Objects.requireNonNull(renamed, "renamed");
            Objects.requireNonNull(altered, "altered");
            return moved.apply(this);
        }

        /** Prints the part, the old place, and the element. */
        @Override
        public String toString() {
            return part.label() + " " + before.id() + " → " + after;
        }
    }

    /**
     * An element with another title: a particle dropped, a word replaced, a sentence rephrased.
     *
     * @param part the part of the plan
     * @param before the element in the earlier edition
     * @param after the element in the later edition
     */
    record Renamed(PlanPart part, Element before, Element after) implements Change {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the title is the same
         */
        public Renamed {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            if (before.title().equals(after.title())) {
                throw new IllegalArgumentException("The title of " + after + " is the same as before");
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "renamed";
        }

        @Override
        public Change reversed() {
            return new Renamed(part, after, before);
        }

        @Override
        public <T> T fold(
                Function<? super Added, ? extends T> added,
                Function<? super Removed, ? extends T> removed,
                Function<? super Moved, ? extends T> moved,
                Function<? super Renamed, ? extends T> renamed,
                Function<? super Altered, ? extends T> altered) {
            Objects.requireNonNull(added, "added");
            Objects.requireNonNull(removed, "removed");
            Objects.requireNonNull(moved, "moved");
            Objects.requireNonNull(renamed, "renamed");
            Objects.requireNonNull(altered, "altered");
            return renamed.apply(this);
        }

        /** Prints the part, the element, and its new title. */
        @Override
        public String toString() {
            return part.label() + " " + before + " → " + after.title();
        }
    }

    /**
     * An element of which something else is said.
     *
     * @param part the part of the plan
     * @param before the element in the earlier edition
     * @param after the element in the later edition
     * @param attribute what
     * @param from what the earlier edition says, as text; empty if it says nothing
     * @param to what the later edition says, as text; empty if it says nothing
     */
    record Altered(PlanPart part, Element before, Element after, Attribute attribute, String from, String to)
            implements Change {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if both editions say the same
         */
        public Altered {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(attribute, "attribute");
            if (from.equals(to)) {
                throw new IllegalArgumentException(
                        "Nothing was changed in the " + attribute + " of " + after + ": \"" + to + "\"");
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "altered";
        }

        @Override
        public Change reversed() {
            return new Altered(part, after, before, attribute, to, from);
        }

        @Override
        public <T> T fold(
                Function<? super Added, ? extends T> added,
                Function<? super Removed, ? extends T> removed,
                Function<? super Moved, ? extends T> moved,
                Function<? super Renamed, ? extends T> renamed,
                Function<? super Altered, ? extends T> altered) {
            Objects.requireNonNull(added, "added");
            Objects.requireNonNull(removed, "removed");
            Objects.requireNonNull(moved, "moved");
            Objects.requireNonNull(renamed, "renamed");
            Objects.requireNonNull(altered, "altered");
            return altered.apply(this);
        }

        /** Prints the part, the element, the attribute and what was said and is said. */
        @Override
        public String toString() {
            return part.label() + " " + after + " " + attribute + ": " + from + " → " + to;
        }
    }
}
