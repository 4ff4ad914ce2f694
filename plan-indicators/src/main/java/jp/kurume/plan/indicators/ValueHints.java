package jp.kurume.plan.indicators;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.text.TypedText;

/** What people write in the place of a number, as plans print it, and what they are told to write. */
final class ValueHints {

    private static final String NUMBER = "([0-9][0-9,]*(?:\\.[0-9]+)?)";
    private static final Pattern EVERY_YEAR = Pattern.compile(
            "(?:年間?|毎年度?)\\s*" + NUMBER + "\\D{0,4}?(以上|超|以下|以内|未満)?|" + NUMBER + "\\D{0,4}?/\\s*年(?:度)?");
    private static final Pattern OVER_YEARS =
            Pattern.compile("[0-9]+\\s*(?:年|か年|カ年|ヵ年|ヶ年)間?(?:で|の累計)?\\s*" + NUMBER + ".*");
    private static final Pattern BAND = Pattern.compile(".*[0-9%]\\s*[~～〜]\\s*[0-9]+.*");
    private static final Pattern TIME = Pattern.compile("([0-9]+)時間([0-9]+)分");
    private static final Pattern DASH = Pattern.compile("[-－─—―ー–‐−]+");
    private static final List<String> CHANGES = List.of("増加", "延伸", "上昇", "拡大", "減少", "低下", "縮小", "短縮", "維持", "現状維持");

    private ValueHints() {}

    /** Whether a text is nothing but a dash. */
    static boolean isDash(String text) {
        return DASH.matcher(text.strip()).matches();
    }

    /**
     * What is told of a text that is no value.
     *
     * @param text the text
     * @param isTarget whether it stands in the place of a target, where bands and words of change are read
     * @return a refusal that says what to write; nothing where there is no more to tell than that it is no value
     */
    static <T> Optional<Parsed<T>> of(String text, boolean isTarget) {
        String folded = TypedText.fold(text).strip();
        Matcher everyYear = EVERY_YEAR.matcher(folded);
        Matcher overYears = OVER_YEARS.matcher(folded);
        Matcher time = TIME.matcher(folded);
        if (overYears.matches()) {
            return refused(IndicatorProblems.HINT_TOTAL, overYears.group(1));
        }
        if (everyYear.matches()) {
            String number = everyYear.group(1) == null ? everyYear.group(3) : everyYear.group(1);
            String side = everyYear.group(2) == null || !isTarget ? "" : everyYear.group(2);
            return refused(IndicatorProblems.HINT_EVERY_YEAR, number + side);
        }
        if (time.matches()) {
            int minutes = Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
            return refused(IndicatorProblems.HINT_TIME, String.valueOf(minutes));
        }
        if (folded.startsWith("現状") || folded.startsWith("基準値以") || folded.startsWith("前年")) {
            return isTarget ? refused(IndicatorProblems.HINT_BASELINE) : Optional.empty();
        }
        if (!isTarget && BAND.matcher(folded).matches()) {
            return refused(IndicatorProblems.HINT_BAND);
        }
        if (!isTarget && CHANGES.contains(folded)) {
            return refused(IndicatorProblems.HINT_CHANGE);
        }
        if (isTarget && isDash(folded)) {
            return refused(IndicatorProblems.HINT_NO_TARGET);
        }
        return Optional.empty();
    }

    private static <T> Optional<Parsed<T>> refused(ProblemCode code, String... meant) {
        return Optional.of(Parsed.refused(code, List.of(meant)));
    }
}
