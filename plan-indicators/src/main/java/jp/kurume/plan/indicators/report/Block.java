package jp.kurume.plan.indicators.report;

import java.util.List;

/** What a section of a report is made of, whatever it is written as. */
@FunctionalInterface
interface Block {

    void writeTo(Output output);

    static Block paragraph(Text text) {
        return output -> output.paragraph(text);
    }

    static Block items(List<Text> texts) {
        return output -> output.items(texts);
    }

    static Block facts(List<Fact> facts) {
        return output -> output.facts(facts);
    }

    static Block grid(Grid grid) {
        return output -> output.grid(grid);
    }

    static Block picture(Chart chart) {
        return output -> output.picture(chart);
    }
}
