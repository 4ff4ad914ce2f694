package jp.kurume.plan.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/** What kind of element a search has found, or looks through. */
public enum ElementKind {
    /** A plan itself: its title and subtitle. */
    @JsonProperty("plan")
    PLAN("計画"),
    /** What the city is to become (めざす姿). */
    @JsonProperty("vision")
    VISION("めざす姿"),
    /** A provision that the plan rests on (根拠法令). */
    @JsonProperty("legal-basis")
    LEGAL_BASIS("根拠法令"),
    /** A statutory plan that the plan contains (包含する計画). */
    @JsonProperty("embedded-plan")
    EMBEDDED_PLAN("包含する計画"),
    /** A basic viewpoint (基本的な視点). */
    @JsonProperty("viewpoint")
    VIEWPOINT("基本的な視点"),
    /** A need that the plan answers to (キーワード・ニーズ). */
    @JsonProperty("need")
    NEED("キーワード・ニーズ"),
    /** An initiative (取組項目). */
    @JsonProperty("initiative")
    INITIATIVE("取組項目"),
    /** A direction of an initiative (取組みの方向性). */
    @JsonProperty("direction")
    DIRECTION("取組みの方向性"),
    /** An action item of a direction (具体的な取組み). */
    @JsonProperty("action-item")
    ACTION_ITEM("具体的な取組み"),
    /** What the city was to become by the plan before. */
    @JsonProperty("past-vision")
    PAST_VISION("前の計画のめざす姿"),
    /** A challenge that the plan before answered to (課題). */
    @JsonProperty("past-challenge")
    PAST_CHALLENGE("前の計画の課題"),
    /** A category of the initiatives of the plan before (分類). */
    @JsonProperty("past-category")
    PAST_CATEGORY("前の計画の取組みの分類"),
    /** An initiative of the plan before (取組項目). */
    @JsonProperty("past-initiative")
    PAST_INITIATIVE("前の計画の取組項目"),
    /** What was achieved under the plan before (これまでの成果). */
    @JsonProperty("achievement")
    ACHIEVEMENT("これまでの成果"),
    /** How the plan before is evaluated (評価). */
    @JsonProperty("evaluation")
    EVALUATION("評価"),
    /** What the plan before leaves to do (今後に向けて). */
    @JsonProperty("task-ahead")
    TASK_AHEAD("今後に向けての課題"),
    /** Who operates programmes of the multi-layered support system. */
    @JsonProperty("operator")
    OPERATOR("受託者"),
    /** A programme of the multi-layered support system (重層的支援対象事業). */
    @JsonProperty("programme")
    PROGRAMME("重層的支援対象事業"),
    /** A kind of agency that supports residents (支援関係機関). */
    @JsonProperty("support-agency")
    SUPPORT_AGENCY("支援関係機関"),
    /** A meeting in which agencies deal with a case together (重層的支援会議・支援会議). */
    @JsonProperty("support-meeting")
    SUPPORT_MEETING("支援会議"),
    /** A category of the activity register. */
    @JsonProperty("register-category")
    REGISTER_CATEGORY("取組みの分類"),
    /** An entry of the activity register (取組み). */
    @JsonProperty("register-entry")
    REGISTER_ENTRY("市の取組み"),
    /** An example of a programme, a topic or a project around the multi-layered support system. */
    @JsonProperty("support-topic")
    @SinceVersion(2)
    SUPPORT_TOPIC("重層事業の関連事項"),
    /** A term as a plan understands it (用語). */
    @JsonProperty("term")
    @SinceVersion(2)
    TERM("用語"),
    /** A body that carries a plan forward (会議体). */
    @JsonProperty("governing-body")
    @SinceVersion(2)
    GOVERNING_BODY("会議体"),
    /** What was done for an action item (取組みの実績). */
    @JsonProperty("action-result")
    @SinceVersion(2)
    ACTION_RESULT("取組みの実績"),
    /** A department that answers for something (部署). */
    @JsonProperty("department")
    @SinceVersion(2)
    DEPARTMENT("部署"),
    /** One of the plans that make up a plan together. */
    @JsonProperty("component-plan")
    @SinceVersion(2)
    COMPONENT_PLAN("一体の計画"),
    /** A step of the cycle in which issues are dealt with. */
    @JsonProperty("issue-step")
    @SinceVersion(2)
    ISSUE_STEP("取組み推進の段階"),
    /** What people said who were heard for the plan (ヒアリング・アンケート). */
    @JsonProperty("finding")
    @SinceVersion(2)
    FINDING("地域の声"),
    /** A scene of the vision (めざす姿の具体像). */
    @JsonProperty("scene")
    SCENE("めざす姿の場面"),
    /** A figure that a document states of the city. */
    @JsonProperty("city-figure")
    CITY_FIGURE("市の数値");

    private final String label;

    ElementKind(String label) {
        this.label = label;
    }

    /**
     * Its name.
     *
     * @return the name in Japanese, such as 計画
     */
    public String label() {
        return label;
    }
}
