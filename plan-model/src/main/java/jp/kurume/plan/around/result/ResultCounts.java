package jp.kurume.plan.around.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;

/**
 * Of how many action items there is a result in a year, and which (取組みの実施状況の集計). Each item counts once, however many
 * tell of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param items how many items were looked at
 * @param done how many were done
 * @param partly how many were partly done, or by some and not by others
 * @param notDone how many were not done
 * @param planned of how many it is told only that they are planned
 */
@JsonRootName("result-counts")
public record ResultCounts(int items, int done, int partly, int notDone, int planned) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative, or there are more results than items
     */
    public ResultCounts {
        boolean negative = done < 0 || partly < 0 || notDone < 0 || planned < 0;
        if (negative || (long) done + partly + notDone + planned > items) {
            throw new IllegalArgumentException("Of " + items + " items there cannot be " + done + " done, " + partly
                    + " partly done, " + notDone + " not done and " + planned + " planned");
        }
    }

    /**
     * How many items have a result: what was done, partly done, or not.
     *
     * @return the number, without those that are only planned
     */
    @JsonIgnore
    public int withResult() {
        return done + partly + notDone;
    }

    /**
     * Of how many items nothing happened yet, or nobody tells.
     *
     * @return the number, those that are only planned among them
     */
    @JsonIgnore
    public int withoutResult() {
        return items - withResult();
    }

    /** Prints the numbers: {@code 5 of 7 items have a result: 3 done, 1 partly, 1 not done; 1 planned}. */
    @Override
    public String toString() {
        return withResult() + " of " + items + " items have a result: " + done + " done, " + partly + " partly, "
                + notDone + " not done; " + planned + " planned";
    }
}
