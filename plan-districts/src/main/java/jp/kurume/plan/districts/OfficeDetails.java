package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where an office is and when it is open, as the list prints it (所在地・受付時間). Whatever it does not print is empty.
 *
 * <p>Immutable and thread-safe.
 *
 * @param postalCode the postal code (郵便番号)
 * @param address the address (所在地)
 * @param hours the hours (受付時間), such as 月～金 8:30～17:15
 * @param closed the days on which it is closed (休業日), such as 土日祝・年末年始
 * @param email the address for mail (メール)
 * @param url the page in the web (ホームページ)
 * @param note what else the list prints beside the office (備考)
 */
@Value.Builder
public record OfficeDetails(
        String postalCode, String address, String hours, String closed, String email, String url, String note)
        implements WithOfficeDetails, Serializable {

    /** Those of an office of which the list prints nothing more. */
    public static final OfficeDetails NONE = new OfficeDetails("", "", "", "", "", "", "");

    /** Checks that every part is there, be it empty. */
    public OfficeDetails {
        Objects.requireNonNull(postalCode, "postalCode");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(closed, "closed");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(note, "note");
    }

    /** {@return whether the list prints nothing of all this} */
    @JsonIgnore
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** {@return whether somebody can write to the office, or go there} */
    boolean reach() {
        return !(address.isBlank() && email.isBlank() && url.isBlank());
    }

    /** Prints what there is, separated by commas. */
    @Override
    public String toString() {
        List<String> printed = Stream.of(postalCode, address, hours, closed, email, url, note)
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join(", ", printed);
    }

    /** Builds the details part by part. */
    public static final class Builder extends OfficeDetailsBuilder {
        /** Starts with nothing printed. */
        public Builder() {
            from(NONE);
        }
    }
}
