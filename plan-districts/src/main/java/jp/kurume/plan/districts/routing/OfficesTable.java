package jp.kurume.plan.districts.routing;

import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.TelephoneCells;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;

/** The table of offices. */
final class OfficesTable {

    static final Column<String> ID = Column.id("id");
    static final Column<String> NAME = Column.text("name");
    static final Column<String> SHORT_NAME = Column.text("short_name");
    static final Column<TelephoneNumber> TELEPHONE = Column.of("telephone", TelephoneCells.TELEPHONE);
    static final Column<Fax> FAX = Column.of("fax", TelephoneCells.FAX).or(Fax.none());
    static final Column<String> NAME_BECAUSE = Column.because("name_because");

    static final TableFormat OFFICES = TableFormat.required("offices.csv")
            .key(RoutingColumns.EDITION, ID)
            .names(NAME, SHORT_NAME)
            .columns(TELEPHONE, FAX, NAME_BECAUSE)
            .cited();

    private OfficesTable() {}
}
