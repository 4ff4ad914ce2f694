package jp.kurume.plan.examples.springboot3;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A mapper that nobody has configured. */
class PlainMapperProperties extends HostRoundTrips {

    PlainMapperProperties() {
        super(new ObjectMapper());
    }
}
