package jp.kurume.plan.indicators;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.Parsed;

/**
 * Figures of other forms than one number, as plans print them in the place of one: shares in words, changes by so much, several
 * numbers, ranks, comparisons with others. A number is suggested only where it is certain that it is meant.
 */
final class FigureHints {

    private static final String NUMBER = "[0-9][0-9,]*(?:\\.[0-9]+)?";

    /** 3人に2人, 3割以上, 過半数, 1/2, 2分の1, 50%台, 20か所/46校区. */
    private static final Pattern SHARE = Pattern.compile(
            "\\D{0,4}[0-9]+人に[0-9]+人.*|\\D{0,4}[0-9一二三四五六七八九]割(?![増減合引]).*|\\D{0,4}(?:過半数|半数|半分).*|\\D{0,4}[0-9二三四五]+分の[0-9一二三四]+.*|\\D{0,4}"
                    + NUMBER + "[^0-9]{0,3}台|" + NUMBER + "[^0-9/]{0,4}/\\s*" + NUMBER + "[^0-9]{0,6}");

    /** 半減, 2倍, 30%減, 10ポイント増, 毎年10回増, 前年度比5%, 基準値+5. */
    private static final Pattern AMOUNT =
            Pattern.compile(".*(?:半減|倍増|" + NUMBER + "\\s*倍|[0-9一二三四五六七八九]割[増減]).*|.*" + NUMBER
                    + "(?:[%人名件回点円日校社]|か所|ヵ所|カ所|箇所|団体|世帯|時間|ポイント|pt)?\\s*(?:以上|超|程度|ずつ)?の?\\s*"
                    + "(?:増|減|アップ|ダウン|上昇|低下|向上|削減|改善|上乗せ|引き上げ|引き下げ).*"
                    + "|(?:前年度?|前回|昨年度?|基準年?度?|現状)比.*[0-9].*|(?:基準値|現状値?|策定時)\\s*[+＋▲△-].*|[+＋]\\s*" + NUMBER
                    + "\\s*%?\\s*(?:ポイント|pt|P)");

    /** 60%→80%. */
    private static final Pattern ARROW = Pattern.compile(".*(?:→|⇒|➡|➔|⇨|->|=>).*");

    /** 全国平均以上, 県内の水準を上回る. */
    private static final Pattern COMPARED = Pattern.compile(
            "[^0-9]*(?:平均|全国|県内|県の|都内|府内|道内|他市|他都市|近隣|類似団体|国の)[^0-9]*(?:以上|以下|以内|未満|超|上回|下回|高い|低い|並み?|程度|水準|同等)[^0-9]*");

    private static final Pattern BY_THE_MONTH =
            Pattern.compile("(?:毎月|毎週|月に?|週に?|1か月に?|隔月)\\s*(?:" + NUMBER + ".*|[^0-9]{0,6})");

    /** 第1位, 県内5位以内. */
    private static final Pattern RANKED = Pattern.compile("(?:全国|県内|国内|都内|府内|道内|九州)?(?:で|の)?第?\\s*([0-9]+)位(以内)?");

    /** 5位以上, トップ10, 上位3位. */
    private static final Pattern AMONG_THE_FIRST =
            Pattern.compile("(?:全国|県内|国内)?(?:(?:トップ|ベスト|上位)\\s*([0-9]+)(?:位|以内|位以内)?|第?([0-9]+)位以上)");

    /** 70%を超える, 20回を下回らない. */
    private static final Pattern BESIDE_VERB = Pattern.compile("(" + NUMBER
            + ")(?:[%人名件回点円日校社]|か所|ヵ所|カ所|箇所|団体|世帯|時間)?(?:を|より)?(超える|上回る|大きい|多い|下回る|少ない|小さい|下回らない|割らない|超えない|上回らない)");

    private static final Pattern STATE = Pattern.compile("(?:約)?(?:見込み?値?|速報値?|暫定値?|推計値?)[^0-9]{0,3}" + NUMBER
            + "[^0-9]{0,4}|" + NUMBER + "[^0-9]{0,6}?(?:見込み?|速報|暫定|推計)値?[)）]?");

    private static final Pattern REASON =
            Pattern.compile("[^0-9]*(?:中止|休止|廃止|延期|未実施|実施せず|実施な|未公表|非公表|公表予定|後日|集計中|未集計|未確定|調査せず|調査な|データな|"
                    + "該当な|対象者?な|不明|N/A|\\*\\*|…)[^0-9]*");

    private FigureHints() {}

    /**
     * What is told of a figure in another form.
     *
     * @param folded a text that is no value, folded
     * @param isTarget whether it stands in the place of a target
     * @return a refusal that says what to write; nothing where it is none of these
     */
    static <T> Optional<Parsed<T>> of(String folded, boolean isTarget) {
        Matcher ranked = RANKED.matcher(folded);
        Matcher first = AMONG_THE_FIRST.matcher(folded);
        Matcher verb = BESIDE_VERB.matcher(folded);
        if (ARROW.matcher(folded).matches()) {
            return refused(IndicatorProblems.HINT_ARROW);
        }
        if (AMOUNT.matcher(folded).matches()) {
            return refused(IndicatorProblems.HINT_AMOUNT);
        }
        if (SHARE.matcher(folded).matches()) {
            return refused(IndicatorProblems.HINT_SHARE);
        }
        if (BY_THE_MONTH.matcher(folded).matches()) {
            return refused(IndicatorProblems.HINT_BY_THE_MONTH);
        }
        if (isTarget && COMPARED.matcher(folded).matches()) {
            return refused(IndicatorProblems.HINT_COMPARED);
        }
        if (isTarget && first.matches()) {
            String rank = first.group(1) == null ? first.group(2) : first.group(1);
            return refused(IndicatorProblems.HINT_SENTENCE, rank + "以内");
        }
        if (ranked.matches() && (isTarget || ranked.group(2) == null)) {
            return refused(
                    IndicatorProblems.HINT_SENTENCE,
                    ranked.group(1) + (ranked.group(2) == null ? "" : ranked.group(2)));
        }
        if (isTarget && verb.matches()) {
            return refused(IndicatorProblems.HINT_SENTENCE, verb.group(1) + side(verb.group(2)));
        }
        return !isTarget && STATE.matcher(folded).matches() ? refused(IndicatorProblems.HINT_STATE) : Optional.empty();
    }

    /** The word of a table for a verb. */
    private static String side(String verb) {
        return switch (verb) {
            case "下回る", "少ない", "小さい" -> "未満";
            case "下回らない", "割らない" -> "以上";
            case "超えない", "上回らない" -> "以下";
            default -> "超";
        };
    }

    /**
     * What is told of words in the place of an observed value, which say why there is none.
     *
     * @param withoutYears a text that is no value, folded, without the years in it
     * @return a refusal that tells the words there are for it; nothing where it tells no reason
     */
    static <T> Optional<Parsed<T>> ofReason(String withoutYears) {
        return REASON.matcher(withoutYears).matches() ? refused(IndicatorProblems.HINT_REASON) : Optional.empty();
    }

    private static <T> Optional<Parsed<T>> refused(ProblemCode code, String... meant) {
        return Optional.of(Parsed.refused(code, List.of(meant)));
    }
}
