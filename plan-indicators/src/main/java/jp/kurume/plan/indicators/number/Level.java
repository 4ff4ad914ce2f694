package jp.kurume.plan.indicators.number;

/** How often an interval holds what it is about, between 0 and 1, such as 0.95 (信頼水準). */
public final class Level {

    private Level() {}

    /**
     * Refuses what is no level.
     *
     * @param level a number
     * @throws IllegalArgumentException if it does not lie between 0 and 1
     */
    public static void check(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level lies between 0 and 1, such as 0.95, but was " + level);
        }
    }
}
