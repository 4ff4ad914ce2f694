package jp.kurume.plan.districts;

import jp.kurume.plan.entry.EntryReading;
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
        entry.unknown(path, id, routing.offices().stream().map(Office::id).toList());
        return null;
    }
}
