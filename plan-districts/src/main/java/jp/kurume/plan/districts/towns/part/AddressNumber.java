package jp.kurume.plan.districts.towns.part;

import java.util.Objects;

/**
 * The numbers of an address behind its town (丁目・番・号).
 *
 * @param block the 丁目; 0 where none is told
 * @param mark the 甲, 乙 or イ before the number; empty where there is none
 * @param number the 番 or 番地; 0 where none is told
 * @param branch the 号 or 枝番; 0 where none is told
 */
public record AddressNumber(int block, String mark, int number, int branch) {

    /** Nothing but the town. */
    public static final AddressNumber NONE = new AddressNumber(0, "", 0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public AddressNumber {
        Objects.requireNonNull(mark, "mark");
        if (block < 0 || number < 0 || branch < 0) {
            throw new IllegalArgumentException("A number of an address is 1 or more, or 0 where none is told");
        }
    }

    /** What is told of one level. */
    int at(Level level) {
        return level == Level.BLOCK ? block : level == Level.NUMBER ? number : branch;
    }

    /** The same with another block, and nothing behind it. */
    AddressNumber ofBlock() {
        return new AddressNumber(block, "", 0, 0);
    }

    /** The same without its branch. */
    AddressNumber ofNumber() {
        return new AddressNumber(block, mark, number, 0);
    }

    /** Prints the numbers: {@code 3丁目甲20番1号}. */
    @Override
    public String toString() {
        return (block > 0 ? block + "丁目" : "")
                + mark
                + (number > 0 ? number + "番" : "")
                + (branch > 0 ? branch + "号" : "");
    }
}
