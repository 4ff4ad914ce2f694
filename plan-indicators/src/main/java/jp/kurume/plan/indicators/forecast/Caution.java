package jp.kurume.plan.indicators.forecast;

import jp.kurume.plan.words.Words;

/** How little a few yearly values can tell, in words. */
final class Caution {

    private Caution() {}

    static String of(Forecast forecast, Words words) {
        int years = forecast.values().size();
        return words.say("forecast." + kind(years), years)
                + (forecast.lacksSampleSizes() ? words.say("forecast.sample-sizes") : "");
    }

    /** What so many yearly values are good for. */
    private static String kind(int years) {
        if (years == 0) {
            return "nothing";
        }
        if (years < 3) {
            return "no-trend";
        }
        if (years < 5) {
            return "no-range";
        }
        return years < 8 ? "no-chance" : "guide";
    }
}
