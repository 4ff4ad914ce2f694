package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jp.kurume.plan.indicators.Addition;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationPart;
import jp.kurume.plan.time.FiscalYear;

/** What was observed of the parts of a group over the years, beside the whole. */
final class PartTable {

    private final MeasureReport measureReport;
    private final String group;
    private final List<ObservationPart> parts;
    private final TreeSet<FiscalYear> years = new TreeSet<>();
    private final Map<String, Map<FiscalYear, ObservationPart>> byName = new LinkedHashMap<>();

    /**
     * The parts of a group.
     *
     * @param parts the parts in the order of the tables, at least one
     */
    PartTable(MeasureReport measureReport, String group, List<ObservationPart> parts) {
        this.measureReport = measureReport;
        this.group = group;
        this.parts = parts;
        for (ObservationPart part : parts) {
            years.add(part.year());
            byName.computeIfAbsent(part.part(), first -> new LinkedHashMap<>()).put(part.year(), part);
        }
    }

    Measure measure() {
        return measureReport.measure();
    }

    String group() {
        return group;
    }

    List<FiscalYear> years() {
        return List.copyOf(years);
    }

    FiscalYear last() {
        return years.last();
    }

    /** The numbers in force in the last year, in whose unit its values are. */
    MeasureVersion version() {
        return measure().versionAt(last());
    }

    /** The names of the parts in the order of the tables. */
    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The same, greatest value of the last year first; parts without one come last. */
    List<String> namesByValue() {
        List<String> names = new ArrayList<>(byName.keySet());
        names.sort(Comparator.comparingInt(name -> rank(name).orElse(Integer.MAX_VALUE)));
        return names;
    }

    Optional<ObservationPart> part(String name, FiscalYear year) {
        return Optional.ofNullable(byName.getOrDefault(name, Map.of()).get(year));
    }

    private Optional<BigDecimal> value(String name) {
        return part(name, last()).flatMap(ObservationPart::value);
    }

    /** What was observed of the whole in a year. */
    Optional<Observation> whole(FiscalYear year) {
        return measureReport
                .result(year)
                .flatMap(result -> result.observations().stream().findFirst());
    }

    /** The value of the whole in the last year. */
    Optional<BigDecimal> whole() {
        return whole(last()).flatMap(Observation::value);
    }

    /** Whether parts are counts that make up the whole, so that each is a share of it. */
    boolean hasShares(Optional<Addition> addition) {
        boolean isCount = switch (measure().nature()) {
            case FLOW, STOCK, CUMULATIVE -> true;
            case BALANCE, SHARE, RANK, GRADE -> false;
        };
        return isCount
                && addition.filter(Addition.SUM::equals).isPresent()
                && whole().filter(value -> value.signum() > 0).isPresent();
    }

    /** The share of a part in the whole of the last year. */
    Optional<Fraction> share(String name) {
        return value(name).flatMap(value -> whole().map(all -> Fraction.of(value, all)));
    }

    /** Whether parts are percentages like the whole, so that each may be above or below it. */
    boolean isCompared() {
        return measure().nature() == MeasureNature.SHARE && whole().isPresent();
    }

    /** The column that says by how much a part differs from the whole in the last year. */
    Optional<BigDecimal> difference(String name) {
        return value(name).flatMap(value -> whole().map(value::subtract));
    }

    /** The place of a part in the last year, the greatest value first; those of one value share theirs. */
    Optional<Integer> rank(String name) {
        return value(name)
                .map(value -> 1
                        + (int) byName.keySet().stream()
                                .flatMap(other -> value(other).stream())
                                .filter(other -> other.compareTo(value) > 0)
                                .count());
    }

    /** The parts in the order of the tables. */
    List<ObservationPart> parts() {
        return parts;
    }
}
