package jp.kurume.plan.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.model.Editions;
import jp.kurume.plan.model.Municipality;
import jp.kurume.plan.model.UnknownElementException;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.Choices;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;
import org.jspecify.annotations.Nullable;

/** Reads the profiles of the municipalities in a folder of tables. */
final class ProfileReader {

    private static final int LAST_YEAR = 9999;

    private static final TableFormat FIGURES = TableFormat.optional("city-figures.csv")
            .key("municipality_code", "id", "as_of")
            .columns("name", "value", "unit", "precision")
            .cited();
    private static final TableFormat HISTORY = TableFormat.optional("city-history.csv")
            .key("municipality_code", "year", "event")
            .columns("printed_year")
            .cited();
    private static final TableFormat PRINTED_FORMS =
            PrintedForms.format("profile-printed-forms.csv", "municipality_code");

    private static final Map<String, Precision> PRECISIONS = Choices.of(Precision.class);

    private final TableReading reading;
    private final Editions editions;
    private final Map<String, CityProfile.Builder> profiles = new LinkedHashMap<>();
    private final Table figureRows;

    ProfileReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        figureRows = reading.table(FIGURES);
    }

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, FIGURES, HISTORY, PRINTED_FORMS);
    }

    CityProfile read(String municipalityCode) {
        readAll();
        CityProfile.Builder profile = profiles.get(municipalityCode);
        if (profile == null) {
            throw UnknownElementException.of("profile of the municipality", municipalityCode, profiles.keySet());
        }
        return profile.build();
    }

    /** Reads the rows of all municipalities, and refuses them if any has a problem. */
    void readAll() {
        readFigures();
        readHistory();
        readPrintedForms();
        reading.finish();
    }

    private CityProfile.@Nullable Builder profileOf(TableRow row) {
        String code = row.textOrEmpty("municipality_code");
        Municipality municipality = editions.municipality(code);
        if (municipality == null) {
            if (!editions.knowsMunicipality(code)) {
                row.problem("municipality_code", ProfileProblems.MUNICIPALITY);
            }
            return null;
        }
        return profiles.computeIfAbsent(code, key -> {
            CityProfile.Builder profile = CityProfile.builder();
            profile.municipality(municipality);
            return profile;
        });
    }

    private void readFigures() {
        for (TableRow row : figureRows.rows()) {
            CityProfile.Builder profile = profileOf(row);
            String id = row.id("id");
            String name = row.text("name");
            BigDecimal value = row.decimal("value");
            if (value != null && !CityFigure.isValue(value)) {
                row.problem("value", ProfileProblems.VALUE);
            }
            String unit = row.text("unit");
            Precision precision = row.choice("precision", PRECISIONS);
            FigureDate asOf = asOf(row);
            Citation citation = row.citation();
            if (row.isSound()
                    && profile != null
                    && value != null
                    && precision != null
                    && asOf != null
                    && citation != null) {
                profile.addFigures(new CityFigure(id, name, value, unit, precision, asOf, citation));
            }
        }
    }

    /** A day by its length, a month by its hyphen, and else a fiscal year. */
    private static @Nullable FigureDate asOf(TableRow row) {
        String text = row.textOrEmpty("as_of");
        if (text.isEmpty()) {
            return FigureDate.NOT_PRINTED;
        }
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            LocalDate day = row.date("as_of");
            return day == null ? null : FigureDate.on(day);
        }
        if (text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            return FigureDate.in(YearMonth.parse(text));
        }
        try {
            return FigureDate.in(FiscalYear.parse(text));
        } catch (FiscalYearParseException e) {
            row.problem("as_of", ProfileProblems.AS_OF);
            return null;
        }
    }

    private void readHistory() {
        for (TableRow row : reading.table(HISTORY).rows()) {
            CityProfile.Builder profile = profileOf(row);
            int year = row.number("year", 1, LAST_YEAR);
            String printedYear = row.text("printed_year");
            String event = row.text("event");
            Citation citation = row.citation();
            if (row.isSound() && profile != null && citation != null) {
                profile.addHistory(new HistoryEvent(year, printedYear, event, citation));
            }
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(PRINTED_FORMS).rows()) {
            CityProfile.Builder profile = profileOf(row);
            PrintedForm form = PrintedForms.readFrom(row);
            if (form != null && profile != null) {
                if (isElement(row, form.element())) {
                    profile.addPrintedForms(form);
                } else {
                    row.problem("element", ProfileProblems.ELEMENT);
                }
            }
        }
    }

    /** Whether a figure of the row's municipality has that name, in a row that is sound or not. */
    private boolean isElement(TableRow row, String name) {
        boolean any = !figureRows.isWhole();
        for (TableRow figure : figureRows.rows()) {
            any |= name.equals("figure-" + figure.textOrEmpty("id"))
                    && figure.textOrEmpty("municipality_code").equals(row.textOrEmpty("municipality_code"));
        }
        return any;
    }
}
