package jp.kurume.plan.examples.springboot4;

import jp.kurume.plan.json.PlanJson;
import tools.jackson.databind.ObjectMapper;

/** The library's own reader with the Jackson that the host brings, newer than the one it is compiled with. */
class StrictReadingProperties extends HostRoundTrips {

    StrictReadingProperties() {
        super(new ObjectMapper());
    }

    @Override
    protected String write(Object value) {
        return PlanJson.write(value);
    }

    @Override
    protected <T> T read(String json, Class<T> type) {
        return PlanJson.read(json, type);
    }
}
