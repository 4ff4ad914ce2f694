package jp.kurume.plan.around.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the profiles of the municipalities in a folder of tables. */
final class ProfileReader {

    private final TableReading reading;
    private final Editions editions;
    private final Map<String, CityProfile.Builder> profiles = new LinkedHashMap<>();
    private final Table figureRows;

    ProfileReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        figureRows = reading.table(ProfileTables.FIGURES);
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

    private void readFigures() {
        for (TableRow row : figureRows.rows()) {
            profileOf(row)
                    .ifPresent(profile -> profile.addFigures(new CityFigure(
                            row.get(ProfileTables.ID),
                            row.get(ProfileTables.NAME),
                            row.get(ProfileTables.VALUE),
                            row.get(ProfileTables.UNIT),
                            row.get(ProfileTables.PRECISION),
                            row.get(ProfileTables.AS_OF),
                            row.citation())));
        }
    }

    private void readHistory() {
        for (TableRow row : reading.table(ProfileTables.HISTORY).rows()) {
            profileOf(row)
                    .ifPresent(profile -> profile.addHistory(new HistoryEvent(
                            row.get(ProfileTables.YEAR),
                            row.get(ProfileTables.PRINTED_YEAR),
                            row.get(ProfileTables.EVENT),
                            row.citation())));
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(ProfileTables.PRINTED_FORMS).rows()) {
            Optional<CityProfile.Builder> profile = profileOf(row);
            Optional<PrintedForm> form = PrintedForms.of(row);
            if (profile.isPresent() && form.isPresent()) {
                if (isElement(row)) {
                    profile.get().addPrintedForms(form.get());
                } else {
                    row.problem(PrintedForms.ELEMENT, ProfileProblems.ELEMENT);
                }
            }
        }
    }

    /**
     * What a row contributes to: nothing if it is not sound, and nothing either if no row of its municipality's editions is,
     * of which they tell.
     */
    private Optional<CityProfile.Builder> profileOf(TableRow row) {
        String code = row.text(ProfileTables.MUNICIPALITY_CODE);
        if (!editions.knowsMunicipality(code)) {
            row.problem(ProfileTables.MUNICIPALITY_CODE, ProfileProblems.MUNICIPALITY);
        }
        return row.isSound()
                ? editions.municipality(code)
                        .map(municipality -> profiles.computeIfAbsent(code, first -> {
                            CityProfile.Builder profile = CityProfile.builder();
                            profile.municipality(municipality);
                            return profile;
                        }))
                : Optional.empty();
    }

    /** Whether the row's element is a figure of its municipality, in a row that is sound or not. */
    private boolean isElement(TableRow row) {
        boolean any = !figureRows.isWhole();
        for (TableRow figure : figureRows.rows()) {
            any |= row.text(PrintedForms.ELEMENT).equals("figure-" + figure.text(ProfileTables.ID))
                    && figure.text(ProfileTables.MUNICIPALITY_CODE).equals(row.text(ProfileTables.MUNICIPALITY_CODE));
        }
        return any;
    }
}
