package jp.kurume.plan.examples.springboot4;

import tools.jackson.databind.ObjectMapper;

/** A mapper that nobody has configured. */
class PlainMapperProperties extends HostRoundTrips {

    PlainMapperProperties() {
        super(new ObjectMapper());
    }
}
