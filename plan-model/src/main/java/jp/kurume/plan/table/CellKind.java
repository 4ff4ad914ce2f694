package jp.kurume.plan.table;

/** What a reader takes the text of a cell for; where it does so in several ways, the later one here says more. */
enum CellKind {
    TEXT("text", "文字列", ""),
    TEXTS("texts, separated by semicolons", "文字列（複数はセミコロン区切り）", "[^;]+(;[^;]+)*"),
    ID("id: one word without blanks", "ID（空白を含まない一語）", "[^\\s;]+"),
    CITATION("citation: id of a source, a blank, page or section", "出典（資料ID・空白・頁または節）", "\\S+ .+"),
    NUMBER("whole number", "整数", ""),
    DECIMAL("number", "数値", CellKind.PLAIN),
    PERCENTAGE("number; of percent where that is the unit", "数値（単位が%のときは%の値）", CellKind.PLAIN + "[%％]?"),
    FISCAL_YEAR("fiscal year, such as R8 or 2026年度", "年度（R8、2026年度など）", ""),
    FISCAL_YEARS("span of fiscal years, such as R8–R12", "年度の期間（R8–R12など）", ""),
    DAY("day, such as 2026-04-01", "日付（2026-04-01など）", ""),
    MONTH("month, such as 2025-11", "年月（2025-11など）", ""),
    WORD("one of", "次のいずれか", ""),
    REFERENCE("refers to a row of", "参照先の表", ""),
    REFERENCES("refers to rows of (separated by semicolons)", "参照先の表（複数はセミコロン区切り）", "[^;]+(;[^;]+)*");

    private static final String PLAIN = "-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?";

    private final String english;
    private final String japanese;
    private final String pattern;

    CellKind(String english, String japanese, String pattern) {
        this.english = english;
        this.japanese = japanese;
        this.pattern = pattern;
    }

    String in(boolean inJapanese) {
        return inJapanese ? japanese : english;
    }

    /** A regular expression for the whole text; empty where any text may do. */
    String pattern() {
        return pattern;
    }

    /** What the text is in a Table Schema. */
    String schemaType() {
        return this == NUMBER ? "integer" : this == DAY ? "date" : this == MONTH ? "yearmonth" : "string";
    }

    boolean mayBeEmpty() {
        return this == TEXTS || this == MONTH || this == REFERENCES;
    }
}
