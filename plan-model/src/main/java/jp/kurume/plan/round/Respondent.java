package jp.kurume.plan.round;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Who is asked (照会先): a department, or nobody, where none is in charge on the day.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Respondent extends Serializable {

    /** The answer where no department is in charge. */
    Respondent NOBODY = new Nobody();

    /**
     * Answers for either case.
     *
     * @param department what to answer for a department
     * @param nobody what to answer where there is none
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super OfDepartment, ? extends T> department, Supplier<? extends T> nobody);

    /**
     * A department.
     *
     * @param id its id
     * @param name what it is called on the day
     */
    record OfDepartment(String id, String name) implements Respondent {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if either is blank
         */
        public OfDepartment {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            if (id.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("A department has an id and a name, not \"" + id + "\", " + name);
            }
        }

        @Override
        public <T> T fold(Function<? super OfDepartment, ? extends T> department, Supplier<? extends T> nobody) {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(nobody, "nobody");
            return department.apply(this);
        }

        /** Prints the name. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** No department is in charge. */
    record Nobody() implements Respondent {

        @Override
        public <T> T fold(Function<? super OfDepartment, ? extends T> department, Supplier<? extends T> nobody) {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(nobody, "nobody");
            return nobody.get();
        }

        /** Says that it is nobody. */
        @Override
        public String toString() {
            return "nobody";
        }
    }
}
