package jp.kurume.plan.diff;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/** Something said of an element, beside its name, that may change from one edition to another. */
public enum Attribute {
    /** The words below a plan's title (副題). */
    @JsonProperty("subtitle")
    SUBTITLE,
    /** The fiscal years of a plan (計画期間). */
    @JsonProperty("period")
    PERIOD,
    /** The name of the law that a legal basis is in (法令名). */
    @JsonProperty("law")
    LAW,
    /** The article, paragraph and item of a legal basis (条項). */
    @JsonProperty("provision")
    PROVISION,
    /** The plan that rests on a legal basis. */
    @JsonProperty("plan-by-law")
    PLAN_BY_LAW,
    /** The short word for an embedded plan (略称). */
    @JsonProperty("tag")
    TAG,
    /** The provision that an embedded plan rests on (根拠法令). */
    @JsonProperty("legal-basis")
    LEGAL_BASIS,
    /** The embedded plans that an initiative belongs to. */
    @JsonProperty("embedded-plans")
    EMBEDDED_PLANS,
    /** The needs that an initiative answers to. */
    @JsonProperty("needs")
    NEEDS,
    /** Whether all action items of a direction are known. */
    @JsonProperty("completeness")
    COMPLETENESS,
    /** Who takes part in an action item (主体). */
    @JsonProperty("actors")
    ACTORS,
    /** The letter that marks a role. */
    @JsonProperty("mark")
    MARK,
    /** What a mark means. */
    @JsonProperty("meaning")
    MEANING,
    /** The category of a past initiative (分類). */
    @JsonProperty("category")
    CATEGORY,
    /** The years of an achievement (時期). */
    @JsonProperty("dates")
    DATES,
    /** The measures that an evaluation names. */
    @JsonProperty("measures")
    MEASURES,
    /** What an evaluation says. */
    @JsonProperty("points")
    POINTS,
    /** The kind of an indicator or measure (種類). */
    @JsonProperty("kind")
    KIND,
    /** What part of the plan an indicator tells of. */
    @JsonProperty("scope")
    SCOPE,
    /** The unit of a measure (単位). */
    @JsonProperty("unit")
    UNIT,
    /** Which way is better (望ましい方向). */
    @JsonProperty("direction")
    DIRECTION,
    /** The value when the plan was made (策定時). */
    @JsonProperty("baseline")
    BASELINE,
    /** The value aimed at (目標). */
    @JsonProperty("target")
    TARGET,
    /** What was observed (実績). */
    @JsonProperty("results")
    RESULTS,
    /** What was observed last (直近の実績). */
    @JsonProperty("last-result")
    LAST_RESULT,
    /** Whether an action item was carried out (実施状況). */
    @JsonProperty("state")
    @SinceVersion(2)
    STATE,
    /** What was done for an action item. */
    @JsonProperty("text")
    @SinceVersion(2)
    TEXT,
    /** The figure that a result of an action item states. */
    @JsonProperty("figure")
    @SinceVersion(2)
    FIGURE,
    /** The city's own rating (市の評価). */
    @JsonProperty("rating")
    @SinceVersion(2)
    RATING,
    /** Why an action item was not carried out. */
    @JsonProperty("reason")
    @SinceVersion(2)
    REASON,
    /** What comes next for an action item. */
    @JsonProperty("next")
    @SinceVersion(2)
    NEXT,
    /** The departments that answer for a result. */
    @JsonProperty("departments")
    @SinceVersion(2)
    DEPARTMENTS;
}
