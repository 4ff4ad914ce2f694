package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;

/**
 * What a city says of one cell of its list of offices after the list was made (訂正・確認): that another value is right, or that
 * the one that stands there is.
 *
 * <ul>
 *   <li>{@link OfOffice}: an office's name or number.
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
     * @return a name, a number as printed, or the id of an office
     */
    String replaces();

    /**
     * The right value.
     *
     * @return a name, a number as printed, or the id of an office
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
     * The cell that it is about.
     *
     * @return element and item, such as {@code shakyou fax} or {@code hiyoshi livelihood}
     */
    default String cell() {
        return fold(
                correction -> correction.office() + " " + correction.item().column(),
                correction -> correction.district() + " " + correction.field());
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
                + (correction.isConfirmation() ? "" : correction.replaces() + " → ")
                + correction.value()
                + (correction.isConfirmation() ? " confirmed" : "")
                + " (" + correction.saidBy() + " " + correction.date() + ")";
    }

    /**
     * A correction of an office's name or number (窓口の訂正).
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
         * @throws IllegalArgumentException if a text is blank, a number is none, or the year is not one from 1 to 9999
         */
        public OfOffice {
            check(date, office, replaces, value, saidBy);
            if (item.isNumber() && !(TelephoneNumber.isNumber(replaces) && TelephoneNumber.isNumber(value))) {
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
     * @param replaces the id of the office that stands there
     * @param value the id of the right one
     * @param saidBy who says so
     * @param date the day when it was said
     */
    record OfAssignment(
            String district, ConsultationField field, String replaces, String value, String saidBy, LocalDate date)
            implements Correction {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if a text is blank, or the year is not one from 1 to 9999
         */
        public OfAssignment {
            Objects.requireNonNull(field, "field");
            check(date, district, replaces, value, saidBy);
        }

        @JsonCreator
        static OfAssignment fromJson(
                @JsonProperty("district") String district,
                @JsonProperty("field") ConsultationField field,
                @JsonProperty("replaces") String replaces,
                @JsonProperty("value") String value,
                @JsonProperty("saidBy") String saidBy,
                @JsonProperty("date") Day date) {
            return new OfAssignment(district, field, replaces, value, saidBy, date.date());
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
