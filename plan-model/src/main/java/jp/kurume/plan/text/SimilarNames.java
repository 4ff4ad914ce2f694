package jp.kurume.plan.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Names that look like a given text: what was probably meant where a name is not known.
 *
 * <p>Likeness is the optimal string alignment distance: the fewest letters inserted, deleted, replaced or swapped with
 * their neighbour that turn one text into the other (a restricted form of Damerau's distance; Damerau, "A technique for
 * computer detection and correction of spelling errors", Communications of the ACM 7 (3), 1964). Letters are Unicode
 * code points.
 */
public final class SimilarNames {

    /**
     * A text longer than this is no slip of a name, and a name as long is none that anybody meant; neither is compared, so
     * that huge input is answered at once and in few words.
     */
    private static final int LONGEST = 100;

    private SimilarNames() {}

    /**
     * The names that look most like a text, most alike first, alike ones in the order given.
     *
     * <p>A name of at most 100 letters is offered if less than half of the longer of the two texts had to change, or if one contains the other.
     *
     * @param text any text, of any length
     * @param names the names that exist
     * @param limit how many to offer at the most
     * @return the names, each once; empty if none looks alike
     */
    public static List<String> closest(String text, Collection<String> names, int limit) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(names, "names");
        List<Likeness> alike = new ArrayList<>();
        if (!text.isBlank() && text.length() <= LONGEST) {
            for (String name : names) {
                if (name.length() > LONGEST) {
                    continue;
                }
                int distance = distance(text, name);
                int longer = Math.max(length(text), length(name));
                boolean oneContainsTheOther = name.contains(text) || text.contains(name);
                if (!name.isEmpty() && (2 * distance < longer || oneContainsTheOther)) {
                    alike.add(new Likeness(name, distance));
                }
            }
        }
        alike.sort(Comparator.comparingInt(Likeness::distance));
        return alike.stream().map(Likeness::name).distinct().limit(limit).toList();
    }

    /**
     * How many letters have to be inserted, deleted, replaced or swapped with their neighbour to turn one text into the
     * other.
     *
     * @param one a text
     * @param other another
     * @return the distance: 0 for equal texts, at most the length of the longer one
     */
    public static int distance(String one, String other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] d = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length; j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                int replaced = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length][b.length];
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private record Likeness(String name, int distance) {}
}
