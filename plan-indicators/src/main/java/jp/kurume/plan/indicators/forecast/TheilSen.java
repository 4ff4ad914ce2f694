package jp.kurume.plan.indicators.forecast;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.time.FiscalYear;

/** The line with the median slope of all pairs, which a single value out of line does not turn. */
final class TheilSen {

    private TheilSen() {}

    static Trend trend(List<YearlyValue> values) {
        FiscalYear origin = values.get(0).year();
        List<Fraction> slopes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                slopes.add(difference(values.get(i), values.get(j))
                        .dividedBy(years(values.get(i).year(), values.get(j).year())));
            }
        }
        Fraction slope = Fraction.medianOf(slopes);
        List<Fraction> starts = new ArrayList<>();
        for (YearlyValue value : values) {
            starts.add(Fraction.of(value.value()).minus(slope.times(years(origin, value.year()))));
        }
        return new Trend(origin, Fraction.medianOf(starts), slope);
    }

    private static Fraction difference(YearlyValue one, YearlyValue other) {
        return Fraction.of(other.value().subtract(one.value()));
    }

    private static Fraction years(FiscalYear from, FiscalYear to) {
        return Fraction.of((long) to.startYear() - from.startYear());
    }
}
