package jp.kurume.plan.districts.routing;

import java.util.List;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** The offices of a table, as entries name them. */
final class Offices {

    private Offices() {}

    /** The office of an id, or null, which is noted unless there is no id. */
    static @Nullable Office find(EntryReading entry, String path, @Nullable String id, RoutingTable routing) {
        if (id == null) {
            return null;
        }
        for (Office office : routing.offices()) {
            if (office.id().equals(id)) {
                return office;
            }
        }
        List<String> known = routing.offices().stream().map(Office::id).toList();
        entry.problem(
                path,
                EntryProblems.UNKNOWN,
                id,
                NamedIds.ofOffices(routing.offices()).meant(id, known),
                Excerpt.of(known));
        return null;
    }
}
