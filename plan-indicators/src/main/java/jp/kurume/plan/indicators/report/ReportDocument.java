package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.indicators.IndicatorProblems;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.rollup.PlanRollUp;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Detail;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Source;

/** What a report says and in which order. */
final class ReportDocument {

    private final EvaluationReport report;
    private final ActionSections actions;
    private final Words words;
    private final Print print;
    private final RollUpGrid rollUps;
    private final PlanRollUp rollUp;

    ReportDocument(EvaluationReport report, Words words, ActionSections actions) {
        this.report = report;
        this.actions = actions;
        this.words = words;
        print = new Print(words);
        rollUps = new RollUpGrid(words, print);
        rollUp = report.rollUp();
    }

    /** The report as it is to be written. */
    Page page() {
        return new Page.Builder()
                .language(words.language())
                .title(title())
                .details(front())
                .sections(sections())
                .addEnd(new Block.Paragraph(end()))
                .build();
    }

    private Text title() {
        Edition edition = report.indicators().edition();
        return words.text("title", print.fullYear(report.year()), Text.quoted(edition.title()), status(edition));
    }

    /** The word for a draft stands in the title, so that nobody takes it for the plan. */
    private String status(Edition edition) {
        return edition.status() == EditionStatus.ADOPTED
                ? ""
                : words.of("brackets", words.of("edition", edition.status()));
    }

    /** What the report is of, whom it is by, and how it judges. */
    private List<Detail> front() {
        Edition edition = report.indicators().edition();
        List<Detail> front = new ArrayList<>(List.of(
                Detail.of(
                        words.of("front.municipality"),
                        Text.quoted(edition.municipality().name())),
                Detail.of(
                        words.of("front.edition"),
                        Text.quoted(edition.title())
                                .and(status(edition))
                                .and(edition.published()
                                        .<String>fold(
                                                month -> words.of(
                                                        "edition.published",
                                                        String.valueOf(month.getYear()),
                                                        String.valueOf(month.getMonthValue())),
                                                () -> words.of("edition.not-published")))
                                .and(words.of("dash"))
                                .plus(print.citation(edition.citation()))),
                Detail.of(
                        words.of("front.year"),
                        Text.of(words.of(
                                "front.year.text",
                                print.fullYear(report.year()),
                                print.day(report.year().end())))),
                Detail.of(words.of("front.policy"), statedPolicy()),
                Detail.of(words.of("front.made"), Text.of(print.day(report.made())))));
        if (report.choice() == ResultChoice.LATEST) {
            front.add(Detail.of(
                    words.of("front.latest"), Text.of(words.of("front.latest.text", print.fullYear(report.year())))));
        }
        if (!report.told().isEmpty()) {
            front.add(Detail.of(words.of("front.told"), Text.of(words.of("front.told.text"))));
        }
        return front;
    }

    /** The policy, and where the plan states it. */
    private Text statedPolicy() {
        Text policy = Text.of(policy());
        return report.statedPolicy()
                .map(stated -> policy.and(words.of("dash")).plus(print.citation(stated.citation())))
                .orElse(policy);
    }

    private String policy() {
        return words.of(
                "policy",
                percent(report.policy().tolerance()),
                percent(report.policy().flatBand()));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        Map<Scope, List<MeasureReport>> parts = new LinkedHashMap<>();
        for (MeasureReport measure : report.measures()) {
            parts.computeIfAbsent(measure.indicator().scope(), scope -> new ArrayList<>())
                    .add(measure);
        }
        PartSections partSections = new PartSections(report, words, print);
        Set<Integer> numbers = new TreeSet<>();
        parts.forEach((scope, measures) -> {
            sections.add(actions.with(scope, partSections.of(scope, measures, rollUp.part(scope))));
            scope.fold(() -> false, part -> numbers.add(part.number()));
        });
        sections.addAll(actions.without(numbers));
        told().ifPresent(sections::add);
        List<Text> problems = new ArrayList<>();
        for (Problem problem : report.problems()) {
            // What is pending is told of each measure.
            if (!problem.code().equals(IndicatorProblems.BASELINE_UNDER_SURVEY)
                    && !problem.code().equals(IndicatorProblems.TARGET_UNDER_REVIEW)) {
                problems.add(Text.quoted(problem.message(words.language())));
            }
        }
        if (!problems.isEmpty()) {
            sections.add(Section.of(
                    Text.of(words.of("problems")),
                    List.of(new Block.Paragraph(Text.of(words.of("problems.text"))), new Block.Items(problems))));
        }
        sections.add(reading());
        List<Text> sources = new ArrayList<>();
        for (Source source : actions.sourcesWith(report.sources())) {
            sources.add(Text.of(words.of("sources.id"))
                    .andQuoted(source.id())
                    .and(words.of("colon"))
                    .andQuoted(source.title()));
        }
        sections.add(Section.of(Text.of(words.of("sources")), List.of(new Block.Items(sources))));
        return sections;
    }

    /** What a stored report told otherwise than it follows today. */
    private Optional<Section> told() {
        if (report.told().isEmpty()) {
            return Optional.empty();
        }
        List<Text> differences = new ArrayList<>();
        List<YearResult> today = report.withTold(List.of()).results();
        for (int i = 0; i < today.size(); i++) {
            YearResult told = report.told().get(i);
            if (!told.equals(today.get(i))) {
                Measure measure = report.indicators().measure(told.measure());
                differences.add(Text.quoted(measure.name())
                        .and(words.of("brackets", print.years(measure, told)) + words.of("colon"))
                        .plus(words.text(
                                told.verdict().equals(today.get(i).verdict()) ? "told.figures" : "told.verdict",
                                print.verdict(told.verdict()).text(),
                                print.verdict(today.get(i).verdict()).text())));
            }
        }
        return Optional.of(Section.of(
                Text.of(words.of("told")),
                List.of(new Block.Paragraph(Text.of(words.of("told.text"))), new Block.Items(differences))));
    }

    private Section summary() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Text.of(words.of(
                report.choice() == ResultChoice.LATEST ? "summary.text.latest" : "summary.text",
                print.fullYear(report.year()),
                Print.count(rollUp.whole().assessments().size()),
                Print.count(rollUp.whole().assessments().size() - rollUp.whole().withoutVerdict())))));
        List<Detail> remarks = remarksElsewhere();
        if (!remarks.isEmpty()) {
            blocks.add(new Block.Details(remarks));
        }
        blocks.add(rollUps.byPart(
                Text.of(words.of(
                        "summary.parts",
                        report.choice() == ResultChoice.LATEST ? words.of("latest") : print.fullYear(report.year()))),
                rollUp));
        blocks.add(rollUps.byYear(Text.of(words.of("summary.years")), report));
        if (rollUp.whole().derived() > 0) {
            blocks.add(new Block.Paragraph(Text.of(
                    words.of("summary.derived", Print.count(rollUp.whole().derived())))));
        }
        List<Text> withheld = rollUps.reasons(rollUp.whole());
        if (!withheld.isEmpty()) {
            blocks.add(new Block.Paragraph(Text.of(words.of("summary.withheld"))));
            blocks.add(new Block.Items(withheld));
        }
        List<Text> drags = rollUps.drags(rollUp.whole());
        if (!drags.isEmpty()) {
            blocks.add(new Block.Paragraph(Text.of(words.of("summary.drags"))));
            blocks.add(new Block.Items(drags));
        }
        return Section.of(Text.of(words.of("summary")), blocks);
    }

    /** The plan's own words on the whole and on parts that have no section, since no indicator tells of them. */
    private List<Detail> remarksElsewhere() {
        Set<Integer> parts = new TreeSet<>();
        boolean isWholeTold = false;
        for (MeasureReport measure : report.measures()) {
            Scope scope = measure.indicator().scope();
            isWholeTold |= scope.equals(Scope.WHOLE_PLAN);
            scope.fold(() -> false, part -> parts.add(part.number()));
        }
        RatingPrint ratings = new RatingPrint(words, print);
        List<Detail> remarks = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (Remark remark : report.remarks()) {
            boolean isWhole = remark.subject() instanceof Remark.OfPlan;
            if (isWhole && !isWholeTold) {
                remarks.add(ratings.remark(numbered("fact.remark-on", words.of("whole"), names), remark));
            } else if (remark.subject() instanceof Remark.OfPart part && !parts.contains(part.number())) {
                String number = words.of("part.number", String.valueOf(part.number()));
                remarks.add(ratings.remark(numbered("fact.remark-on", number, names), remark));
            }
        }
        return remarks;
    }

    /** A name, from the second time on with a number behind it. */
    private String numbered(String key, String on, Map<String, Integer> names) {
        int number = names.merge(on, 1, Integer::sum);
        return words.of(key, number == 1 ? on : on + " " + number);
    }

    /** How the words of the report are meant. */
    private Section reading() {
        List<Detail> facts = new ArrayList<>();
        for (Status status : Status.values()) {
            facts.add(Detail.of(print.status(status), Text.of(words.of("meaning.status", status))));
        }
        facts.add(Detail.of(words.of("withheld.short"), Text.of(words.of("meaning.withheld"))));
        for (String term : List.of("expected", "progress", "attainment-rate", "pace", "median", "chart")) {
            facts.add(Detail.of(words.of("term." + term), Text.of(words.of("meaning." + term))));
        }
        facts.add(Detail.of(words.of("front.policy"), Text.of(words.of("meaning.policy", policy()))));
        RatingPrint ratings = new RatingPrint(words, print);
        report.scales().forEach(scale -> facts.add(ratings.scale(scale)));
        facts.add(Detail.of(
                words.of("column.interval", print.level(report.level())),
                Text.of(words.of("meaning.interval", print.level(report.level())))));
        facts.add(Detail.of(words.of("fact.forecast"), Text.of(words.of("meaning.forecast"))));
        return Section.of(
                Text.of(words.of("reading")),
                List.of(new Block.Paragraph(Text.of(words.of("reading.text"))), new Block.Details(facts)));
    }

    /** The last line of the report. */
    private Text end() {
        return Text.of(words.of("end", print.day(report.made())));
    }
}
