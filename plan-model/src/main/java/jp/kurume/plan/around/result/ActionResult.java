package jp.kurume.plan.around.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.text.FoldedText;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was done for an action item in a year, by some or by nobody knows whom (取組みの実績).
 *
 * <p>Several may tell of one item and year, each of other actors.
 *
 * <p>In JSON, texts and lists that are empty are left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param action the id of the action item, such as {@code 1.1-1}
 * @param year the fiscal year
 * @param actors who did it, or is to do it, as far as it is told
 * @param state whether it was done
 * @param text what was done, as printed; empty where it is not told
 * @param figure a figure that goes with it
 * @param rating the city's own word for it, as printed (A, 順調); empty where there is none
 * @param reason why it was not done, or only partly; empty where it is not told
 * @param next what comes next; empty where it is not told
 * @param departments the departments that answer for it, by their names as printed or by their ids
 * @param citation where it is printed
 */
@JsonRootName("action-result")
@Value.Builder
public record ActionResult(
        String action,
        FiscalYear year,
        ResultActors actors,
        ResultState state,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String text,
        ResultFigure figure,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String rating,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String next,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> departments,
        Citation citation)
        implements WithActionResult, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the action item or a department is blank
     */
    public ActionResult {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(actors, "actors");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(departments, "departments");
        Objects.requireNonNull(citation, "citation");
        departments = List.copyOf(departments);
        if (action.isBlank() || departments.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "A result needs an action item, and departments that are not blank, but has \"" + action + "\" and "
                            + departments);
        }
    }

    @JsonCreator
    static ActionResult fromJson(
            @JsonProperty("action") String action,
            @JsonProperty("year") FiscalYear year,
            @JsonProperty("actors") ResultActors actors,
            @JsonProperty("state") ResultState state,
            @JsonProperty("text") @MayBeLeftOut @Nullable String text,
            @JsonProperty("figure") ResultFigure figure,
            @JsonProperty("rating") @MayBeLeftOut @Nullable String rating,
            @JsonProperty("reason") @MayBeLeftOut @Nullable String reason,
            @JsonProperty("next") @MayBeLeftOut @Nullable String next,
            @JsonProperty("departments") @MayBeLeftOut @Nullable List<String> departments,
            @JsonProperty("citation") Citation citation) {
        return new ActionResult(
                action,
                year,
                actors,
                state,
                Objects.requireNonNullElse(text, ""),
                figure,
                Objects.requireNonNullElse(rating, ""),
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(next, ""),
                Objects.requireNonNullElse(departments, List.of()),
                citation);
    }

    /**
     * {@return whether a department is among those that answer for it}
     *
     * @param department the name of a department, as printed, in any width; or its id
     */
    public boolean isOf(String department) {
        FoldedText sought = FoldedText.of(department);
        return departments.stream()
                .anyMatch(name -> FoldedText.of(name).letters().equals(sought.letters()));
    }

    /** Whether another tells of the same item and year, and of the same actors. */
    boolean isOfTheSame(ActionResult other) {
        return action.equals(other.action)
                && year.equals(other.year)
                && actors.known().size() == other.actors.known().size()
                && actors.known().containsAll(other.actors.known());
    }

    /**
     * What tells it apart from others: its item, year and actors.
     *
     * @return the name, such as {@code 1.1-1 令和9年度 council}
     */
    public String name() {
        return action + " " + year + actors.<String>fold(roles -> " " + actors, () -> "");
    }

    /** Prints item, year and state, the rating where there is one, and what was done: {@code 1.1-1 令和9年度 実施 A: 講座を4回}. */
    @Override
    public String toString() {
        return action + " " + year + " " + state.label() + (rating.isEmpty() ? "" : " " + rating)
                + (text.isEmpty() ? "" : ": " + text);
    }

    /** Builds a result part by part. */
    public static final class Builder extends ActionResultBuilder {
        /** Starts with nothing told beside what is required, which is not set. */
        public Builder() {
            actors(ResultActors.NOT_TOLD);
            text("");
            figure(ResultFigure.NONE);
            rating("");
            reason("");
            next("");
        }
    }
}
