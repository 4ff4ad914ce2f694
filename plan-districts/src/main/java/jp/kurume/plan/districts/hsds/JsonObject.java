package jp.kurume.plan.districts.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object under construction. What is empty is left out, as HSDS wants it. */
final class JsonObject {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    JsonObject put(String name, String text) {
        if (!text.isEmpty()) {
            properties.put(name, text);
        }
        return this;
    }

    JsonObject put(String name, long number) {
        properties.put(name, number);
        return this;
    }

    JsonObject put(String name, JsonObject object) {
        properties.put(name, object.properties);
        return this;
    }

    JsonObject put(String name, List<JsonObject> objects) {
        if (!objects.isEmpty()) {
            properties.put(name, plain(objects));
        }
        return this;
    }

    /** The objects as maps of texts, maps and lists of maps, each with its properties in the order in which they were put. */
    static List<Map<String, Object>> plain(List<JsonObject> objects) {
        return objects.stream().map(object -> object.properties).toList();
    }
}
