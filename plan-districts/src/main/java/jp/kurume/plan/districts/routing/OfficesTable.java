package jp.kurume.plan.districts.routing;

import java.util.Optional;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.OfficeContact;
import jp.kurume.plan.districts.TelephoneCells;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/** The table of offices, and that of further ways to reach them. */
final class OfficesTable {

    static final Column<String> ID = Column.id("id");
    static final Column<String> NAME = Column.text("name");

    /** Where it is empty, the list prints the name. */
    static final Column<String> SHORT_NAME = Column.text("short_name").or("").leftOut();

    static final Column<Optional<TelephoneNumber>> TELEPHONE =
            Column.of("telephone", TelephoneCells.TELEPHONE_OR_DASH).or(Optional.empty());
    static final Column<Fax> FAX = Column.of("fax", TelephoneCells.FAX).or(Fax.none());
    static final Column<String> NAME_BECAUSE = Column.because("name_because");
    static final Column<String> POSTAL_CODE = detail("postal_code");
    static final Column<String> ADDRESS = detail("address");
    static final Column<String> HOURS = detail("hours");
    static final Column<String> CLOSED = detail("closed");
    static final Column<String> EMAIL = detail("email");
    static final Column<String> URL = detail("url");
    static final Column<String> NOTE = detail("note");

    static final TableFormat OFFICES = TableFormat.required("offices.csv")
            .key(RoutingColumns.EDITION, ID)
            .names(NAME, SHORT_NAME)
            .columns(TELEPHONE, FAX, NAME_BECAUSE)
            .columns(POSTAL_CODE, ADDRESS, HOURS, CLOSED, EMAIL, URL, NOTE)
            .cited();

    static final Column<TableRow> OFFICE = Column.reference("office", OFFICES);
    static final Column<OfficeContact.Kind> KIND =
            Column.word("kind", WordList.of("contact-kind", OfficeContact.Kind.class));
    static final Column<String> VALUE = Column.text("value");
    static final Column<String> LABEL = detail("label");

    static final TableFormat CONTACTS = TableFormat.optional("office-contacts.csv")
            .key(RoutingColumns.EDITION, OFFICE, KIND, VALUE)
            .columns(LABEL, HOURS)
            .cited()
            .rule(OfficesTable::checkNumber, KIND, VALUE);

    private OfficesTable() {}

    private static Column<String> detail(String name) {
        return Column.text(name).or("").leftOut();
    }

    private static void checkNumber(TableRow row) {
        if (row.get(KIND).isNumber()
                && TelephoneCells.TELEPHONE.parse(row.get(VALUE)) instanceof Parsed.Refused<?> refused) {
            for (Parsed.Reason reason : refused.reasons()) {
                row.problem(VALUE, reason.code(), reason.suggestions(), reason.arguments());
            }
        }
    }
}
