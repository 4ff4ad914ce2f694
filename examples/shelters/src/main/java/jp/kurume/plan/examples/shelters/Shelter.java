package jp.kurume.plan.examples.shelters;

import java.util.Objects;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.source.Citation;

/**
 * A shelter in a district (避難所).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id within the edition
 * @param name its name
 * @param district the district in which it is
 * @param kind what it is for
 * @param capacity for how many people it has room, at least 1
 * @param accepts for whom a welfare shelter is; empty for the others
 * @param citation where it is printed
 */
public record Shelter(
        String id,
        String name,
        SchoolDistrict district,
        ShelterKind kind,
        int capacity,
        String accepts,
        Citation citation) {

    /** Checks the parts. */
    public Shelter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(accepts, "accepts");
        Objects.requireNonNull(citation, "citation");
    }

    /** Prints name and capacity. */
    @Override
    public String toString() {
        return name + " (" + capacity + ")";
    }
}
