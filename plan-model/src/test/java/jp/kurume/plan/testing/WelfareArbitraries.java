package jp.kurume.plan.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.around.approach.Approach;
import jp.kurume.plan.around.approach.Closeness;
import jp.kurume.plan.around.approach.Help;
import jp.kurume.plan.around.approach.Sphere;
import jp.kurume.plan.around.cycle.IssueCycle;
import jp.kurume.plan.around.cycle.IssueLevel;
import jp.kurume.plan.around.cycle.IssueStep;
import jp.kurume.plan.around.cycle.StepKind;
import jp.kurume.plan.around.glossary.Glossary;
import jp.kurume.plan.around.glossary.Term;
import jp.kurume.plan.around.governance.ComponentPlan;
import jp.kurume.plan.around.governance.EvaluationStep;
import jp.kurume.plan.around.governance.Governance;
import jp.kurume.plan.around.governance.GoverningBody;
import jp.kurume.plan.around.governance.NoteKind;
import jp.kurume.plan.around.governance.PlanNote;
import jp.kurume.plan.around.governance.Publisher;
import jp.kurume.plan.around.governance.RelatedPlan;
import jp.kurume.plan.around.governance.Relation;
import jp.kurume.plan.around.milestone.MakingPrinciple;
import jp.kurume.plan.around.milestone.Milestone;
import jp.kurume.plan.around.milestone.MilestoneTime;
import jp.kurume.plan.around.milestone.Milestones;
import jp.kurume.plan.around.milestone.Standing;
import jp.kurume.plan.around.multilayer.AccountMove;
import jp.kurume.plan.around.multilayer.AgendaItem;
import jp.kurume.plan.around.multilayer.Attendance;
import jp.kurume.plan.around.multilayer.Budget;
import jp.kurume.plan.around.multilayer.ExampleProgramme;
import jp.kurume.plan.around.multilayer.ExtraMeetings;
import jp.kurume.plan.around.multilayer.LeadingProject;
import jp.kurume.plan.around.multilayer.MeetingSchedule;
import jp.kurume.plan.around.multilayer.MultilayerSupport;
import jp.kurume.plan.around.multilayer.Operation;
import jp.kurume.plan.around.multilayer.Operator;
import jp.kurume.plan.around.multilayer.Participant;
import jp.kurume.plan.around.multilayer.Pillar;
import jp.kurume.plan.around.multilayer.Programme;
import jp.kurume.plan.around.multilayer.SupportAgency;
import jp.kurume.plan.around.multilayer.SupportField;
import jp.kurume.plan.around.multilayer.SupportMeeting;
import jp.kurume.plan.around.multilayer.SupportTopic;
import jp.kurume.plan.around.multilayer.TopicKind;
import jp.kurume.plan.around.profile.CityFigure;
import jp.kurume.plan.around.profile.CityProfile;
import jp.kurume.plan.around.profile.FigureDate;
import jp.kurume.plan.around.profile.FigurePrecision;
import jp.kurume.plan.around.profile.HistoryEvent;
import jp.kurume.plan.around.register.ActivityPeriod;
import jp.kurume.plan.around.register.ActivityRegister;
import jp.kurume.plan.around.register.EntryDate;
import jp.kurume.plan.around.register.EntryFigure;
import jp.kurume.plan.around.register.EntryPart;
import jp.kurume.plan.around.register.Novelty;
import jp.kurume.plan.around.register.RegisterCategory;
import jp.kurume.plan.around.register.RegisterEntry;
import jp.kurume.plan.around.register.RegisterNote;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of the types of what surrounds a plan. */
public final class WelfareArbitraries {

    private WelfareArbitraries() {}

    /** Every value type, with its values. */
    public static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(Novelty.class, Arbitraries.of(Novelty.class));
        kit.put(ActivityPeriod.class, activityPeriods());
        kit.put(RegisterCategory.class, categories(1));
        kit.put(EntryFigure.class, entryFigures());
        kit.put(EntryDate.class, entryDates());
        kit.put(RegisterNote.class, registerNotes());
        kit.put(EntryPart.class, entryParts());
        kit.put(RegisterEntry.class, categories(1).flatMap(WelfareArbitraries::entries));
        kit.put(ActivityRegister.class, registers());
        kit.put(Pillar.class, Arbitraries.of(Pillar.class));
        kit.put(SupportField.class, Arbitraries.of(SupportField.class));
        kit.put(Attendance.class, Arbitraries.of(Attendance.class));
        kit.put(ExtraMeetings.class, Arbitraries.of(ExtraMeetings.class));
        kit.put(Operator.class, operators());
        kit.put(Operation.class, operators().flatMap(WelfareArbitraries::operations));
        kit.put(AccountMove.class, accountMoves());
        kit.put(Budget.class, budgets());
        kit.put(Programme.class, operators().flatMap(WelfareArbitraries::programmes));
        kit.put(SupportAgency.class, agencies());
        kit.put(Participant.class, participants());
        kit.put(AgendaItem.class, agendaItems());
        kit.put(MeetingSchedule.class, schedules());
        kit.put(SupportMeeting.class, operators().flatMap(WelfareArbitraries::meetings));
        kit.put(ExampleProgramme.class, examples());
        kit.put(TopicKind.class, Arbitraries.of(TopicKind.class));
        kit.put(SupportTopic.class, topics());
        kit.put(LeadingProject.class, projects());
        kit.put(MultilayerSupport.class, multilayerSupports());
        kit.put(Relation.class, Arbitraries.of(Relation.class));
        kit.put(GoverningBody.class, bodies());
        kit.put(EvaluationStep.class, evaluationSteps(1, List.of()));
        kit.put(RelatedPlan.class, relatedPlans());
        kit.put(Publisher.class, publishers());
        kit.put(ComponentPlan.class, componentPlans());
        kit.put(NoteKind.class, Arbitraries.of(NoteKind.class));
        kit.put(PlanNote.class, planNotes());
        kit.put(Term.class, terms());
        kit.put(Glossary.class, glossaries());
        kit.put(Governance.class, governances());
        kit.put(StepKind.class, Arbitraries.of(StepKind.class));
        kit.put(IssueLevel.class, levels(1));
        kit.put(IssueStep.class, levels(1).flatMap(level -> steps(1, level)));
        kit.put(IssueCycle.class, cycles());
        kit.put(Closeness.class, Arbitraries.of(Closeness.class));
        kit.put(Help.class, helps());
        kit.put(Sphere.class, Arbitraries.of(Closeness.class).flatMap(closeness -> spheres(1, closeness)));
        kit.put(Approach.class, approaches());
        kit.put(Standing.class, Arbitraries.of(Standing.class));
        kit.put(MilestoneTime.class, milestoneTimes());
        kit.put(Milestone.class, milestones());
        kit.put(MakingPrinciple.class, principles());
        kit.put(Milestones.class, milestoneLists());
        kit.put(FigurePrecision.class, Arbitraries.of(FigurePrecision.class));
        kit.put(FigureDate.class, figureDates());
        kit.put(CityFigure.class, figures());
        kit.put(HistoryEvent.class, events());
        kit.put(CityProfile.class, profiles());
        return kit;
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, Integer.MAX_VALUE);
    }

    /** A text, or none. */
    private static Arbitrary<String> textsOrEmpty() {
        return ModelArbitraries.texts().optional(0.7).map(text -> text.orElse(""));
    }

    private static Arbitrary<List<String>> textLists(int least) {
        return ModelArbitraries.texts().list().ofMinSize(least).ofMaxSize(3);
    }

    private static Arbitrary<YearMonth> months() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    }

    // The register

    public static Arbitrary<ActivityPeriod> activityPeriods() {
        return Arbitraries.oneOf(
                ModelArbitraries.fiscalYears().map(ActivityPeriod::since),
                ModelArbitraries.fiscalYearRanges().map(ActivityPeriod::during),
                Arbitraries.just(ActivityPeriod.NOT_PRINTED));
    }

    public static Arbitrary<RegisterCategory> categories(int number) {
        return Combinators.combine(ModelArbitraries.texts(), ModelArbitraries.citations())
                .as((title, citation) -> new RegisterCategory(number, title, citation));
    }

    public static Arbitrary<EntryPart> entryParts() {
        return Combinators.combine(
                        numbers(),
                        ModelArbitraries.texts(),
                        activityPeriods(),
                        textLists(0),
                        entryFigures().list().ofMaxSize(2),
                        entryDates().list().ofMaxSize(1),
                        ModelArbitraries.citations())
                .as(EntryPart::new);
    }

    public static Arbitrary<EntryFigure> entryFigures() {
        return Combinators.combine(
                        ModelArbitraries.texts(),
                        values(),
                        ModelArbitraries.texts(),
                        activityPeriods(),
                        ModelArbitraries.citations())
                .as(EntryFigure::new);
    }

    public static Arbitrary<EntryDate> entryDates() {
        return Combinators.combine(ModelArbitraries.texts(), months(), ModelArbitraries.citations())
                .as(EntryDate::new);
    }

    public static Arbitrary<RegisterNote> registerNotes() {
        return Combinators.combine(numbers(), ModelArbitraries.texts(), ModelArbitraries.citations())
                .as(RegisterNote::new);
    }

    public static Arbitrary<RegisterEntry> entries(RegisterCategory category) {
        return Combinators.combine(
                        ModelArbitraries.ids(),
                        Arbitraries.of(Novelty.class),
                        ModelArbitraries.texts(),
                        activityPeriods(),
                        textLists(1),
                        entryParts().list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 3),
                        ModelArbitraries.citations())
                .as((id, novelty, title, period, departments, parts, marks, citation) -> new RegisterEntry(
                        id, category, novelty, title, period, departments, parts, marks % 2 == 1, marks > 1, citation));
    }

    public static Arbitrary<ActivityRegister> registers() {
        return categories(1)
                .flatMap(category -> Combinators.combine(
                                ModelArbitraries.editions(),
                                ModelArbitraries.texts(),
                                ModelArbitraries.citations(),
                                ModelArbitraries.fiscalYearRanges(),
                                entries(category).list().ofMaxSize(3).uniqueElements(RegisterEntry::id),
                                registerNotes().list().ofMaxSize(2),
                                ModelArbitraries.printedForms().list().ofMaxSize(2))
                        .as((edition, title, citation, years, entries, notes, forms) -> {
                            ActivityRegister.Builder register = ActivityRegister.builder();
                            return register.edition(edition)
                                    .title(title)
                                    .citation(citation)
                                    .years(years)
                                    .yearsCitation(citation)
                                    .addCategories(category)
                                    .addAllEntries(entries)
                                    .addAllNotes(notes)
                                    .addAllPrintedForms(forms)
                                    .build();
                        }));
    }

    // The multi-layered support system

    public static Arbitrary<Operator> operators() {
        return Combinators.combine(
                        ModelArbitraries.ids(), ModelArbitraries.texts(), textLists(0), ModelArbitraries.citations())
                .as(Operator::new);
    }

    public static Arbitrary<Operation> operations(Operator operator) {
        return Arbitraries.of(Operation.NOT_PRINTED, Operation.entrustedTo(operator));
    }

    public static Arbitrary<AccountMove> accountMoves() {
        return Arbitraries.oneOf(
                Arbitraries.just(AccountMove.NONE),
                Combinators.combine(ModelArbitraries.texts(), ModelArbitraries.texts())
                        .as(AccountMove::of));
    }

    public static Arbitrary<Budget> budgets() {
        return Arbitraries.oneOf(
                Arbitraries.just(Budget.NOT_PRINTED),
                Arbitraries.longs().between(0, 999_999_999_999_999L).map(Budget::ofThousandYen));
    }

    public static Arbitrary<Programme> programmes(Operator operator) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Combinators.combine(Arbitraries.of(Pillar.class), Arbitraries.of(SupportField.class))
                                .as(Map::entry),
                        textsOrEmpty(),
                        ModelArbitraries.texts(),
                        Arbitraries.of(true, false),
                        operations(operator),
                        accountMoves(),
                        ModelArbitraries.citations())
                .as((row, place, umbrella, name, isNew, operation, move, citation) -> new Programme(
                        row,
                        1,
                        place.getKey(),
                        place.getValue(),
                        umbrella,
                        name,
                        umbrella,
                        isNew,
                        operation,
                        move,
                        umbrella,
                        citation));
    }

    public static Arbitrary<SupportAgency> agencies() {
        return Combinators.combine(
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        textsOrEmpty(),
                        textsOrEmpty(),
                        numbers(),
                        ModelArbitraries.citations())
                .as(SupportAgency::new);
    }

    public static Arbitrary<Participant> participants() {
        return Combinators.combine(
                        numbers(), textLists(1), Arbitraries.of(Attendance.class), ModelArbitraries.citations())
                .as(Participant::new);
    }

    public static Arbitrary<AgendaItem> agendaItems() {
        return Combinators.combine(numbers(), ModelArbitraries.texts(), ModelArbitraries.citations())
                .as(AgendaItem::new);
    }

    public static Arbitrary<MeetingSchedule> schedules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.of(ExtraMeetings.class))
                .as(MeetingSchedule::monthly);
    }

    public static Arbitrary<SupportMeeting> meetings(Operator operator) {
        return Combinators.combine(
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        schedules(),
                        participants().list().ofMaxSize(2),
                        agendaItems().list().ofMaxSize(2),
                        ModelArbitraries.citations())
                .as((id, name, schedule, participants, agenda, citation) ->
                        new SupportMeeting(id, name, schedule, operator, participants, agenda, citation));
    }

    public static Arbitrary<ExampleProgramme> examples() {
        return Combinators.combine(
                        numbers(),
                        ModelArbitraries.texts(),
                        textsOrEmpty(),
                        Arbitraries.of(true, false),
                        ModelArbitraries.citations())
                .as(ExampleProgramme::new);
    }

    public static Arbitrary<SupportTopic> topics() {
        return Combinators.combine(
                        numbers(),
                        ModelArbitraries.texts(),
                        Arbitraries.of(TopicKind.class),
                        ModelArbitraries.texts(),
                        ModelArbitraries.citations())
                .as(SupportTopic::new);
    }

    public static Arbitrary<LeadingProject> projects() {
        return Combinators.combine(
                        numbers(),
                        ModelArbitraries.texts(),
                        ModelArbitraries.fiscalYearRanges(),
                        Arbitraries.of(true, false),
                        ModelArbitraries.citations())
                .as(LeadingProject::new);
    }

    /** What is told of a system beside its programmes and agencies. */
    private record Told(
            List<SupportMeeting> meetings,
            List<ExampleProgramme> examples,
            List<SupportTopic> topics,
            List<LeadingProject> projects) {}

    public static Arbitrary<MultilayerSupport> multilayerSupports() {
        return operators()
                .flatMap(operator -> Combinators.combine(
                                ModelArbitraries.editions(),
                                ModelArbitraries.fiscalYears(),
                                budgets(),
                                days(),
                                programmes(operator).list().ofMaxSize(3).uniqueElements(Programme::id),
                                agencies().list().ofMaxSize(2).uniqueElements(SupportAgency::id),
                                Combinators.combine(
                                                meetings(operator)
                                                        .list()
                                                        .ofMaxSize(2)
                                                        .uniqueElements(SupportMeeting::id),
                                                examples().list().ofMaxSize(2),
                                                topics().list().ofMaxSize(2),
                                                projects().list().ofMaxSize(2))
                                        .as(Told::new),
                                ModelArbitraries.citations())
                        .as((edition, start, budget, asOf, programmes, agencies, told, citation) -> {
                            MultilayerSupport.Builder support = MultilayerSupport.builder();
                            return support.edition(edition)
                                    .start(start)
                                    .budget(budget)
                                    .budgetCitation(citation)
                                    .citation(citation)
                                    .figuresAsOf(asOf)
                                    .figuresCitation(citation)
                                    .addOperators(operator)
                                    .addAllProgrammes(programmes)
                                    .addAllAgencies(agencies)
                                    .addAllMeetings(told.meetings())
                                    .addAllExamples(told.examples())
                                    .addAllTopics(told.topics())
                                    .addAllProjects(told.projects())
                                    .build();
                        }));
    }

    // Governance

    public static Arbitrary<GoverningBody> bodies() {
        return Combinators.combine(
                        numbers(),
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        textsOrEmpty(),
                        ModelArbitraries.texts(),
                        textsOrEmpty(),
                        ModelArbitraries.citations())
                .as(GoverningBody::new);
    }

    public static Arbitrary<EvaluationStep> evaluationSteps(int number, List<GoverningBody> bodies) {
        return Combinators.combine(ModelArbitraries.texts(), textsOrEmpty(), textLists(0), ModelArbitraries.citations())
                .as((name, actor, considers, citation) ->
                        new EvaluationStep(number, name, actor, considers, considers, bodies, citation));
    }

    public static Arbitrary<RelatedPlan> relatedPlans() {
        return Combinators.combine(
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        Arbitraries.of(Relation.class),
                        ModelArbitraries.citations())
                .as(RelatedPlan::new);
    }

    public static Arbitrary<Publisher> publishers() {
        return Combinators.combine(
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        Arbitraries.of("830-8520", "000-0000", "999-9999"),
                        ModelArbitraries.texts(),
                        ModelArbitraries.telephoneNumbers().list().ofMaxSize(2),
                        ModelArbitraries.citations())
                .as((id, name, code, address, numbers, citation) ->
                        new Publisher(id, name, code, address, numbers, numbers, citation));
    }

    public static Arbitrary<ComponentPlan> componentPlans() {
        return Combinators.combine(
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        ModelArbitraries.texts(),
                        textLists(0),
                        ModelArbitraries.citations())
                .as(ComponentPlan::new);
    }

    public static Arbitrary<PlanNote> planNotes() {
        return Combinators.combine(
                        numbers(),
                        Arbitraries.of(NoteKind.class),
                        ModelArbitraries.texts(),
                        ModelArbitraries.citations())
                .as(PlanNote::new);
    }

    public static Arbitrary<Governance> governances() {
        return bodies().flatMap(body -> Combinators.combine(
                        ModelArbitraries.editions(),
                        evaluationSteps(1, List.of(body)),
                        relatedPlans().list().ofMaxSize(2).uniqueElements(RelatedPlan::id),
                        publishers().list().ofMaxSize(2).uniqueElements(Publisher::id),
                        componentPlans().list().ofMaxSize(2).uniqueElements(ComponentPlan::id),
                        planNotes().list().ofMaxSize(2).uniqueElements(PlanNote::number))
                .as((edition, step, plans, publishers, components, notes) -> {
                    Governance.Builder governance = Governance.builder();
                    return governance
                            .edition(edition)
                            .addBodies(body)
                            .addEvaluation(step)
                            .addAllRelatedPlans(plans)
                            .addAllPublishers(publishers)
                            .addAllComponentPlans(components)
                            .addAllNotes(notes)
                            .build();
                }));
    }

    // The glossary

    public static Arbitrary<Term> terms() {
        return Combinators.combine(
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        ModelArbitraries.texts(),
                        textLists(0),
                        ModelArbitraries.citations())
                .as(Term::new);
    }

    public static Arbitrary<Glossary> glossaries() {
        return Combinators.combine(
                        ModelArbitraries.editions(), terms().list().ofMaxSize(3).uniqueElements(Term::id))
                .as((edition, terms) ->
                        Glossary.builder().edition(edition).terms(terms).build());
    }

    // The cycle of issues

    public static Arbitrary<IssueLevel> levels(int number) {
        return Combinators.combine(
                        ModelArbitraries.texts(),
                        ModelArbitraries.texts(),
                        textsOrEmpty(),
                        ModelArbitraries.citations())
                .as((mark, name, risesWhen, citation) -> new IssueLevel(number, mark, name, risesWhen, citation));
    }

    public static Arbitrary<IssueStep> steps(int number, IssueLevel level) {
        return Combinators.combine(
                        Arbitraries.of(StepKind.class),
                        ModelArbitraries.texts(),
                        textsOrEmpty(),
                        textLists(0),
                        ModelArbitraries.citations())
                .as((kind, name, does, parties, citation) ->
                        new IssueStep(number, level, kind, name, does, parties, citation));
    }

    public static Arbitrary<IssueCycle> cycles() {
        return Combinators.combine(levels(1), levels(2))
                .as(List::of)
                .flatMap(levels -> Combinators.combine(
                                ModelArbitraries.editions(),
                                steps(1, levels.get(0)),
                                steps(2, levels.get(0)),
                                steps(4, levels.get(1)))
                        .as((edition, one, two, three) -> {
                            IssueCycle.Builder cycle = IssueCycle.builder();
                            return cycle.edition(edition)
                                    .addAllLevels(levels)
                                    .addSteps(one, two, three)
                                    .build();
                        }));
    }

    // The approach

    public static Arbitrary<Help> helps() {
        return Combinators.combine(
                        numbers(),
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        ModelArbitraries.texts(),
                        ModelArbitraries.citations())
                .as(Help::new);
    }

    public static Arbitrary<Sphere> spheres(int number, Closeness closeness) {
        return Combinators.combine(ModelArbitraries.texts(), ModelArbitraries.citations())
                .as((name, citation) -> new Sphere(number, "sphere-" + number, name, closeness, citation));
    }

    public static Arbitrary<Approach> approaches() {
        return Combinators.combine(
                        ModelArbitraries.editions(),
                        helps().list().ofMaxSize(3).uniqueElements(Help::id),
                        spheres(1, Closeness.NOT_NAMED),
                        spheres(3, Closeness.AS_A_RULE),
                        spheres(4, Closeness.MAY_BE),
                        ModelArbitraries.printedForms().list().ofMaxSize(2))
                .as((edition, helps, small, middle, large, forms) -> {
                    Approach.Builder approach = Approach.builder();
                    return approach.edition(edition)
                            .addAllHelps(helps)
                            .addSpheres(small, middle, large)
                            .addAllPrintedForms(forms)
                            .build();
                });
    }

    // Milestones

    public static Arbitrary<MilestoneTime> milestoneTimes() {
        return months().flatMap(first -> Arbitraries.integers()
                .between(0, 30)
                .map(first::plusMonths)
                .flatMap(last -> Arbitraries.of(
                        MilestoneTime.in(first),
                        MilestoneTime.between(first, last),
                        MilestoneTime.openFrom(first),
                        MilestoneTime.planned(first, last))));
    }

    public static Arbitrary<Milestone> milestones() {
        return Combinators.combine(
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        milestoneTimes(),
                        ModelArbitraries.citations())
                .as(Milestone::new);
    }

    public static Arbitrary<MakingPrinciple> principles() {
        return Combinators.combine(numbers(), ModelArbitraries.texts(), ModelArbitraries.citations())
                .as(MakingPrinciple::new);
    }

    public static Arbitrary<Milestones> milestoneLists() {
        return Combinators.combine(
                        ModelArbitraries.editions(),
                        milestones().list().ofMaxSize(4).uniqueElements(Milestone::id),
                        principles().list().ofMaxSize(2))
                .as((edition, milestones, principles) -> {
                    Milestones.Builder list = Milestones.builder();
                    return list.edition(edition)
                            .addAllAll(milestones)
                            .addAllPrinciples(principles)
                            .build();
                });
    }

    // The city's profile

    public static Arbitrary<FigureDate> figureDates() {
        return Arbitraries.oneOf(
                days().map(FigureDate::on),
                months().map(FigureDate::in),
                ModelArbitraries.fiscalYears().map(FigureDate::in),
                Arbitraries.just(FigureDate.NOT_PRINTED));
    }

    private static Arbitrary<BigDecimal> values() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(20)),
                        Arbitraries.integers().between(0, 10))
                .as(BigDecimal::new);
    }

    public static Arbitrary<CityFigure> figures() {
        return Combinators.combine(
                        ModelArbitraries.ids(),
                        ModelArbitraries.texts(),
                        values(),
                        ModelArbitraries.texts(),
                        Arbitraries.of(FigurePrecision.class),
                        figureDates(),
                        ModelArbitraries.citations())
                .as(CityFigure::new);
    }

    public static Arbitrary<HistoryEvent> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        ModelArbitraries.texts(),
                        ModelArbitraries.texts(),
                        ModelArbitraries.citations())
                .as(HistoryEvent::new);
    }

    public static Arbitrary<CityProfile> profiles() {
        return Combinators.combine(
                        ModelArbitraries.municipalities(),
                        figures().list().ofMaxSize(3),
                        events().list().ofMaxSize(2),
                        ModelArbitraries.printedForms().list().ofMaxSize(2))
                .as((municipality, figures, events, forms) -> {
                    CityProfile.Builder profile = CityProfile.builder();
                    return profile.municipality(municipality)
                            .addAllFigures(figures)
                            .addAllHistory(events)
                            .addAllPrintedForms(forms)
                            .build();
                });
    }
}
