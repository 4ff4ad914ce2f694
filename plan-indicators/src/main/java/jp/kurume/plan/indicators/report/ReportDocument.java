package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.indicators.IndicatorProblems;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.rollup.PlanRollUp;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Source;

/** What a report says and in which order, whatever it is written as. */
final class ReportDocument {

    private final EvaluationReport report;
    private final Words words;
    private final Print print;
    private final RollUpGrid rollUps;
    private final PlanRollUp rollUp;

    ReportDocument(EvaluationReport report, Words words) {
        this.report = report;
        this.words = words;
        print = new Print(words);
        rollUps = new RollUpGrid(words, print);
        rollUp = report.rollUp();
    }

    Text title() {
        Edition edition = report.indicators().edition();
        Text plan = Text.quoted(edition.title());
        return words.isJapanese()
                ? plan.and(status(edition)).and(words.of("title", print.fullYear(report.year())))
                : Text.of(words.of("title", print.fullYear(report.year())))
                        .plus(plan)
                        .and(status(edition));
    }

    /** So that nobody takes a draft for the plan. */
    private String status(Edition edition) {
        return edition.status() == EditionStatus.ADOPTED
                ? ""
                : words.of("brackets", words.of("edition", edition.status()));
    }

    /** What the report is of, whom it is by, and how it judges. */
    List<Fact> front() {
        Edition edition = report.indicators().edition();
        return List.of(
                new Fact(
                        words.of("front.municipality"),
                        Text.quoted(edition.municipality().name())),
                new Fact(
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
                new Fact(
                        words.of("front.year"),
                        Text.of(words.of(
                                "front.year.text",
                                print.fullYear(report.year()),
                                print.day(report.year().end())))),
                new Fact(words.of("front.policy"), Text.of(policy())),
                new Fact(words.of("front.made"), Text.of(print.day(report.made()))));
    }

    private String policy() {
        return words.isJapanese() ? report.policy().label() : report.policy().toString();
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        Map<Scope, List<MeasureReport>> parts = new LinkedHashMap<>();
        for (MeasureReport measure : report.measures()) {
            parts.computeIfAbsent(measure.indicator().scope(), scope -> new ArrayList<>())
                    .add(measure);
        }
        PartSections partSections = new PartSections(report, words, print);
        parts.forEach((scope, measures) -> sections.add(partSections.of(scope, measures, rollUp.part(scope))));
        List<Text> problems = new ArrayList<>();
        for (Problem problem : report.indicators().problems()) {
            // What is pending is told of each measure.
            if (!problem.code().equals(IndicatorProblems.BASELINE_UNDER_SURVEY)
                    && !problem.code().equals(IndicatorProblems.TARGET_UNDER_REVIEW)) {
                problems.add(Text.quoted(problem.message(words.language())));
            }
        }
        if (!problems.isEmpty()) {
            sections.add(Section.of(
                    words.of("problems"),
                    List.of(Block.paragraph(Text.of(words.of("problems.text"))), Block.items(problems))));
        }
        sections.add(reading());
        List<Text> sources = new ArrayList<>();
        for (Source source : report.sources()) {
            sources.add(Text.of(words.of("sources.id"))
                    .andQuoted(source.id())
                    .and(words.of("colon"))
                    .andQuoted(source.title()));
        }
        sections.add(Section.of(words.of("sources"), List.of(Block.items(sources))));
        return sections;
    }

    private Section summary() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Text.of(words.of(
                "summary.text",
                print.fullYear(report.year()),
                Print.count(rollUp.whole().assessments().size()),
                Print.count(rollUp.whole().assessments().size() - rollUp.whole().withoutVerdict())))));
        blocks.add(Block.grid(
                rollUps.byPart(Text.of(words.of("summary.parts", print.fullYear(report.year()))), rollUp)));
        blocks.add(Block.grid(rollUps.byYear(Text.of(words.of("summary.years")), report)));
        List<Text> withheld = rollUps.reasons(rollUp.whole());
        if (!withheld.isEmpty()) {
            blocks.add(Block.paragraph(Text.of(words.of("summary.withheld"))));
            blocks.add(Block.items(withheld));
        }
        List<Text> drags = rollUps.drags(rollUp.whole());
        if (!drags.isEmpty()) {
            blocks.add(Block.paragraph(Text.of(words.of("summary.drags"))));
            blocks.add(Block.items(drags));
        }
        return Section.of(words.of("summary"), blocks);
    }

    /** How the words of the report are meant. */
    private Section reading() {
        List<Fact> facts = new ArrayList<>();
        for (Status status : Status.values()) {
            facts.add(new Fact(print.status(status), Text.of(words.of("meaning.status", status))));
        }
        facts.add(new Fact(words.of("withheld.short"), Text.of(words.of("meaning.withheld"))));
        for (String term : List.of("expected", "progress", "attainment-rate", "pace", "median", "chart")) {
            facts.add(new Fact(words.of("term." + term), Text.of(words.of("meaning." + term))));
        }
        facts.add(new Fact(words.of("front.policy"), Text.of(words.of("meaning.policy", policy()))));
        facts.add(new Fact(
                words.of("column.interval", print.level(report.level())),
                Text.of(words.of("meaning.interval", print.level(report.level())))));
        facts.add(new Fact(words.of("fact.forecast"), Text.of(words.of("meaning.forecast"))));
        return Section.of(
                words.of("reading"), List.of(Block.paragraph(Text.of(words.of("reading.text"))), Block.facts(facts)));
    }

    /** The last line of the report. */
    Text end() {
        return Text.of(words.of("end", print.day(report.made())));
    }
}
