package jp.kurume.plan.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.json.InvalidJsonException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;

/** JSON texts and bytes: they are read or refused with every problem told, and what is read is written and read back equal. */
class JsonFuzzTest {

    /** Small values, and large ones that hold those of all other types. */
    private static final List<Written> WRITTEN = List.of(
            new Written(
                    Observation.class,
                    KurumeIndicators.firstPeriod().observations().get(0)),
            new Written(Measure.class, KurumeIndicators.secondPeriod().measure("overall")),
            new Written(Office.class, KurumeDistricts.routing().office("shakyou")),
            new Written(Citation.class, KurumePlans.secondPeriod().vision().citation()),
            new Written(FiscalYear.class, FiscalYear.of(2026)),
            new Written(FiscalYearRange.class, FiscalYearRange.parse("R8～R12")),
            new Written(TelephoneNumber.class, TelephoneNumber.parse("0942-30-9000（内線12）")),
            new Written(Plan.class, KurumePlans.secondPeriod()),
            new Written(IndicatorSet.class, KurumeIndicators.secondPeriod()),
            new Written(RoutingTable.class, KurumeDistricts.routing()));

    /** A type, and a value of it as JSON. */
    private record Written(Class<?> type, String json) {
        Written(Class<?> type, Object value) {
            this(type, PlanJson.write(value));
        }
    }

    @DictionaryEntries({
        "\\x22citations\\x22:[]",
        "\\x22kind\\x22:\\x22known\\x22",
        "\\x22format\\x22",
        "null",
        "\\\\uD800",
        "\\\\u200B",
        "1e999",
        "[[[[",
        "\\x22",
        "},{",
        "true",
        "\\x22state\\x22:\\x22final\\x22"
    })
    @FuzzTest
    void everyTextIsReadOrRefused(FuzzedDataProvider data) {
        Written one = data.pickValue(WRITTEN);
        switch (data.consumeInt(0, 2)) {
            case 0 -> read(data.consumeRemainingAsBytes(), one.type());
            case 1 -> read(data.consumeRemainingAsString(), one.type());
            default -> read(changed(one.json(), data), one.type());
        }
    }

    /** What was written, with something else in the place of some of its letters. */
    private static String changed(String json, FuzzedDataProvider data) {
        int begin = data.consumeInt(0, json.length());
        int end = Math.min(json.length(), begin + data.consumeInt(0, 20));
        return json.substring(0, begin) + data.consumeRemainingAsString() + json.substring(end);
    }

    private static void read(byte[] bytes, Class<?> type) {
        try {
            PlanJson.read(bytes, type);
        } catch (InvalidJsonException e) {
            assertTrue(!e.problems().isEmpty());
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
