package jp.kurume.plan.around.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;

/** The tables of profiles of municipalities. */
final class ProfileTables {

    private static final int LAST_YEAR = 9999;

    private static final Column<LocalDate> DAY = Column.day("day");

    /** The code of a municipality to which an edition belongs, which is for the reader to look up. */
    static final Column<String> MUNICIPALITY_CODE = Column.of(
            "municipality_code",
            CellType.text("municipality-of-edition", text -> !text.isEmpty(), ProfileProblems.MUNICIPALITY)
                    .matching("[0-9]{6}"));

    static final Column<String> ID = Column.id("id");
    static final Column<FigureDate> AS_OF =
            Column.of("as_of", CellType.of("figure-date", ProfileTables::date)).or(FigureDate.NOT_PRINTED);
    static final Column<String> NAME = Column.text("name");
    static final Column<BigDecimal> VALUE = Column.decimal("value").that(CityFigure::isValue, ProfileProblems.VALUE);
    static final Column<String> UNIT = Column.unit("unit");
    static final Column<FigurePrecision> PRECISION =
            Column.word("precision", WordList.of("figure-precision", FigurePrecision.class));

    static final TableFormat FIGURES = TableFormat.optional("city-figures.csv")
            .key(MUNICIPALITY_CODE, ID, AS_OF)
            .columns(NAME, VALUE, UNIT, PRECISION)
            .cited();

    static final Column<Integer> YEAR = Column.number("year", 1, LAST_YEAR);
    static final Column<String> EVENT = Column.text("event");
    static final Column<String> PRINTED_YEAR = Column.text("printed_year");

    static final TableFormat HISTORY = TableFormat.optional("city-history.csv")
            .key(MUNICIPALITY_CODE, YEAR, EVENT)
            .columns(PRINTED_YEAR)
            .cited();

    static final TableFormat PRINTED_FORMS = PrintedForms.format("profile-printed-forms.csv", MUNICIPALITY_CODE);

    private ProfileTables() {}

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, FIGURES, HISTORY, PRINTED_FORMS);
    }

    /** A day by its length, a month by its hyphen, and else a fiscal year. */
    private static Parsed<FigureDate> date(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return DAY.parse(text).map(FigureDate::on);
        }
        if (text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            return Parsed.of(FigureDate.in(YearMonth.parse(text)));
        }
        try {
            return Parsed.of(FigureDate.in(FiscalYear.parse(text)));
        } catch (FiscalYearParseException e) {
            return Parsed.refused(ProfileProblems.AS_OF, List.of());
        }
    }
}
