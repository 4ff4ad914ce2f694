package portal;

import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which offices a resident of a district turns to. */
@RestController
class RouteController {

    private final RoutingTable routing;

    RouteController(RoutingTable routing) {
        this.routing = routing;
    }

    /** The route as it is: every office says what it rests on, and an inferred one what else it may be. */
    @GetMapping("/routes/{district}")
    Route route(@PathVariable String district) {
        return routing.route(district);
    }
}
