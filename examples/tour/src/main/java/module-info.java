/** The tour: bundled plan, indicators and routing on one screen. */
module jp.kurume.plan.examples.tour {
    requires jp.kurume.plan.districts;
    requires jp.kurume.plan.indicators;
    requires static org.jspecify;
}
