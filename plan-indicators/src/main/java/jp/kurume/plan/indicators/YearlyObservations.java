package jp.kurume.plan.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kurume.plan.time.FiscalYear;

/**
 * Which observation of a measure counts in each fiscal year: an average over years where the numbers of the year are averages,
 * else one of the year alone; one of the whole year before one of some months, of some months the one that goes on longest; a
 * value before a word that says that none is known yet; a final one before a provisional one, and that before an expected one.
 */
final class YearlyObservations {

    private final Measure measure;
    private final Map<FiscalYear, Observation> counting = new TreeMap<>();
    private final List<Observation> superseded = new ArrayList<>();

    YearlyObservations(Measure measure, List<Observation> observations) {
        this.measure = measure;
        for (Observation observation : observations) {
            if (observation.measure().equals(measure.id())) {
                add(observation);
            }
        }
    }

    private void add(Observation observation) {
        Observation known = counting.get(observation.year());
        if (known == null) {
            counting.put(observation.year(), observation);
        } else if (supersedes(observation, known)) {
            counting.put(observation.year(), observation);
            superseded.add(known);
        } else {
            superseded.add(observation);
        }
    }

    private boolean supersedes(Observation observation, Observation known) {
        boolean isAsAsked = measure.isOfSpanAsAsked(observation);
        if (isAsAsked != measure.isOfSpanAsAsked(known)) {
            return isAsAsked;
        }
        boolean partYear = measure.isPartYear(observation);
        if (partYear != measure.isPartYear(known)) {
            return !partYear;
        }
        if (partYear
                && observation.period() instanceof ObservationPeriod.Days days
                && known.period() instanceof ObservationPeriod.Days knownDays
                && !days.equals(knownDays)) {
            return days.last().equals(knownDays.last())
                    ? days.first().isBefore(knownDays.first())
                    : days.last().isAfter(knownDays.last());
        }
        boolean isYetToCome = isYetToCome(observation);
        return isYetToCome == isYetToCome(known) ? observation.state().compareTo(known.state()) < 0 : !isYetToCome;
    }

    /** Whether nothing is known of a year yet, as there is of one in which something was called off. */
    private static boolean isYetToCome(Observation observation) {
        return observation.observed() instanceof ObservedValue.Unobserved none
                && !none.reason().addsNothing();
    }

    /** One for each year that has any, earliest first. */
    List<Observation> counting() {
        return List.copyOf(counting.values());
    }

    /** The others, earliest year first, and of one year in the order of the tables. */
    List<Observation> superseded() {
        return superseded.stream()
                .sorted(Comparator.comparing(Observation::year))
                .toList();
    }
}
