package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.interchange.SinceVersion;

/**
 * The values of a measure that another one goes on from, but in numbers of another kind (引き継ぐ前の指標の推移): in another unit, of
 * another nature, or counted otherwise.
 *
 * <p>They are shown before the later one's values, and joined with them in no {@linkplain MeasureSeries series}, chart or
 * calculation. Immutable and thread-safe.
 *
 * @param measure the id of the measure that goes on from it
 * @param earlier the earlier measure, with the unit, the decimals and the years in which its values are to be read
 * @param series its values, through every plan in which it went on itself
 */
@JsonRootName("earlier-series")
@SinceVersion(2)
public record EarlierSeries(String measure, Measure earlier, MeasureSeries series) implements Serializable {

    /** Checks the parts. */
    public EarlierSeries {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(series, "series");
    }

    /** Prints the measures, the unit and the values. */
    @Override
    public String toString() {
        return series + " " + earlier.unit() + " → " + measure;
    }
}
