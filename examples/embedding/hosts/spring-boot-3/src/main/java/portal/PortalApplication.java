package portal;

import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A city's portal that has the welfare plan within it. Another city reads its own tables here, once at start. */
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }

    @Bean
    RoutingTable routing() {
        return KurumeDistricts.routing();
    }

    @Bean
    IndicatorSet indicators() {
        return KurumeIndicators.secondPeriod();
    }
}
