package jp.kurume.plan.diff;

/**
 * An element of one of two editions, ready to be compared.
 *
 * @param value the element itself
 * @param element how changes name it
 * @param parent the name of what it belongs to, in the words of the later edition where that has it; empty for the plan itself
 * @param number its number there; 0 where the order says nothing
 */
record Item<T>(T value, Element element, String parent, int number) {

    boolean isAtThePlaceOf(Item<T> other) {
        return number == other.number && parent.equals(other.parent);
    }
}
