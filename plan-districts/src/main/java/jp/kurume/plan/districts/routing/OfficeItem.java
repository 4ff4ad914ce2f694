package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.TelephoneCells;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.WordList;

/** One thing that is said of an office, which may be corrected or change by itself: a column of {@code offices.csv}. */
public enum OfficeItem {
    /** The formal name (名称). */
    @JsonProperty("name")
    NAME("name"),
    /** The name as the list prints it (略称). */
    @JsonProperty("short_name")
    SHORT_NAME("short_name"),
    /** The telephone number (電話). */
    @JsonProperty("telephone")
    TELEPHONE("telephone"),
    /** The fax number. */
    @JsonProperty("fax")
    FAX("fax");

    /** The name of the list of words by which they are told: the headings of the columns. */
    static final String WORDS = "office-item";

    /** How they are written: by the headings of the columns, in English or in Japanese. */
    static final Column<OfficeItem> WRITTEN = Column.word("item", WordList.of(WORDS, words()));

    private final String column;

    OfficeItem(String column) {
        this.column = column;
    }

    /**
     * The column in which it stands in {@code offices.csv}.
     *
     * @return the heading of the column
     */
    public String column() {
        return column;
    }

    /**
     * Whether it is a number that is called.
     *
     * @return true for {@link #TELEPHONE} and {@link #FAX}
     */
    public boolean isNumber() {
        return this == TELEPHONE || this == FAX;
    }

    /**
     * What an office has there.
     *
     * @param office the office
     * @return the name or number, as printed
     */
    public String of(Office office) {
        return switch (this) {
            case NAME -> office.name();
            case SHORT_NAME -> office.shortName();
            case TELEPHONE -> office.telephone().printed();
            case FAX -> office.fax().printed();
        };
    }

    /** A value that somebody writes there, as it is kept: a number as it is printed. */
    Parsed<String> parse(String text) {
        return isNumber() ? TelephoneCells.TELEPHONE.parse(text).map(TelephoneNumber::printed) : Parsed.of(text);
    }

    /** The office with another value there; its citations stay. */
    Office in(Office office, String value) {
        return switch (this) {
            case NAME -> office.withName(value);
            case SHORT_NAME -> office.withShortName(value);
            case TELEPHONE -> office.withTelephone(new TelephoneNumber(value));
            case FAX -> office.withFax(Fax.of(new TelephoneNumber(value)));
        };
    }

    /** The office with another citation for what stands there; short name and numbers share one. */
    Office cited(Office office, Citation citation) {
        return this == NAME ? office.withNameCitation(citation) : office.withCitation(citation);
    }

    /** Whether both share one citation. */
    boolean isCitedWith(OfficeItem other) {
        return (this == NAME) == (other == NAME);
    }

    /** The headings of the columns in a language. */
    static List<String> columns(Locale locale) {
        return WRITTEN.wordList().orElseThrow().names(locale);
    }

    /** The words for the columns of {@code offices.csv}, each standing for the name of its column. */
    static WordList<String> columnWords() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (OfficeItem item : values()) {
            columns.put(item.column, item.column);
        }
        return WordList.of(WORDS, columns);
    }

    private static Map<String, OfficeItem> words() {
        Map<String, OfficeItem> words = new LinkedHashMap<>();
        for (OfficeItem item : values()) {
            words.put(item.column, item);
        }
        return words;
    }
}
