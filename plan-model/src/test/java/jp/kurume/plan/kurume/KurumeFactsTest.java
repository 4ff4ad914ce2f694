package jp.kurume.plan.kurume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.around.profile.CityProfile;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.Vision;
import jp.kurume.plan.past.PastPlan;
import jp.kurume.plan.source.Facts;
import jp.kurume.plan.testing.CitedValues;
import jp.kurume.plan.testing.KurumeDocuments;
import org.junit.jupiter.api.Test;

class KurumeFactsTest {

    /** Whatever a class of bundled things offers without being asked anything further. */
    private static List<Object> bundled(Class<?> door) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (Method method : door.getMethods()) {
            if (method.getDeclaringClass() == door
                    && method.getParameterCount() == 0
                    && Serializable.class.isAssignableFrom(method.getReturnType())
                    && method.getReturnType() != Facts.class
                    // What changed between two editions is made of both, and stands in neither.
                    && method.getReturnType() != PlanDiff.class) {
                values.add(method.invoke(null));
            }
        }
        return values;
    }

    @Test
    void nothingInThePlansIsWithoutACitation() throws ReflectiveOperationException {
        List<Object> plans = bundled(KurumePlans.class);
        assertThat(plans).isNotEmpty();
        for (Object plan : plans) {
            // What an edition leaves out is printed nowhere.
            List<?> leftOut = plan instanceof Plan whole ? whole.leftOut() : ((PastPlan) plan).leftOut();
            String[] exempt = leftOut.isEmpty() ? new String[0] : new String[] {"leftOut"};
            CitedValues.assertAllCited(plan, KurumePlans.facts(), exempt);
        }
    }

    @Test
    void nothingAroundThePlansIsWithoutACitation() throws ReflectiveOperationException {
        List<Object> subjects = bundled(KurumeWelfare.class);
        assertThat(subjects).hasSizeGreaterThanOrEqualTo(7);
        for (Object subject : subjects) {
            // What the city is called and numbered is the key of its profile, and printed with every edition.
            boolean profile = subject instanceof CityProfile;
            String[] exempt = profile ? new String[] {"municipality.code", "municipality.name"} : new String[0];
            CitedValues.assertAllCited(subject, KurumeWelfare.facts(), exempt);
        }
    }

    @Test
    void everyPlaceIsInItsDocument() {
        KurumeDocuments.assertPlacesExist(KurumePlans.facts().and(KurumeWelfare.facts()));
    }

    @Test
    void whatMayNotBeReadIsNotPassedOver() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.in(
                        "harbour", new Hidden(KurumePlans.secondPeriod().vision())))
                .withMessageContaining("Hidden")
                .withMessageContaining("not exported, or the type is not public");
    }

    /** One that nobody else may read. */
    private record Hidden(Vision vision) {}

    @Test
    void whatAPageSaysCanBeListed() {
        Plan plan = KurumePlans.secondPeriod();
        assertThat(KurumePlans.facts().onPage("second-plan-draft", 12).all())
                .extracting(fact -> fact.says())
                .contains(plan.vision().toString(), plan.initiative(4).toString());
        assertThat(KurumePlans.facts().of("second-plan-draft").all())
                .filteredOn(
                        fact -> fact.path().matches("initiatives\\[\\d\\]\\.directions\\[\\d\\]\\.actions\\[\\d\\]"))
                .hasSize(55);
        // A need that two initiatives answer to is linked to each of them, and each link is a fact.
        assertThat(KurumePlans.facts().of("second-plan-draft").all())
                .filteredOn(fact -> fact.path().matches("initiatives\\[\\d\\]\\.needLinks\\[\\d\\]"))
                .hasSize(18);
        assertThat(KurumeWelfare.facts().sources())
                .extracting(source -> source.id())
                .contains("multilayer-slides-2021", "activities-2020-2022", "first-plan-chapter-5");
    }
}
