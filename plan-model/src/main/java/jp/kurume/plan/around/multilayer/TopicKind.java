package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is told of a part of the support system. */
public enum TopicKind {
    /** How it is done (ルール). */
    @JsonProperty("rule")
    RULE,
    /** Whom it is for (対象). */
    @JsonProperty("target-group")
    TARGET_GROUP,
    /** Who takes part in it (連携先). */
    @JsonProperty("partner")
    PARTNER,
    /** What is talked about in it (テーマ). */
    @JsonProperty("theme")
    THEME,
    /** What is done or supported in it (活動). */
    @JsonProperty("activity")
    ACTIVITY,
    /** Where people and groups meet for it (プラットフォーム・拠点). */
    @JsonProperty("platform")
    PLATFORM,
    /** What is published of it (発信). */
    @JsonProperty("publication")
    PUBLICATION
}
