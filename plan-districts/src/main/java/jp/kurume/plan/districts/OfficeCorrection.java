package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.entry.ChoiceText;
import jp.kurume.plan.entry.DateText;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.entry.IdText;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.entry.RequiredText;
import jp.kurume.plan.model.TelephoneNumber;
import jp.kurume.plan.problem.Problem;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A correction of one thing that is said of an office, as somebody types it (窓口の訂正): its name, its telephone or its fax
 * number, who says so, and since when.
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
 * @param item what is corrected: {@code name}, {@code short_name}, {@code telephone} or {@code fax}, as the columns of
 *     {@code offices.csv} are called
 * @param replaces the value that stands there and is wrong
 * @param value the right one
 * @param saidBy who says so, such as a department of the city
 * @param date the day since when it is known
 */
@JsonRootName("office-correction")
@SoundOfficeCorrection
@Value.Builder
public record OfficeCorrection(
        @RequiredText @IdText String office,

        @RequiredText
        @ChoiceText({
            OfficeCorrection.NAME,
            OfficeCorrection.SHORT_NAME,
            OfficeCorrection.TELEPHONE,
            OfficeCorrection.FAX
        })
        String item,

        @RequiredText String replaces,
        @RequiredText String value,
        @RequiredText String saidBy,
        @RequiredText @DateText String date)
        implements Serializable {

    /** The item that is the formal name. */
    public static final String NAME = "name";

    /** The item that is the short name. */
    public static final String SHORT_NAME = "short_name";

    /** The item that is the telephone number. */
    public static final String TELEPHONE = "telephone";

    /** The item that is the fax number. */
    public static final String FAX = "fax";

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
    public List<Problem> problems() {
        EntryReading entry = new EntryReading();
        read(entry);
        return entry.problems();
    }

    /** What is wrong with the texts beside each other: the numbers of an office are telephone numbers. */
    List<Problem> problemsTogether() {
        EntryReading entry = new EntryReading();
        readNumbers(entry);
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
        Correction.OfOffice correction = new Correction.OfOffice(
                Objects.requireNonNull(found).id(),
                OfficeItem.ofColumn(item.strip()),
                spelled(replaces),
                spelled(value),
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
    private record Texts(@Nullable String office, @Nullable LocalDate day) {}

    private Texts read(EntryReading entry) {
        entry.required("office", office);
        String id = entry.id("office", office);
        entry.required("item", item);
        entry.choice("item", item, OfficeItem.columns());
        entry.required("replaces", replaces);
        entry.required("value", value);
        entry.required("saidBy", saidBy);
        entry.required("date", date);
        LocalDate day = entry.date("date", date);
        readNumbers(entry);
        return new Texts(id, day);
    }

    private void readNumbers(EntryReading entry) {
        if (isNumber()) {
            entry.value("replaces", replaces, EntryProblems.TELEPHONE, TelephoneNumber::parse);
            entry.value("value", value, EntryProblems.TELEPHONE, TelephoneNumber::parse);
        }
    }

    private boolean isNumber() {
        return item.strip().equals(TELEPHONE) || item.strip().equals(FAX);
    }

    private String spelled(String text) {
        return isNumber() ? TelephoneNumber.parse(text).printed() : text.strip();
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
