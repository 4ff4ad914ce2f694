package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.ForWhom;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a city says of one cell of its list of offices after the list was made (訂正・確認): that another value is right, or that
 * the one that stands there is.
 *
 * <ul>
 *   <li>{@link OfOffice}: an office's name or number, or where it is.
 *   <li>{@link OfAssignment}: the office that serves a district in a field.
 * </ul>
 *
 * <p>It names the value that it replaces, so that an old correction cannot undo a newer one. Where both values are the same,
 * it is a confirmation. {@link RoutingTable#corrected(java.util.List)} lays corrections over a table.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code office} or {@code assignment}.
 */
@JsonRootName("correction")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.OfOffice.class, name = "office"),
    @JsonSubTypes.Type(value = Correction.OfAssignment.class, name = "assignment")
})
@JsonPropertyOrder("kind")
public sealed interface Correction extends Serializable {

    /**
     * The value that stands there, and is wrong unless it is {@linkplain #isConfirmation() confirmed}.
     *
     * @return a name, a number as printed, or the id of an office; empty where nothing stands there, or no office serves
     */
    String replaces();

    /**
     * The right value.
     *
     * @return a name, a number as printed, or the id of an office; empty where nothing is to stand there, or no office serves
     */
    String value();

    /**
     * Who says so.
     *
     * @return for example a department of the city; never blank
     */
    String saidBy();

    /**
     * When it was said.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Answers for each case.
     *
     * @param office what to answer for an office's name or number
     * @param assignment what to answer for the office of a district
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super OfOffice, ? extends T> office, Function<? super OfAssignment, ? extends T> assignment);

    /**
     * Whether it says that what stands there is right.
     *
     * @return true if both values are the same
     */
    @JsonIgnore
    default boolean isConfirmation() {
        return value().equals(replaces());
    }

    /**
     * What the corrected cell cites: not a document, but somebody's word of a certain day.
     *
     * @return a citation whose source bears the name of who says so, and whose place is the day
     */
    default Citation citation() {
        LocalDate day = date();
        return Citation.printed(
                new Source("correction", saidBy(), PublicationDate.in(day.getYear(), day.getMonthValue())),
                day.toString());
    }

    /**
     * The cell that it is about, as far as it says itself: where a district has several rows in a field, the office that was
     * replaced first tells them apart.
     *
     * @return element and item, such as {@code shakyou fax} or {@code hiyoshi livelihood}, and for which part and whom
     */
    default String cell() {
        return fold(
                correction -> correction.office() + " " + correction.item().column(),
                correction -> correction.district() + " " + correction.field()
                        + correction.part().fold(() -> "", part -> " [" + part + "]")
                        + correction.forWhom().fold(() -> "", whom -> " [" + whom + "]"));
    }

    private static void check(LocalDate date, String... texts) {
        for (String text : texts) {
            if (text.isBlank()) {
                throw new IllegalArgumentException(
                        "A correction names what it is of, both values and who says so, but has \""
                                + String.join("\", \"", texts) + "\"");
            }
        }
        // Beyond that, no citation could say when.
        PublicationDate.in(date.getYear(), date.getMonthValue());
    }

    private static String printed(Correction correction) {
        return correction.cell() + ": "
                + (correction.isConfirmation() ? "" : orNone(correction.replaces()) + " → ")
                + orNone(correction.value())
                + (correction.isConfirmation() ? " confirmed" : "")
                + " (" + correction.saidBy() + " " + correction.date() + ")";
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "none" : value;
    }

    /**
     * A correction of an office's name or number, or of where it is (窓口の訂正).
     *
     * @param office the id of the office
     * @param item what is corrected
     * @param replaces the value that stands there
     * @param value the right one
     * @param saidBy who says so
     * @param date the day when it was said
     */
    record OfOffice(String office, OfficeItem item, String replaces, String value, String saidBy, LocalDate date)
            implements Correction {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if a text is blank that must not be, both values are, a number is none, or the year
         *     is not one from 1 to 9999
         */
        public OfOffice {
            Objects.requireNonNull(office, "office");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(replaces, "replaces");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(saidBy, "saidBy");
            Objects.requireNonNull(date, "date");
            check(date, office, saidBy, item.mayBeEmpty() ? replaces + value : replaces);
            check(date, office, saidBy, item.mayBeEmpty() ? replaces + value : value);
            if (!item.holds(replaces) || !item.holds(value)) {
                throw new IllegalArgumentException("The " + item.column() + " of " + office
                        + " is a Japanese telephone number, not \"" + replaces + "\" or \"" + value + "\"");
            }
        }

        @JsonCreator
        static OfOffice fromJson(
                @JsonProperty("office") String office,
                @JsonProperty("item") OfficeItem item,
                @JsonProperty("replaces") String replaces,
                @JsonProperty("value") String value,
                @JsonProperty("saidBy") String saidBy,
                @JsonProperty("date") Day date) {
            return new OfOffice(office, item, replaces, value, saidBy, date.date());
        }

        @JsonProperty("date")
        Day dateInJson() {
            return new Day(date);
        }

        @JsonProperty("kind")
        String kind() {
            return "office";
        }

        @Override
        public <T> T fold(
                Function<? super OfOffice, ? extends T> ofOffice,
                Function<? super OfAssignment, ? extends T> ofAssignment) {
            return ofOffice.apply(this);
        }

        /** Prints cell, values, who says so and when: {@code shakyou fax: 0942-34-3090 → 0942-34-3091 (社会福祉協議会 2026-05-01)}. */
        @Override
        public String toString() {
            return printed(this);
        }
    }

    /**
     * A correction of the office that serves a district in a field, or a confirmation of it (担当窓口の訂正・確認).
     *
     * @param district the id of the district
     * @param field the field
     * @param replaces the id of the office that stands there; empty where none does
     * @param value the id of the right one; empty where no office serves the district
     * @param saidBy who says so
     * @param date the day when it was said
     * @param part the part of the district, where several rows name the office; the whole district where it is not asked
     * @param forWhom for whom, where several rows name the office; for everybody where it is not asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfAssignment(
            String district,
            ConsultationField field,
            String replaces,
            String value,
            String saidBy,
            LocalDate date,
            DistrictPart part,
            ForWhom forWhom)
            implements Correction {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if a text is blank, no office is said to be none still, or the year is not one from 1
         *     to 9999
         */
        public OfAssignment {
            Objects.requireNonNull(district, "district");
            Objects.requireNonNull(replaces, "replaces");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(saidBy, "saidBy");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(forWhom, "forWhom");
            check(date, district, replaces + value, saidBy);
            for (String office : List.of(replaces, value)) {
                if (office.isBlank() && !office.isEmpty()) {
                    throw new IllegalArgumentException("The id of an office is a word, not white space");
                }
            }
        }

        /**
         * A correction where one row of the district names the office in the field.
         *
         * @param district the id of the district
         * @param field the field
         * @param replaces the id of the office that stands there
         * @param value the id of the right one
         * @param saidBy who says so
         * @param date the day when it was said
         * @throws IllegalArgumentException as the constructor of all parts does
         */
        public OfAssignment(
                String district,
                ConsultationField field,
                String replaces,
                String value,
                String saidBy,
                LocalDate date) {
            this(district, field, replaces, value, saidBy, date, DistrictPart.whole(), ForWhom.everybody());
        }

        @JsonCreator
        static OfAssignment fromJson(
                @JsonProperty("district") String district,
                @JsonProperty("field") ConsultationField field,
                @JsonProperty("replaces") String replaces,
                @JsonProperty("value") String value,
                @JsonProperty("saidBy") String saidBy,
                @JsonProperty("date") Day date,
                @JsonProperty("part") @SinceVersion(2) @Nullable String part,
                @JsonProperty("forWhom") @SinceVersion(2) @Nullable String forWhom) {
            return new OfAssignment(
                    district,
                    field,
                    replaces,
                    value,
                    saidBy,
                    date.date(),
                    part == null ? DistrictPart.whole() : new DistrictPart.Printed(part),
                    forWhom == null ? ForWhom.everybody() : new ForWhom.Some(forWhom));
        }

        @JsonProperty("part")
        @Nullable
        String partInJson() {
            return part.<@Nullable String>fold(() -> null, text -> text);
        }

        @JsonProperty("forWhom")
        @Nullable
        String forWhomInJson() {
            return forWhom.<@Nullable String>fold(() -> null, text -> text);
        }

        @JsonProperty("date")
        Day dateInJson() {
            return new Day(date);
        }

        @JsonProperty("kind")
        String kind() {
            return "assignment";
        }

        @Override
        public <T> T fold(
                Function<? super OfOffice, ? extends T> ofOffice,
                Function<? super OfAssignment, ? extends T> ofAssignment) {
            return ofAssignment.apply(this);
        }

        /** Prints cell, values, who says so and when: {@code hiyoshi livelihood: seikatsu-jiritsu-toubu confirmed (地域福祉課 2026-05-01)}. */
        @Override
        public String toString() {
            return printed(this);
        }
    }
}
