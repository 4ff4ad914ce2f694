package jp.kurume.plan.districts.routing;

import java.util.List;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.entry.InvalidEntryException;

/** Corrections as forms have them, held against the table that they are to correct. */
final class EntryCorrections {

    private EntryCorrections() {}

    /**
     * Notes what keeps a correction of one form from being laid over its table.
     *
     * @throws InvalidEntryException if anything does
     */
    static void check(EntryReading entry, Correction correction, RoutingTable routing) {
        for (Corrections.Fault fault : new Corrections(routing).lay(List.of(correction))) {
            entry.problem(
                    fault.property(),
                    fault.code(),
                    fault.found(),
                    fault.suggestions(),
                    fault.arguments().toArray(new String[0]));
        }
        entry.finish();
    }
}
