package jp.kurume.plan.districts.opendata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RemitInJson;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.interchange.SinceVersion;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One row of the open-data table: the office that serves one district in one field, or that none does, with all that a reader
 * needs who has nothing else.
 *
 * <p>In JSON what is not there is left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the name of the area that the district belongs to; empty where the list has none
 * @param districtId the id of the district
 * @param district the name of the district
 * @param reading its reading in hiragana; empty where none is given
 * @param field the field of consultation
 * @param heading how the list heads the field
 * @param officeId the id of the office; empty where none serves
 * @param office the formal name of the office; empty where none serves
 * @param listedTelephone its telephone number; none where it has none, or none serves
 * @param fax its fax number, that it has none, or that none is given
 * @param basis what it rests on that the office serves the district
 * @param alternatives the other offices it may be, each with its telephone number behind a blank and without a semicolon;
 *     none unless inferred
 * @param source the document and the place in it, such as くるめ支え合うプラン p28
 * @param because why it is read so, or why no office serves; empty where it stands there
 * @param remit for which part of the district, in what role, for whom and on which days
 * @param details where the office is and when it is open
 * @param contacts further ways to reach it, such as 電話 夜間・休日 0942-30-9000 (17:15～8:30), each without a semicolon
 */
@JsonRootName("open-data-row")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record OpenDataRow(
        String area,
        String districtId,
        String district,
        String reading,
        ConsultationField field,
        String heading,
        String officeId,
        String office,
        @JsonIgnore List<TelephoneNumber> listedTelephone,
        Fax fax,
        Basis basis,
        List<String> alternatives,
        String source,
        String because,
        @JsonIgnore Remit remit,
        OfficeDetails details,
        List<String> contacts)
        implements WithOpenDataRow, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a name or id is blank, an office has an id and no name, no office serves and there is no
     *     reason, an alternative or a contact is blank, has a semicolon or white space around it, or an office that is not
     *     inferred has alternatives
     */
    public OpenDataRow {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(districtId, "districtId");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(officeId, "officeId");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(listedTelephone, "listedTelephone");
        Objects.requireNonNull(alternatives, "alternatives");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(fax, "fax");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(remit, "remit");
        Objects.requireNonNull(details, "details");
        alternatives = List.copyOf(alternatives);
        contacts = List.copyOf(contacts);
        listedTelephone = List.copyOf(listedTelephone);
        for (String text : List.of(districtId, district, heading, source)) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A row of open data names district, heading and source: " + district
                        + " " + field + " " + office);
            }
        }
        boolean isServed = !officeId.isBlank() && !office.isBlank();
        boolean isUnserved = officeId.isEmpty() && office.isEmpty() && listedTelephone.isEmpty();
        if ((!isServed && !isUnserved) || listedTelephone.size() > 1) {
            throw new IllegalArgumentException(
                    "A row of open data names an office by id and name with one telephone, or none: " + district + " "
                            + field + " " + officeId + " " + office);
        }
        alternatives.forEach(OpenDataRow::checkOneOfSeveral);
        contacts.forEach(OpenDataRow::checkOneOfSeveral);
        if (basis.isConfirmed() && !alternatives.isEmpty()) {
            throw new IllegalArgumentException(
                    "The office of " + district + " for " + field + " is " + basis + " and has alternatives");
        }
    }

    private static void checkOneOfSeveral(String text) {
        if (text.isEmpty() || text.indexOf(';') >= 0 || !text.equals(text.strip())) {
            throw new IllegalArgumentException(
                    "Alternatives and contacts are separated by semicolons and have none in them: " + text);
        }
    }

    @JsonCreator
    static OpenDataRow fromJson(
            @JsonProperty("area") String area,
            @JsonProperty("districtId") String districtId,
            @JsonProperty("district") String district,
            @JsonProperty("reading") String reading,
            @JsonProperty("field") ConsultationField field,
            @JsonProperty("heading") String heading,
            @JsonProperty("officeId") String officeId,
            @JsonProperty("office") String office,
            @JsonProperty("telephone") @MayBeLeftOut @Nullable TelephoneNumber telephone,
            @JsonProperty("fax") Fax fax,
            @JsonProperty("basis") Basis basis,
            @JsonProperty("alternatives") List<String> alternatives,
            @JsonProperty("source") String source,
            @JsonProperty("because") String because,
            @JsonProperty("part") @SinceVersion(2) @Nullable String part,
            @JsonProperty("role") @SinceVersion(2) @Nullable OfficeRole role,
            @JsonProperty("forWhom") @SinceVersion(2) @Nullable String forWhom,
            @JsonProperty("from") @SinceVersion(2) @Nullable Day from,
            @JsonProperty("to") @SinceVersion(2) @Nullable Day to,
            @JsonProperty("details") @SinceVersion(2) @Nullable OfficeDetails details,
            @JsonProperty("contacts") @SinceVersion(2) @Nullable List<String> contacts) {
        return new OpenDataRow(
                area,
                districtId,
                district,
                reading,
                field,
                heading,
                officeId,
                office,
                telephone == null ? List.of() : List.of(telephone),
                fax,
                basis,
                alternatives,
                source,
                because,
                new RemitInJson(part, role, forWhom, from, to).remit(),
                details == null ? OfficeDetails.NONE : details,
                contacts == null ? List.of() : contacts);
    }

    @JsonProperty("telephone")
    @Nullable
    TelephoneNumber telephoneInJson() {
        return telephone().orElse(null);
    }

    @JsonProperty("part")
    @Nullable
    String partInJson() {
        return RemitInJson.of(remit).part();
    }

    @JsonProperty("role")
    @Nullable
    OfficeRole roleInJson() {
        return RemitInJson.of(remit).role();
    }

    @JsonProperty("forWhom")
    @Nullable
    String forWhomInJson() {
        return RemitInJson.of(remit).forWhom();
    }

    @JsonProperty("from")
    @Nullable
    Day fromInJson() {
        return RemitInJson.of(remit).from();
    }

    @JsonProperty("to")
    @Nullable
    Day toInJson() {
        return RemitInJson.of(remit).to();
    }

    @JsonProperty("details")
    @Nullable
    OfficeDetails detailsInJson() {
        return details.isEmpty() ? null : details;
    }

    @JsonProperty("contacts")
    @Nullable
    List<String> contactsInJson() {
        return contacts.isEmpty() ? null : contacts;
    }

    /** {@return the telephone number of the office; nothing where it has none, or no office serves} */
    public Optional<TelephoneNumber> telephone() {
        return listedTelephone.stream().findFirst();
    }

    /** {@return whether an office serves the district in the field} */
    @JsonIgnore
    public boolean isServed() {
        return !office.isEmpty();
    }

    /**
     * Whether the office has to be confirmed with the city (要確認).
     *
     * @return true if it is inferred
     */
    public boolean toBeConfirmed() {
        return !basis.isConfirmed();
    }

    /** Prints district, field and office, and marks what is to be confirmed. */
    @Override
    public String toString() {
        String limits = remit.toString();
        String number = telephone().map(one -> " " + one).orElse("");
        return district + " " + field + ": " + (limits.isEmpty() ? "" : "[" + limits + "] ")
                + (isServed() ? office + number : "no office")
                + (toBeConfirmed() ? " (要確認: " + String.join(" or ", alternatives) + ")" : "");
    }

    /** Builds a row part by part. */
    public static final class Builder extends OpenDataRowBuilder {
        /** Starts with the main office for everybody, without details, and with no other part set. */
        public Builder() {
            remit(Remit.PLAIN);
            details(OfficeDetails.NONE);
        }
    }
}
