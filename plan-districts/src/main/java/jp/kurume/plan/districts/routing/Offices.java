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

    /** The id of an office, empty for none (なし), or null for one that is not there, which is noted unless there is no id. */
    static @Nullable String findId(EntryReading entry, String path, @Nullable String id, RoutingTable routing) {
        if (id != null && id.equals(CorrectionsTable.NONE)) {
            return "";
        }
        Office office = find(entry, path, id, routing);
        return office == null ? null : office.id();
    }

    /** The office of an id, or null, which is noted unless there is no id. */
    static @Nullable Office find(EntryReading entry, String path, @Nullable String id, RoutingTable routing) {
        if (id == null) {
            return null;
        }
        Office office = routing.officesById().get(id);
        if (office != null) {
            return office;
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
