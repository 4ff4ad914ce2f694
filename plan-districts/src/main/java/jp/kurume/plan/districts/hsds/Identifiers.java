package jp.kurume.plan.districts.hsds;

import jp.kurume.plan.id.StableId;
import jp.kurume.plan.model.Municipality;

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
