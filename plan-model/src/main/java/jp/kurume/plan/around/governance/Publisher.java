package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A publisher of a plan and how to reach it (発行者).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code council}
 * @param name its name, as printed
 * @param postalCode its postal code (郵便番号): three digits, a hyphen, four digits
 * @param address its address, as printed
 * @param telephones its telephone numbers; empty where none is printed
 * @param faxes its fax numbers; empty where none is printed
 * @param citation where it is printed
 */
@JsonRootName("publisher")
@Value.Builder
public record Publisher(
        String id,
        String name,
        String postalCode,
        String address,
        List<TelephoneNumber> telephones,
        List<TelephoneNumber> faxes,
        Citation citation)
        implements WithPublisher, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if id, name or address is blank, or the postal code is none
     */
    public Publisher {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(postalCode, "postalCode");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(telephones, "telephones");
        Objects.requireNonNull(faxes, "faxes");
        Objects.requireNonNull(citation, "citation");
        telephones = List.copyOf(telephones);
        faxes = List.copyOf(faxes);
        if (id.isBlank() || name.isBlank() || address.isBlank() || !isPostalCode(postalCode)) {
            throw new IllegalArgumentException(
                    "A publisher needs an id, a name, an address and a postal code such as 830-8520, but has \"" + id
                            + "\", \"" + name + "\", \"" + address + "\", \"" + postalCode + "\"");
        }
    }

    /**
     * Whether a text is a well-formed postal code; it need not be in use.
     *
     * @param text any text
     * @return true for three digits, a hyphen and four digits
     */
    public static boolean isPostalCode(String text) {
        Objects.requireNonNull(text, "text");
        return text.matches("[0-9]{3}-[0-9]{4}");
    }

    /** Prints name, postal code and address: {@code 久留米市 健康福祉部 地域福祉課 〒830-8520 福岡県久留米市城南町15番地3}. */
    @Override
    public String toString() {
        return name + " 〒" + postalCode + " " + address;
    }

    /** Builds a publisher part by part. */
    public static final class Builder extends PublisherBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
