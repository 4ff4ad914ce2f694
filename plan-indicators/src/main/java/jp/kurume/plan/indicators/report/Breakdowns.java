package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The measures of a part of the plan, in which breakdowns (内訳) stand below their whole. */
final class Breakdowns {

    private final List<MeasureReport> measures;
    private final Set<String> ids = new HashSet<>();

    Breakdowns(List<MeasureReport> measures) {
        this.measures = measures;
        measures.forEach(one -> ids.add(one.measure().id()));
    }

    /** The measures that stand for themselves, and breakdowns of what another part of the plan tells of. */
    List<MeasureReport> wholes() {
        return measures.stream().filter(one -> !isBelowAnother(one)).toList();
    }

    private boolean isBelowAnother(MeasureReport one) {
        String whole = one.measure().partOf();
        return ids.contains(whole) && !whole.equals(one.measure().id());
    }

    /** The breakdowns of a measure, in their order. */
    List<MeasureReport> of(MeasureReport whole) {
        return measures.stream()
                .filter(this::isBelowAnother)
                .filter(one -> one.measure().partOf().equals(whole.measure().id()))
                .toList();
    }

    /** Every measure, each breakdown behind its whole. */
    List<MeasureReport> inOrder() {
        List<MeasureReport> inOrder = new ArrayList<>();
        for (MeasureReport whole : wholes()) {
            inOrder.add(whole);
            inOrder.addAll(of(whole));
        }
        return inOrder;
    }
}
