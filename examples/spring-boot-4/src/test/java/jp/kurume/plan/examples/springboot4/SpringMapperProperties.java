package jp.kurume.plan.examples.springboot4;

import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.ObjectMapper;

/** The mapper that Spring Boot makes for an application: its modules, its features. */
class SpringMapperProperties extends HostRoundTrips {

    private static final ObjectMapper MAPPER =
            new AnnotationConfigApplicationContext(JacksonAutoConfiguration.class).getBean(ObjectMapper.class);

    SpringMapperProperties() {
        super(MAPPER);
    }
}
