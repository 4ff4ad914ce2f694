package jp.kurume.plan.around.result;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is told of an action item in one year and otherwise in another (前年度からの変化).
 *
 * <p>Immutable and thread-safe.
 *
 * @param action the id of the action item
 * @param before what was told of it in the one year; none if nothing was
 * @param after what was told of it in the other; none if nothing was
 */
@JsonRootName("result-change")
public record ResultChange(String action, List<ActionResult> before, List<ActionResult> after) implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if nothing is told in either year, or something of another item
     */
    public ResultChange {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing has changed of the action item " + action + ": nothing is told of it");
        }
        for (List<ActionResult> year : List.of(before, after)) {
            for (ActionResult result : year) {
                if (!result.action().equals(action)) {
                    throw new IllegalArgumentException(result + " is no result of the action item " + action);
                }
            }
        }
    }

    /** {@return how far the item was carried out in the one year; nothing if that is not told} */
    public Optional<ResultState> stateBefore() {
        return ActionResults.state(before);
    }

    /** {@return how far the item was carried out in the other year; nothing if that is not told} */
    public Optional<ResultState> stateAfter() {
        return ActionResults.state(after);
    }

    /** Whether state, rating or figure differ in any of what is told. */
    boolean isOne() {
        return !told(before).equals(told(after));
    }

    private static String told(List<ActionResult> results) {
        return results.stream()
                .map(result -> result.actors() + " " + result.state() + " " + result.figure() + " " + result.rating())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** Prints the item, and both years in short: {@code 1.1-1: 一部実施 C → 実施 A 1,520人}. */
    @Override
    public String toString() {
        return action + ": " + printed(before) + " → " + printed(after);
    }

    private static String printed(List<ActionResult> results) {
        return results.isEmpty()
                ? "—"
                : results.stream()
                        .map(result -> result.state().label()
                                + (result.rating().isEmpty() ? "" : " " + result.rating())
                                + result.figure().<String>fold(figure -> " " + figure, () -> ""))
                        .collect(Collectors.joining(", "));
    }
}
