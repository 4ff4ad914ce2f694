package jp.kurume.plan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.text.FoldedText;

/**
 * Words of one meaning and sound that documents spell differently (表記のゆれ): 障害, 障がい and 障碍; 子供, 子ども and こども. A search for
 * one of them finds the others.
 *
 * <p>The {@linkplain #common() common ones} are those of any city, each with the reason why it is spelled in two ways. A city
 * adds its own in a table {@code search-words.csv} of its folder:
 *
 * <pre>{@code
 * word,same_as,because
 * 校区コミュニティ,まちづくり振興会,the name until 2015
 *
 * PlanSearch search = PlanSearch.of(plan).with(SearchWords.readFrom(TableSource.folder(folder)));
 * }</pre>
 *
 * <p>Different spellings of letters (width, kana, old forms) need no row; {@link FoldedText} takes them for one.
 *
 * <p>Immutable and thread-safe.
 */
public final class SearchWords {

    /** A word of a query has no more spellings than this; what goes beyond is not sought. */
    private static final int MOST_SPELLINGS = 100;

    /** The words of each group, folded. */
    private final List<Set<String>> groups;

    private final List<Pattern> patterns;

    private SearchWords(List<Set<String>> groups) {
        this.groups = List.copyOf(groups);
        this.patterns = groups.stream().map(SearchWords::anyOf).toList();
    }

    /** Any word of a group; of words that begin alike the longest: 取組み before 取組. */
    private static Pattern anyOf(Set<String> group) {
        return Pattern.compile(group.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /**
     * {@return the words that any city's documents may spell differently}
     */
    public static SearchWords common() {
        return Common.WORDS;
    }

    /** Read when a search first needs it. */
    private static final class Common {
        private static final SearchWords WORDS = readFrom(TableSource.bundled(SearchWords.class, "common-words"));
    }

    /**
     * Some spellings of one word.
     *
     * @param spellings the spellings, such as 障害 and 障がい
     * @return the words
     */
    public static SearchWords of(String... spellings) {
        Objects.requireNonNull(spellings, "spellings");
        return grouped(List.of(new LinkedHashSet<>(List.of(spellings))));
    }

    /**
     * The words of a city.
     *
     * @param tables the city's tables, perhaps with {@code search-words.csv} among them
     * @return the words; none if there is no such table
     * @throws jp.kurume.plan.table.InvalidTablesException if the table is not as it should be
     */
    public static SearchWords readFrom(TableSource tables) {
        Objects.requireNonNull(tables, "tables");
        TableReading reading = new TableReading(tables);
        SearchWords words = readFrom(reading);
        reading.finish();
        return words;
    }

    static SearchWords readFrom(TableReading reading) {
        List<Set<String>> pairs = new ArrayList<>();
        for (TableRow row : reading.table(SearchTables.WORDS).rows()) {
            if (row.isSound()) {
                pairs.add(new LinkedHashSet<>(List.of(row.get(SearchTables.WORD), row.get(SearchTables.SAME_AS))));
            }
        }
        return grouped(pairs);
    }

    /** Words that are alike by way of another one are of one group. */
    private static SearchWords grouped(List<Set<String>> alike) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (Set<String> words : alike) {
            Set<String> group = new LinkedHashSet<>();
            for (String word : words) {
                String folded = FoldedText.of(word).letters();
                group.add(folded);
                group.addAll(groups.getOrDefault(folded, Set.of()));
            }
            group.remove("");
            group.forEach(word -> groups.put(word, group));
        }
        return new SearchWords(List.copyOf(new LinkedHashSet<>(groups.values())));
    }

    /**
     * These words and others.
     *
     * @param others other words
     * @return both; a word that is in both is spelled in all the ways of either
     */
    public SearchWords and(SearchWords others) {
        Objects.requireNonNull(others, "others");
        List<Set<String>> both = new ArrayList<>(groups);
        both.addAll(others.groups);
        return grouped(both);
    }

    /**
     * The spellings of a folded text in which some of these words may stand.
     *
     * @param folded the text, as {@link FoldedText} folds it
     * @return the text first, and what it is with other spellings of the words in it, 100 at most
     */
    public Set<String> spellings(String folded) {
        Objects.requireNonNull(folded, "folded");
        Set<String> spellings = new LinkedHashSet<>(List.of(folded));
        for (int i = 0; i < groups.size(); i++) {
            for (String spelling : List.copyOf(spellings)) {
                Matcher word = patterns.get(i).matcher(spelling);
                if (word.find()) {
                    groups.get(i).stream()
                            .map(Matcher::quoteReplacement)
                            .map(word::replaceAll)
                            .limit(MOST_SPELLINGS - (long) Math.min(MOST_SPELLINGS, spellings.size()))
                            .forEach(spellings::add);
                }
            }
        }
        return spellings;
    }

    /** Prints how many words there are. */
    @Override
    public String toString() {
        return groups.size() + " words of several spellings";
    }
}
