package jp.kurume.plan.examples.springboot4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.kurume.plan.districts.testing.DistrictArbitraries;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.testing.JsonRoundTrips;
import jp.kurume.plan.testing.ModelArbitraries;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import tools.jackson.databind.ObjectMapper;

/** The values of all modules through a mapper of Jackson 3. */
abstract class HostRoundTrips extends JsonRoundTrips {

    private final ObjectMapper mapper;

    HostRoundTrips(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>(ModelArbitraries.all());
        kit.putAll(IndicatorArbitraries.all());
        kit.putAll(DistrictArbitraries.all());
        return kit;
    }

    @Override
    protected String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
    }

    @Override
    protected <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Example
    void anObservationMayLeaveOutWhatHasANaturalDefault() throws Exception {
        assertThat(read("{\"measure\":\"overall\",\"year\":2026,\"value\":\"63.1\"}", Observation.class))
                .isEqualTo(Observation.of("overall", FiscalYear.of(2026), "63.1"));
    }
}
