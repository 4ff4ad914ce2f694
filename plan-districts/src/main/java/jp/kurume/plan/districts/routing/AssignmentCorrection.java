package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.ForWhom;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.entry.DateText;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.entry.IdText;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.entry.RequiredText;
import jp.kurume.plan.interchange.QuotesTexts;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.text.Excerpt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the city says of the office that serves a district in a field, as somebody types it (担当窓口の確認・訂正): which office
 * the table names, which one it really is, who says so, and since when. Where both are the same, the table is confirmed.
 *
 * <p>It names the office that the table has, so that an old correction cannot undo a newer one.
 *
 * <pre>{@code
 * AssignmentCorrection confirmation = new AssignmentCorrection(
 *         "日吉", "livelihood", "seikatsu-jiritsu-toubu", "seikatsu-jiritsu-toubu", "地域福祉課", "2026-05-01");
 * confirmation.toAssignment(KurumeDistricts.routing()).basis();    // CONFIRMED
 * }</pre>
 *
 * <p>A host validates it with its own validator, or asks for its {@link #problems()}: both give the same. Whether there
 * are such a district, field and offices shows when the assignment is corrected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param district the name or the id of the district
 * @param field the id of the field of consultation
 * @param replaces the id of the office that the table names; なし where it says that there is none
 * @param office the id of the office that it is; なし where there is none
 * @param saidBy who says so, such as a department of the city
 * @param date the day since when it is known
 * @param part the part of the district as the table prints it, where several rows name the office; empty otherwise
 * @param forWhom for whom, as the table prints it, where several rows name the office; empty otherwise
 */
@JsonRootName("assignment-correction")
@Value.Builder
@QuotesTexts
public record AssignmentCorrection(
        @RequiredText String district,
        @RequiredText @IdText String field,
        @RequiredText @IdText String replaces,
        @RequiredText @IdText String office,
        @RequiredText String saidBy,
        @RequiredText @DateText String date,

        @SinceVersion(2) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String part,

        @SinceVersion(2) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String forWhom)
        implements Serializable {

    /** Takes the texts as they are; what a host leaves out (null) is an empty text. */
    public AssignmentCorrection {
        district = Objects.requireNonNullElse(district, "");
        field = Objects.requireNonNullElse(field, "");
        replaces = Objects.requireNonNullElse(replaces, "");
        office = Objects.requireNonNullElse(office, "");
        saidBy = Objects.requireNonNullElse(saidBy, "");
        date = Objects.requireNonNullElse(date, "");
        part = Objects.requireNonNullElse(part, "");
        forWhom = Objects.requireNonNullElse(forWhom, "");
    }

    /**
     * What the city says where one row of the district names the office in the field.
     *
     * @param district the name or the id of the district
     * @param field the id of the field of consultation
     * @param replaces the id of the office that the table names
     * @param office the id of the office that it is
     * @param saidBy who says so
     * @param date the day since when it is known
     */
    public AssignmentCorrection(
            String district, String field, String replaces, String office, String saidBy, String date) {
        this(district, field, replaces, office, saidBy, date, "", "");
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

    /**
     * What it says, as a value that can be laid over the table with others.
     *
     * @param routing the table to which the assignment belongs
     * @return the correction; a confirmation if both offices are the same
     * @throws InvalidEntryException if a text cannot be read, there is no such district, field or office, or the table
     *     names another office than the one to be replaced and has not confirmed the right one; with all problems
     */
    public Correction.OfAssignment toCorrection(RoutingTable routing) {
        EntryReading entry = new EntryReading();
        Texts texts = read(entry);
        SchoolDistrict where = district(entry, routing);
        ConsultationField about = field(entry, texts.field, routing);
        String replaced = Offices.findId(entry, "replaces", texts.replaces, routing);
        String right = Offices.findId(entry, "office", texts.office, routing);
        entry.finish();
        Correction.OfAssignment correction = new Correction.OfAssignment(
                Objects.requireNonNull(where).id(),
                Objects.requireNonNull(about),
                Objects.requireNonNull(replaced),
                Objects.requireNonNull(right),
                saidBy.strip(),
                Objects.requireNonNull(texts.day),
                DistrictPart.of(part),
                ForWhom.of(forWhom));
        EntryCorrections.check(entry, correction, routing);
        return correction;
    }

    /**
     * The assignment as the city confirms it; it cites the correction. One that is confirmed so already stays as it is.
     *
     * @param routing the table to which the assignment belongs
     * @return the confirmed assignment; the table stays as it is
     * @throws InvalidEntryException if {@link #toCorrection} refuses it
     * @throws NoSoleOfficeException if no office is left, with the rows that there are
     */
    public Assignment toAssignment(RoutingTable routing) {
        Correction.OfAssignment correction = toCorrection(routing);
        RoutingTable corrected = routing.corrected(List.of(correction));
        Route route = corrected.route(corrected.district(correction.district()));
        List<Assignment> its = route.assignments(correction.field()).stream()
                .filter(assignment -> assignment.office().id().equals(correction.value()))
                .filter(assignment ->
                        correction.part().isWhole() || assignment.part().equals(correction.part()))
                .filter(assignment -> correction.forWhom().isEverybody()
                        || assignment.forWhom().equals(correction.forWhom()))
                .toList();
        return its.size() == 1 ? its.get(0) : route.assignment(correction.field());
    }

    /** The texts as far as they can be read. */
    private record Texts(
            @Nullable String field,
            @Nullable String replaces,
            @Nullable String office,
            @Nullable LocalDate day) {}

    private Texts read(EntryReading entry) {
        entry.required("district", district);
        entry.required("field", field);
        String about = entry.id("field", field);
        entry.required("replaces", replaces);
        String old = entry.id("replaces", replaces);
        entry.required("office", office);
        String right = entry.id("office", office);
        entry.required("saidBy", saidBy);
        entry.required("date", date);
        return new Texts(about, old, right, entry.cell("date", date, CorrectionsTable.DATE));
    }

    private @Nullable SchoolDistrict district(EntryReading entry, RoutingTable routing) {
        String text = district.strip();
        for (SchoolDistrict one : routing.districts()) {
            if (one.id().equals(text)) {
                return one;
            }
        }
        SchoolDistrict named = routing.find(text).orElse(null);
        if (named == null && !text.isEmpty()) {
            entry.unknown(
                    "district",
                    text,
                    routing.districts().stream().map(SchoolDistrict::name).toList());
        }
        return named;
    }

    private static @Nullable ConsultationField field(EntryReading entry, @Nullable String id, RoutingTable routing) {
        if (id == null) {
            return null;
        }
        List<String> known =
                routing.fields().stream().map(ConsultationField::id).toList();
        if (!known.contains(id)) {
            entry.problem(
                    "field",
                    EntryProblems.UNKNOWN,
                    id,
                    NamedIds.ofFields(routing.columns()).meant(id, known),
                    Excerpt.of(known));
            return null;
        }
        return new ConsultationField(id);
    }

    /** Prints district, field, both offices, who says so and when. */
    @Override
    public String toString() {
        String row = (part.isEmpty() ? "" : " [" + part + "]") + (forWhom.isEmpty() ? "" : " [" + forWhom + "]");
        return district + " " + field + row + ": " + replaces + " → " + office + " (" + saidBy + " " + date + ")";
    }

    /** Builds a correction part by part. */
    public static final class Builder extends AssignmentCorrectionBuilder {
        /** Starts without a part of the district and for everybody, and with no other part set. */
        public Builder() {
            part("");
            forWhom("");
        }
    }
}
