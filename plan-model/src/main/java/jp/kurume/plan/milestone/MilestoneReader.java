package jp.kurume.plan.milestone;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import jp.kurume.plan.model.ByEdition;
import jp.kurume.plan.model.Editions;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads the milestones of the plans in a folder of tables. */
final class MilestoneReader {

    private static final TableFormat MILESTONES = TableFormat.optional("milestones.csv")
            .key("edition", "id")
            .columns("title", "kind", "from", "to")
            .cited();

    private static final String OPEN = "open";

    private static final Map<String, BiFunction<YearMonth, YearMonth, MilestoneTime>> KINDS = kinds();

    private final TableReading reading;
    private final ByEdition<Milestones.Builder> milestones;

    MilestoneReader(TableReading reading) {
        this.reading = reading;
        milestones = ByEdition.of(reading, edition -> {
            Milestones.Builder builder = Milestones.builder();
            builder.edition(edition);
            return builder;
        });
    }

    private static Map<String, BiFunction<YearMonth, YearMonth, MilestoneTime>> kinds() {
        Map<String, BiFunction<YearMonth, YearMonth, MilestoneTime>> words = new LinkedHashMap<>();
        words.put("in", MilestoneTime::between);
        words.put(OPEN, (first, last) -> MilestoneTime.openFrom(first));
        words.put("planned", MilestoneTime::planned);
        return words;
    }

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, MILESTONES);
    }

    Milestones read(String edition) {
        readAll();
        return milestones.get("schedule", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        for (TableRow row : reading.table(MILESTONES).rows()) {
            Milestones.Builder builder = milestones.of(row);
            String id = row.id("id");
            String title = row.text("title");
            MilestoneTime time = time(row);
            Citation citation = row.citation();
            if (row.isSound() && builder != null && time != null && citation != null) {
                builder.addAll(new Milestone(id, title, time, citation));
            }
        }
        reading.finish();
    }

    private static @Nullable MilestoneTime time(TableRow row) {
        BiFunction<YearMonth, YearMonth, MilestoneTime> kind = row.choice("kind", KINDS);
        row.text("from");
        YearMonth first = month(row, "from");
        boolean hasLast = !row.textOrEmpty("to").isEmpty();
        YearMonth last = hasLast ? month(row, "to") : first;
        if (hasLast && kind == KINDS.get(OPEN)) {
            row.problem("to", MilestoneProblems.TO_UNASKED);
        }
        if (first != null && last != null && last.isBefore(first)) {
            row.problem("to", MilestoneProblems.TO);
        }
        return row.isSound() && kind != null && first != null && last != null ? kind.apply(first, last) : null;
    }

    private static @Nullable YearMonth month(TableRow row, String column) {
        return row.published(column).fold(month -> month, () -> null);
    }
}
