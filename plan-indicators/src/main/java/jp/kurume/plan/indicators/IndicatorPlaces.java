package jp.kurume.plan.indicators;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** The cells that the properties of sets were read from, of tables in which nothing is wrong. */
final class IndicatorPlaces {

    private final TableReading reading;

    IndicatorPlaces(TableReading reading) {
        this.reading = reading;
    }

    /** The cell that a property of a set was read from; the property, if it was not read from a row of its own. */
    Place of(String edition, Place property) {
        List<Place.Step> steps = ((Place.Property) property).steps();
        String key = steps.get(0).key();
        String name = steps.get(steps.size() - 1).name();
        return switch (steps.get(0).name()) {
            case "indicators" ->
                reading.table(IndicatorsTable.FORMAT)
                        .place(edition + " " + key, name.equals("scope") ? IndicatorsTable.PART : IndicatorsTable.ID);
            case "measures" -> pending(edition, key, name);
            case "observations" ->
                observed(
                        edition,
                        key,
                        switch (name) {
                            case "rating" -> ObservationsTable.RATING;
                            case "sampleSize" -> ObservationsTable.SAMPLE_SIZE;
                            case "value" -> ObservationsTable.VALUE;
                            default -> ObservationsTable.YEAR;
                        },
                        property);
            case "observationParts" -> part(edition, key, name, property);
            case "partGroups" ->
                reading.table(PartGroupsTable.FORMAT).place(edition + " " + key, PartGroupsTable.GROUP);
            case "remarks" -> name.equals("rating") ? rated(edition, key, property) : remark(edition, key, property);
            default -> property;
        };
    }

    /** The cell of a baseline or a target that still says so. */
    private Place pending(String edition, String measure, String name) {
        if (name.equals("direction") || name.equals("scale")) {
            return reading.table(MeasuresTable.FORMAT)
                    .place(
                            edition + " " + measure,
                            name.equals("scale") ? MeasuresTable.SCALE : MeasuresTable.DIRECTION);
        }
        boolean isBaseline = name.equals("baseline");
        Column<?> column = isBaseline ? TargetsTable.BASELINE : TargetsTable.TARGET;
        String word = isBaseline ? Baseline.UNDER_SURVEY : Target.UNDER_REVIEW;
        return first(
                        TargetsTable.FORMAT,
                        edition,
                        row -> row.text(MeasuresTable.MEASURE).equals(measure)
                                && row.text(column).equals(word))
                .map(row -> row.place(column))
                .orElseGet(() -> new Place.WholeTable(TargetsTable.FORMAT.file()));
    }

    /** A cell of the first row of a measure and a year. */
    private Place observed(String edition, String key, Column<?> column, Place otherwise) {
        return first(
                        ObservationsTable.FORMAT,
                        edition,
                        row -> (row.text(MeasuresTable.MEASURE) + " "
                                        + row.get(ObservationsTable.YEAR).last())
                                .equals(key))
                .map(row -> row.place(column))
                .orElse(otherwise);
    }

    /** The rating in the first remark on a measure and a year that has one. */
    private Place rated(String edition, String key, Place otherwise) {
        return first(
                        RemarksTable.FORMAT,
                        edition,
                        row -> !row.isEmpty(RemarksTable.RATING)
                                && !row.isEmpty(RemarksTable.YEAR)
                                && (row.text(RemarksTable.MEASURE) + " "
                                                + row.get(RemarksTable.YEAR).orElseThrow())
                                        .equals(key))
                .map(row -> row.place(RemarksTable.RATING))
                .orElse(otherwise);
    }

    /** A cell of the row of a part. */
    private Place part(String edition, String key, String name, Place otherwise) {
        Column<?> column = switch (name) {
            case "sampleSize" -> ObservationsTable.SAMPLE_SIZE;
            case "value" -> ObservationsTable.VALUE;
            default -> ObservationsTable.YEAR;
        };
        return first(
                        ObservationPartsTable.FORMAT,
                        edition,
                        row -> PartRules.key(
                                        row.text(MeasuresTable.MEASURE),
                                        row.get(ObservationsTable.YEAR).first(),
                                        row.get(ObservationsTable.YEAR).last(),
                                        row.get(ObservationPartsTable.GROUP),
                                        row.get(ObservationPartsTable.PART))
                                .equals(key))
                .map(row -> row.place(column))
                .orElse(otherwise);
    }

    /** The part of the first remark on it. */
    private Place remark(String edition, String part, Place otherwise) {
        return first(
                        RemarksTable.FORMAT,
                        edition,
                        row -> row.text(RemarksTable.PART).equals(part))
                .map(row -> row.place(RemarksTable.PART))
                .orElse(otherwise);
    }

    private Optional<TableRow> first(TableFormat format, String edition, Predicate<TableRow> isOne) {
        return reading.table(format).rows().stream()
                .filter(row -> row.text(Editions.EDITION).equals(edition))
                .filter(isOne)
                .findFirst();
    }
}
