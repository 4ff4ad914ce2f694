package jp.kurume.plan.examples.springboot3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import org.junit.jupiter.api.Test;

/** Nothing here would tell anything of a Spring Boot 3 application if this library's own versions were what runs. */
class VersionsTest {

    @Test
    void whatRunsIsWhatSpringBootManages() {
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty("host.jackson"));
        assertThat(JsonProperty.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .endsWith("/jackson-annotations-" + System.getProperty("host.jackson-annotations") + ".jar");
    }
}
