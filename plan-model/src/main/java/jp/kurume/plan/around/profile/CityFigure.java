package jp.kurume.plan.around.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A figure that a document states of a city, such as its population.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what it is of, as an opaque name, such as {@code population}; figures of one id are of one thing at different
 *     times
 * @param name what it is of, as printed
 * @param value the number, as printed: a bound where the precision says so
 * @param unit its unit, as printed, such as 人 or km²; shares are in percent (%)
 * @param precision how exactly it is stated
 * @param asOf the date it speaks for, as far as that is stated
 * @param citation where it is printed
 */
@JsonRootName("city-figure")
@Value.Builder
public record CityFigure(
        String id,
        String name,
        BigDecimal value,
        String unit,
        FigurePrecision precision,
        FigureDate asOf,
        Citation citation)
        implements WithCityFigure, Serializable {

    private static final int MOST_DIGITS = 40;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank, or the value {@linkplain #isValue cannot be one}
     */
    public CityFigure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || name.isBlank() || unit.isBlank() || !isValue(value)) {
            throw new IllegalArgumentException(
                    "A figure needs an id, a name, a unit and a value that is not negative and"
                            + " has 40 digits at the most, but has \"" + id + "\", \"" + name + "\", \"" + unit + "\", "
                            + value.round(new MathContext(1)));
        }
    }

    @JsonCreator
    static CityFigure fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("name") String name,
            @JsonProperty("value") Decimal value,
            @JsonProperty("unit") String unit,
            @JsonProperty("precision") FigurePrecision precision,
            @JsonProperty("asOf") FigureDate asOf,
            @JsonProperty("citation") Citation citation) {
        return new CityFigure(id, name, value.value(), unit, precision, asOf, citation);
    }

    @JsonProperty("value")
    Decimal valueInJson() {
        return new Decimal(value);
    }

    /**
     * Whether a number can be a figure's value.
     *
     * @param value any number
     * @return true if it is not negative, has 40 digits at the most, and no exponent
     */
    public static boolean isValue(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return value.signum() >= 0
                && value.scale() >= 0
                && value.scale() <= MOST_DIGITS
                && value.precision() <= MOST_DIGITS;
    }

    /** Prints name, number and date: {@code 人口 303,617人 (2021-09-01)}. */
    @Override
    public String toString() {
        String number = String.format(Locale.ROOT, "%,." + value.scale() + "f", value);
        return name + " " + precision.marked(number + unit) + " (" + asOf + ")";
    }

    /** Builds a figure part by part. */
    public static final class Builder extends CityFigureBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
