package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class RoutingTableTest {

    private static final RoutingTable ROUTING = KurumeDistricts.routing();
    private static final ConsultationField HOUSING = new ConsultationField("housing");

    @Test
    void frontDoor() {
        Route route = ROUTING.route("日吉校区");
        assertThat(route.district().name()).isEqualTo("日吉");
        assertThat(route.office(ConsultationField.LIVELIHOOD).name()).isEqualTo("生活自立支援センター(東部)");
        assertThat(route.confirmedOffice(ConsultationField.LIVELIHOOD)).isEmpty();
        assertThat(route.confirmedOffice(ConsultationField.ELDERLY)).contains(ROUTING.office("houkatsu-chuuou"));
        assertThat(route.confirmedOffice(ConsultationField.DISABILITY)).contains(ROUTING.office("kikan-hokubu"));
        Assignment livelihood = route.assignment(ConsultationField.LIVELIHOOD);
        assertThat(livelihood.basis()).isEqualTo(Basis.INFERRED);
        assertThat(livelihood.alternatives()).containsExactly(ROUTING.office("seikatsu-jiritsu-seibu"));
        assertThat(livelihood.citation().isReading()).isTrue();
        assertThat(route.office(ConsultationField.ELDERLY).telephone()).hasToString("0942-46-8711");
        assertThat(route.fallback()).isSameAs(ROUTING.fallback());
        assertThat(route.assignments()).extracting(Assignment::field).isEqualTo(ROUTING.fields());
    }

    @Test
    void onlyInferredIsNotConfirmed() {
        for (Basis basis : Basis.values()) {
            assertThat(basis.isConfirmed()).isEqualTo(basis != Basis.INFERRED);
        }
        assertThat(List.of(Basis.values()).stream().filter(Basis::isReading))
                .containsExactly(Basis.SPANNED, Basis.INFERRED, Basis.CITYWIDE);
    }

    @Test
    void unknownDistrictCarriesSuggestions() {
        assertThatExceptionOfType(UnknownDistrictException.class)
                .isThrownBy(() -> ROUTING.route("日吉町"))
                .withMessage("There is no district \"日吉町\"; did you mean 日吉?")
                .satisfies(e -> assertThat(e.suggestions()).containsExactly(ROUTING.district("hiyoshi")))
                .satisfies(e -> assertThat(e.text()).isEqualTo("日吉町"))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.message(Locale.JAPANESE))
                        .containsExactly("「日吉町」となっています。校区の名前を入力してください。もしかして：日吉"));
        assertThatExceptionOfType(UnknownDistrictException.class)
                .isThrownBy(() -> ROUTING.route("あ".repeat(10_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200).contains("(10000 letters)"));
    }

    @Test
    void ambiguousDistrictCarriesCandidates() {
        assertThatExceptionOfType(AmbiguousDistrictException.class)
                .isThrownBy(() -> ROUTING.route("国分校区"))
                .withMessage("The district \"国分校区\" is ambiguous: 西国分 or 東国分")
                .satisfies(e -> assertThat(e.candidates())
                        .containsExactly(ROUTING.district("nishikokubu"), ROUTING.district("higashikokubu")))
                .satisfies(e -> assertThat(e.text()).isEqualTo("国分校区"))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .containsExactly("found \"国分校区\", expected the name of one district, and more than one may be"
                                + " called so; did you mean 西国分 or 東国分?"));
    }

    @Test
    void exceptionsSurviveSerialization() throws Exception {
        UnknownDistrictException unknown = copy(new UnknownDistrictException("x", ROUTING.districts()));
        assertThat(unknown.suggestions()).isEqualTo(ROUTING.districts());
        AmbiguousDistrictException ambiguous = copy(new AmbiguousDistrictException("x", ROUTING.districts()));
        assertThat(ambiguous.candidates()).isEqualTo(ROUTING.districts());
    }

    @Test
    void survivesSerializationWithAllItsAnswers() throws Exception {
        ROUTING.route("日吉");
        RoutingTable copy = copy(ROUTING);
        assertThat(copy).isEqualTo(ROUTING).hasSameHashCodeAs(ROUTING).isNotSameAs(ROUTING);
        assertThat(copy.route("三瀬校区")).isEqualTo(ROUTING.route("三潴"));
        assertThat(copy.resolve("国分")).isEqualTo(ROUTING.resolve("国分"));
        assertThat(copy(ROUTING.resolve("　日吉"))).isEqualTo(ROUTING.resolve("　日吉"));
        assertThat(copy(ROUTING.resolve("日好"))).isEqualTo(ROUTING.resolve("日好"));
        assertThat(copy(ROUTING.columns().get(0))).isEqualTo(ROUTING.columns().get(0));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T copy(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void listsCannotBeChanged() {
        List<List<?>> lists = List.of(
                ROUTING.districts(),
                ROUTING.offices(),
                ROUTING.fields(),
                ROUTING.columns(),
                ROUTING.routes(),
                ROUTING.areas(),
                ROUTING.printedForms(),
                ROUTING.unconfirmed(),
                ROUTING.routes().get(0).assignments(),
                ROUTING.unconfirmed().get(0).alternatives());
        for (List<?> list : lists) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
        }
    }

    @Test
    void elementsAreFoundByTheirIds() {
        assertThat(ROUTING.district("minami").name()).isEqualTo("南");
        assertThat(ROUTING.area("中央").name()).isEqualTo("中央");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> ROUTING.district("hiyosi"))
                .withMessage("There is no district \"hiyosi\"; did you mean hiyoshi?");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> ROUTING.office("kikan"))
                .withMessageContaining("office \"kikan\"");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> ROUTING.area("中"))
                .withMessageContaining("area \"中\"");
    }

    @Test
    void unknownFieldIsRefusedEverywhere() {
        Route route = ROUTING.routes().get(0);
        Office office = ROUTING.fallback();
        List<ThrowingCallable> calls = List.of(
                () -> route.assignment(HOUSING),
                () -> route.office(HOUSING),
                () -> route.confirmedOffice(HOUSING),
                () -> ROUTING.heading(HOUSING),
                () -> ROUTING.column(HOUSING),
                () -> ROUTING.offices(HOUSING),
                () -> ROUTING.districtsOf(office, HOUSING));
        for (ThrowingCallable call : calls) {
            assertThatExceptionOfType(UnknownElementException.class)
                    .isThrownBy(call)
                    .satisfies(e -> assertThat(e.kind()).isEqualTo("field of consultation"))
                    .satisfies(e -> assertThat(e.id()).isEqualTo("housing"));
        }
    }

    @Test
    void districtsOfAnOffice() {
        assertThat(ROUTING.districtsOf(ROUTING.office("houkatsu-minami-2")))
                .extracting(SchoolDistrict::name)
                .containsExactly("南", "津福");
        assertThat(ROUTING.districtsOf(ROUTING.office("seikatsu-jiritsu-seibu")))
                .hasSize(11);
        assertThat(ROUTING.districtsOf(ROUTING.office("seikatsu-jiritsu-seibu"), ConsultationField.ELDERLY))
                .isEmpty();
        assertThat(ROUTING.districtsOf(ROUTING.fallback())).isEmpty();
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> ROUTING.districtsOf(ROUTING.fallback().withId("elsewhere")));
    }

    @Test
    void routeOfADistrictOfAnotherTableIsRefused() {
        SchoolDistrict ours = ROUTING.district("minami");
        assertThat(ROUTING.route(ours)).isSameAs(ROUTING.route("南"));
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> ROUTING.route(ours.withReading("なん")));
    }

    @Test
    void textsAreFitForAPrompt() {
        assertThat(ROUTING)
                .hasToString("久留米市 (402036) 第2期くるめ支え合うプラン（案） 2025-11: 46 districts, 6 fields, 21 offices,"
                        + " 43 assignments to be confirmed (要確認)");
        assertThat(ROUTING.route("日吉").toString())
                .startsWith("日吉: elderly 中央包括 0942-46-8711; ")
                .endsWith("livelihood 生活自立支援センター(東部) 0942-30-9113 要確認 or 生活自立支援センター(西部) 0942-30-9185;"
                        + " in doubt 久留米市社会福祉協議会 0942-34-3035 (第2期くるめ支え合うプラン（案） 2025-11)");
        assertThat(ROUTING.route("城島").toString()).doesNotContain("要確認");
        assertThat(ROUTING.route("日吉").assignment(ConsultationField.LIVELIHOOD))
                .hasToString("日吉 livelihood: 生活自立支援センター(東部) 0942-30-9113 (要確認: or 生活自立支援センター(西部) 0942-30-9185)");
        assertThat(ROUTING.route("日吉").assignment(ConsultationField.ELDERLY))
                .hasToString("日吉 elderly: 中央地域包括支援センター 0942-46-8711");
        assertThat(ROUTING.district("hiyoshi")).hasToString("日吉 (ひよし)");
        assertThat(ROUTING.names()).hasToString("the names of 46 districts");
    }

    @Test
    void builderKeepsTheTableConsistent() {
        Route first = ROUTING.routes().get(0);
        refused("two elements district joujima", ROUTING.routes(), List.of(first));
        refused(
                "The districts joujima and other have one name, \"城島\"",
                ROUTING.routes(),
                List.of(renamed(first, first.district().withId("other"))));
        Route incomplete = Route.of(
                first.asOf(), first.district(), List.of(first.assignments().get(0)), first.fallback());
        refused("does not hold one assignment for every field", List.of(), List.of(incomplete));
        Route otherFallback = Route.of(first.asOf(), first.district(), first.assignments(), ROUTING.office("mirakuru"));
        refused("does not hold one assignment for every field", List.of(), List.of(otherFallback));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutingTable.builder()
                        .from(ROUTING)
                        .fallback(ROUTING.fallback().withName("another"))
                        .build())
                .withMessageContaining("not among the table's own");
        assertThat(RoutingTable.builder().from(ROUTING).build()).isEqualTo(ROUTING);
    }

    private static void refused(String message, List<Route> routes, List<Route> more) {
        RoutingTable.Builder builder = RoutingTable.builder();
        builder.edition(ROUTING.edition())
                .citation(ROUTING.citation())
                .addAllColumns(ROUTING.columns())
                .addAllOffices(ROUTING.offices())
                .fallback(ROUTING.fallback())
                .addAllRoutes(routes)
                .addAllRoutes(more);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(message);
    }

    private static Route renamed(Route route, SchoolDistrict district) {
        return Route.of(
                route.asOf(),
                district,
                route.assignments().stream()
                        .map(assignment -> assignment.withDistrict(district))
                        .toList(),
                route.fallback());
    }

    @Test
    void routeKeepsItsPartsConsistent() {
        Route route = ROUTING.routes().get(0);
        Assignment assignment = route.assignments().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Route.of(route.asOf(), route.district(), List.of(assignment, assignment), route.fallback()))
                .withMessageContaining("two assignments for the field elderly");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Route.of(route.asOf(), ROUTING.district("minami"), List.of(assignment), route.fallback()))
                .withMessageContaining("holds an assignment of 城島");
    }
}
