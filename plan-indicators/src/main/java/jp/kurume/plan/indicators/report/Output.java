package jp.kurume.plan.indicators.report;

import java.util.List;

/** A form that a report is written in, block by block. */
interface Output {

    void paragraph(Text text);

    /** A list of texts of equal rank. */
    void items(List<Text> texts);

    /** Names, each with what is to be told of it. */
    void facts(List<Fact> facts);

    void grid(Grid grid);

    void picture(Chart chart);
}
