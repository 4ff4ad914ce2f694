package jp.kurume.plan.districts.spelling;

import org.jspecify.annotations.Nullable;

/**
 * What is kept under spelled names: a map whose keys are looked up as part of a {@link Spelling}, without a text being made of
 * that part.
 *
 * <p>Open addressing with linear probing, at most half full. Thread-safe for readers once it is filled.
 *
 * @param <V> what is kept
 */
public final class Spellings<V> {

    private @Nullable String[] keys = new @Nullable String[16];
    private @Nullable Object[] values = new @Nullable Object[16];
    private int size;
    private int longest;

    /** Starts with nothing. */
    public Spellings() {}

    /**
     * Keeps something, in place of what was kept under the same letters.
     *
     * @param letters the letters
     * @param value what to keep
     */
    public void put(String letters, V value) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int place = place(letters);
        if (keys[place] == null) {
            keys[place] = letters;
            size++;
            longest = Math.max(longest, letters.length());
        }
        values[place] = value;
    }

    private void grow() {
        String[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new String[2 * oldKeys.length];
        values = new @Nullable Object[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }

    private int place(String letters) {
        int place = first(letters.hashCode());
        while (keys[place] != null && !keys[place].equals(letters)) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private int first(int hash) {
        return (hash ^ (hash >>> 15)) & (keys.length - 1);
    }

    /**
     * What is kept under letters.
     *
     * @param letters the letters
     * @return what is kept, or null if nothing is
     */
    public @Nullable V get(String letters) {
        return value(place(letters));
    }

    /**
     * What is kept under a part of a spelling.
     *
     * @param spelling a spelling
     * @param from the place of the first letter
     * @param to the place behind the last
     * @return what is kept, or null if nothing is
     */
    public @Nullable V get(Spelling spelling, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            // The hash is reckoned as a string's, so that keys are found by their own.
            hash = 31 * hash + spelling.letter(i);
        }
        int place = first(hash);
        while (keys[place] != null && !spelling.is(keys[place], from, to)) {
            place = (place + 1) & (keys.length - 1);
        }
        return value(place);
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(int place) {
        return (V) values[place];
    }

    /**
     * The number of letters of the longest key.
     *
     * @return the number; 0 if nothing is kept
     */
    public int longest() {
        return longest;
    }
}
