package jp.kurume.plan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kurume.plan.around.approach.ApproachProblems;
import jp.kurume.plan.around.cycle.IssueCycleProblems;
import jp.kurume.plan.around.governance.GovernanceProblems;
import jp.kurume.plan.around.milestone.MilestoneProblems;
import jp.kurume.plan.around.multilayer.MultilayerProblems;
import jp.kurume.plan.around.profile.ProfileProblems;
import jp.kurume.plan.around.register.RegisterProblems;
import jp.kurume.plan.city.CityProblems;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.json.JsonProblems;
import jp.kurume.plan.model.PlanProblems;
import jp.kurume.plan.past.PastPlanProblems;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.testing.ProblemCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("jp.kurume.plan.words.problems", locale);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(words(Locale.JAPANESE).keySet()))
                .isEqualTo(new TreeSet<>(words(Locale.ENGLISH).keySet()));
    }

    /** Japanese may leave an argument out, such as a reason that is worded in English; it has none that English lacks. */
    @Test
    void japaneseNeedsNoArgumentThatEnglishDoesNotHave() {
        for (String key : words(Locale.ENGLISH).keySet()) {
            int english = new MessageFormat(words(Locale.ENGLISH).getString(key)).getFormatsByArgumentIndex().length;
            int japanese = new MessageFormat(words(Locale.JAPANESE).getString(key)).getFormatsByArgumentIndex().length;
            assertThat(japanese).as(key).isLessThanOrEqualTo(english);
        }
    }

    @Test
    void everyCodeHasWordsAndEveryWordingACode() {
        assertThat(keys("table")).isEqualTo(ids(TableProblems.class));
        Set<String> ofPlans = ids(PlanProblems.class);
        ofPlans.addAll(ids(CityProblems.class));
        assertThat(keys("plan")).isEqualTo(ofPlans);
        assertThat(keys("json")).isEqualTo(ids(JsonProblems.class));
        assertThat(keys("approach")).isEqualTo(ids(ApproachProblems.class));
        assertThat(keys("cycle")).isEqualTo(ids(IssueCycleProblems.class));
        assertThat(keys("governance")).isEqualTo(ids(GovernanceProblems.class));
        assertThat(keys("milestone")).isEqualTo(ids(MilestoneProblems.class));
        assertThat(keys("multilayer")).isEqualTo(ids(MultilayerProblems.class));
        assertThat(keys("past")).isEqualTo(ids(PastPlanProblems.class));
        assertThat(keys("profile")).isEqualTo(ids(ProfileProblems.class));
        assertThat(keys("register")).isEqualTo(ids(RegisterProblems.class));
        assertThat(keys("entry")).isEqualTo(ids(EntryProblems.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void wordsNameWhatIsExpected(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (ProblemCode code : ProblemCodes.of(TableProblems.class)) {
            Problem problem =
                    new Problem(code, new Place.Line("x.csv", 2), "", List.of("ARG0", "ARG1", "ARG2"), List.of());
            assertThat(problem.text(locale)).isNotBlank().doesNotContain("{").doesNotContain(code.id());
        }
    }

    private static Set<String> keys(String subject) {
        return words(Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith(subject + ".") && !key.contains(".repair"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(Class<?> codes) {
        return ProblemCodes.of(codes).stream().map(ProblemCode::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
