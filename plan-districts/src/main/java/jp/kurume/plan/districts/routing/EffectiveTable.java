package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import jp.kurume.plan.interchange.Day;

/**
 * A routing table with the time for which it is in force (適用期間).
 *
 * <p>Immutable and thread-safe.
 *
 * @param table the table
 * @param from the first day on which it is in force
 * @param end until when
 */
@JsonRootName("effective-table")
public record EffectiveTable(RoutingTable table, LocalDate from, EffectiveEnd end) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the last day is before the first, or a year is not one from 1 to 9999
     */
    public EffectiveTable {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(table, "table");
        checkYear(from);
        if (end instanceof EffectiveEnd.LastDay last) {
            checkYear(last.day());
            if (last.day().isBefore(from)) {
                throw new IllegalArgumentException(
                        "A table cannot be in force to " + last.day() + " if it comes into force on " + from);
            }
        }
        Objects.requireNonNull(end, "end");
    }

    private static void checkYear(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("Tables are in force on days of the years 1 to 9999, not on " + day);
        }
    }

    /**
     * A table that is in force until another takes its place.
     *
     * @param table the table
     * @param from the first day
     * @return table and time
     * @throws IllegalArgumentException if the year is not one from 1 to 9999
     */
    public static EffectiveTable from(RoutingTable table, LocalDate from) {
        Objects.requireNonNull(from, "from");
        return new EffectiveTable(table, from, EffectiveEnd.UNTIL_REPLACED);
    }

    /**
     * A table that is in force from one day to another.
     *
     * @param table the table
     * @param from the first day
     * @param last the last day, on which it still is
     * @return table and time
     * @throws IllegalArgumentException if the last day is before the first, or a year is not one from 1 to 9999
     */
    public static EffectiveTable between(RoutingTable table, LocalDate from, LocalDate last) {
        Objects.requireNonNull(from, "from");
        return new EffectiveTable(table, from, new EffectiveEnd.LastDay(last));
    }

    @JsonCreator
    static EffectiveTable fromJson(
            @JsonProperty("table") RoutingTable table,
            @JsonProperty("from") Day from,
            @JsonProperty("end") EffectiveEnd end) {
        return new EffectiveTable(table, from.date(), end);
    }

    @JsonProperty("from")
    Day fromInJson() {
        return new Day(from);
    }

    /** Prints the time and what the table speaks for: {@code 2026-04-01 until replaced: 第2期くるめ支え合うプラン（案） 2025-11}. */
    @Override
    public String toString() {
        return from + " " + end + ": " + table.asOf();
    }
}
