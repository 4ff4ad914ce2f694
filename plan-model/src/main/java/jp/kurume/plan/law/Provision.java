package jp.kurume.plan.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Chinese numerals from zero to nine; 〇 stands in positional writing only. */
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    /** Ten, a hundred, a thousand. */
    private static final String KANJI_UNITS = "十百千";

    /**
     * Checks and copies the numbers.
     *
     * @throws IllegalArgumentException if there is no article, more than one number for the paragraph, or a number that is
     *     not from 1 to 9999
     */
    public Provision {
        article = List.copyOf(article);
        paragraph = List.copyOf(paragraph);
        item = List.copyOf(item);
        if (article.isEmpty() || paragraph.size() > 1 || !areNumbers(article, paragraph, item)) {
            throw new IllegalArgumentException("A provision has an article, at most one paragraph number, and numbers"
                    + " from 1 to " + HIGHEST + ", but not " + article + ", " + paragraph + ", " + item);
        }
    }

    private static boolean areNumbers(List<Integer> article, List<Integer> paragraph, List<Integer> item) {
        boolean all = true;
        for (int number : article) {
            all &= number >= 1 && number <= HIGHEST;
        }
        for (int number : paragraph) {
            all &= number >= 1 && number <= HIGHEST;
        }
        for (int number : item) {
            all &= number >= 1 && number <= HIGHEST;
        }
        return all;
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
     * <p>Numbers may be Arabic, half or full width, or Chinese numerals, with units (百六) or without (一〇六). 第 may be left
     * out, and blanks may stand between the parts. Chapters, supplementary provisions (附則) and the iroha parts of items
     * are not read.
     *
     * @param text the text, such as 第106条の5第1項第2号
     * @return the provision
     * @throws LegalReferenceParseException if the text is none
     */
    public static Provision parse(String text) {
        Optional<Provision> found = find(text);
        LegalReferenceParseException.throwUnless(found.isPresent(), text);
        return found.orElseThrow();
    }

    /**
     * Reads a provision where there may be none.
     *
     * @param text any text, of any length
     * @return the provision that {@link #parse} reads; empty if the text is none
     */
    public static Optional<Provision> find(String text) {
        List<List<Integer>> parts = parts(text);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision(parts.get(0), parts.get(1), parts.get(2)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Provision fromJson(String text) {
        Provision provision = parse(text);
        LegalReferenceParseException.throwUnlessPrinted(provision.toString(), text);
        return provision;
    }

    /**
     * Whether another provision is this one or a part of it: 第8条 contains 第8条第1項, but 第106条 does not contain 第106条の5.
     *
     * @param other the other provision
     * @return true if it is
     */
    public boolean contains(Provision other) {
        if (!article.equals(other.article)) {
            return false;
        }
        boolean wholeArticle = paragraph.isEmpty() && item.isEmpty();
        boolean sameParagraph = paragraph.equals(other.paragraph);
        return wholeArticle || (sameParagraph && (item.isEmpty() || item.equals(other.item)));
    }

    @Override
    public int compareTo(Provision other) {
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

    // Reading

    /** The numbers of article, paragraph and item; an empty list if the text is no provision. */
    private static List<List<Integer>> parts(String text) {
        String rest = text.length() > LONGEST ? "" : withoutBlanks(text);
        List<List<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            char word = "条項号".charAt(i);
            List<Integer> numbers = new ArrayList<>();
            int end = readPart(rest, word, numbers);
            rest = rest.substring(end);
            parts.add(numbers);
        }
        boolean oneParagraphNumber = parts.get(1).size() <= 1;
        return rest.isEmpty() && !parts.get(0).isEmpty() && oneParagraphNumber ? parts : List.of();
    }

    /** Without blanks between parts; one that parts two digits stays, since 1 and 2 are not 12. */
    private static String withoutBlanks(String text) {
        StringBuilder out = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '　') {
                blank = true;
            } else {
                boolean partsDigits =
                        blank && isNumeral(c) && !out.isEmpty() && isNumeral(out.charAt(out.length() - 1));
                out.append(partsDigits ? " " : "").append(c);
                blank = false;
            }
        }
        return out.toString();
    }

    private static boolean isNumeral(char c) {
        return digit(c) >= 0 || KANJI_UNITS.indexOf(c) >= 0;
    }

    /** Reads 第106条の5 from the beginning of a text; answers where it ends, or 0 if nothing like it stands there. */
    private static int readPart(String text, char word, List<Integer> numbers) {
        int start = text.startsWith("第") ? 1 : 0;
        int end = endOfNumber(text, start);
        int number = number(text, start, end);
        if (number < 1 || end == text.length() || text.charAt(end) != word) {
            return 0;
        }
        numbers.add(number);
        end++;
        while (end < text.length() && text.charAt(end) == 'の') {
            int endOfBranch = endOfNumber(text, end + 1);
            int branch = number(text, end + 1, endOfBranch);
            if (branch < 1) {
                return end;
            }
            numbers.add(branch);
            end = endOfBranch;
        }
        return end;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The value of a digit in any of its three forms, or -1. */
    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : KANJI_DIGITS.indexOf(c);
    }

    /** A number from 1 to 9999 in any of its writings, or 0 if it is none. */
    private static int number(String text, int start, int end) {
        if (start == end || digit(text.charAt(start)) == 0) {
            return 0;
        }
        int sum = 0;
        int current = -1;
        int lastUnit = Integer.MAX_VALUE;
        boolean units = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int power = KANJI_UNITS.indexOf(c);
            if (power >= 0) {
                int unit = power == 0 ? 10 : power == 1 ? 100 : 1000;
                // 六十百, 十二三百 and 零百 are no numbers.
                if (unit >= lastUnit || current == 0 || current > 9) {
                    return 0;
                }
                sum += unit * (current < 0 ? 1 : current);
                current = -1;
                lastUnit = unit;
                units = true;
            } else {
                current = (current < 0 ? 0 : current * 10) + digit(c);
                if (current > HIGHEST || (units && (current == 0 || current > 9))) {
                    return 0;
                }
            }
        }
        return sum + Math.max(0, current);
    }
}
