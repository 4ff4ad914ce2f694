package jp.kurume.plan.districts.towns.part;

/**
 * Whether an address lies in a part of a town: yes, no, or perhaps, and then what would have to be known.
 *
 * <p>Of several things that are missing the coarsest is asked for: who tells the 丁目 may need no 号 any more.
 */
public enum Decision {
    /** It does. */
    YES,
    /** It does not. */
    NO,
    /** Perhaps: the 丁目 is missing. */
    BLOCK,
    /** Perhaps: the 番 or 番地 is missing, or the 甲, 乙, イ before it. */
    NUMBER,
    /** Perhaps: the 号 or 枝番 is missing. */
    BRANCH,
    /** Perhaps: the print says no more. */
    NOTHING;

    /**
     * Whether it is neither yes nor no.
     *
     * @return true if it is perhaps
     */
    public boolean isPerhaps() {
        return this != YES && this != NO;
    }

    /**
     * The opposite.
     *
     * @return no for yes, yes for no; perhaps stays
     */
    public Decision not() {
        return this == YES ? NO : this == NO ? YES : this;
    }

    /**
     * Whether this and another hold.
     *
     * @param other the other
     * @return no if either is no, yes if both are
     */
    public Decision and(Decision other) {
        return this == NO || other == NO ? NO : this == YES ? other : other == YES ? this : coarser(other);
    }

    /**
     * Whether this or another holds.
     *
     * @param other the other
     * @return yes if either is yes, no if both are
     */
    public Decision or(Decision other) {
        return this == YES || other == YES ? YES : this == NO ? other : other == NO ? this : coarser(other);
    }

    private Decision coarser(Decision other) {
        return compareTo(other) < 0 ? this : other;
    }
}
