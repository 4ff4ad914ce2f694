package jp.kurume.plan.districts.routing;

import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.WordList;

/** The tables of what people and documents write for the name of a district or an office, and around it. */
final class NameTables {

    static final Column<String> NAME = Column.text("name");
    static final Column<PlaceName.Kind> KIND = Column.word("kind", WordList.of("place-kind", PlaceName.Kind.class));

    static final TableFormat PLACE_NAMES = TableFormat.optional("place-names.csv")
            .key(RoutingColumns.EDITION, NAME)
            .columns(KIND)
            .cited()
            .fitting(RoutingColumns.EDITION);

    static final Column<String> ENDING = Column.text("ending");

    static final TableFormat NAME_ENDINGS = TableFormat.optional("name-endings.csv")
            .key(RoutingColumns.EDITION, ENDING)
            .cited()
            .fitting(RoutingColumns.EDITION);

    static final TableFormat PRINTED_FORMS = PrintedForms.format("routing-printed-forms.csv", RoutingColumns.EDITION)
            .fitting(RoutingColumns.EDITION);

    private NameTables() {}
}
