package jp.kurume.plan.indicators;

import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.WordList;

/** The table of a city's own rules for rating results, {@code rating-scales.csv}. */
final class RatingScalesTable {

    static final Column<String> ID = Column.id("id");
    static final Column<String> NAME = Column.text("name");
    static final Column<RatingBasis> BY = Column.word("by", WordList.of("rating-basis", RatingBasis.class));

    static final TableFormat FORMAT = TableFormat.optional("rating-scales.csv")
            .key(Editions.EDITION, ID)
            .names(NAME)
            .columns(BY)
            .cited();

    private RatingScalesTable() {}
}
