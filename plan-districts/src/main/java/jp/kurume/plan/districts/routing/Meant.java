package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.DistrictNames.Known;
import org.jspecify.annotations.Nullable;

/**
 * Which districts a text may mean: all that any way of taking it apart leads to. So no text that is one district's name with
 * something around it is taken for another's, such as 南小校区 where districts are called 南 and 南小.
 */
final class Meant {

    /** The first way of taking the text apart that led to a district, and the form that was found; null if none did. */
    private @Nullable NameMatch match;

    private @Nullable NameForm form;
    /** The first district. */
    private @Nullable Known first;
    /** All of them, if they are several. */
    private @Nullable List<Known> several;

    private final Set<NameChange> moreChanges = EnumSet.noneOf(NameChange.class);

    /** Adds one way of taking the text apart; the first one counts where others lead to the same district. */
    void add(NameMatch other) {
        NameForm meant = other.form();
        if (match == null) {
            match = other;
            form = meant;
        }
        if (meant != null) {
            add(meant.district());
            return;
        }
        for (NameForm next = other.first(); next != null; next = next.next()) {
            add(next.district());
        }
    }

    private void add(Known district) {
        if (first == null) {
            first = district;
        } else if (several == null && first != district) {
            several = new ArrayList<>(List.of(first, district));
        } else if (several != null && !several.contains(district)) {
            several.add(district);
        }
    }

    /** What two parts of a text mean together: what both of them mean, or any that one of them means if there is none. */
    Meant with(Meant other) {
        Meant both = new Meant();
        List<Known> its = districts();
        List<Known> others = other.districts();
        its.stream().filter(others::contains).forEach(both::add);
        if (both.isNothing()) {
            its.forEach(both::add);
            others.forEach(both::add);
        }
        both.moreChanges.addAll(changes());
        both.moreChanges.addAll(other.changes());
        both.moreChanges.add(NameChange.PUNCTUATION);
        return both;
    }

    /** What is left of it beside the name of an area, which only the districts of that area have around theirs. */
    Meant in(String area) {
        Meant its = new Meant();
        districts().stream()
                .filter(known -> known.district().area().name().equals(area))
                .forEach(its::add);
        its.moreChanges.addAll(changes());
        its.moreChanges.add(NameChange.PREFIX);
        return its;
    }

    /** Whether no way led to a district. */
    boolean isNothing() {
        return first == null;
    }

    /** The district, or null if there is none or there are several. */
    @Nullable
    Known district() {
        return several == null ? first : null;
    }

    /** The districts in document order. */
    List<Known> districts() {
        if (several != null) {
            return several.stream()
                    .sorted(Comparator.comparingInt(Known::place))
                    .toList();
        }
        return first == null ? List.of() : List.of(first);
    }

    /** What had to be changed in the text before it was the name of its district. */
    List<NameChange> changes() {
        Set<NameChange> changes = EnumSet.copyOf(moreChanges);
        if (match != null && form != null) {
            changes.addAll(match.changes(form));
        }
        return List.copyOf(changes);
    }

    /** Prints the districts. */
    @Override
    public String toString() {
        return districts().stream()
                .map(Known::district)
                .map(SchoolDistrict::name)
                .toList()
                .toString();
    }
}
