package jp.kurume.plan.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kurume.plan.text.KanjiNumerals;
import org.jspecify.annotations.Nullable;

/**
 * A provision of a law (条項): an article (条), and a paragraph (項) and an item (号) of it where they are named.
 *
 * <p>Articles and items that were put in later carry branch numbers (枝番号): 第106条の5 stands between 第106条の4 and 第107条,
 * and is no part of 第106条. An item may hang on an article that has no numbered paragraphs: 第2条第3号.
 *
 * <pre>{@code
 * Provision.parse("第14条第1項");
 * Provision.parse("第百六条の五");      // 第106条の5
 * Provision.parse("106条の5");         // the same: documents leave out 第
 * }</pre>
 *
 * <p>Provisions are ordered as they stand in a law: by article, an article before its paragraphs, a paragraph before its
 * items. They print with Arabic numbers, whatever they were read from.
 *
 * <p>In JSON it is the text that it prints, and in no other writing. Immutable and thread-safe. Use {@link #parse} or {@link #article} rather than the constructor.
 *
 * @param article the article's number and its branch numbers: 106 and 5 for 第106条の5
 * @param paragraph the paragraph's number; empty where none is named
 * @param item the item's number and its branch numbers; empty where none is named
 */
public record Provision(List<Integer> article, List<Integer> paragraph, List<Integer> item)
        implements Comparable<Provision>, Serializable {

    /** No law of Japan has as many articles: the Civil Code has 1050. */
    private static final int HIGHEST = 9999;

    /** A reference longer than this is none; it is not looked at. */
    private static final int LONGEST = 200;

    private static final String NUMBER = "[1-9]\\d{0,3}+(?!\\d)";
    private static final String BRANCHES = "(?:の" + NUMBER + ")*+";

    /** An article, a paragraph and an item, without blanks. */
    private static final Pattern PARTS = Pattern.compile("第?(?<article>" + NUMBER + "条" + BRANCHES
            + ")(?:第?(?<paragraph>" + NUMBER + ")項)?(?:第?(?<item>" + NUMBER + "号" + BRANCHES + "))?");

    /** Blanks between the parts; one between two digits stays, since 1 and 2 are not 12. */
    private static final Pattern BLANKS = Pattern.compile("(?<!\\d) +| +(?!\\d)");

    /**
     * Checks and copies the numbers.
     *
     * @throws IllegalArgumentException if there is no article, more than one number for the paragraph, or a number that is
     *     not from 1 to 9999
     */
    public Provision {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(item, "item");
        article = List.copyOf(article);
        paragraph = List.copyOf(paragraph);
        item = List.copyOf(item);
        if (article.isEmpty() || paragraph.size() > 1 || !areNumbers(article, paragraph, item)) {
            throw new IllegalArgumentException("A provision has an article, at most one paragraph number, and numbers"
                    + " from 1 to " + HIGHEST + ", but not " + article + ", " + paragraph + ", " + item);
        }
    }

    private static boolean areNumbers(List<Integer> article, List<Integer> paragraph, List<Integer> item) {
        return Stream.of(article, paragraph, item)
                .flatMap(List::stream)
                .allMatch(number -> number >= 1 && number <= HIGHEST);
    }

    /**
     * An article as a whole.
     *
     * @param number its number, from 1 to 9999
     * @param branches its branch numbers (枝番号), if it has any: 5 for 第106条の5
     * @return the provision
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Provision article(int number, int... branches) {
        Objects.requireNonNull(branches, "branches");
        List<Integer> numbers = new ArrayList<>();
        numbers.add(number);
        for (int branch : branches) {
            numbers.add(branch);
        }
        return new Provision(numbers, List.of(), List.of());
    }

    /**
     * Reads a provision as documents write it.
     *
     * <p>Numbers may be Arabic, half or full width, or {@linkplain KanjiNumerals kanji}, with units (百六) or without (一〇六). 第
     * may be left out, and blanks may stand between the parts. Chapters, supplementary provisions (附則) and the iroha parts of items
     * are not read.
     *
     * @param text the text, such as 第106条の5第1項第2号
     * @return the provision
     * @throws LegalReferenceParseException if the text is none
     */
    public static Provision parse(String text) {
        Objects.requireNonNull(text, "text");
        return find(text)
                .orElseThrow(
                        () -> new LegalReferenceParseException(
                                text,
                                "provision of a law: an article, and a paragraph and an item of it, such as 第106条の5 or 第14条第1項"));
    }

    /**
     * Reads a provision where there may be none.
     *
     * @param text any text, of any length
     * @return the provision that {@link #parse} reads; empty if the text is none
     */
    public static Optional<Provision> find(String text) {
        Objects.requireNonNull(text, "text");
        String folded = text.length() > LONGEST ? "" : KanjiNumerals.inDigits(text);
        Matcher parts = PARTS.matcher(BLANKS.matcher(folded).replaceAll(""));
        return parts.matches()
                ? Optional.of(new Provision(
                        numbers(parts.group("article")),
                        numbers(parts.group("paragraph")),
                        numbers(parts.group("item"))))
                : Optional.empty();
    }

    private static List<Integer> numbers(@Nullable String part) {
        return part == null
                ? List.of()
                : Arrays.stream(part.split("\\D+", -1))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .toList();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Provision fromJson(String text) {
        Provision provision = parse(text);
        LegalReferenceParseException.throwUnlessPrinted(provision.toString(), text);
        return provision;
    }

    /**
     * {@return whether another provision is this one or a part of it: 第8条 contains 第8条第1項, but 第106条 does not contain
     * 第106条の5}
     *
     * @param other the other provision
     */
    public boolean contains(Provision other) {
        Objects.requireNonNull(other, "other");
        if (!article.equals(other.article)) {
            return false;
        }
        boolean wholeArticle = paragraph.isEmpty() && item.isEmpty();
        boolean sameParagraph = paragraph.equals(other.paragraph);
        return wholeArticle || (sameParagraph && (item.isEmpty() || item.equals(other.item)));
    }

    @Override
    public int compareTo(Provision other) {
        Objects.requireNonNull(other, "other");
        int byArticle = compare(article, other.article);
        if (byArticle != 0) {
            return byArticle;
        }
        int byParagraph = compare(paragraph, other.paragraph);
        return byParagraph != 0 ? byParagraph : compare(item, other.item);
    }

    /** Number by number; what is shorter and otherwise the same comes first. */
    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            int byNumber = Integer.compare(one.get(i), other.get(i));
            if (byNumber != 0) {
                return byNumber;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Prints the provision with Arabic numbers: {@code 第106条の5第1項第2号}. {@link #parse} reads it back. */
    @JsonValue
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        print(out, article, '条');
        print(out, paragraph, '項');
        print(out, item, '号');
        return out.toString();
    }

    private static void print(StringBuilder out, List<Integer> numbers, char word) {
        for (int i = 0; i < numbers.size(); i++) {
            out.append(i == 0 ? "第" : "の").append(numbers.get(i));
            if (i == 0) {
                out.append(word);
            }
        }
    }
}
