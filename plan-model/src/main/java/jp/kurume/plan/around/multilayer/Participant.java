package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * Those who take part in a meeting for one field (参加者): as a rule an agency and the division of the city behind it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the list, from 1
 * @param parties the agencies, divisions or people, as printed; at least one
 * @param attendance whether they take part always or where the case asks for it
 * @param citation where they are printed
 */
@JsonRootName("participant")
@Value.Builder
public record Participant(int number, List<String> parties, Attendance attendance, Citation citation)
        implements WithParticipant, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or nobody is named
     */
    public Participant {
        Objects.requireNonNull(parties, "parties");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(citation, "citation");
        parties = List.copyOf(parties);
        if (number < 1 || parties.isEmpty()) {
            throw new IllegalArgumentException(
                    "A participant needs a number from 1 and a name, but has " + number + " and " + parties);
        }
    }

    /** Prints the parties: {@code 地域包括支援センター/長寿支援課}. */
    @Override
    public String toString() {
        return String.join("/", parties) + (attendance == Attendance.BY_CASE ? " (by case)" : "");
    }

    /** Builds a participant. */
    public static final class Builder extends ParticipantBuilder {
        /** Starts with nothing set. */
        public Builder() {}
    }
}
