package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.entry.Checked;
import jp.kurume.plan.entry.ChoiceText;
import jp.kurume.plan.entry.DateText;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.entry.IdText;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.entry.RequiredText;
import jp.kurume.plan.entry.Sound;
import jp.kurume.plan.interchange.QuotesTexts;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.Parsed;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A correction of one thing that is said of an office, as somebody types it (窓口の訂正): its name, its telephone or its fax
 * number, where it is, when it is open, who says so, and since when.
 *
 * <p>It names the value that it replaces, so that an old correction cannot undo a newer one.
 *
 * <pre>{@code
 * OfficeCorrection correction = new OfficeCorrection(
 *         "shakyou", "fax", "0942-34-3090", "０９４２-３４-３０９１", "社会福祉協議会", "2026-05-01");
 * correction.toOffice(KurumeDistricts.routing()).fax();    // 0942-34-3091
 * }</pre>
 *
 * <p>A host validates it with its own validator, or asks for its {@link #problems()}: both give the same. Whether there is
 * such an office, and whether the value to be replaced stands there, shows when the office is corrected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param office the id of the office
 * @param item what is corrected, as the columns of {@code offices.csv} are called: {@code name}, {@code short_name}, {@code
 *     telephone}, {@code fax}, {@code postal_code}, {@code address}, {@code hours}, {@code closed}, {@code email}, {@code url} or
 *     {@code note}; also 名称, 略称, 電話, FAX and so on
 * @param replaces the value that stands there and is wrong; empty where nothing stands there
 * @param value the right one; empty where nothing is to stand there, なし for no fax
 * @param saidBy who says so, such as a department of the city
 * @param date the day since when it is known
 */
@JsonRootName("office-correction")
@Sound
@Value.Builder
@QuotesTexts
public record OfficeCorrection(
        @RequiredText @IdText String office,

        @RequiredText
        @ChoiceText(
                value = {
                    OfficeCorrection.NAME,
                    OfficeCorrection.SHORT_NAME,
                    OfficeCorrection.TELEPHONE,
                    OfficeCorrection.FAX,
                    OfficeCorrection.POSTAL_CODE,
                    OfficeCorrection.ADDRESS,
                    OfficeCorrection.HOURS,
                    OfficeCorrection.CLOSED,
                    OfficeCorrection.EMAIL,
                    OfficeCorrection.URL,
                    OfficeCorrection.NOTE
                },
                list = OfficeItem.WORDS)
        String item,

        String replaces,
        String value,
        @RequiredText String saidBy,
        @RequiredText @DateText String date)
        implements Checked, Serializable {

    /** The item that is the formal name. */
    public static final String NAME = "name";

    /** The item that is the short name. */
    public static final String SHORT_NAME = "short_name";

    /** The item that is the telephone number. */
    public static final String TELEPHONE = "telephone";

    /** The item that is the fax number. */
    public static final String FAX = "fax";

    /** The item that is the postal code. */
    public static final String POSTAL_CODE = "postal_code";

    /** The item that is the address. */
    public static final String ADDRESS = "address";

    /** The item that is the hours. */
    public static final String HOURS = "hours";

    /** The item that is the days on which the office is closed. */
    public static final String CLOSED = "closed";

    /** The item that is the address for mail. */
    public static final String EMAIL = "email";

    /** The item that is the page in the web. */
    public static final String URL = "url";

    /** The item that is what else the list prints. */
    public static final String NOTE = "note";

    /** Takes the texts as they are; what a host leaves out (null) is an empty text. */
    public OfficeCorrection {
        office = Objects.requireNonNullElse(office, "");
        item = Objects.requireNonNullElse(item, "");
        replaces = Objects.requireNonNullElse(replaces, "");
        value = Objects.requireNonNullElse(value, "");
        saidBy = Objects.requireNonNullElse(saidBy, "");
        date = Objects.requireNonNullElse(date, "");
    }

    /**
     * What is wrong with the texts in themselves.
     *
     * @return the problems, each at its property; none if every text can be read
     */
    @Override
    public List<Problem> problems() {
        EntryReading entry = new EntryReading();
        read(entry);
        return entry.problems();
    }

    /**
     * What is wrong with the texts beside each other: the numbers of an office are telephone numbers, and a value is empty only
     * where an office may have nothing.
     *
     * @return the problems, each at its property
     */
    @Override
    public List<Problem> problemsTogether() {
        EntryReading entry = new EntryReading();
        readValues(entry, item(new EntryReading()));
        return entry.problems();
    }

    /**
     * What it says, as a value that can be laid over the table with others.
     *
     * @param routing the table to which the office belongs
     * @return the correction; a confirmation if both values are the same
     * @throws InvalidEntryException if a text cannot be read, there is no such office, or it has another value than the one
     *     to be replaced, unless it has the right one; with all problems
     */
    public Correction.OfOffice toCorrection(RoutingTable routing) {
        EntryReading entry = new EntryReading();
        Texts texts = read(entry);
        Office found = Offices.find(entry, "office", texts.office, routing);
        entry.finish();
        OfficeItem corrected = Objects.requireNonNull(texts.item);
        Correction.OfOffice correction = new Correction.OfOffice(
                Objects.requireNonNull(found).id(),
                corrected,
                kept(corrected, replaces),
                kept(corrected, value),
                saidBy.strip(),
                Objects.requireNonNull(texts.day));
        EntryCorrections.check(entry, correction, routing);
        return correction;
    }

    /**
     * The office as it is corrected; it cites the correction for what that says. A correction that is in place already
     * changes nothing.
     *
     * @param routing the table to which the office belongs
     * @return the corrected office; the table stays as it is
     * @throws InvalidEntryException if {@link #toCorrection} refuses it
     */
    public Office toOffice(RoutingTable routing) {
        Correction.OfOffice correction = toCorrection(routing);
        return routing.corrected(List.of(correction)).office(correction.office());
    }

    /** The texts as far as they can be read. */
    private record Texts(
            @Nullable String office,
            @Nullable OfficeItem item,
            @Nullable LocalDate day) {}

    private Texts read(EntryReading entry) {
        entry.required("office", office);
        String id = entry.id("office", office);
        entry.required("item", item);
        OfficeItem corrected = item(entry);
        entry.required("saidBy", saidBy);
        entry.required("date", date);
        LocalDate day = entry.cell("date", date, CorrectionsTable.DATE);
        readValues(entry, corrected);
        return new Texts(id, corrected, day);
    }

    private @Nullable OfficeItem item(EntryReading entry) {
        return entry.cell("item", item, OfficeItem.WRITTEN);
    }

    private void readValues(EntryReading entry, @Nullable OfficeItem corrected) {
        boolean mayBeEmpty = corrected != null && corrected.mayBeEmpty() && !(replaces.isBlank() && value.isBlank());
        if (!mayBeEmpty) {
            entry.required("replaces", replaces);
            entry.required("value", value);
        }
        if (corrected != null) {
            readValue(entry, "replaces", corrected, replaces);
            readValue(entry, "value", corrected, value);
        }
    }

    private static void readValue(EntryReading entry, String path, OfficeItem corrected, String text) {
        if (!text.isBlank() && corrected.parse(text.strip()) instanceof Parsed.Refused<String> refused) {
            for (Parsed.Reason reason : refused.reasons()) {
                entry.problem(path, EntryProblems.TELEPHONE, text.strip(), reason.suggestions());
            }
        }
    }

    private static String kept(OfficeItem corrected, String text) {
        return corrected.parse(text.strip()).fold(Function.identity(), reasons -> text.strip());
    }

    /** Prints office, item, both values, who says so and when. */
    @Override
    public String toString() {
        return office + " " + item + ": " + replaces + " → " + value + " (" + saidBy + " " + date + ")";
    }

    /** Builds a correction part by part. */
    public static final class Builder extends OfficeCorrectionBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
