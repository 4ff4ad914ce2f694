package jp.kurume.plan.examples.springboot3;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The mapper that Spring Boot makes for an application: its modules, its features. */
class SpringMapperProperties extends HostRoundTrips {

    private static final ObjectMapper MAPPER =
            new AnnotationConfigApplicationContext(JacksonAutoConfiguration.class).getBean(ObjectMapper.class);

    SpringMapperProperties() {
        super(MAPPER);
    }
}
