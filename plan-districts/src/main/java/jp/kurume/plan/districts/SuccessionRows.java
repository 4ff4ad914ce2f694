package jp.kurume.plan.districts;

import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** The districts of a folder of tables that have ended, or will. */
final class SuccessionRows {

    private SuccessionRows() {}

    /** What a row says, or null if it cannot be read, which is noted. Whether the successors are there is not looked at. */
    static @Nullable Succession readFrom(TableRow row) {
        String id = row.id("id");
        String name = row.text("name");
        String reading = row.textOrEmpty("reading");
        if (!Kana.isHiragana(reading)) {
            row.problem("reading", RoutingProblems.READING);
        }
        List<String> successors = row.list("successors");
        if (row.textOrEmpty("successors").isEmpty()) {
            row.problem("successors", RoutingProblems.SUCCESSORS_EMPTY);
        }
        for (int i = 0; i < successors.size(); i++) {
            if (successors.indexOf(successors.get(i)) < i) {
                row.problem("successors", TableProblems.ID_TWICE, Excerpt.of(successors.get(i)));
            }
        }
        LocalDate endsOn = row.date("ends_on");
        Citation citation = row.citation();
        return row.isSound() && endsOn != null && citation != null
                ? new Succession(id, name, reading, successors, endsOn, citation)
                : null;
    }
}
