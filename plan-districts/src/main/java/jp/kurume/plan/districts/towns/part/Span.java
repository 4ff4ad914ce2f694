package jp.kurume.plan.districts.towns.part;

/**
 * From one number to another, both included. What an end does not say, it holds all of: from the first, to the last.
 *
 * @param from the first
 * @param to the last, in the same mark
 */
record Span(AddressNumber from, AddressNumber to) {

    static final Span WHOLE = new Span(AddressNumber.NONE, AddressNumber.NONE);

    static Span of(AddressNumber one) {
        return new Span(one, one);
    }

    Decision decide(AddressNumber address) {
        Decision within = compare(address, from, 1).and(compare(address, to, -1));
        return within == Decision.NO || !hasNumbers() ? within : within.and(mark(address.mark()));
    }

    /** Whether an address is not before an end of the span (sign 1), or not behind it (sign -1). */
    private static Decision compare(AddressNumber address, AddressNumber end, int sign) {
        for (Level level : Level.ALL) {
            int bound = end.at(level);
            if (bound == 0) {
                if (level == Level.BLOCK) {
                    // Parts of a town without 丁目, or of one 丁目 that the town's name tells.
                    continue;
                }
                return Decision.YES;
            }
            int told = address.at(level);
            if (told == 0) {
                return level.whereMissing();
            }
            if (told != bound) {
                return sign * Integer.compare(told, bound) > 0 ? Decision.YES : Decision.NO;
            }
        }
        return Decision.YES;
    }

    private boolean hasNumbers() {
        return from.number() > 0 || to.number() > 0;
    }

    /** Another mark is another number; where only one side has a mark, nobody can tell. */
    private Decision mark(String told) {
        String own = from.number() > 0 ? from.mark() : to.mark();
        if (own.equals(told)) {
            return Decision.YES;
        }
        return own.isEmpty() ? Decision.NOTHING : told.isEmpty() ? Decision.NUMBER : Decision.NO;
    }

    /** Whether all of another span is in it. */
    boolean covers(Span other) {
        boolean sameBlocks = hasBlocks() == other.hasBlocks();
        boolean sameMark = !hasNumbers() || from.mark().equals(other.from.mark());
        return sameBlocks
                && sameMark
                && compare(other.from, from, 1) == Decision.YES
                && compare(other.to, to, -1) == Decision.YES;
    }

    boolean hasBlocks() {
        return from.block() > 0 || to.block() > 0;
    }

    /** Whether the first is not behind the last. */
    boolean isOrdered() {
        return compare(to, from, 1) != Decision.NO;
    }
}
