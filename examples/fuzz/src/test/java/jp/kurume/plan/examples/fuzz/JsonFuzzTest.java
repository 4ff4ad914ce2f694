package jp.kurume.plan.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.json.InvalidJsonException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;

/** JSON texts and bytes: they are read or refused with every problem told, and what is read is written and read back equal. */
class JsonFuzzTest {

    private static final List<Class<?>> TYPES = List.of(
            Observation.class,
            Measure.class,
            Office.class,
            Problem.class,
            Citation.class,
            FiscalYear.class,
            TelephoneNumber.class,
            Plan.class,
            RoutingTable.class);

    @DictionaryEntries({
        "{\\x22measure\\x22:\\x22overall\\x22,\\x22year\\x22:2026,\\x22value\\x22:\\x2263.1\\x22}",
        "\\x22citations\\x22:[]",
        "\\x22kind\\x22:\\x22known\\x22",
        "\\x22format\\x22",
        "null",
        "\\\\uD800",
        "1e999",
        "[[[[",
        "\\x22telephone\\x22:\\x220942-46-8711\\x22",
        "\\x22counting\\x22:\\x22not-stated\\x22",
        "true",
        "\\x22state\\x22:\\x22final\\x22"
    })
    @FuzzTest
    void everyTextIsReadOrRefused(FuzzedDataProvider data) {
        Class<?> type = data.pickValue(TYPES);
        if (data.consumeBoolean()) {
            read(data.consumeRemainingAsString(), type);
        } else {
            byte[] bytes = data.consumeRemainingAsBytes();
            try {
                PlanJson.read(bytes, type);
            } catch (InvalidJsonException e) {
                assertTrue(!e.problems().isEmpty());
            }
        }
    }

    private static <T> void read(String text, Class<T> type) {
        T value;
        try {
            value = PlanJson.read(text, type);
        } catch (InvalidJsonException e) {
            assertTrue(!e.problems().isEmpty());
            return;
        }
        assertEquals(value, PlanJson.read(PlanJson.write(value), type));
    }
}
