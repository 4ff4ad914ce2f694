package jp.kurume.plan.indicators.report;

import java.util.List;

/** A section of a report: a heading, what stands below it, and its own sections. */
record Section(Text heading, List<Block> blocks, List<Section> sections) {

    static Section of(String heading, List<Block> blocks) {
        return new Section(Text.of(heading), blocks, List.of());
    }
}
