package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.approach.ApproachProblems;
import jp.kurume.plan.cycle.IssueCycleProblems;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.opendata.OpenDataProblems;
import jp.kurume.plan.districts.towns.TownProblems;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.governance.GovernanceProblems;
import jp.kurume.plan.indicators.IndicatorProblems;
import jp.kurume.plan.json.JsonProblems;
import jp.kurume.plan.milestone.MilestoneProblems;
import jp.kurume.plan.model.PastPlanProblems;
import jp.kurume.plan.model.PlanProblems;
import jp.kurume.plan.multilayer.MultilayerProblems;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.profile.ProfileProblems;
import jp.kurume.plan.register.RegisterProblems;
import jp.kurume.plan.table.TableProblems;
import org.junit.jupiter.api.Test;

/** The codes of all modules have their words in one place, which only an application that has them all can check. */
class ProblemWordsTest {

    private static final List<Class<?>> LISTS = List.of(
            TableProblems.class,
            JsonProblems.class,
            EntryProblems.class,
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

    /** Words that belong to no single code. */
    private static final Set<String> FRAMES = Set.of("problem", "place");

    @Test
    void everyCodeHasWordsAndAllWordsHaveACode() throws IllegalAccessException {
        List<String> ids = new ArrayList<>();
        for (Class<?> list : LISTS) {
            for (Field code : list.getFields()) {
                ids.add(((ProblemCode) code.get(null)).id());
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> words = new TreeSet<>();
        for (String key : ResourceBundle.getBundle("jp.kurume.plan.problem.problems", Locale.JAPANESE)
                .keySet()) {
            if (!key.contains(".repair") && !FRAMES.contains(key.substring(0, key.indexOf('.')))) {
                words.add(key);
            }
        }
        assertThat(words).containsExactlyInAnyOrderElementsOf(ids);
    }
}
