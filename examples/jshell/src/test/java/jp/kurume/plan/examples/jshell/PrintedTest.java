package jp.kurume.plan.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.kurume.plan.around.approach.Approach;
import jp.kurume.plan.around.governance.Governance;
import jp.kurume.plan.around.multilayer.MultilayerSupport;
import jp.kurume.plan.around.profile.CityProfile;
import jp.kurume.plan.around.register.ActivityRegister;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.rollup.PlanRollUp;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.text.DisplayWidth;
import org.junit.jupiter.api.Test;

/** Whatever an analyst comes to from the plan, the indicators and the routing table prints as a line, not as a wall. */
class PrintedTest {

    /** Six lines of a terminal; a route with six offices, their alternatives and numbers takes as much. */
    private static final int WIDEST = 480;

    private static final Set<Class<?>> AGGREGATES = Set.of(
            Plan.class,
            IndicatorSet.class,
            RoutingTable.class,
            Route.class,
            ActivityRegister.class,
            MultilayerSupport.class,
            Governance.class,
            Approach.class,
            CityProfile.class);

    private static final List<Object> ROOTS = List.of(
            KurumePlans.secondPeriod(),
            KurumeIndicators.secondPeriod(),
            KurumeIndicators.firstPeriod(),
            KurumeIndicators.firstPeriod().assessments(),
            PlanRollUp.latest(KurumeIndicators.firstPeriod(), StatusPolicy.STRICT),
            KurumeDistricts.routing(),
            KurumeDistricts.routing().route("日吉"),
            KurumeDistricts.routing().resolve("日吉町"),
            KurumeWelfare.activityRegister(),
            KurumeWelfare.multilayerSupport(),
            KurumeWelfare.governance(),
            KurumeWelfare.approach(),
            KurumeWelfare.cityProfile());

    @Test
    void asALine() throws IllegalAccessException {
        Map<String, String> widest = new TreeMap<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> ahead = new ArrayDeque<>(ROOTS);
        while (!ahead.isEmpty()) {
            Object value = ahead.pop();
            if (value instanceof Collection<?> several) {
                several.forEach(ahead::push);
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(ahead::push);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(ahead::push);
            } else if (isOfTheLibrary(value) && seen.add(value)) {
                widest.merge(value.getClass().getSimpleName(), value.toString(), PrintedTest::wider);
                ahead.addAll(seenFrom(value));
            }
        }
        assertThat(widest).hasSizeGreaterThan(40);
        assertThat(widest)
                .allSatisfy((type, printed) ->
                        assertThat(DisplayWidth.of(printed)).as(printed).isLessThanOrEqualTo(WIDEST));
    }

    private static String wider(String one, String other) {
        return DisplayWidth.of(one) >= DisplayWidth.of(other) ? one : other;
    }

    private static boolean isOfTheLibrary(Object value) {
        return value.getClass().getName().startsWith("jp.kurume.plan.");
    }

    /** The components of a record, and what an aggregate answers without being asked for anything special. */
    private static List<Object> seenFrom(Object value) throws IllegalAccessException {
        List<Object> answers = new ArrayList<>();
        for (Method method : accessors(value.getClass())) {
            try {
                Object answer = method.invoke(value);
                if (answer != null) {
                    answers.add(answer);
                }
            } catch (InvocationTargetException e) {
                // It has no answer in this state, and says so.
            }
        }
        return answers;
    }

    private static List<Method> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        if (!AGGREGATES.contains(type.getSuperclass()) && !AGGREGATES.contains(type)) {
            return List.of();
        }
        Class<?> open = Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
        return Arrays.stream(open.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .toList();
    }
}
