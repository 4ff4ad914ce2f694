package jp.kurume.plan.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.model.PlanPart;

/** Collects the changes between two editions, part by part. */
final class Comparison {

    /** What tells the elements of a part apart. */
    enum Naming {
        /** Their titles: numbers and ids follow from the order. */
        TITLE,
        /** Ids that somebody gave them; a title is compared. */
        ID,
        /** Ids that somebody gave them; the title says nothing that is not compared elsewhere. */
        ID_ALONE
    }

    private final Edition before;
    private final Edition after;
    private final List<Change> changes = new ArrayList<>();
    private final List<NotCovered> notCovered = new ArrayList<>();

    Comparison(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    /** Whether a part can be compared; notes which edition does not cover it. */
    boolean covers(PlanPart part, boolean inBefore, boolean inAfter) {
        if (!inBefore) {
            notCovered.add(new NotCovered(part, before));
        }
        if (!inAfter) {
            notCovered.add(new NotCovered(part, after));
        }
        return inBefore && inAfter;
    }

    /** Notes what was added, removed, moved and renamed, and tells which element is which. */
    <T> Matching<T> match(PlanPart part, List<Item<T>> earlier, List<Item<T>> later, Naming naming) {
        Matching<T> matching = new Matching<>(earlier, later, naming != Naming.TITLE);
        matching.removed().forEach(item -> changes.add(new Change.Removed(part, item.element())));
        for (int i = 0; i < later.size(); i++) {
            Element element = later.get(i).element();
            matching.origin(i)
                    .ifPresentOrElse(
                            pair -> note(part, pair, naming), () -> changes.add(new Change.Added(part, element)));
        }
        return matching;
    }

    private <T> void note(PlanPart part, Matching.Pair<T> pair, Naming naming) {
        Element one = pair.before().element();
        Element other = pair.after().element();
        if (!pair.before().isAtThePlaceOf(pair.after())) {
            changes.add(new Change.Moved(part, one, other));
        }
        if (naming != Naming.ID_ALONE) {
            title(part, one, other);
        }
    }

    /** Notes another title, if it is one. */
    void title(PlanPart part, Element one, Element other) {
        if (!one.title().equals(other.title())) {
            changes.add(new Change.Renamed(part, one, other));
        }
    }

    /** Notes what is said otherwise, if it is. */
    void altered(PlanPart part, Element one, Element other, Attribute attribute, Object from, Object to) {
        if (!from.toString().equals(to.toString())) {
            changes.add(new Change.Altered(part, one, other, attribute, from.toString(), to.toString()));
        }
    }

    /** What was noted, in the order of the parts. */
    PlanDiff diff() {
        changes.sort(Comparator.comparing(Change::part));
        notCovered.sort(Comparator.comparing(NotCovered::part));
        return PlanDiff.builder()
                .before(before)
                .after(after)
                .changes(changes)
                .notCovered(notCovered)
                .build();
    }
}
