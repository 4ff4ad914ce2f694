package jp.kurume.plan.districts.towns.part;

import java.util.ArrayList;
import java.util.List;

/**
 * One item of a list: a number or a range, with what is printed behind it.
 *
 * @param span the number or the range
 * @param parities whether only odd or even ones of it are meant; none where all are
 * @param narrowings what brackets say of single numbers in it
 * @param unsure what of it may be or not: 一部, or words
 * @param exceptions what is taken from it
 */
record Item(Span span, List<Parity> parities, List<Narrowing> narrowings, List<Span> unsure, List<Item> exceptions) {

    /** All of a town. */
    static final Item WHOLE = of(Span.WHOLE);

    /**
     * A bracket behind a number: 12番(11号～38号).
     *
     * @param number the number
     * @param items what of it is meant
     * @param parities whether only odd or even ones of it are meant
     */
    record Narrowing(Span number, List<Item> items, List<Parity> parities) {

        /** Copies the lists. */
        Narrowing {
            items = List.copyOf(items);
            parities = List.copyOf(parities);
        }

        /** Yes for every other number: of those, the bracket says nothing. */
        private Decision decide(AddressNumber address) {
            Decision meant = number.decide(address);
            if (meant == Decision.NO) {
                return Decision.YES;
            }
            Decision inside = items.isEmpty() ? Decision.YES : Decision.NO;
            for (Item item : items) {
                inside = inside.or(item.decide(address));
            }
            for (Parity parity : parities) {
                inside = inside.and(parity.decide(address));
            }
            return meant.not().or(inside);
        }
    }

    /** Copies the lists. */
    Item {
        parities = List.copyOf(parities);
        narrowings = List.copyOf(narrowings);
        unsure = List.copyOf(unsure);
        exceptions = List.copyOf(exceptions);
    }

    static Item of(Span span) {
        return new Item(span, List.of(), List.of(), List.of(), List.of());
    }

    Item with(Parity parity) {
        return new Item(span, and(parities, parity), narrowings, unsure, exceptions);
    }

    Item with(Narrowing narrowing) {
        return new Item(span, parities, and(narrowings, narrowing), unsure, exceptions);
    }

    Item unsureOf(Span some) {
        return new Item(span, parities, narrowings, and(unsure, some), exceptions);
    }

    Item without(Item exception) {
        return new Item(span, parities, narrowings, unsure, and(exceptions, exception));
    }

    private static <T> List<T> and(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return all;
    }

    Decision decide(AddressNumber address) {
        Decision decision = span.decide(address);
        for (int i = 0; i < parities.size() && decision != Decision.NO; i++) {
            decision = decision.and(parities.get(i).decide(address));
        }
        for (int i = 0; i < narrowings.size() && decision != Decision.NO; i++) {
            decision = decision.and(narrowings.get(i).decide(address));
        }
        for (int i = 0; i < unsure.size() && decision != Decision.NO; i++) {
            Decision some = unsure.get(i).decide(address);
            decision = some == Decision.NO
                    ? decision
                    : decision.and(Decision.NOTHING).and(some);
        }
        for (int i = 0; i < exceptions.size() && decision != Decision.NO; i++) {
            Item exception = exceptions.get(i);
            Decision taken = exception.decide(address);
            // An exception that would take away the whole item was hardly meant so.
            boolean all = taken != Decision.NO && isTakenAwayBy(exception);
            decision = decision.and(all ? Decision.NOTHING : taken.not());
        }
        return decision;
    }

    /** Whether nothing of it would be left. */
    boolean isTakenAwayBy(Item exception) {
        boolean all = exception.parities.isEmpty() && exception.narrowings.isEmpty() && exception.exceptions.isEmpty();
        if (all && exception.span.covers(span)) {
            return true;
        }
        for (Narrowing narrowing : narrowings) {
            boolean ofAll = narrowing.number.covers(span) && !narrowing.items.isEmpty();
            if (ofAll && narrowing.items.stream().allMatch(item -> item.isTakenAwayBy(exception))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one 丁目 or several, whole. */
    boolean isOfWholeBlocks() {
        AddressNumber from = span.from();
        AddressNumber to = span.to();
        boolean plain = parities.isEmpty() && narrowings.isEmpty() && unsure.isEmpty() && exceptions.isEmpty();
        return plain && from.block() > 0 && to.block() > 0 && from.number() == 0 && to.number() == 0;
    }

    /** Adds the numbers at which anything in it begins or ends. */
    void addEnds(List<AddressNumber> ends) {
        ends.add(span.from());
        ends.add(span.to());
        unsure.forEach(some -> {
            ends.add(some.from());
            ends.add(some.to());
        });
        narrowings.forEach(narrowing -> narrowing.items.forEach(item -> item.addEnds(ends)));
        exceptions.forEach(exception -> exception.addEnds(ends));
    }

    boolean hasBlocks() {
        return span.hasBlocks() || exceptions.stream().anyMatch(Item::hasBlocks);
    }
}
