package jp.kurume.plan.districts.towns.part;

/**
 * Odd or even numbers only (奇数・偶数).
 *
 * @param level what is odd or even: 番 or 号
 * @param odd whether the odd ones are meant
 */
record Parity(Level level, boolean odd) {

    Decision decide(AddressNumber address) {
        int told = address.at(level);
        return told == 0 ? level.whereMissing() : (told % 2 == 1) == odd ? Decision.YES : Decision.NO;
    }
}
