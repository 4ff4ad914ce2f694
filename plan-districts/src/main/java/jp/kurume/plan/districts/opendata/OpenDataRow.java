package jp.kurume.plan.districts.opendata;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Fax;
import org.immutables.value.Value;

/**
 * One row of the open-data table: the office that serves one district in one field, with all that a reader needs who has
 * nothing else.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the name of the area that the district belongs to
 * @param districtId the id of the district
 * @param district the name of the district
 * @param reading its reading in hiragana
 * @param field the field of consultation
 * @param heading how the list heads the field
 * @param officeId the id of the office
 * @param office the formal name of the office
 * @param telephone its telephone number
 * @param fax its fax number, or that it has none
 * @param basis what it rests on that the office serves the district
 * @param alternatives the other offices it may be, each with its telephone number behind a blank and without a semicolon;
 *     none unless inferred
 * @param source the document and the place in it, such as くるめ支え合うプラン p28
 * @param because why it is read so; empty where it stands there
 */
@JsonRootName("open-data-row")
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
        TelephoneNumber telephone,
        Fax fax,
        Basis basis,
        List<String> alternatives,
        String source,
        String because)
        implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a name or id is blank, an alternative is, has a semicolon or white space
     *     around it, or an office that is not inferred has
     *     alternatives
     */
    public OpenDataRow {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(telephone, "telephone");
        Objects.requireNonNull(fax, "fax");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(because, "because");
        alternatives = List.copyOf(alternatives);
        for (String text : List.of(area, districtId, district, reading, heading, officeId, office, source)) {
            if (text.isBlank()) {
                throw new IllegalArgumentException(
                        "Only the reason of a row of open data may be empty: " + district + " " + field + " " + office);
            }
        }
        for (String alternative : alternatives) {
            if (alternative.isEmpty() || alternative.indexOf(';') >= 0 || !alternative.equals(alternative.strip())) {
                throw new IllegalArgumentException(
                        "Alternatives are separated by semicolons and have none in them: " + alternative);
            }
        }
        if (basis.isConfirmed() && !alternatives.isEmpty()) {
            throw new IllegalArgumentException(
                    "The office of " + district + " for " + field + " is " + basis + " and has alternatives");
        }
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
        return district + " " + field + ": " + office + " " + telephone
                + (toBeConfirmed() ? " (要確認: " + String.join(" or ", alternatives) + ")" : "");
    }

    /** Builds a row part by part. */
    public static final class Builder extends OpenDataRowBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
