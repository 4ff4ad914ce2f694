package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import jp.kurume.plan.time.FiscalYear;

/**
 * The way from a baseline to a target, with a value that is due in every year (目標への経路).
 *
 * <ul>
 *   <li>{@link LinearPath}: as much every year. The assessment uses it.
 *   <li>{@link PiecewisePath}: through the numbers that are printed for years between. The assessment uses it where there are any.
 *   <li>{@link CompoundPath}: by the same rate every year, for what grows or shrinks by itself.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code linear}, {@code piecewise} or {@code compound}.
 */
@JsonRootName("target-path")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LinearPath.class, name = "linear"),
    @JsonSubTypes.Type(value = CompoundPath.class, name = "compound"),
    @JsonSubTypes.Type(value = PiecewisePath.class, name = "piecewise")
})
@JsonPropertyOrder("kind")
public sealed interface TargetPath extends Serializable permits LinearPath, CompoundPath, PiecewisePath {

    /** {@return the year of the baseline} */
    FiscalYear baselineYear();

    /**
     * The value at the baseline.
     *
     * @return the value, exact
     */
    BigDecimal baseline();

    /** {@return the year of the target, after that of the baseline} */
    FiscalYear targetYear();

    /**
     * The value at the target.
     *
     * @return the value, exact
     */
    BigDecimal target();

    /**
     * The value that is due in a year. After the target's year the path stays at the target; before the baseline's it is
     * drawn on backwards.
     *
     * @param year a year
     * @return the value, rounded half even to 34 digits; exactly the baseline and the target in their years
     */
    BigDecimal expected(FiscalYear year);

    /**
     * How far a value is ahead of the path (計画値との差), in the direction that is the better one; for shares in percentage
     * points (ポイント).
     *
     * @param value a value
     * @param year the year it is of
     * @param sense which values are the better ones
     * @return positive ahead of the path, negative behind it, rounded as {@link #expected} is
     */
    default BigDecimal variance(BigDecimal value, FiscalYear year, Sense sense) {
        BigDecimal more = value.subtract(expected(year));
        return sense.isMore() ? more : more.negate();
    }

    /**
     * What is due in each year (年次目標).
     *
     * @return one target for each year after the baseline's up to the target's, which is the last one
     */
    default List<YearlyTarget> yearlyTargets() {
        return IntStream.rangeClosed(
                        baselineYear().startYear() + 1, targetYear().startYear())
                .mapToObj(FiscalYear::of)
                .map(year -> new YearlyTarget(year, expected(year)))
                .toList();
    }
}
