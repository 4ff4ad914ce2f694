package jp.kurume.plan.indicators.stratml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.DesiredDirection;
import jp.kurume.plan.indicators.Indicator;
import jp.kurume.plan.indicators.IndicatorKind;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationMethod;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.Unit;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorMark;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.model.Completeness;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.Need;
import jp.kurume.plan.model.NeedLink;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.Viewpoint;
import jp.kurume.plan.model.Vision;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;

/** A plan and its indicators by chance, with texts that XML has trouble with. No city has the code 999997. */
final class MadeUp {

    private static final String[] TEXTS = {
        "支え合うまち",
        "<Goal Type=\"x\">&amp;'",
        "]]>",
        "一行目\r\n二行目\r三行目\n四行目",
        "縦のタブ\u000B と \u0000 と \u001F",
        "𠮷野家と 👪",
        "\uD842 は半分、\uDFB7 も",
        "\uFFFE と \uFFFF",
        "\u0085\u2028\u007F",
        " 前と後ろの空白　"
    };
    private static final ActorRole FISHERY = new ActorRole("fishery <cooperative>");
    private static final List<ActorRole> ROLES =
            List.of(ActorRole.RESIDENTS, ActorRole.COUNCIL, ActorRole.CITY, FISHERY);

    private final Random random;
    private int written;

    private MadeUp(Random random) {
        this.random = random;
    }

    static StratMl document(Random random) {
        return new MadeUp(random).document();
    }

    private StratMl document() {
        Plan plan = plan();
        IndicatorSet indicators = indicators(plan);
        return random.nextBoolean() ? StratMl.plan(plan, indicators) : StratMl.report(plan, indicators);
    }

    /** A text that stands in the document once, so that it can be found again. */
    private String text() {
        written++;
        return written + any(TEXTS);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Citation citation() {
        Source source = new Source("book", text(), PublicationDate.NOT_PRINTED);
        return random.nextInt(4) == 0 ? Citation.reading(source, text(), text()) : Citation.printed(source, text());
    }

    private Plan plan() {
        Plan.Builder plan = Plan.builder();
        plan.edition(new Edition.Builder()
                .id("e" + text())
                .municipality(new Municipality("999997", text()))
                .title(text())
                .subtitle(random.nextBoolean() ? "" : text())
                .status(any(EditionStatus.values()))
                .published(random.nextBoolean() ? PublicationDate.NOT_PRINTED : PublicationDate.in(2026, 3))
                .citation(citation())
                .build());
        FiscalYear first = FiscalYear.of(FiscalYear.MIN_VALUE + random.nextInt(8000));
        plan.period(FiscalYearRange.of(first, first.plusYears(random.nextInt(7))));
        plan.periodCitation(citation());
        plan.vision(new Vision(text(), citation()));
        List<Need> needs = new ArrayList<>();
        for (int number = random.nextInt(3); number > 0; number--) {
            needs.add(new Need(number, text(), citation()));
        }
        plan.addAllNeeds(needs);
        for (int number = random.nextInt(3); number > 0; number--) {
            plan.addViewpoints(new Viewpoint(number, text(), citation()));
        }
        for (ActorRole role : ROLES) {
            if (random.nextBoolean()) {
                plan.addMarks(new ActorMark(role, text(), text(), citation()));
            }
        }
        int initiatives = 1 + random.nextInt(3);
        for (int number = 1; number <= initiatives; number++) {
            plan.addInitiatives(initiative(number, needs));
        }
        return plan.build();
    }

    private Initiative initiative(int number, List<Need> needs) {
        Initiative.Builder initiative = new Initiative.Builder();
        initiative.number(number).title(text()).citation(citation());
        for (Need need : needs) {
            initiative.addNeedLinks(new NeedLink(need, citation()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            initiative.addDirections(direction(number + "." + i));
        }
        return initiative.build();
    }

    private Direction direction(String id) {
        Direction.Builder direction = new Direction.Builder();
        direction
                .id(id)
                .title(text())
                .completeness(random.nextBoolean() ? Completeness.COMPLETE : Completeness.incomplete(text()))
                .citation(citation());
        int items = random.nextInt(4);
        for (int number = 1; number <= items; number++) {
            direction.addActions(new ActionItem(id + "-" + number, id, number, text(), actors(), citation()));
        }
        return direction.build();
    }

    private Actors actors() {
        List<ActorRole> roles = ROLES.subList(random.nextInt(2), 2 + random.nextInt(3));
        return switch (random.nextInt(3)) {
            case 0 -> new Actors.Stated(roles);
            case 1 -> new Actors.AtLeast(roles, text());
            default -> new Actors.NotLegible(text());
        };
    }

    private IndicatorSet indicators(Plan plan) {
        IndicatorSet.Builder set = IndicatorSet.builder();
        set.edition(plan.edition());
        List<Scope> scopes = new ArrayList<>(List.of(Scope.WHOLE_PLAN, new Scope.Part(1, "another 1")));
        plan.initiatives().forEach(initiative -> scopes.add(new Scope.Part(initiative.number(), initiative.title())));
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            List<Measure> measures = new ArrayList<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                Measure measure = measure("m/" + i + "%" + j);
                measures.add(measure);
                for (int year = random.nextInt(3); year > 0; year--) {
                    set.addObservations(Observation.of(measure.id(), FiscalYear.of(2024 + year), value())
                            .withMethod(any(ObservationMethod.values()))
                            .withState(any(ObservationState.values()))
                            .withCitations(random.nextBoolean() ? List.of() : List.of(citation(), citation())));
                }
                if (random.nextBoolean()) {
                    set.addRemarks(new Remark(measure.id(), text(), citation()));
                }
            }
            set.addIndicators(new Indicator(
                    "i" + i,
                    any(IndicatorKind.values()),
                    any(scopes.toArray(new Scope[0])),
                    text(),
                    measures,
                    citation()));
        }
        return set.build();
    }

    private Measure measure(String id) {
        Measure.Builder measure = new Measure.Builder();
        measure.id(id)
                .name(text())
                .unit(new Unit(text()))
                .unitCitation(citation())
                .decimals(30)
                .nature(MeasureNature.FLOW)
                .natureCitation(citation())
                .citation(citation());
        int versions = 1 + random.nextInt(3);
        for (int i = 0; i < versions; i++) {
            measure.addVersions(new MeasureVersion(
                    LocalDate.of(2026 + i, 4, 1),
                    random.nextBoolean()
                            ? new Baseline.UnderSurvey(FiscalYear.of(2024))
                            : new Baseline.Known(FiscalYear.of(2023 + random.nextInt(2)), value()),
                    target(),
                    DesiredDirection.FROM_TARGET,
                    citation()));
        }
        return measure.build();
    }

    private Target target() {
        FiscalYear year = FiscalYear.of(2025 + random.nextInt(7000));
        return switch (random.nextInt(5)) {
            case 0 -> new Target.UnderReview(year);
            case 1 -> new Target.Change(year, random.nextBoolean() ? Sense.MORE_THAN : Sense.LESS_THAN);
            case 2 -> new Target.Hold(year);
            case 3 -> new Target.Band(year, BigDecimal.ONE, BigDecimal.TEN.add(value()));
            default -> new Target.Fixed(year, value());
        };
    }

    /** Of up to thirty digits, some of them written with an exponent. */
    private BigDecimal value() {
        BigDecimal value = new BigDecimal(Long.toString(random.nextLong() >>> 1) + random.nextInt(1_000_000));
        return random.nextBoolean() ? value.scaleByPowerOfTen(3) : value.movePointLeft(random.nextInt(25));
    }
}
