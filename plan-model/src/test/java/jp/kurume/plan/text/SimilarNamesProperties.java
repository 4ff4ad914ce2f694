package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SimilarNamesProperties {

    private static final List<String> DISTRICTS = List.of("日吉", "篠山", "南薫", "荘島", "長門石", "西国分", "東国分", "城島", "南", "上津");

    // Distance

    @Property
    void isZeroForEqualTextsOnly(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(SimilarNames.distance(one, one)).isZero();
        assertThat(SimilarNames.distance(one, other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void isTheSameBothWays(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(SimilarNames.distance(one, other)).isEqualTo(SimilarNames.distance(other, one));
    }

    @Property
    void liesBetweenTheDifferenceOfLengthsAndTheLonger(@ForAll("texts") String one, @ForAll("texts") String other) {
        int a = letters(one);
        int b = letters(other);
        assertThat(SimilarNames.distance(one, other)).isBetween(Math.abs(a - b), Math.max(a, b));
    }

    @Property
    void oneLetterMoreOrLessIsOne(@ForAll("texts") String text, @ForAll("letters") String letter, @ForAll long seed) {
        int at = boundary(text, seed);
        String longer = text.substring(0, at) + letter + text.substring(at);
        assertThat(SimilarNames.distance(text, longer)).isEqualTo(1);
    }

    @Property
    void oneOtherLetterIsOne(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(SimilarNames.distance(before + "X" + after, before + "𠮷" + after))
                .isEqualTo(1);
    }

    @Property
    void neighboursSwappedAreOne(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(SimilarNames.distance(before + "X𠮷" + after, before + "𠮷X" + after))
                .isEqualTo(1);
    }

    /** So many edits, so much distance at the most: the distance is the fewest edits. */
    @Property
    void isNoMoreThanTheEditsMade(
            @ForAll("texts") String text, @ForAll @IntRange(max = 6) int edits, @ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < edits; i++) {
            int at = boundary(edited.toString(), random.nextLong());
            edited.insert(at, (char) ('A' + random.nextInt(26)));
        }
        // Nothing but capitals is inserted and a text has none, so the fewest edits are these.
        assertThat(SimilarNames.distance(text, edited.toString())).isEqualTo(edits);
    }

    @Example
    void examples() {
        assertThat(SimilarNames.distance("", "")).isZero();
        assertThat(SimilarNames.distance("", "日吉")).isEqualTo(2);
        assertThat(SimilarNames.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(SimilarNames.distance("西国分", "東国分")).isEqualTo(1);
        assertThat(SimilarNames.distance("hiyoshi", "hiyohsi")).isEqualTo(1);
        // The restricted form: a swapped pair is not edited again (the unrestricted distance would be 2).
        assertThat(SimilarNames.distance("ca", "abc")).isEqualTo(3);
        // One letter, though two chars.
        assertThat(SimilarNames.distance("𠮷", "吉")).isEqualTo(1);
    }

    // Closest

    @Property
    void offersSomeOfTheNamesSortedAndNoMoreThanTheLimit(
            @ForAll("texts") String text, @ForAll("names") List<String> names, @ForAll @IntRange(max = 5) int limit) {
        List<String> offered = SimilarNames.closest(text, names, limit);
        assertThat(offered).hasSizeLessThanOrEqualTo(limit).doesNotHaveDuplicates();
        assertThat(names).containsAll(offered);
        assertThat(offered)
                .isSortedAccordingTo((one, other) ->
                        Integer.compare(SimilarNames.distance(text, one), SimilarNames.distance(text, other)));
        assertThat(offered)
                .allMatch(name -> 2 * SimilarNames.distance(text, name) < Math.max(letters(text), letters(name))
                        || name.contains(text)
                        || text.contains(name));
    }

    @Property
    void findsAKnownNameFirst(@ForAll("names") List<String> names, @ForAll long seed) {
        HashSet<String> known = new HashSet<>(names);
        known.removeIf(String::isBlank);
        for (String name : known) {
            assertThat(SimilarNames.closest(name, names, 1)).containsExactly(name);
        }
    }

    @Property
    void oneSlipInALongNameIsForgiven(@ForAll @IntRange(max = 9) int at) {
        String name = "shimonoseki";
        String slip = name.substring(0, at) + name.substring(at + 1);
        assertThat(SimilarNames.closest(slip, List.of("kitakyushu", name, "hakata"), 3))
                .containsExactly(name);
    }

    @Example
    void namesOfDistricts() {
        assertThat(SimilarNames.closest("日吉町", DISTRICTS, 3)).containsExactly("日吉");
        assertThat(SimilarNames.closest("国分", DISTRICTS, 3)).containsExactly("西国分", "東国分");
        assertThat(SimilarNames.closest("国分", DISTRICTS, 1)).containsExactly("西国分");
        assertThat(SimilarNames.closest("博多", DISTRICTS, 3)).isEmpty();
        assertThat(SimilarNames.closest("", DISTRICTS, 3)).isEmpty();
        assertThat(SimilarNames.closest("　", DISTRICTS, 3)).isEmpty();
        assertThat(SimilarNames.closest("日吉", DISTRICTS, 0)).isEmpty();
        assertThat(SimilarNames.closest("日吉", List.of(), 3)).isEmpty();
        assertThat(SimilarNames.closest("日吉", List.of("日吉", "日吉"), 3)).containsExactly("日吉");
    }

    @Example
    void hugeTextIsAnsweredAtOnce() {
        assertThat(SimilarNames.closest("日吉".repeat(1_000_000), DISTRICTS, 3)).isEmpty();
        assertThat(SimilarNames.closest("x".repeat(101), List.of("x".repeat(101)), 3))
                .isEmpty();
        assertThat(SimilarNames.closest("x".repeat(100), List.of("x".repeat(100)), 3))
                .hasSize(1);
    }

    private static int letters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Some place in a text that is not inside a letter. */
    private static int boundary(String text, long seed) {
        return text.offsetByCodePoints(0, new Random(seed).nextInt(letters(text) + 1));
    }

    @Property
    void nothingIsNeverOffered(@ForAll String text) {
        assertThat(SimilarNames.closest(text, List.of("", "yes"), 2)).doesNotContain("");
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of("a", "b", "日", "吉", "𠮷", "島", "-");
    }

    @Provide
    Arbitrary<String> texts() {
        return letters().list().ofMaxSize(9).map(letters -> String.join("", letters));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return texts().filter(text -> !text.isEmpty()).list().ofMaxSize(12);
    }
}
