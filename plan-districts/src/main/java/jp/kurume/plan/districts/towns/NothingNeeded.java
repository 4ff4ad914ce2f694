package jp.kurume.plan.districts.towns;

import org.jspecify.annotations.Nullable;

/** What is left out of the JSON of an answer: that nothing more is needed. Equal to that, as Jackson asks. */
final class NothingNeeded {

    NothingNeeded() {}

    @Override
    public boolean equals(@Nullable Object object) {
        return object == null || object == Needed.NOTHING || object instanceof NothingNeeded;
    }

    @Override
    public int hashCode() {
        return Needed.NOTHING.hashCode();
    }
}
