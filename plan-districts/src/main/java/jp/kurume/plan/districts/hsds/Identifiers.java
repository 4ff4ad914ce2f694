package jp.kurume.plan.districts.hsds;

import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.text.StableId;

/** The identifiers of what stands in a municipality's documents. */
final class Identifiers {

    private final Municipality municipality;

    Identifiers(Municipality municipality) {
        this.municipality = municipality;
    }

    /** The identifier of what a path names, such as {@code office, houkatsu-nishi}. */
    String of(String... path) {
        return StableId.of(municipality.code(), path).toString();
    }
}
