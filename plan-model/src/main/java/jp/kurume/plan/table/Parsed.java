package jp.kurume.plan.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.problem.ProblemCode;

/**
 * What the text of a cell was read as: a value, or why it is none.
 *
 * <p>Immutable and thread-safe, if the value is.
 *
 * @param <T> the type of the value
 */
public sealed interface Parsed<T> {

    /**
     * A text that could be read.
     *
     * @param value its value
     * @param <T> the type of the value
     * @return the value
     */
    static <T> Parsed<T> of(T value) {
        Objects.requireNonNull(value, "value");
        return new Value<>(value);
    }

    /**
     * A text that is not what it should be.
     *
     * @param code what kind of problem it is
     * @param suggestions what was probably meant, most likely first
     * @param arguments what the words of the problem need
     * @param <T> the type that its value would have
     * @return the refusal
     */
    static <T> Parsed<T> refused(ProblemCode code, List<String> suggestions, String... arguments) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(suggestions, "suggestions");
        Objects.requireNonNull(arguments, "arguments");
        return new Refused<>(List.of(new Reason(code, suggestions, List.of(arguments))));
    }

    /**
     * Answers for either case.
     *
     * @param value what to answer for a value
     * @param reasons what to answer where there is none
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R fold(Function<? super T, ? extends R> value, Function<? super List<Reason>, ? extends R> reasons);

    /**
     * The same with the value turned into another.
     *
     * @param further makes the other value
     * @param <R> the type of the other value
     * @return the other value, or the same reasons
     */
    <R> Parsed<R> map(Function<? super T, ? extends R> further);

    /**
     * What is made of the value, which may be refused in its turn.
     *
     * @param further reads the value
     * @param <R> the type of the other value
     * @return what was read, or the same reasons
     */
    <R> Parsed<R> then(Function<? super T, Parsed<R>> further);

    /**
     * A value.
     *
     * @param value the value
     * @param <T> its type
     */
    record Value<T>(T value) implements Parsed<T> {

        /** Checks the parts. */
        public Value {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> ofValue, Function<? super List<Reason>, ? extends R> ofReasons) {
            return ofValue.apply(value);
        }

        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> further) {
            return Parsed.of(further.apply(value));
        }

        @Override
        public <R> Parsed<R> then(Function<? super T, Parsed<R>> further) {
            return further.apply(value);
        }
    }

    /**
     * No value.
     *
     * @param reasons why; none where another row is to blame, of which that one tells
     * @param <T> the type that the value would have
     */
    record Refused<T>(List<Reason> reasons) implements Parsed<T> {

        /** Copies the reasons. */
        public Refused {
            Objects.requireNonNull(reasons, "reasons");
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> ofValue, Function<? super List<Reason>, ? extends R> ofReasons) {
            return ofReasons.apply(reasons);
        }

        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> further) {
            return new Refused<>(reasons);
        }

        @Override
        public <R> Parsed<R> then(Function<? super T, Parsed<R>> further) {
            return new Refused<>(reasons);
        }
    }

    /**
     * One thing that is wrong with a text.
     *
     * @param code what kind of problem it is
     * @param suggestions what was probably meant, most likely first
     * @param arguments what the words of the problem need
     */
    record Reason(ProblemCode code, List<String> suggestions, List<String> arguments) {

        /** Copies the parts. */
        public Reason {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(suggestions, "suggestions");
            Objects.requireNonNull(arguments, "arguments");
            suggestions = List.copyOf(suggestions);
            arguments = List.copyOf(arguments);
        }
    }
}
