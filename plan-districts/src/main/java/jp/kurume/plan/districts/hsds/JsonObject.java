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

    JsonObject put(String name, JsonObject object) {
        properties.put(name, object);
        return this;
    }

    JsonObject put(String name, List<JsonObject> objects) {
        if (!objects.isEmpty()) {
            properties.put(name, objects);
        }
        return this;
    }

    /** Texts, objects, and lists of objects by their names, in the order in which they were put. */
    Map<String, Object> properties() {
        return properties;
    }
}
