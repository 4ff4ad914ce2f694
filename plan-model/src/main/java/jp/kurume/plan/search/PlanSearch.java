package jp.kurume.plan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.around.cycle.IssueCycle;
import jp.kurume.plan.around.glossary.Glossary;
import jp.kurume.plan.around.governance.Governance;
import jp.kurume.plan.around.multilayer.MultilayerSupport;
import jp.kurume.plan.around.profile.CityProfile;
import jp.kurume.plan.around.register.ActivityRegister;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.around.scene.Scenes;
import jp.kurume.plan.department.Departments;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.past.PastPlan;
import jp.kurume.plan.text.FoldedText;
import jp.kurume.plan.text.UnseenLetters;

/**
 * One search over a plan and what surrounds it (全文検索): its vision, needs, initiatives, directions and action items, the
 * programmes of the multi-layered support system, the activity register, the plan before, the scenes and figures.
 *
 * <pre>{@code
 * PlanSearch search = PlanSearch.of(plan).with(register).with(system);
 * search.find("ﾈｯﾄﾜｰｸ");          // in any width, in katakana or hiragana
 * search.find("見守り 民生委員");   // both words, wherever they stand in the element
 * search.find("一步踏み出せる");    // old letters, and what documents print in place of a name
 * }</pre>
 *
 * <p>Texts and words are compared as {@link FoldedText} has them, and in all the ways in which a word may be spelled ({@link
 * SearchWords}: 障害, 障がい, 障碍); a word matches any part of a text: Japanese is written
 * without blanks between words. Several words, with blanks between them, must all be in one element. Blanks in the texts do not
 * count.
 *
 * <p>Hits are ranked. A word is best in a title, then in another name, then in a text, then in what is named beside
 * ({@link MatchField}), and in each of these at the start before further behind. The ranks of several
 * words add up. Among equals the shorter text comes first, that of the first match, and then the order in which the search was put
 * together.
 *
 * <p>There is no index. A city's plan is some hundred texts, which are looked through in less time than a page takes to
 * draw; an index of words (such as Lucene's with a dictionary of Japanese) weighs some twenty megabytes, has to guess where words end, and so misses
 * what stands across its guesses.
 *
 * <p>Immutable and thread-safe. Not serializable: it is made again from what it searches.
 */
public final class PlanSearch {

    private static final Comparator<SearchedElement.Ranked> BEST_FIRST =
            Comparator.comparingInt(SearchedElement.Ranked::rank).thenComparingInt(SearchedElement.Ranked::length);

    private final List<SearchedElement> elements;
    private final SearchWords words;

    private PlanSearch(List<SearchedElement> elements, SearchWords words) {
        this.elements = List.copyOf(elements);
        this.words = words;
    }

    /**
     * {@return a search over a plan}
     *
     * @param plan the plan, with all its elements
     */
    public static PlanSearch of(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return new PlanSearch(PlanElements.of(plan), SearchWords.common());
    }

    /**
     * This search, and another plan or edition.
     *
     * @param plan the plan
     * @return a search over both
     */
    public PlanSearch with(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return and(PlanElements.of(plan));
    }

    /**
     * This search, and what an edition says of the plan before.
     *
     * @param past the past plan; its hits stand in the edition that {@linkplain PastPlan#accountIn() gives the account}
     * @return a search over both
     */
    public PlanSearch with(PastPlan past) {
        Objects.requireNonNull(past, "past");
        return and(PlanElements.of(past));
    }

    /**
     * This search, and the multi-layered support system.
     *
     * @param system the system, with operators, programmes, agencies and meetings
     * @return a search over both
     */
    public PlanSearch with(MultilayerSupport system) {
        Objects.requireNonNull(system, "system");
        return and(WelfareElements.of(system));
    }

    /**
     * This search, and an activity register.
     *
     * @param register the register, with its entries, their parts and departments
     * @return a search over both
     */
    public PlanSearch with(ActivityRegister register) {
        Objects.requireNonNull(register, "register");
        return and(WelfareElements.of(register));
    }

    /**
     * This search, and the scenes of a vision.
     *
     * @param scenes the scenes, with their points
     * @return a search over both
     */
    public PlanSearch with(Scenes scenes) {
        Objects.requireNonNull(scenes, "scenes");
        return and(WelfareElements.of(scenes));
    }

    /**
     * This search, and the figures of a city.
     *
     * @param profile the city in figures
     * @return a search over both
     */
    public PlanSearch with(CityProfile profile) {
        Objects.requireNonNull(profile, "profile");
        return and(WelfareElements.of(profile));
    }

    /**
     * This search, and what the terms of a plan mean.
     *
     * @param glossary the terms
     * @return a search over both
     */
    public PlanSearch with(Glossary glossary) {
        return and(WelfareElements.of(glossary));
    }

    /**
     * This search, and how a plan is carried forward.
     *
     * @param governance the bodies, and the plans that make up the plan
     * @return a search over both
     */
    public PlanSearch with(Governance governance) {
        return and(WelfareElements.of(governance));
    }

    /**
     * This search, and the steps in which issues are dealt with.
     *
     * @param cycle the steps
     * @return a search over both
     */
    public PlanSearch with(IssueCycle cycle) {
        return and(WelfareElements.of(cycle));
    }

    /**
     * This search, and what was done for the action items of a plan.
     *
     * @param results the results, with their reasons and departments
     * @return a search over both
     */
    public PlanSearch with(ActionResults results) {
        return and(WelfareElements.of(results));
    }

    /**
     * This search, and the departments of a city.
     *
     * @param departments the departments, with the names that they had
     * @return a search over both
     */
    public PlanSearch with(Departments departments) {
        return and(WelfareElements.of(departments));
    }

    private PlanSearch and(List<SearchedElement> others) {
        List<SearchedElement> all = new ArrayList<>(elements);
        all.addAll(others);
        return new PlanSearch(all, words);
    }

    /**
     * This search, which takes some more words for one.
     *
     * @param further words of a city's own, beside those of any city
     * @return a search that knows both
     */
    public PlanSearch with(SearchWords further) {
        Objects.requireNonNull(further, "further");
        return new PlanSearch(elements, words.and(further));
    }

    /**
     * The elements that contain every word of a query.
     *
     * @param query one word or several with blanks between them, as people type it; of any length
     * @return the elements, best first; none for a query without a letter
     */
    public List<SearchHit> find(String query) {
        Objects.requireNonNull(query, "query");
        List<SearchedElement> left = elements;
        Set<Set<String>> sought = new LinkedHashSet<>();
        int end = 0;
        for (int start = 0; start < query.length() && !left.isEmpty(); start = end + 1) {
            end = start;
            while (end < query.length() && !UnseenLetters.isBlank(query.charAt(end))) {
                end++;
            }
            String word = FoldedText.of(query.substring(start, end)).letters();
            Set<String> spellings = words.spellings(word);
            if (!word.isEmpty() && sought.add(spellings)) {
                left = left.stream().filter(element -> element.has(spellings)).toList();
            }
        }
        return sought.isEmpty()
                ? List.of()
                : left.stream()
                        .map(element -> element.hit(sought))
                        .sorted(BEST_FIRST)
                        .map(SearchedElement.Ranked::hit)
                        .toList();
    }

    /** Prints how many elements it looks through. */
    @Override
    public String toString() {
        return "search over " + elements.size() + " elements";
    }
}
