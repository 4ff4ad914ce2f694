package jp.kurume.plan.indicators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.text.LetterForms;
import jp.kurume.plan.text.TypedText;
import org.jspecify.annotations.Nullable;

/** What people write in the place of a number, as plans print it, and what they are told to write. */
final class ValueHints {

    /** No cell that a plan prints is anywhere near as long; of a longer one nothing is suggested. */
    private static final int LONGEST = 200;

    private static final String NUMBER = "([0-9][0-9,]*(?:\\.[0-9]+)?)";
    /** A number that is all there is of it: 1千 is a thousand and not 1. */
    private static final String WHOLE = "([0-9][0-9,]*+(?:\\.[0-9]+)?+)(?!\\s*[十百千万億兆])";

    private static final String SIDE = "(?:\\D{0,4}?(以上|超|以下|以内|未満))?\\D{0,4}?";
    private static final Pattern EVERY_YEAR =
            Pattern.compile("(?:年間?|毎年度?)\\s*" + WHOLE + SIDE + "|" + WHOLE + SIDE + "(?:/\\s*年(?:度)?|\\(毎年度?\\))");
    private static final Pattern OVER_YEARS =
            Pattern.compile("(?:[0-9]+\\s*(?:年|か年|カ年|ヵ年|ヶ年)間?(?:で|の累計)?|累計|延べ|のべ)\\s*" + WHOLE + SIDE + "(?:\\D.*)?");
    /** What a number alone would not say. */
    private static final Pattern ROUGHLY = Pattern.compile("程度|前後|[約弱強]|およそ|おおむね|概ね|ほぼ");

    private static final Pattern FROM_TO =
            Pattern.compile(WHOLE + "[^0-9]{0,4}?(?:以上|から)[、,～~〜]?" + WHOLE + "[^0-9]{0,4}?(?:以下|以内|まで)?");
    private static final Pattern AROUND_ZERO = Pattern.compile("±" + WHOLE + "[^0-9]{0,4}");
    private static final Pattern KEPT_ABOVE =
            Pattern.compile(WHOLE + "[^0-9]{0,4}?(以上|以下|以内|未満)の?(?:水準)?を?(?:維持|継続|堅持|保つ|確保)(?:する)?");
    private static final Pattern KEPT = Pattern.compile(WHOLE + "([^0-9]{0,4}?)の?を?(?:維持|継続|堅持)");
    private static final Pattern BAND = Pattern.compile(".*[0-9%]\\s*[~～〜]\\s*[0-9]+.*");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,6})時間([0-9]{1,6})分");
    private static final Pattern AS_BASELINE = Pattern.compile("(?:現状|前年|基準値以|(?:計画)?策定時以|前回以|前回調査(?:結果)?(?:値|時)?以).*");
    /** A mark, or a word for how far something is that is there or not. */
    private static final Pattern GRADE = Pattern.compile(
            "(?:ランク|評価|判定)?\\s*[A-ZＡ-Ｚ○◯〇◎△×✕](?:以上|ランク|評価|判定)*|.*(?:実施|設置|整備|策定|開設|導入|配置|完了|運用|作成|締結|制定|認定)(?:済み?|する|完了)?");

    private static final Pattern DASH = Pattern.compile("[-－─—―ー–‐−]+");
    private static final List<String> CHANGES = List.of("増加", "延伸", "上昇", "拡大", "減少", "低下", "縮小", "短縮", "維持", "現状維持");

    private static final Pattern MORE = Pattern.compile("増|延伸|伸ば|上昇|拡大|拡充");
    private static final Pattern LESS = Pattern.compile("減|低下|縮小|短縮|抑制|抑え");

    /** What cities print in the place of a target, word by word, and the words that the table has for it. */
    private static final Map<Pattern, List<String>> MEANINGS = meanings();

    /** Years in a sentence, such as 令和12年度までに. */
    private static final Pattern YEARS = Pattern.compile(
            "(?:(?:明治|大正|昭和|平成|令和|[MTSHR])\\s*(?:[0-9]{1,2}|元)年?度?|[0-9]{4}年度?)(?:末|時点)?(?:まで)?(?:に|で|は|の)?[、,]?");

    private static final Pattern IN_SENTENCE =
            Pattern.compile("([^0-9]*?)([▲△-]?)" + NUMBER + "(?:([^0-9]{0,4}?)(以上|超|以下|以内|未満))?([^0-9]*)");

    /** Numbers with something else than signs of one number between them. */
    private static final Pattern SEVERAL =
            Pattern.compile(".*[0-9][^0-9]*[^0-9.,\\s-][^0-9]*[0-9].*|.*[0-9]\\s+[0-9].*");

    /** What may stand behind a number, or between it and a word, and says no more than the column of units: not 千人, 倍 or 程度. */
    private static final Pattern UNIT_ALONE =
            Pattern.compile("\\s*(?:[%％人名件回点円日校社歳]|か所|ヵ所|カ所|箇所|団体|世帯|時間|ポイント)?\\s*(?:[(（]\\s*[)）])?[。]?");

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
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = TypedText.fold(text).strip();
        Optional<Parsed<T>> figure = FigureHints.of(folded, isTarget);
        if (figure.isPresent()) {
            return figure;
        }
        Matcher everyYear = EVERY_YEAR.matcher(folded);
        Matcher overYears = OVER_YEARS.matcher(folded);
        Matcher time = TIME.matcher(folded);
        if (overYears.matches()) {
            return refused(IndicatorProblems.HINT_TOTAL, overYears.group(1) + side(overYears.group(2), isTarget));
        }
        if (everyYear.matches()) {
            int first = everyYear.group(1) == null ? 3 : 1;
            if (ROUGHLY.matcher(folded).find()) {
                return refused(IndicatorProblems.HINT_EVERY_YEAR);
            }
            return refused(
                    IndicatorProblems.HINT_EVERY_YEAR,
                    everyYear.group(first) + side(everyYear.group(first + 1), isTarget));
        }
        if (time.matches()) {
            int minutes = Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
            return refused(IndicatorProblems.HINT_TIME, String.valueOf(minutes));
        }
        if (AS_BASELINE.matcher(folded).matches()) {
            return isTarget ? refused(IndicatorProblems.HINT_BASELINE) : Optional.empty();
        }
        if (!isTarget && BAND.matcher(folded).matches()) {
            return refused(IndicatorProblems.HINT_BAND);
        }
        if (!isTarget && isChange(folded)) {
            return refused(IndicatorProblems.HINT_CHANGE);
        }
        if (isTarget && isDash(folded)) {
            return refused(IndicatorProblems.HINT_NO_TARGET);
        }
        return isTarget ? ofTarget(folded) : Optional.empty();
    }

    private static <T> Optional<Parsed<T>> ofTarget(String folded) {
        Matcher band = FROM_TO.matcher(folded);
        Matcher aroundZero = AROUND_ZERO.matcher(folded);
        Matcher kept = KEPT.matcher(folded);
        Matcher keptAbove = KEPT_ABOVE.matcher(folded);
        if (keptAbove.matches()) {
            return refused(IndicatorProblems.HINT_TARGET, keptAbove.group(1) + keptAbove.group(2));
        }
        if (band.matches()) {
            return refused(IndicatorProblems.HINT_TARGET, band.group(1) + "～" + band.group(2));
        }
        if (aroundZero.matches()) {
            return refused(IndicatorProblems.HINT_TARGET, "-" + aroundZero.group(1) + "～" + aroundZero.group(1));
        }
        if (kept.matches()) {
            boolean isAll = kept.group(1).equals("100") && kept.group(2).startsWith("%");
            return isAll
                    ? refused(IndicatorProblems.HINT_TARGET, "100以上")
                    : kept.group(1).equals("0")
                            ? refused(IndicatorProblems.HINT_TARGET, "0以下")
                            : refused(IndicatorProblems.HINT_TARGET, kept.group(1) + "以上", kept.group(1) + "以下");
        }
        if (folded.codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        List<String> meant = meant(folded);
        return meant.isEmpty() && GRADE.matcher(folded).matches()
                ? refused(IndicatorProblems.HINT_GRADE)
                : refused(IndicatorProblems.HINT_TARGET, meant.toArray(new String[0]));
    }

    private static Map<Pattern, List<String>> meanings() {
        Map<Pattern, List<String>> meanings = new LinkedHashMap<>();
        meanings.put(Pattern.compile("検討|調整中|協議中|精査|未定"), List.of(Target.UNDER_REVIEW));
        meanings.put(Pattern.compile("^なし$|(?:目標値?|設定|数値目標)(?:は|を)?(?:なし|無し|しない|設けない)|^無し$"), List.of(Target.NONE_SET));
        meanings.put(Pattern.compile("未設定"), List.of(Target.NONE_SET, Target.UNDER_REVIEW));
        meanings.put(Pattern.compile("維持|継続|堅持|横ばい|保つ|保持"), List.of(Target.Hold.WORD));
        meanings.put(MORE, List.of(Target.Change.INCREASE));
        meanings.put(LESS, List.of(Target.Change.DECREASE));
        meanings.put(Pattern.compile("向上|改善"), List.of(Target.Change.INCREASE, Target.Change.DECREASE));
        meanings.put(Pattern.compile("^ゼロ$"), List.of("0"));
        return meanings;
    }

    /** What words without a number may be meant for; nothing where one speaks against another, as in 増加の抑制. */
    private static List<String> meant(String folded) {
        String words = inUse(folded);
        if (MORE.matcher(words).find() && LESS.matcher(words).find()) {
            return List.of();
        }
        return MEANINGS.entrySet().stream()
                .filter(meaning -> meaning.getKey().matcher(words).find())
                .flatMap(meaning -> meaning.getValue().stream())
                .distinct()
                .toList();
    }

    /** Whether words without a number tell of a change. */
    private static boolean isChange(String folded) {
        String words = inUse(folded);
        return folded.codePoints().noneMatch(Character::isDigit)
                && CHANGES.stream().anyMatch(change -> words.equals(change) || words.startsWith(change));
    }

    /** A text in the letters in use today: 增加 is 増加. */
    private static String inUse(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().map(LetterForms::inUse).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * What is told of a sentence with one number in it, beside years: 令和12年度までに70%以上 means 70以上, and ▲3,703 is a
     * negative number.
     *
     * @param text a text that is no value, of which nothing else can be told
     * @param isTarget whether it stands in the place of a target, where a word may stand behind the number
     * @return a refusal that says where years and words belong; nothing where there is no number, or more than one
     */
    static <T> Optional<Parsed<T>> ofSentence(String text, boolean isTarget) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String withoutYears =
                YEARS.matcher(TypedText.fold(text).strip()).replaceAll("").strip();
        Matcher one = IN_SENTENCE.matcher(withoutYears);
        if (!one.matches()) {
            return SEVERAL.matcher(withoutYears).matches()
                    ? refused(IndicatorProblems.HINT_SEVERAL)
                    : isTarget ? Optional.empty() : FigureHints.ofReason(withoutYears);
        }
        String before = one.group(1);
        String between = one.group(4) == null ? "" : one.group(4);
        String behind = one.group(6);
        if (before.isEmpty() && behind.isEmpty() && withoutYears.equals(text)) {
            return Optional.empty();
        }
        // A word that is left out may turn the verdict: 30%以上減少, 6,400円程度, 前年度比5%; so would 以上 beside a value.
        boolean saysNoMore = (isTarget || one.group(5) == null)
                && before.isBlank()
                && UNIT_ALONE.matcher(between).matches()
                && UNIT_ALONE.matcher(behind).matches();
        String sign = one.group(2).isEmpty() ? "" : "-";
        return saysNoMore
                ? refused(IndicatorProblems.HINT_SENTENCE, sign + one.group(3) + side(one.group(5), isTarget))
                : refused(IndicatorProblems.HINT_SENTENCE);
    }

    /** The word behind a number, where one may stand. */
    private static String side(@Nullable String word, boolean isTarget) {
        return word == null || !isTarget ? "" : word;
    }

    private static <T> Optional<Parsed<T>> refused(ProblemCode code, String... meant) {
        return Optional.of(Parsed.refused(code, List.of(meant)));
    }
}
