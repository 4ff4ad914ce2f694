package jp.kurume.plan.around.glossary;

import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/** The table of the terms of plans. */
final class GlossaryTables {

    static final Column<String> ID = Column.id("id");
    static final Column<String> NAME = Column.text("name");
    static final Column<String> MEANING = Column.text("meaning");
    static final Column<List<String>> MEMBERS = Column.texts("members").or(List.of());

    static final TableFormat TERMS = TableFormat.optional("terms.csv")
            .key(Editions.EDITION, ID)
            .columns(NAME, MEANING, MEMBERS)
            .cited();

    private GlossaryTables() {}

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, TERMS);
    }
}
