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
import jp.kurume.plan.source.Citation;
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
     * The office as it is corrected; it cites the correction for what that says. A correction that is in place already
     * changes nothing.
     *
     * @param routing the table to which the office belongs
     * @return the corrected office; the table stays as it is
     * @throws InvalidEntryException if a text cannot be read, there is no such office, or it has another value than the one
     *     to be replaced; with all problems
     */
    public Office toOffice(RoutingTable routing) {
        EntryReading entry = new EntryReading();
        Texts texts = read(entry);
        Office found = Offices.find(entry, "office", texts.office, routing);
        entry.finish();
        Office old = Objects.requireNonNull(found);
        String now = spelled(value);
        if (current(old).equals(now)) {
            return old;
        }
        if (!current(old).equals(spelled(replaces))) {
            entry.problem("replaces", EntryProblems.STALE, replaces.strip(), List.of(), current(old));
        }
        entry.finish();
        return corrected(old, now, Confirmation.citation(saidBy, Objects.requireNonNull(texts.day)));
    }

    /** The texts as far as they can be read. */
    private record Texts(@Nullable String office, @Nullable LocalDate day) {}

    private Texts read(EntryReading entry) {
        entry.required("office", office);
        String id = entry.id("office", office);
        entry.required("item", item);
        entry.choice("item", item, List.of(NAME, SHORT_NAME, TELEPHONE, FAX));
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

    private String current(Office old) {
        return switch (item.strip()) {
            case NAME -> old.name();
            case SHORT_NAME -> old.shortName();
            case TELEPHONE -> old.telephone().printed();
            default -> old.fax().printed();
        };
    }

    private Office corrected(Office old, String now, Citation citation) {
        return switch (item.strip()) {
            case NAME -> old.withName(now).withNameCitation(citation);
            case SHORT_NAME -> old.withShortName(now).withCitation(citation);
            case TELEPHONE -> old.withTelephone(new TelephoneNumber(now)).withCitation(citation);
            default -> old.withFax(new TelephoneNumber(now)).withCitation(citation);
        };
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
