package jp.kurume.plan.examples.secretariat;

import java.util.Locale;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.text.StableId;

/**
 * The number of a warning (警告の番号), by which somebody accepts it: the same as long as it says the same of the same table, in
 * whichever row and language that stands. Of many names a warning says how many there are, and the first ones.
 */
final class WarningId {

    /** This many letters tell the warnings of a city apart, and can be typed. */
    private static final int LENGTH = 8;

    private WarningId() {}

    static String of(Problem problem) {
        String file = problem.place() instanceof Place.InTable table ? table.file() : "";
        return StableId.of("warning", problem.code().id(), file, problem.text(Locale.ENGLISH))
                .toString()
                .substring(0, LENGTH);
    }
}
