package jp.kurume.plan.districts.towns;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** That residents may choose a district, in JSON: the word of the tables, or nothing. */
enum ChoiceInJson {
    /** They may. */
    @JsonProperty("yes")
    YES;

    static @Nullable ChoiceInJson of(boolean choice) {
        return choice ? YES : null;
    }
}
