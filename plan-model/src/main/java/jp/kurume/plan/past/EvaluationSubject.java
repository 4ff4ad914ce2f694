package jp.kurume.plan.past;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What of a past plan is evaluated: the whole, one of its categories, or its targets all together.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code whole-plan}, {@code category} or {@code targets}.
 */
@JsonRootName("evaluation-subject")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EvaluationSubject.WholePlan.class, name = "whole-plan"),
    @JsonSubTypes.Type(value = EvaluationSubject.OfCategory.class, name = "category"),
    @JsonSubTypes.Type(value = EvaluationSubject.Targets.class, name = "targets")
})
@JsonPropertyOrder("kind")
public sealed interface EvaluationSubject extends Serializable {

    /** The plan as a whole (全体評価). */
    EvaluationSubject WHOLE_PLAN = new WholePlan();

    /** Its targets all together (成果目標). */
    EvaluationSubject TARGETS = new Targets();

    /**
     * The initiatives of a category (分類ごとの評価).
     *
     * @param category the category
     * @return the subject
     */
    static EvaluationSubject of(PastCategory category) {
        return new OfCategory(category);
    }

    /**
     * The subject's name, opaque and one word, under which tables refer to it.
     *
     * @return {@code whole-plan}, {@code targets}, or {@code category-} and the number
     */
    String id();

    /**
     * Answers for any case.
     *
     * @param wholePlan what to answer for the whole plan
     * @param category what to answer for a category
     * @param targets what to answer for the targets
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Supplier<? extends T> wholePlan,
            Function<? super PastCategory, ? extends T> category,
            Supplier<? extends T> targets);

    /** The plan as a whole. */
    record WholePlan() implements EvaluationSubject {

        @JsonProperty("kind")
        String kind() {
            return "whole-plan";
        }

        @Override
        public String id() {
            return kind();
        }

        @Override
        public <T> T fold(
                Supplier<? extends T> wholePlan,
                Function<? super PastCategory, ? extends T> category,
                Supplier<? extends T> targets) {
            Objects.requireNonNull(wholePlan, "wholePlan");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(targets, "targets");
            Objects.requireNonNull(wholePlan, "wholePlan");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(targets, "targets");
            return wholePlan.get();
        }

        /** Prints 全体. */
        @Override
        public String toString() {
            return "全体";
        }
    }

    /**
     * The initiatives of a category.
     *
     * @param category the category
     */
    record OfCategory(PastCategory category) implements EvaluationSubject {

        /** Checks the category. */
        public OfCategory {
            Objects.requireNonNull(category, "category");
        }

        @JsonProperty("kind")
        String kind() {
            return "category";
        }

        @Override
        public String id() {
            return "category-" + category.number();
        }

        @Override
        public <T> T fold(
                Supplier<? extends T> wholePlan,
                Function<? super PastCategory, ? extends T> ofCategory,
                Supplier<? extends T> targets) {
            Objects.requireNonNull(wholePlan, "wholePlan");
            Objects.requireNonNull(ofCategory, "ofCategory");
            Objects.requireNonNull(targets, "targets");
            return ofCategory.apply(category);
        }

        /** Prints the category's title. */
        @Override
        public String toString() {
            return category.title();
        }
    }

    /** The targets all together. */
    record Targets() implements EvaluationSubject {

        @JsonProperty("kind")
        String kind() {
            return "targets";
        }

        @Override
        public String id() {
            return kind();
        }

        @Override
        public <T> T fold(
                Supplier<? extends T> wholePlan,
                Function<? super PastCategory, ? extends T> category,
                Supplier<? extends T> targets) {
            return targets.get();
        }

        /** Prints 成果目標. */
        @Override
        public String toString() {
            return "成果目標";
        }
    }
}
