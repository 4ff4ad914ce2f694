package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.interchange.SinceVersion;
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
    FAX("fax"),
    /** The postal code (郵便番号). */
    @SinceVersion(2)
    @JsonProperty("postal_code")
    POSTAL_CODE("postal_code"),
    /** The address (所在地). */
    @SinceVersion(2)
    @JsonProperty("address")
    ADDRESS("address"),
    /** The hours (受付時間). */
    @SinceVersion(2)
    @JsonProperty("hours")
    HOURS("hours"),
    /** The days on which it is closed (休業日). */
    @SinceVersion(2)
    @JsonProperty("closed")
    CLOSED("closed"),
    /** The address for mail (メール). */
    @SinceVersion(2)
    @JsonProperty("email")
    EMAIL("email"),
    /** The page in the web (ホームページ). */
    @SinceVersion(2)
    @JsonProperty("url")
    URL("url"),
    /** What else the list prints beside it (備考). */
    @SinceVersion(2)
    @JsonProperty("note")
    NOTE("note");

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

    /** {@return whether an office may have nothing there} */
    public boolean mayBeEmpty() {
        return this != NAME && this != SHORT_NAME;
    }

    /**
     * What an office has there.
     *
     * @param office the office
     * @return the name, number or text, as printed; empty where there is nothing, なし for no fax
     */
    public String of(Office office) {
        Objects.requireNonNull(office, "office");
        return switch (this) {
            case NAME -> office.name();
            case SHORT_NAME -> office.shortName();
            case TELEPHONE ->
                office.listedTelephone().stream().map(TelephoneNumber::printed).collect(Collectors.joining());
            case FAX -> office.fax().printed();
            case POSTAL_CODE -> office.details().postalCode();
            case ADDRESS -> office.details().address();
            case HOURS -> office.details().hours();
            case CLOSED -> office.details().closed();
            case EMAIL -> office.details().email();
            case URL -> office.details().url();
            case NOTE -> office.details().note();
        };
    }

    /** Whether a value, as it is kept, is one that may stand there. */
    boolean holds(String value) {
        return !isNumber()
                || value.isEmpty()
                || (this == FAX && value.equals(Fax.NONE_PRINTED))
                || TelephoneNumber.isNumber(value);
    }

    /** A value that somebody writes there, as it is kept: a number as it is printed. */
    Parsed<String> parse(String text) {
        return switch (this) {
            case TELEPHONE -> OfficesTable.TELEPHONE.parse(text).map(OfficeItem::printed);
            case FAX -> OfficesTable.FAX.parse(text).map(Fax::printed);
            default -> Parsed.of(text);
        };
    }

    private static String printed(Optional<TelephoneNumber> number) {
        return number.map(TelephoneNumber::printed).orElse("");
    }

    /** Whether somebody can still reach an office with another value there. */
    boolean keepsReached(Office office, String value) {
        return Office.isReached(
                this == TELEPHONE ? telephone(value) : office.listedTelephone(),
                this == FAX ? fax(value) : office.fax(),
                in(office.details(), value),
                office.contacts());
    }

    /** The office with another value there; its citations stay. */
    Office in(Office office, String value) {
        return switch (this) {
            case NAME -> office.withName(value);
            case SHORT_NAME -> office.withShortName(value);
            case TELEPHONE -> office.withListedTelephone(telephone(value));
            case FAX -> office.withFax(fax(value));
            default -> office.withDetails(in(office.details(), value));
        };
    }

    private OfficeDetails in(OfficeDetails details, String value) {
        return switch (this) {
            case NAME, SHORT_NAME, TELEPHONE, FAX -> details;
            case POSTAL_CODE -> details.withPostalCode(value);
            case ADDRESS -> details.withAddress(value);
            case HOURS -> details.withHours(value);
            case CLOSED -> details.withClosed(value);
            case EMAIL -> details.withEmail(value);
            case URL -> details.withUrl(value);
            case NOTE -> details.withNote(value);
        };
    }

    private static List<TelephoneNumber> telephone(String value) {
        return value.isEmpty() ? List.of() : List.of(new TelephoneNumber(value));
    }

    private static Fax fax(String value) {
        if (value.isEmpty()) {
            return Fax.none();
        }
        return value.equals(Fax.NONE_PRINTED) ? Fax.without() : Fax.of(new TelephoneNumber(value));
    }

    /** The office with another citation for what stands there; all but the formal name share one. */
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
