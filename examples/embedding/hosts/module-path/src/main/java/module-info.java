/** A call centre's program, with nothing but the jars on its module path. */
module callcentre {
    requires jp.kurume.plan.districts;
    requires jp.kurume.plan.indicators;
}
