package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.kurume.plan.around.approach.ApproachProblems;
import jp.kurume.plan.around.cycle.IssueCycleProblems;
import jp.kurume.plan.around.governance.GovernanceProblems;
import jp.kurume.plan.around.milestone.MilestoneProblems;
import jp.kurume.plan.around.multilayer.MultilayerProblems;
import jp.kurume.plan.around.profile.ProfileProblems;
import jp.kurume.plan.around.register.RegisterProblems;
import jp.kurume.plan.city.CityProblems;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.opendata.OpenDataProblems;
import jp.kurume.plan.districts.towns.TownProblems;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.indicators.IndicatorProblems;
import jp.kurume.plan.json.JsonProblems;
import jp.kurume.plan.model.PlanProblems;
import jp.kurume.plan.past.PastPlanProblems;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.words.Words;
import org.junit.jupiter.api.Test;

/** The codes of all modules have words, which only an application that has them all can check. */
class ProblemWordsTest {

    private static final List<Class<?>> LISTS = List.of(
            TableProblems.class,
            JsonProblems.class,
            EntryProblems.class,
            CityProblems.class,
            PlanProblems.class,
            PastPlanProblems.class,
            RegisterProblems.class,
            MultilayerProblems.class,
            GovernanceProblems.class,
            IssueCycleProblems.class,
            ApproachProblems.class,
            MilestoneProblems.class,
            ProfileProblems.class,
            IndicatorProblems.class,
            RoutingProblems.class,
            TownProblems.class,
            OpenDataProblems.class);

    /** Repairs of problems, and what columns and tables mean that are called like a subject. */
    private static final Pattern OTHERS = Pattern.compile("\\.repair|\\.meaning$|\\.csv");

    /** Else what a column is called would depend on which modules an application has. */
    @Test
    void noTwoModulesCallTheSameOtherwise() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Map<String, String> said = new HashMap<>();
            List<String> otherwise = new ArrayList<>();
            for (String module : List.of("", "indicators.", "districts.")) {
                for (String subject : List.of("tables", "problems", "pages")) {
                    words("jp.kurume.plan." + module + "words." + subject, locale)
                            .forEach((key, word) -> {
                                String other = said.putIfAbsent(key, word);
                                if (other != null && !other.equals(word)) {
                                    otherwise.add(key + ": " + other + ", " + word);
                                }
                            });
                }
            }
            assertThat(said).isNotEmpty();
            assertThat(otherwise).isEmpty();
        }
    }

    private static Map<String, String> words(String bundle, Locale locale) {
        Map<String, String> words = new HashMap<>();
        try {
            ResourceBundle found = ResourceBundle.getBundle(
                    bundle,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            found.keySet().forEach(key -> words.put(key, found.getString(key)));
        } catch (MissingResourceException e) {
            // Not every module has words for every subject.
        }
        return words;
    }

    @Test
    void everyCodeHasWordsAndAllWordsHaveACode() throws IllegalAccessException {
        List<String> ids = new ArrayList<>();
        for (Class<?> list : LISTS) {
            for (Field code : list.getFields()) {
                ids.add(((ProblemCode) code.get(null)).id());
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> subjects = new TreeSet<>();
        ids.forEach(id -> subjects.add(id.substring(0, id.indexOf('.') + 1)));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Set<String> words = new TreeSet<>();
            for (String key : Words.in(locale).keys()) {
                boolean ofProblem = subjects.contains(key.substring(0, key.indexOf('.') + 1));
                if (ofProblem && !OTHERS.matcher(key).find()) {
                    words.add(key);
                }
            }
            assertThat(words).as("%s", locale).containsExactlyInAnyOrderElementsOf(ids);
        }
    }
}
