package jp.kurume.plan.indicators.stratml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.text.StableId;

/**
 * The identifiers of what stands in the documents of an edition. The schema wants names in the sense of XML, which do not
 * begin with a digit.
 */
record Identifiers(String municipality, String edition) {

    static Identifiers of(Edition edition) {
        return new Identifiers(edition.municipality().code(), edition.id());
    }

    String organization() {
        return "_" + StableId.of(municipality);
    }

    /** The identifier of an element of the edition, such as {@code initiative, 4}. */
    String of(String... path) {
        List<String> steps = new ArrayList<>(List.of(edition));
        Collections.addAll(steps, path);
        return "_" + StableId.of(municipality, steps.toArray(String[]::new));
    }

    /** The identifier that a measure has in the document of its own edition. */
    String of(MeasureSeries.Member member) {
        return new Identifiers(municipality, member.edition()).of("measure", member.measure());
    }
}
