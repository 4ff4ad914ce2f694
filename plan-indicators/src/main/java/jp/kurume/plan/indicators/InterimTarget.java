package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A number that a plan prints for a year before that of its target (中間目標): a milestone on the path.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the year
 * @param value the number, exact; of a grade its position among the grades
 * @param side the word beside it, as far as one is printed
 */
@JsonRootName("interim-target")
public record InterimTarget(
        FiscalYear year, BigDecimal value, @JsonIgnore PrintedSide side) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point
     */
    public InterimTarget {
        Objects.requireNonNull(year, "year");
        value = Decimal.exact(Objects.requireNonNull(value, "value"));
        Objects.requireNonNull(side, "side");
    }

    /**
     * A number without a word beside it.
     *
     * @param year the year
     * @param value the number
     * @return the interim target
     * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point
     */
    public static InterimTarget of(FiscalYear year, BigDecimal value) {
        return new InterimTarget(year, value, PrintedSide.NOT_PRINTED);
    }

    @JsonCreator
    static InterimTarget fromJson(
            @JsonProperty("year") FiscalYear year,
            @JsonProperty("value") Decimal value,
            @JsonProperty("sense") @SinceVersion(2) @Nullable Sense sense) {
        return new InterimTarget(year, value.value(), Target.side(sense));
    }

    @JsonProperty("value")
    Decimal valueInJson() {
        return new Decimal(value);
    }

    @JsonProperty("sense")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Sense senseInJson() {
        return side.sense().orElse(null);
    }

    /** Prints year, number and word. */
    @Override
    public String toString() {
        return year + " " + value.toPlainString() + side.label();
    }
}
