package jp.kurume.plan.text;

import java.util.Arrays;

/** The letters of a text that is being folded, each with the place in the original text where it begins and ends. */
final class Places {

    private final StringBuilder letters;
    private int[] starts;
    private int[] ends;

    Places(int room) {
        letters = new StringBuilder(room);
        starts = new int[room];
        ends = new int[room];
    }

    /** Adds a letter that stands for a part of the original text. */
    void add(int letter, int start, int end) {
        for (char unit : Character.toChars(letter)) {
            int place = letters.length();
            if (place == starts.length) {
                starts = Arrays.copyOf(starts, 2 * place + 1);
                ends = Arrays.copyOf(ends, 2 * place + 1);
            }
            starts[place] = start;
            ends[place] = end;
            letters.append(unit);
        }
    }

    /** Takes back blanks at the end. */
    void stripTrailing() {
        while (!letters.isEmpty() && letters.charAt(letters.length() - 1) == ' ') {
            letters.setLength(letters.length() - 1);
        }
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    String letters() {
        return letters.toString();
    }

    int[] starts() {
        return Arrays.copyOf(starts, letters.length());
    }

    int[] ends() {
        return Arrays.copyOf(ends, letters.length());
    }
}
