package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/** What had to be changed in a text before it was the name of a district. */
public enum NameChange {
    /** White space was left out, the ideographic kind among it. */
    @JsonProperty("white-space")
    WHITE_SPACE,
    /** Letters that nobody sees were left out: zero-width letters, variation selectors (異体字セレクタ), controls. */
    @JsonProperty("invisible")
    INVISIBLE,
    /** Punctuation was left out, or is in the name and not in the text: brackets, dots, hyphens. */
    @JsonProperty("punctuation")
    PUNCTUATION,
    /** Letters were of full or half width: ﾋﾖｼ, Ｈｉｙｏｓｈｉ. */
    @JsonProperty("width")
    WIDTH,
    /** Letters were in parts, as か and ゛ are of が, or one stood for several, as ㍿ does. */
    @JsonProperty("composition")
    COMPOSITION,
    /** Kana were in the other script or size, stood for one another (ノ and の, ヶ and ケ), or for a kanji (宮之陣). */
    @JsonProperty("kana")
    KANA,
    /** Kanji were in an old or another form of the same letter: 莊 for 荘, 嶋 for 島. */
    @JsonProperty("letter-form")
    LETTER_FORM,
    /** A letter was repeated by a mark, or written out where the name has the mark: 佐々木 and 佐佐木. */
    @JsonProperty("repetition")
    REPETITION,
    /** The number of a numbered district was written otherwise: 第1, 一 or 1 for 第一. */
    @SinceVersion(2)
    @JsonProperty("number")
    NUMBER,
    /** It is a reading of the name in kana: じょうじま. */
    @JsonProperty("reading")
    READING,
    /** It is a reading of the name in Latin letters: Jōjima. */
    @JsonProperty("romanization")
    ROMANIZATION,
    /** It is a recorded variant or misprint of the name: see {@link RoutingTable#printedForms()}. */
    @JsonProperty("printed-form")
    PRINTED_FORM,
    /** It is the name of a district that has ended, and means the one that took its place: see {@link RoutingTable#successions()}. */
    @JsonProperty("successor")
    SUCCESSOR,
    /**
     * The name of the prefecture, the county, the municipality or a town of old stood before it or behind it, with 立 or
     * without: 久留米市立日吉小学校, 日吉校区（久留米市）.
     */
    @JsonProperty("prefix")
    PREFIX,
    /** It ended in 校区, 小学校 or the like and the name does not, or the name has such an ending and it has none or another. */
    @JsonProperty("ending")
    ENDING
}
