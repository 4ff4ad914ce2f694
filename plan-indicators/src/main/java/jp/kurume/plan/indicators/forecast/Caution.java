package jp.kurume.plan.indicators.forecast;

/** How little a few yearly values can tell, in words. */
final class Caution {

    private Caution() {}

    static String inJapanese(Forecast forecast) {
        int years = forecast.values().size();
        String words;
        if (years == 0) {
            words = "値がまだなく、見通しは示せません。";
        } else if (years < 3) {
            words = "値は" + years + "年分しかなく、傾向は読み取れません。";
        } else if (years < 5) {
            words = years + "年分の値から引いた線です。1年の値が少し違うだけで向きが変わり得るため、目標年度の幅は示しません。";
        } else if (years < 8) {
            words = years + "年分の値による目安です。これまでの変化がそのまま続く場合の幅であり、達成の確率を示すには足りません。";
        } else {
            words = years + "年分の値による目安です。幅と確率は、変化もばらつきもこれまでのまま続く場合のものです。";
        }
        return words + (forecast.lacksSampleSizes() ? "回答者数の記載がない値があり、その調査の誤差の大きさは分かりません。" : "");
    }

    static String inEnglish(Forecast forecast) {
        int years = forecast.values().size();
        String words;
        if (years == 0) {
            words = "There is no value yet, and so nothing to expect.";
        } else if (years < 3) {
            words = "Values of " + years + (years == 1 ? " year show" : " years show") + " no trend.";
        } else if (years < 5) {
            words = "A line through the values of " + years
                    + " years: one of them a little different may turn it, so no range is given for the target's year.";
        } else if (years < 8) {
            words = "A rough guide from the values of " + years
                    + " years: the range holds if the change goes on as before; a chance of reaching the target takes more.";
        } else {
            words = "A rough guide from the values of " + years
                    + " years: range and chance hold if change and scatter go on as before.";
        }
        return words
                + (forecast.lacksSampleSizes()
                        ? " Not every value has a sample size: how large the error of its survey is, is not known."
                        : "");
    }
}
