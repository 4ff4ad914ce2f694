package jp.kurume.plan.examples.springboot4;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.PackageVersion;

/** Nothing here would tell anything of a Spring Boot 4 application if this library's own versions were what runs. */
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
