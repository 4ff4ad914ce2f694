package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A meeting in which agencies of all fields deal with a case together (重層的支援会議・支援会議).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code support-meeting}
 * @param name its name, as printed
 * @param schedule when it is held
 * @param operator who runs it
 * @param participants who takes part
 * @param agenda what it deals with
 * @param citation where it is printed
 */
@JsonRootName("support-meeting")
@Value.Builder
public record SupportMeeting(
        String id,
        String name,
        MeetingSchedule schedule,
        Operator operator,
        List<Participant> participants,
        List<AgendaItem> agenda,
        Citation citation)
        implements WithSupportMeeting, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if id or name is blank
     */
    public SupportMeeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(participants, "participants");
        Objects.requireNonNull(agenda, "agenda");
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(citation, "citation");
        participants = List.copyOf(participants);
        agenda = List.copyOf(agenda);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A meeting needs an id and a name, but has \"" + id + "\" and \"" + name + "\"");
        }
    }

    /** Prints name and schedule: {@code 支援会議 毎月第4水曜日（+必要に応じて臨時開催）}. */
    @Override
    public String toString() {
        return name + " " + schedule;
    }

    /** Builds a meeting part by part. */
    public static final class Builder extends SupportMeetingBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
