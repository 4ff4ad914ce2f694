package jp.kurume.plan.department;

/** How two ownerships of one element cannot both be so. */
enum Clash {
    /** They can. */
    NONE,
    /** One department answers twice on a day. */
    TWICE,
    /** Two departments are in charge on a day. */
    TWO_IN_CHARGE;

    static Clash between(Ownership one, Ownership other) {
        if (!one.days().overlaps(other.days())) {
            return NONE;
        }
        if (one.department().equals(other.department())) {
            return TWICE;
        }
        return one.role() == OwnerRole.IN_CHARGE && other.role() == OwnerRole.IN_CHARGE ? TWO_IN_CHARGE : NONE;
    }
}
