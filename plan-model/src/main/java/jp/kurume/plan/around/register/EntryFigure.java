package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.source.Citation;

/**
 * A figure that a register states in a point of an entry, such as how many took part.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is of, in a few words
 * @param value the number, as printed; not negative, of 40 digits at the most
 * @param unit its unit, as printed, such as 事業者 or か国語
 * @param period the fiscal years for which it stands, as far as they are printed beside it
 * @param citation where it is printed
 */
@JsonRootName("entry-figure")
public record EntryFigure(String name, BigDecimal value, String unit, ActivityPeriod period, Citation citation)
        implements Serializable {

    private static final int MOST_DIGITS = 40;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if name or unit is blank, or the value {@linkplain #isValue cannot be one}
     */
    public EntryFigure {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(citation, "citation");
        if (name.isBlank() || unit.isBlank() || !isValue(value)) {
            throw new IllegalArgumentException(
                    "A figure of an entry needs a name, a unit and a value that is not negative"
                            + " and has 40 digits at the most, but has \"" + name + "\" and \"" + unit + "\"");
        }
    }

    @JsonCreator
    static EntryFigure fromJson(
            @JsonProperty("name") String name,
            @JsonProperty("value") Decimal value,
            @JsonProperty("unit") String unit,
            @JsonProperty("period") ActivityPeriod period,
            @JsonProperty("citation") Citation citation) {
        return new EntryFigure(name, value.value(), unit, period, citation);
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

    /**
     * The number and its unit as they are printed.
     *
     * @return number and unit, such as {@code 164事業者}
     */
    public String amount() {
        return String.format(Locale.ROOT, "%,." + value.scale() + "f", value) + unit;
    }

    /** Prints name, number and years: {@code 協力事業者 164事業者 [令和4年度]}. */
    @Override
    public String toString() {
        return name + " " + amount() + " [" + period + "]";
    }
}
