package jp.kurume.plan.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.law.LegalReference;
import jp.kurume.plan.law.Provision;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorMark;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.model.Completeness;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.EmbeddedPlan;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.LegalBasis;
import jp.kurume.plan.model.Need;
import jp.kurume.plan.model.NeedLink;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.Viewpoint;
import jp.kurume.plan.model.Vision;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Fact;
import jp.kurume.plan.source.Facts;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.text.DamagedText;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import jp.kurume.plan.time.FiscalYearStyle;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Valid values of every type of {@code plan-model}, as a plan of any city may hold them. */
public final class ModelArbitraries {

    private ModelArbitraries() {}

    /** Every value type, with its values. */
    public static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(FiscalYear.class, fiscalYears());
        kit.put(FiscalYearRange.class, fiscalYearRanges());
        kit.put(FiscalYearStyle.class, Arbitraries.of(FiscalYearStyle.class));
        kit.put(PublicationDate.class, publicationDates());
        kit.put(Source.class, sources());
        kit.put(Citation.class, citations());
        kit.put(PrintedForm.class, printedForms());
        kit.put(Fact.class, facts());
        kit.put(Facts.class, facts().list().ofMaxSize(4).uniqueElements().map(Facts::new));
        kit.put(PrintedForm.Kind.class, Arbitraries.of(PrintedForm.Kind.class));
        kit.put(TelephoneNumber.class, telephoneNumbers());
        kit.put(Municipality.class, municipalities());
        kit.put(EditionStatus.class, Arbitraries.of(EditionStatus.class));
        kit.put(Edition.class, editions());
        kit.put(ActorRole.class, actorRoles());
        kit.put(ActorMark.class, actorMarks());
        kit.put(Actors.class, actors());
        kit.put(ActionItem.class, actionItems("1.1"));
        kit.put(Completeness.class, completeness());
        kit.put(Direction.class, directions("1.1"));
        kit.put(Provision.class, provisions());
        kit.put(LegalReference.class, legalReferences());
        kit.put(LegalBasis.class, legalBases());
        kit.put(EmbeddedPlan.class, embeddedPlans());
        kit.put(Viewpoint.class, numbers().flatMap(ModelArbitraries::viewpoints));
        kit.put(Need.class, numbers().flatMap(ModelArbitraries::needs));
        kit.put(NeedLink.class, needLinks(numbers().flatMap(ModelArbitraries::needs)));
        kit.put(Initiative.class, initiatives(1, List.of(), List.of()));
        kit.put(Vision.class, visions());
        kit.put(Plan.class, plans());
        kit.putAll(DepartmentArbitraries.all());
        kit.putAll(ResultArbitraries.all());
        kit.putAll(WelfareArbitraries.all());
        kit.putAll(EditionArbitraries.all());
        kit.putAll(ProblemArbitraries.all());
        kit.putAll(SearchArbitraries.all());
        return kit;
    }

    /** Texts that are not blank: Japanese ones, and ones with every sign that a format may stumble over. */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of("地域福祉計画", "𠮷野家", "👪 と 🏠", "\"案\"", "a\\b/c", "null", "=1+1", "１２3", "　福祉 "),
                        Arbitraries.strings()
                                .withCharRange(' ', '~')
                                .withChars('\n', '\r', '\t')
                                .withCharRange('ぁ', 'ヿ')
                                .withCharRange('一', '鿿')
                                .withChars('\u2028', '\u2029', '\ufeff', '\uffff')
                                .ofMinLength(1)
                                .ofMaxLength(12))
                .filter(text -> !text.isBlank() && !isDamaged(text));
    }

    /** Whether nobody reads a text, since it can only be what a wrong encoding has left. */
    private static boolean isDamaged(String text) {
        return DamagedText.in(text).filter(damage -> damage.kind().isCertain()).isPresent();
    }

    /** Ids as tables write them: one word. */
    public static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('-', '.', '0', '9')
                .ofMinLength(1)
                .ofMaxLength(10);
    }

    /** Distinct ids, as many as asked for. */
    public static Arbitrary<List<String>> distinctIds(int least, int most) {
        return ids().list().ofMinSize(least).ofMaxSize(most).uniqueElements();
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, Integer.MAX_VALUE);
    }

    public static Arbitrary<FiscalYear> fiscalYears() {
        return Arbitraries.integers()
                .between(FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE)
                .map(FiscalYear::of);
    }

    public static Arbitrary<FiscalYearRange> fiscalYearRanges() {
        return Combinators.combine(fiscalYears(), fiscalYears())
                .as((one, other) ->
                        one.isBefore(other) ? FiscalYearRange.of(one, other) : FiscalYearRange.of(other, one));
    }

    public static Arbitrary<PublicationDate> publicationDates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 12))
                .as(PublicationDate::in)
                .injectDuplicates(0.1)
                .optional(0.8)
                .map(date -> date.orElse(PublicationDate.NOT_PRINTED));
    }

    public static Arbitrary<Source> sources() {
        return Combinators.combine(ids(), texts(), publicationDates()).as(Source::new);
    }

    public static Arbitrary<Citation> citations() {
        return Arbitraries.oneOf(Combinators.combine(sources(), texts()).as(Citation::printed), readings());
    }

    public static Arbitrary<Citation.Reading> readings() {
        return Combinators.combine(sources(), texts(), texts()).as(Citation.Reading::new);
    }

    public static Arbitrary<Fact> facts() {
        return Combinators.combine(texts(), Arbitraries.oneOf(ids(), Arbitraries.just("")), texts(), citations())
                .as(Fact::new);
    }

    public static Arbitrary<PrintedForm> printedForms() {
        return Combinators.combine(
                        ids(), Arbitraries.of(PrintedForm.Kind.class), texts(), texts(), texts(), citations())
                .as((element, kind, printed, canonical, why, citation) -> new PrintedForm(
                        element, kind, printed, canonical.equals(printed) ? printed + "'" : canonical, why, citation));
    }

    public static Arbitrary<TelephoneNumber> telephoneNumbers() {
        StringArbitrary digits = Arbitraries.strings().numeric();
        return Arbitraries.oneOf(
                        digits.ofLength(6).map(rest -> "0942-" + rest.substring(0, 2) + "-" + rest.substring(2)),
                        digits.ofLength(6).map(rest -> "0120-" + rest.substring(0, 3) + "-" + rest.substring(3)),
                        digits.ofLength(8).map(rest -> "090" + rest))
                .map(TelephoneNumber::new);
    }

    public static Arbitrary<Municipality> municipalities() {
        Arbitrary<String> codes = Arbitraries.strings().numeric().ofLength(5).map(five -> {
            for (char check = '0'; check <= '9'; check++) {
                if (Municipality.isCode(five + check)) {
                    return five + check;
                }
            }
            throw new AssertionError(five);
        });
        return Combinators.combine(codes, texts()).as(Municipality::new);
    }

    public static Arbitrary<Edition> editions() {
        return Combinators.combine(
                        ids(),
                        municipalities(),
                        texts(),
                        Arbitraries.oneOf(texts(), Arbitraries.just("")),
                        Arbitraries.of(EditionStatus.class),
                        publicationDates(),
                        citations())
                .as(Edition::new);
    }

    public static Arbitrary<ActorRole> actorRoles() {
        return Arbitraries.oneOf(
                Arbitraries.of(ActorRole.RESIDENTS, ActorRole.COUNCIL, ActorRole.CITY), texts().map(ActorRole::new));
    }

    public static Arbitrary<ActorMark> actorMarks() {
        return Combinators.combine(actorRoles(), texts(), texts(), citations()).as(ActorMark::new);
    }

    public static Arbitrary<Actors> actors() {
        Arbitrary<List<ActorRole>> roles =
                actorRoles().list().ofMinSize(1).ofMaxSize(3).uniqueElements();
        return Arbitraries.oneOf(
                roles.map(Actors.Stated::new),
                Combinators.combine(roles, texts()).as(Actors.AtLeast::new),
                texts().map(Actors.NotLegible::new));
    }

    public static Arbitrary<ActionItem> actionItems(String direction) {
        return Combinators.combine(numbers(), texts(), actors(), citations())
                .as((number, text, actors, citation) ->
                        new ActionItem(direction + "-" + number, direction, number, text, actors, citation));
    }

    public static Arbitrary<Completeness> completeness() {
        return Arbitraries.oneOf(Arbitraries.just(Completeness.COMPLETE), texts().map(Completeness::incomplete));
    }

    public static Arbitrary<Direction> directions(String id) {
        return Combinators.combine(
                        texts(),
                        actionItems(id).list().ofMaxSize(3).uniqueElements(ActionItem::id),
                        completeness(),
                        citations())
                .as((title, actions, completeness, citation) ->
                        new Direction(id, title, actions, completeness, citation));
    }

    public static Arbitrary<Provision> provisions() {
        // Small numbers too, so that equal ones meet.
        Arbitrary<Integer> number = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 9999));
        return Combinators.combine(
                        number.list().ofMinSize(1).ofMaxSize(3),
                        number.list().ofMaxSize(1),
                        number.list().ofMaxSize(2))
                .as(Provision::new);
    }

    public static Arbitrary<LegalReference> legalReferences() {
        return Combinators.combine(Arbitraries.of("社会福祉法", "再犯の防止等の推進に関する法律", "みなと法"), provisions())
                .as(LegalReference::new);
    }

    public static Arbitrary<LegalBasis> legalBases() {
        return Combinators.combine(ids(), texts(), provisions(), texts(), citations())
                .as(LegalBasis::new);
    }

    public static Arbitrary<EmbeddedPlan> embeddedPlans() {
        return Combinators.combine(ids(), texts(), texts(), legalBases(), citations())
                .as(EmbeddedPlan::new);
    }

    public static Arbitrary<Viewpoint> viewpoints(int number) {
        return Combinators.combine(texts(), citations())
                .as((title, citation) -> new Viewpoint(number, title, citation));
    }

    public static Arbitrary<Need> needs(int number) {
        return Combinators.combine(texts(), citations()).as((title, citation) -> new Need(number, title, citation));
    }

    public static Arbitrary<NeedLink> needLinks(Arbitrary<Need> needs) {
        return Combinators.combine(needs, citations()).as(NeedLink::new);
    }

    public static Arbitrary<Vision> visions() {
        return Combinators.combine(texts(), citations()).as(Vision::new);
    }

    /** Initiatives of a number that name needs and embedded plans among those given. */
    public static Arbitrary<Initiative> initiatives(int number, List<EmbeddedPlan> embedded, List<Need> needs) {
        Arbitrary<List<EmbeddedPlan>> tagged = embedded.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(embedded).list().ofMaxSize(2).uniqueElements();
        Arbitrary<List<NeedLink>> links = needs.isEmpty()
                ? Arbitraries.just(List.of())
                : needLinks(Arbitraries.of(needs)).list().ofMaxSize(2);
        Arbitrary<List<Direction>> directions = Arbitraries.integers()
                .between(0, 2)
                .flatMap(count -> numbered(count, n -> directions(number + "." + n)));
        return Combinators.combine(texts(), tagged, links, directions, citations())
                .as((title, plans, needLinks, its, citation) ->
                        new Initiative(number, title, plans, needLinks, its, citation));
    }

    /** Whole plans, of up to three of everything. */
    public static Arbitrary<Plan> plans() {
        Arbitrary<List<EmbeddedPlan>> embedded =
                embeddedPlans().list().ofMaxSize(2).uniqueElements(EmbeddedPlan::id);
        Arbitrary<List<Need>> needs =
                Arbitraries.integers().between(0, 3).flatMap(count -> numbered(count, ModelArbitraries::needs));
        return Combinators.combine(embedded, needs)
                .flatAs((plans, wants) -> Combinators.combine(
                                Combinators.combine(editions(), fiscalYearRanges(), citations(), visions())
                                        .as((edition, period, citation, vision) -> Plan.builder()
                                                .edition(edition)
                                                .period(period)
                                                .periodCitation(citation)
                                                .vision(vision)),
                                legalBases().list().ofMaxSize(2).uniqueElements(LegalBasis::id),
                                Arbitraries.integers()
                                        .between(0, 2)
                                        .flatMap(count -> numbered(count, ModelArbitraries::viewpoints)),
                                Arbitraries.integers()
                                        .between(0, 3)
                                        .flatMap(count -> numbered(count, number -> initiatives(number, plans, wants))),
                                actorMarks().list().ofMaxSize(2),
                                printedForms().list().ofMaxSize(2))
                        .as((plan, bases, viewpoints, initiatives, marks, forms) -> plan.addAllEmbeddedPlans(plans)
                                .addAllNeeds(wants)
                                .addAllLegalBases(bases)
                                .addAllViewpoints(viewpoints)
                                .addAllInitiatives(initiatives)
                                .addAllMarks(marks)
                                .addAllPrintedForms(forms)
                                .build()));
    }

    private static <T> Arbitrary<List<T>> numbered(int count, IntFunction<Arbitrary<T>> withNumber) {
        List<Arbitrary<T>> elements = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            elements.add(withNumber.apply(number));
        }
        return Combinators.combine(elements).as(all -> all);
    }
}
