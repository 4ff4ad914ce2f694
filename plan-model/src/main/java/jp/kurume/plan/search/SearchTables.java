package jp.kurume.plan.search;

import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;

/** The table of words that a search takes for one. */
final class SearchTables {

    static final Column<String> WORD = Column.text("word");
    static final Column<String> SAME_AS = Column.text("same_as");
    static final Column<String> BECAUSE = Column.text("because");

    static final TableFormat WORDS =
            TableFormat.optional("search-words.csv").key(WORD).columns(SAME_AS, BECAUSE);

    private SearchTables() {}
}
