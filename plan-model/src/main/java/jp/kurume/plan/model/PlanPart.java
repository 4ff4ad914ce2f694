package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.table.WordList;

/**
 * A part of what an edition of a plan says: a kind of element, or of links between elements.
 *
 * <p>Editions differ in what they cover: an outline (骨子案) has no action items yet. What an edition leaves out is neither
 * missing nor removed, and is told apart from both.
 *
 * <p>In tables a part is its name in lower case with hyphens, as in JSON: {@code action-items}.
 */
public enum PlanPart {
    /** The plan itself: title, subtitle and period. Every edition covers it. */
    @JsonProperty("plan")
    PLAN("計画"),
    /** What the city is to become (めざす姿). Every edition covers it. */
    @JsonProperty("vision")
    VISION("めざす姿"),
    /** The provisions of law that it rests on (根拠法令). */
    @JsonProperty("legal-bases")
    LEGAL_BASES("根拠法令"),
    /** The statutory plans it contains (包含する計画). */
    @JsonProperty("embedded-plans")
    EMBEDDED_PLANS("包含する計画"),
    /** The short words with which initiatives are tagged with embedded plans (重層, 再犯, 成年後見). */
    @JsonProperty("tags")
    TAGS("包含する計画の略称"),
    /** The basic viewpoints (基本的な視点). */
    @JsonProperty("viewpoints")
    VIEWPOINTS("基本的な視点"),
    /** The needs that it answers to (キーワード・ニーズ). */
    @JsonProperty("needs")
    NEEDS("キーワード・ニーズ"),
    /** Which needs an initiative answers to. */
    @JsonProperty("need-links")
    NEED_LINKS("取組項目とニーズの関連"),
    /** The initiatives (取組項目). */
    @JsonProperty("initiatives")
    INITIATIVES("取組項目"),
    /** The directions of the initiatives (取組みの方向性). */
    @JsonProperty("directions")
    DIRECTIONS("取組みの方向性"),
    /** The action items of the directions (具体的な取組み). */
    @JsonProperty("action-items")
    ACTION_ITEMS("具体的な取組み"),
    /** The letters that mark who takes part in an action item (地・社・市). */
    @JsonProperty("marks")
    MARKS("主体のマーク"),
    /** The indicators (評価指標), which are read from tables of their own. */
    @JsonProperty("indicators")
    INDICATORS("評価指標"),
    /** What was done for the action items (取組みの実績), which is read from a table of its own. */
    @JsonProperty("action-results")
    @SinceVersion(2)
    ACTION_RESULTS("取組みの実績"),
    /** The challenges that the plan before answered to (課題). */
    @JsonProperty("past-challenges")
    PAST_CHALLENGES("前の計画の課題"),
    /** The categories of the initiatives of the plan before (分類). */
    @JsonProperty("past-categories")
    PAST_CATEGORIES("前の計画の取組みの分類"),
    /** The initiatives of the plan before (取組項目). */
    @JsonProperty("past-initiatives")
    PAST_INITIATIVES("前の計画の取組項目"),
    /** What was achieved under the plan before (これまでの成果). */
    @JsonProperty("achievements")
    ACHIEVEMENTS("これまでの成果"),
    /** The results of the indicators of the plan before (成果指標の実績), which are read with those indicators. */
    @JsonProperty("past-results")
    PAST_RESULTS("成果指標の実績"),
    /** How the plan before is evaluated, as a whole and by category (評価). */
    @JsonProperty("evaluations")
    EVALUATIONS("全体・分類ごとの評価"),
    /** One sentence on the targets of the plan before, all together (総括). */
    @JsonProperty("verdict")
    VERDICT("成果目標の総括"),
    /** What the plan before leaves to do (今後に向けて). */
    @JsonProperty("tasks-ahead")
    TASKS_AHEAD("今後に向けての課題");

    private final String label;

    PlanPart(String label) {
        this.label = label;
    }

    /**
     * Whether an edition can do without it.
     *
     * @return true for all but {@link #PLAN} and {@link #VISION}
     */
    public boolean mayBeLeftOut() {
        return compareTo(VISION) > 0;
    }

    /**
     * Whether it is a part of what an edition says of the plan before it, rather than of the plan itself.
     *
     * @return true for {@link #PAST_CHALLENGES} and those after it
     */
    public boolean isOfPlanBefore() {
        return compareTo(PAST_CHALLENGES) >= 0;
    }

    /**
     * The part's name.
     *
     * @return the name in Japanese, such as 具体的な取組み
     */
    public String label() {
        return label;
    }

    /**
     * The words of the parts that an edition may leave out.
     *
     * @param list the name of the list of words
     * @param ofPlanBefore whether they are parts of what it says of the plan before, or of the plan itself
     * @return the parts by their names in lower case with hyphens, in their order
     */
    public static WordList<PlanPart> words(String list, boolean ofPlanBefore) {
        Map<String, PlanPart> words = new LinkedHashMap<>();
        for (PlanPart part : values()) {
            if (part.mayBeLeftOut() && part.isOfPlanBefore() == ofPlanBefore) {
                words.put(part.name().toLowerCase(Locale.ROOT).replace('_', '-'), part);
            }
        }
        return WordList.of(list, words);
    }
}
