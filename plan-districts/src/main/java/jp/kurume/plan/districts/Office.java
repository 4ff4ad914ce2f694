package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An office that residents turn to (相談窓口), and how it is reached.
 *
 * <p>A list may print a short name only (西包括). The formal name is composed from it and the head of its column then
 * (西地域包括支援センター), and {@link #nameCitation()} is a reading that says so. An office whose formal name is printed has
 * that for a short name too, if no shorter one is.
 *
 * <p>Offices may share a number: two of Kurume's really have one fax. One that is reached otherwise may have no telephone.
 *
 * <p>In JSON what the list does not print is left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code houkatsu-chuuou-2}
 * @param name its formal name
 * @param shortName its name as the list of offices prints it
 * @param listedTelephone its telephone number, as the list prints it beside the name; none where it prints none there
 * @param fax its fax number, as printed, that it has none, or that none is given
 * @param nameCitation where the formal name is printed, or what it is composed from
 * @param citation where short name and numbers are printed
 * @param details where it is and when it is open
 * @param contacts further ways to reach it, in the order of the list
 */
@JsonRootName("office")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "name", "shortName", "telephone", "fax", "nameCitation", "citation", "details", "contacts"})
@Value.Builder
public record Office(
        String id,
        String name,
        String shortName,
        @JsonIgnore List<TelephoneNumber> listedTelephone,
        Fax fax,
        Citation nameCitation,
        Citation citation,
        OfficeDetails details,
        List<OfficeContact> contacts)
        implements WithOffice, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if id or a name is blank, there are two listed telephone numbers, or nothing reaches the
     *     office
     */
    public Office {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(listedTelephone, "listedTelephone");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(fax, "fax");
        Objects.requireNonNull(nameCitation, "nameCitation");
        Objects.requireNonNull(citation, "citation");
        listedTelephone = List.copyOf(listedTelephone);
        contacts = List.copyOf(contacts);
        if (id.isBlank() || name.isBlank() || shortName.isBlank()) {
            throw new IllegalArgumentException("An office needs an id and both names, but has \"" + id + "\", \"" + name
                    + "\", \"" + shortName + "\"");
        }
        if (listedTelephone.size() > 1) {
            throw new IllegalArgumentException(
                    "The office " + id + " has one telephone number, and others as contacts, not " + listedTelephone);
        }
        if (!isReached(listedTelephone, fax, details, contacts)) {
            throw new IllegalArgumentException("Nothing reaches the office " + id + " " + name);
        }
    }

    /**
     * An office of which the list prints names and numbers.
     *
     * @param id its opaque name
     * @param name its formal name
     * @param shortName its name as the list of offices prints it
     * @param telephone its telephone number
     * @param fax its fax number, or that it has none
     * @param nameCitation where the formal name is printed, or what it is composed from
     * @param citation where short name and numbers are printed
     * @throws IllegalArgumentException if id or a name is blank
     */
    public Office(
            String id,
            String name,
            String shortName,
            TelephoneNumber telephone,
            Fax fax,
            Citation nameCitation,
            Citation citation) {
        this(id, name, shortName, List.of(telephone), fax, nameCitation, citation, OfficeDetails.NONE, List.of());
    }

    @JsonCreator
    static Office fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("name") String name,
            @JsonProperty("shortName") String shortName,
            @JsonProperty("telephone") @MayBeLeftOut @Nullable TelephoneNumber telephone,
            @JsonProperty("fax") Fax fax,
            @JsonProperty("nameCitation") Citation nameCitation,
            @JsonProperty("citation") Citation citation,
            @JsonProperty("details") @SinceVersion(2) @Nullable OfficeDetails details,
            @JsonProperty("contacts") @SinceVersion(2) @Nullable List<OfficeContact> contacts) {
        return new Office(
                id,
                name,
                shortName,
                telephone == null ? List.of() : List.of(telephone),
                fax,
                nameCitation,
                citation,
                details == null ? OfficeDetails.NONE : details,
                contacts == null ? List.of() : contacts);
    }

    @JsonProperty("telephone")
    @Nullable
    TelephoneNumber telephoneInJson() {
        return listedTelephone.isEmpty() ? null : listedTelephone.get(0);
    }

    @JsonProperty("details")
    @Nullable
    OfficeDetails detailsInJson() {
        return details.isEmpty() ? null : details;
    }

    @JsonProperty("contacts")
    @Nullable
    List<OfficeContact> contactsInJson() {
        return contacts.isEmpty() ? null : contacts;
    }

    /**
     * Whether somebody can reach an office that has all this.
     *
     * @param telephone its listed telephone number, if there is one
     * @param fax its fax number
     * @param details where it is
     * @param contacts further ways
     * @return true if there is a number, or an address of any kind
     */
    public static boolean isReached(
            List<TelephoneNumber> telephone, Fax fax, OfficeDetails details, List<OfficeContact> contacts) {
        Objects.requireNonNull(telephone, "telephone");
        Objects.requireNonNull(fax, "fax");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(contacts, "contacts");
        return !telephone.isEmpty() || fax instanceof Fax.At || details.reach() || !contacts.isEmpty();
    }

    /**
     * {@return the number to call: the one that the list prints beside the name, or else the first among the further
     * ways}
     *
     * @throws NoTelephoneException if it has none, with the ways in which it is reached
     */
    public TelephoneNumber telephone() {
        if (!listedTelephone.isEmpty()) {
            return listedTelephone.get(0);
        }
        return findTelephone().orElseThrow(() -> new NoTelephoneException(this));
    }

    /** {@return the number to call; nothing for an office without a telephone} */
    public Optional<TelephoneNumber> findTelephone() {
        return listedTelephone.stream()
                .findFirst()
                .or(() -> contacts.stream()
                        .filter(contact -> contact.kind() == OfficeContact.Kind.TELEPHONE)
                        .flatMap(contact -> contact.number().stream())
                        .findFirst());
    }

    /**
     * {@return the office with another listed telephone number}
     *
     * @param telephone the number
     */
    public Office withTelephone(TelephoneNumber telephone) {
        return withListedTelephone(telephone);
    }

    /** {@return how the office is reached if not by telephone, in one line} */
    public String otherWays() {
        List<String> ways = new ArrayList<>();
        fax.find().ifPresent(number -> ways.add("FAX " + number));
        contacts.forEach(contact -> ways.add(contact.toString()));
        for (String way : List.of(details.email(), details.url(), details.address())) {
            if (!way.isEmpty()) {
                ways.add(way);
            }
        }
        return String.join(", ", ways);
    }

    /**
     * Whether the formal name is composed rather than printed.
     *
     * @return true if its citation is a reading
     */
    public boolean hasComposedName() {
        return nameCitation.isReading();
    }

    /** Prints formal name and telephone number, or how it is reached without: {@code 中央地域包括支援センター 0942-46-8711}. */
    @Override
    public String toString() {
        return name + " " + findTelephone().map(TelephoneNumber::toString).orElseGet(this::otherWays);
    }

    /** Builds an office part by part. */
    public static final class Builder extends OfficeBuilder {
        /** Starts without details, and with no other part set. */
        public Builder() {
            details(OfficeDetails.NONE);
        }

        /**
         * Sets the telephone number that the list prints beside the name.
         *
         * @param telephone the number
         * @return this builder
         */
        public OfficeBuilder telephone(TelephoneNumber telephone) {
            return listedTelephone(List.of(telephone));
        }
    }
}
