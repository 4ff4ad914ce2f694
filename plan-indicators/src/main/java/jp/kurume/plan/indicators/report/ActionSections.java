package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.time.FiscalYear;

/** What was done for the action items of a plan's initiatives, as sections of a report by their numbers. */
final class ActionSections {

    private final Map<Integer, Section> sections = new LinkedHashMap<>();
    private final Map<Integer, Text> headings = new LinkedHashMap<>();
    private final Set<Source> sources = new LinkedHashSet<>();

    private ActionSections() {}

    /** The sections of a report on indicators alone. */
    static ActionSections none() {
        return new ActionSections();
    }

    /** The sections of a report with what was done in its year. */
    static ActionSections of(Plan plan, ActionResults results, FiscalYear year, Locale language) {
        ActionSections actions = new ActionSections();
        for (Initiative initiative : plan.initiatives()) {
            actions.sections.put(initiative.number(), results.section(plan, initiative, year, language));
            actions.headings.put(initiative.number(), Text.quoted(initiative.number() + " " + initiative.title()));
        }
        results.in(year).forEach(result -> actions.sources.add(result.citation().source()));
        return actions;
    }

    /** The section of a part, with what was done for the initiative of its number behind its measures. */
    Section with(Scope scope, Section part) {
        List<Section> all = new ArrayList<>(part.sections());
        scope.fold(() -> List.<Section>of(), one -> of(one.number())).forEach(all::add);
        return new Section(part.heading(), part.blocks(), all);
    }

    private List<Section> of(int number) {
        Section section = sections.get(number);
        return section == null ? List.of() : List.of(section);
    }

    /** The sections of initiatives of which no indicator tells. */
    List<Section> without(Set<Integer> parts) {
        List<Section> others = new ArrayList<>();
        headings.forEach((number, heading) -> {
            if (!parts.contains(number)) {
                others.add(new Section(heading, List.of(), of(number)));
            }
        });
        return others;
    }

    /** Some sources, and those of what was done behind them. */
    List<Source> sourcesWith(List<Source> others) {
        Set<Source> all = new LinkedHashSet<>(others);
        all.addAll(sources);
        return List.copyOf(all);
    }
}
