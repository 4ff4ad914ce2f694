/** The tour: bundled plan, indicators and routing on one screen. */
module jp.kurume.plan.examples.tour {
    requires jp.kurume.plan.districts;
    requires jp.kurume.plan.indicators;
    requires static org.jspecify;

    provides jp.kurume.plan.words.ModuleWords with
            jp.kurume.plan.examples.tour.TourWords;
}
