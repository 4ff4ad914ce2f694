package jp.kurume.plan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.table.Choices;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.HalfWidth;
import jp.kurume.plan.text.SimilarNames;

/** What an edition leaves out, from the column {@code leaves_out} of the table that begins it. */
final class LeftOut {

    static final String COLUMN = "leaves_out";

    private LeftOut() {}

    /** The parts in the row's cell; what is none of the plan, or of the plan before, is noted. */
    static List<PlanPart> of(TableRow row, boolean ofPlanBefore) {
        Map<String, PlanPart> words = new LinkedHashMap<>(Choices.of(PlanPart.class));
        words.values().removeIf(part -> !part.mayBeLeftOut() || part.isOfPlanBefore() != ofPlanBefore);
        List<PlanPart> parts = new ArrayList<>();
        for (String text : row.list(COLUMN)) {
            String word = HalfWidth.of(text);
            PlanPart part = words.get(word);
            if (part == null) {
                List<String> alike = SimilarNames.closest(word, words.keySet(), 1);
                row.problem(COLUMN, PlanProblems.PART, alike, String.join(", ", words.keySet()), Excerpt.of(text));
            } else if (parts.contains(part)) {
                row.problem(COLUMN, TableProblems.ID_TWICE, Excerpt.of(text));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }
}
