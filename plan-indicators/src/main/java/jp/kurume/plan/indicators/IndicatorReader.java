package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.kurume.plan.model.Edition;
import jp.kurume.plan.model.Editions;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Reads the indicators of a folder of tables.
 *
 * <p>Ids are unique within an edition, so that rows are kept under "edition id".
 */
final class IndicatorReader {

    private static final int MOST = 99;
    private static final int MOST_DECIMALS = 9;

    private static final TableFormat INDICATORS = TableFormat.required("indicators.csv")
            .key("edition", "id")
            .columns("kind", "part", "part_title", "title")
            .cited();
    private static final TableFormat MEASURES = TableFormat.required("measures.csv")
            .key("edition", "id")
            .columns("indicator", "name", "unit", "unit_because", "decimals", "nature", "nature_because")
            .columns("direction", "direction_because", "continues", "data_sources")
            .optionalColumns("lowest", "highest")
            .cited();
    private static final TableFormat TARGETS = TableFormat.required("targets.csv")
            .key("edition", "measure", "holds_from")
            .columns("baseline_year", "baseline", "target_year", "target")
            .cited();
    private static final TableFormat OBSERVATIONS = TableFormat.optional("observations.csv")
            .columns("edition", "measure", "year", "value", "method")
            .optionalColumns("state", "first_day", "last_day", "sample_size", "design_effect", "also_in")
            .cited();
    private static final TableFormat REMARKS = TableFormat.optional("remarks.csv")
            .columns("edition", "measure", "text")
            .cited();
    private static final TableFormat PRINTED_FORMS = PrintedForms.format("indicator-printed-forms.csv", "edition");

    private static final Map<String, IndicatorKind> KINDS = new LinkedHashMap<>();
    private static final Map<String, MeasureNature> NATURES = new LinkedHashMap<>();
    private static final Map<String, Sense> SENSES = new LinkedHashMap<>();
    private static final Map<String, String> DIRECTIONS = new LinkedHashMap<>();
    private static final String WITHIN = "within";
    private static final Map<String, ObservationMethod> METHODS = new LinkedHashMap<>();
    private static final Map<String, ObservationState> STATES = new LinkedHashMap<>();

    static {
        KINDS.put("overall", IndicatorKind.OVERALL);
        KINDS.put("activity", IndicatorKind.ACTIVITY);
        KINDS.put("outcome", IndicatorKind.OUTCOME);
        NATURES.put("flow", MeasureNature.FLOW);
        NATURES.put("stock", MeasureNature.STOCK);
        NATURES.put("share", MeasureNature.SHARE);
        NATURES.put("balance", MeasureNature.BALANCE);
        SENSES.put("at-least", Sense.AT_LEAST);
        SENSES.put("at-most", Sense.AT_MOST);
        for (Map.Entry<String, Sense> sense : SENSES.entrySet()) {
            DIRECTIONS.put(sense.getKey(), sense.getKey());
        }
        DIRECTIONS.put(WITHIN, WITHIN);
        METHODS.put("survey", ObservationMethod.SURVEY);
        METHODS.put("record", ObservationMethod.RECORD);
        METHODS.put("", ObservationMethod.NOT_STATED);
        STATES.put("final", ObservationState.FINAL);
        STATES.put("provisional", ObservationState.PROVISIONAL);
        STATES.put("", ObservationState.FINAL);
    }

    private final TableReading reading;
    private final Editions editions;
    private final Table indicatorRows;
    private final Table measureRows;
    private final Table targetRows;
    private final Map<String, IndicatorSet.Builder> sets = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    /** The measures, complete with their versions, by "edition indicator". */
    private final Map<String, List<Measure>> measures = new LinkedHashMap<>();
    /** The indicators that rows of measures name, and the measures that rows of targets name, sound or not. */
    private final Set<String> measured = new HashSet<>();

    private final Set<String> targeted = new HashSet<>();
    /** Whether a row names an indicator or a measure that is not there: it may be the one that another row misses. */
    private boolean misnamed;

    IndicatorReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        indicatorRows = reading.table(INDICATORS);
        measureRows = reading.table(MEASURES);
        targetRows = reading.table(TARGETS);
    }

    static List<TableFormat> formats() {
        return List.of(
                TableReading.SOURCES,
                Editions.FORMAT,
                INDICATORS,
                MEASURES,
                TARGETS,
                OBSERVATIONS,
                REMARKS,
                PRINTED_FORMS);
    }

    /** The cell that a property of a set was read from, as far as it was read from a row of its own. */
    Place place(String edition, Place property) {
        List<Place.Step> steps = ((Place.Property) property).steps();
        String key = steps.get(0).key();
        String column = steps.get(steps.size() - 1).name();
        return switch (steps.get(0).name()) {
            case "indicators" -> indicatorRows.place(edition + " " + key, column.equals("scope") ? "part" : "id");
            case "measures" -> pendingCell(edition, key, column);
            case "observations" -> observedCell(edition, key, property);
            default -> property;
        };
    }

    /** The cell of a baseline or a target that still says so. */
    private Place pendingCell(String edition, String measure, String column) {
        String word = column.equals("baseline") ? Baseline.UNDER_SURVEY : Target.UNDER_REVIEW;
        for (TableRow row : targetRows.rows()) {
            if (row.textOrEmpty("edition").equals(edition)
                    && row.textOrEmpty("measure").equals(measure)
                    && row.textOrEmpty(column).equals(word)) {
                return row.place(column);
            }
        }
        return new Place.WholeTable(TARGETS.file());
    }

    private Place observedCell(String edition, String key, Place otherwise) {
        for (Map.Entry<String, Draft> draft : drafts.entrySet()) {
            for (Observed observed : draft.getValue().observed) {
                if (draft.getKey().equals(edition + " " + draft.getValue().id)
                        && key.equals(draft.getValue().id + " "
                                + observed.observation().year())) {
                    return observed.row().place("year");
                }
            }
        }
        return otherwise;
    }

    /** The sets of all editions in the folder, by the edition's id. */
    Map<String, IndicatorSet> read() {
        for (TableRow row : measureRows.rows()) {
            readMeasure(row);
        }
        for (TableRow row : targetRows.rows()) {
            readTarget(row);
        }
        readIndicators();
        for (TableRow row : reading.table(OBSERVATIONS).rows()) {
            readObservation(row);
        }
        for (TableRow row : reading.table(REMARKS).rows()) {
            readRemark(row);
        }
        readPrintedForms();
        readSeries();
        reading.finish();
        Map<String, IndicatorSet> built = new LinkedHashMap<>();
        for (Map.Entry<String, IndicatorSet.Builder> set : sets.entrySet()) {
            built.put(set.getKey(), set.getValue().build());
        }
        return built;
    }

    /** A measure whose baseline, target and observations are still to come. */
    private static final class Draft {
        private final TableRow row;
        private final String id;
        private final String name;
        private final Unit unit;
        private final Citation unitCitation;
        private final int decimals;
        private final MeasureNature nature;
        private final Citation natureCitation;
        private final List<String> dataSources;
        private final Citation citation;
        private final TreeMap<LocalDate, MeasureVersion> versions = new TreeMap<>();
        /** The row of each version. */
        private final Map<LocalDate, TableRow> versionRows = new HashMap<>();

        private final List<Observed> observed = new ArrayList<>();
        private final Map<String, Observed> occasions = new HashMap<>();
        private DesiredDirection direction = DesiredDirection.FROM_TARGET;
        private boolean continued;

        private Draft(
                TableRow row,
                String id,
                String name,
                Unit unit,
                Citation unitCitation,
                int decimals,
                MeasureNature nature,
                Citation natureCitation,
                List<String> dataSources,
                Citation citation) {
            this.row = row;
            this.id = id;
            this.name = name;
            this.unit = unit;
            this.unitCitation = unitCitation;
            this.decimals = decimals;
            this.nature = nature;
            this.natureCitation = natureCitation;
            this.dataSources = dataSources;
            this.citation = citation;
        }

        /** The measure with its versions. By its constructor: a builder would be one more class to load at a start. */
        private Measure measure() {
            return new Measure(
                    id,
                    name,
                    unit,
                    unitCitation,
                    decimals,
                    nature,
                    natureCitation,
                    dataSources,
                    List.copyOf(versions.values()),
                    citation);
        }
    }

    /** An observation and the row it stands in. */
    private record Observed(TableRow row, Observation observation) {}

    private void readMeasure(TableRow row) {
        measured.add(within(row, row.textOrEmpty("indicator")));
        Edition edition = editions.of(row);
        String id = row.id("id");
        String indicator = row.id("indicator");
        if (!indicator.isEmpty() && !indicatorRows.has(within(row, indicator))) {
            row.problem("indicator", IndicatorProblems.INDICATOR);
            misnamed = true;
        }
        String name = row.text("name");
        String unit = row.text("unit");
        int decimals = row.number("decimals", 0, MOST_DECIMALS);
        MeasureNature nature = row.choice("nature", NATURES);
        Citation citation = row.citation();
        Citation unitCitation = because(row, citation, "unit_because");
        Citation natureCitation = because(row, citation, "nature_because");
        List<String> dataSources = row.list("data_sources");
        Draft draft = null;
        if (row.isSound()
                && edition != null
                && nature != null
                && citation != null
                && unitCitation != null
                && natureCitation != null) {
            draft = new Draft(
                    row,
                    id,
                    name,
                    new Unit(unit),
                    unitCitation,
                    decimals,
                    nature,
                    natureCitation,
                    dataSources,
                    citation);
        }
        DesiredDirection direction = direction(row, citation, draft);
        if (draft != null && row.isSound()) {
            draft.direction = direction;
            drafts.put(within(row, id), draft);
        }
    }

    /**
     * The row's source for a part of it, as a reading if the column gives a reason; the row's own reason is one for the
     * measure as a whole.
     */
    private static @Nullable Citation because(TableRow row, @Nullable Citation citation, String column) {
        String reason = row.textOrEmpty(column);
        if (citation == null) {
            return null;
        }
        return reason.isEmpty()
                ? Citation.printed(citation.source(), citation.place())
                : Citation.reading(citation.source(), citation.place(), reason);
    }

    private static DesiredDirection direction(TableRow row, @Nullable Citation citation, @Nullable Draft draft) {
        String reason = row.textOrEmpty("direction_because");
        String direction = row.textOrEmpty("direction");
        if (direction.isEmpty() || SENSES.containsKey(direction)) {
            refuseEnd(row, "lowest");
            refuseEnd(row, "highest");
        }
        if (direction.isEmpty()) {
            if (!reason.isEmpty()) {
                row.problem("direction", IndicatorProblems.DIRECTION_MISSING);
            }
            return DesiredDirection.FROM_TARGET;
        }
        row.choice("direction", DIRECTIONS);
        if (reason.isEmpty()) {
            row.problem("direction_because", IndicatorProblems.DIRECTION_REASON);
        }
        Citation.Reading reading = reason.isEmpty() || citation == null
                ? null
                : new Citation.Reading(citation.source(), citation.place(), reason);
        if (direction.equals(WITHIN)) {
            return band(row, reading, draft);
        }
        Sense sense = SENSES.get(direction);
        return sense == null || reading == null
                ? DesiredDirection.FROM_TARGET
                : new DesiredDirection.Read(sense, reading);
    }

    private static void refuseEnd(TableRow row, String column) {
        if (!row.textOrEmpty(column).isEmpty()) {
            row.problem(column, IndicatorProblems.BAND_UNASKED);
        }
    }

    private static DesiredDirection band(TableRow row, Citation.@Nullable Reading reading, @Nullable Draft draft) {
        BigDecimal lowest = value(row, "lowest", draft, "");
        BigDecimal highest = value(row, "highest", draft, "");
        if (lowest != null && highest != null && highest.compareTo(lowest) < 0) {
            row.problem("highest", IndicatorProblems.BAND_ORDER, lowest.toPlainString());
            return DesiredDirection.FROM_TARGET;
        }
        return lowest == null || highest == null || reading == null
                ? DesiredDirection.FROM_TARGET
                : new DesiredDirection.Within(lowest, highest, reading);
    }

    private void readTarget(TableRow row) {
        targeted.add(within(row, row.textOrEmpty("measure")));
        Draft draft = draftOf(row);
        misnamed |= draft == null;
        LocalDate holdsFrom = row.date("holds_from");
        FiscalYear baselineYear = row.fiscalYear("baseline_year");
        FiscalYear targetYear = row.fiscalYear("target_year");
        Citation citation = row.citation();
        if (baselineYear != null && targetYear != null && !targetYear.isAfter(baselineYear)) {
            row.problem("target_year", IndicatorProblems.TARGET_YEAR, baselineYear.toString());
        }
        Baseline baseline = baseline(row, draft, baselineYear);
        Target target = target(row, draft, targetYear);
        if (draft == null) {
            return;
        }
        if (target instanceof Target.Fixed fixed) {
            checkTarget(row, draft.direction, baseline, fixed);
        }
        if (row.isSound() && holdsFrom != null && baseline != null && target != null && citation != null) {
            draft.versions.put(holdsFrom, new MeasureVersion(holdsFrom, baseline, target, draft.direction, citation));
            draft.versionRows.put(holdsFrom, row);
        }
    }

    /** A target lies where the measure is said to go. */
    private static void checkTarget(
            TableRow row, DesiredDirection direction, @Nullable Baseline baseline, Target.Fixed target) {
        if (direction instanceof DesiredDirection.Read read) {
            if (baseline instanceof Baseline.Known known && !read.sense().meets(target.value(), known.value())) {
                row.problem(
                        "target",
                        IndicatorProblems.DIRECTION_CONTRADICTED,
                        read.sense().toString());
            }
        } else if (direction instanceof DesiredDirection.Within band && !band.contains(target.value())) {
            row.problem(
                    "target",
                    IndicatorProblems.BAND_TARGET,
                    band.lowest().toPlainString(),
                    band.highest().toPlainString());
        }
    }

    private static @Nullable Baseline baseline(TableRow row, @Nullable Draft draft, @Nullable FiscalYear year) {
        if (row.textOrEmpty("baseline").equals(Baseline.UNDER_SURVEY)) {
            return year == null ? null : new Baseline.UnderSurvey(year);
        }
        BigDecimal value = value(row, "baseline", draft, Baseline.UNDER_SURVEY);
        return year == null || value == null ? null : new Baseline.Known(year, value);
    }

    private static @Nullable Target target(TableRow row, @Nullable Draft draft, @Nullable FiscalYear year) {
        if (row.textOrEmpty("target").equals(Target.UNDER_REVIEW)) {
            return year == null ? null : new Target.UnderReview(year);
        }
        BigDecimal value = value(row, "target", draft, Target.UNDER_REVIEW);
        return year == null || value == null ? null : new Target.Fixed(year, value);
    }

    /** The measure that a row is about, or null, which is noted. */
    private @Nullable Draft draftOf(TableRow row) {
        if (editions.of(row) == null) {
            return null;
        }
        return row.reference("measure", row.textOrEmpty("edition"), drafts, measureRows);
    }

    /**
     * A value of a measure with its declared decimals, which a spreadsheet may have dropped. Where the measure is not
     * known, as it stands.
     */
    private static @Nullable BigDecimal value(TableRow row, String column, @Nullable Draft draft, String orElse) {
        BigDecimal value = draft != null && draft.unit.isPercent() ? row.percentage(column) : row.decimal(column);
        if (value == null || draft == null) {
            return value;
        }
        if (value.scale() < draft.decimals && hasPercentSign(row.textOrEmpty(column))) {
            // A spreadsheet shows 63.1% as 63% and saves what it shows: this may be another figure.
            String whole = value.setScale(draft.decimals).toPlainString();
            row.problem(
                    column,
                    IndicatorProblems.value(draft.nature, !orElse.isEmpty()),
                    List.of(whole),
                    String.valueOf(draft.decimals),
                    orElse);
            return null;
        }
        boolean tooFine = value.stripTrailingZeros().scale() > draft.decimals;
        boolean outOfRange = !draft.nature.accepts(value);
        if (tooFine || outOfRange) {
            row.problem(
                    column,
                    IndicatorProblems.value(draft.nature, !orElse.isEmpty()),
                    String.valueOf(draft.decimals),
                    orElse);
            return null;
        }
        return value.setScale(draft.decimals);
    }

    private static boolean hasPercentSign(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '%' || last == '％';
    }

    private void readIndicators() {
        buildMeasures();
        for (TableRow row : indicatorRows.rows()) {
            Edition edition = editions.of(row);
            String id = row.id("id");
            IndicatorKind kind = row.choice("kind", KINDS);
            Scope scope = scope(row);
            String title = row.text("title");
            Citation citation = row.citation();
            List<Measure> own = measures.get(within(row, id));
            if (own == null && !misnamed && measureRows.isWhole() && !measured.contains(within(row, id))) {
                row.problem("id", IndicatorProblems.MEASURE_MISSING);
            }
            if (row.isSound() && edition != null && kind != null && citation != null && own != null) {
                IndicatorSet.Builder set = sets.get(edition.id());
                if (set == null) {
                    set = IndicatorSet.builder();
                    set.edition(edition);
                    sets.put(edition.id(), set);
                }
                set.addIndicators(new Indicator(id, kind, scope, title, own, citation));
            }
        }
    }

    private static Scope scope(TableRow row) {
        if (row.textOrEmpty("part").isEmpty()) {
            if (!row.textOrEmpty("part_title").isEmpty()) {
                row.problem("part", IndicatorProblems.PART_NUMBER);
            }
            return Scope.WHOLE_PLAN;
        }
        int number = row.number("part", 1, MOST);
        String title = row.text("part_title");
        return row.isSound() ? new Scope.Part(number, title) : Scope.WHOLE_PLAN;
    }

    private void buildMeasures() {
        for (Map.Entry<String, Draft> entry : drafts.entrySet()) {
            Draft draft = entry.getValue();
            if (draft.versions.isEmpty()) {
                if (!misnamed && targetRows.isWhole() && !targeted.contains(within(draft.row, draft.id))) {
                    draft.row.problem("id", IndicatorProblems.TARGET_MISSING);
                }
                continue;
            }
            Measure measure = draft.measure();
            String key = within(draft.row, draft.row.textOrEmpty("indicator"));
            List<Measure> own = measures.get(key);
            if (own == null) {
                own = new ArrayList<>();
                measures.put(key, own);
            }
            own.add(measure);
        }
    }

    private void readObservation(TableRow row) {
        Draft draft = draftOf(row);
        FiscalYear year = row.fiscalYear("year");
        ObservationMethod method = row.choice("method", METHODS);
        ObservationState state = row.choice("state", STATES);
        Citation citation = row.citation();
        List<Citation> alsoIn = row.citations("also_in");
        BigDecimal value = value(row, "value", draft, "");
        MeasureNature nature = draft == null ? null : draft.nature;
        ObservationPeriod period = ObservationCells.period(row, year, nature);
        SampleSize sampleSize = ObservationCells.sampleSize(row, method, nature, value);
        IndicatorSet.Builder set = sets.get(row.textOrEmpty("edition"));
        if (draft == null
                || year == null
                || method == null
                || state == null
                || citation == null
                || value == null
                || !row.isSound()) {
            return;
        }
        List<Citation> citations = new ArrayList<>();
        citations.add(citation);
        citations.addAll(alsoIn);
        Observation observation = new Observation(draft.id, year, value, method, period, state, sampleSize, citations);
        String occasion = draft.nature.occasion(year, state, period);
        Observed earlier = draft.occasions.get(occasion);
        if (earlier != null) {
            noteSecond(row, earlier, observation);
        }
        if (row.isSound() && set != null) {
            Observed observed = new Observed(row, observation);
            draft.observed.add(observed);
            draft.occasions.put(occasion, observed);
            set.addObservations(observation);
        }
    }

    /** Notes that there is a value already of what this one is of. A final value beside a provisional one is none. */
    private static void noteSecond(TableRow row, Observed earlier, Observation observation) {
        String first = earlier.observation().value().toPlainString();
        String year = observation.year().toString();
        if (earlier.observation().value().compareTo(observation.value()) == 0) {
            row.problem("year", IndicatorProblems.OBSERVED_TWICE, observation.measure(), year, first);
        } else {
            row.problem(
                    "value",
                    IndicatorProblems.OBSERVED_DIFFERENTLY,
                    observation.measure(),
                    year,
                    first,
                    String.valueOf(earlier.row().line()),
                    observation.value().toPlainString(),
                    String.valueOf(row.line()));
        }
    }

    private void readRemark(TableRow row) {
        Draft draft = draftOf(row);
        String text = row.text("text");
        Citation citation = row.citation();
        IndicatorSet.Builder set = sets.get(row.textOrEmpty("edition"));
        if (row.isSound() && draft != null && citation != null && set != null) {
            set.addRemarks(new Remark(draft.id, text, citation));
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(PRINTED_FORMS).rows()) {
            Edition edition = editions.of(row);
            PrintedForm form = PrintedForms.readFrom(row);
            IndicatorSet.Builder set = edition == null ? null : sets.get(edition.id());
            if (form == null || edition == null) {
                continue;
            }
            String element = within(row, form.element());
            if (!indicatorRows.has(element) && !measureRows.has(element)) {
                row.problem("element", IndicatorProblems.ELEMENT);
            } else if (set != null) {
                set.addPrintedForms(form);
            }
        }
    }

    private void readSeries() {
        Map<String, String> successors = new LinkedHashMap<>();
        for (Map.Entry<String, Draft> entry : drafts.entrySet()) {
            TableRow row = entry.getValue().row;
            String continues = row.textOrEmpty("continues").replace(':', ' ');
            Draft predecessor = drafts.get(continues);
            if (continues.isEmpty()) {
                continue;
            }
            if (predecessor == null) {
                if (!measureRows.has(continues)) {
                    row.problem("continues", IndicatorProblems.CONTINUES);
                }
            } else if (successors.putIfAbsent(continues, entry.getKey()) != null) {
                row.problem("continues", IndicatorProblems.CONTINUED_TWICE);
            } else {
                entry.getValue().continued = true;
            }
        }
        Map<String, MeasureSeries> series = new HashMap<>();
        for (Map.Entry<String, Draft> entry : drafts.entrySet()) {
            if (!entry.getValue().continued) {
                follow(entry.getKey(), successors, series);
            }
        }
        for (Map.Entry<String, Draft> entry : drafts.entrySet()) {
            if (!series.containsKey(entry.getKey())) {
                entry.getValue().row.problem("continues", IndicatorProblems.CONTINUES_CIRCLE);
            }
        }
        addSeries(series);
    }

    /** Makes the series that begins with a measure, and puts it under every measure in it. */
    private void follow(String first, Map<String, String> successors, Map<String, MeasureSeries> series) {
        List<String> keys = new ArrayList<>();
        List<MeasureSeries.Member> members = new ArrayList<>();
        Map<FiscalYear, MeasureSeries.Point> points = new TreeMap<>();
        for (String key = first; key != null; key = successors.get(key)) {
            Draft draft = drafts.get(key);
            if (draft != null) {
                keys.add(key);
                members.add(new MeasureSeries.Member(draft.row.textOrEmpty("edition"), draft.id));
                addPoints(draft, points);
            }
        }
        MeasureSeries whole = new MeasureSeries(members, new ArrayList<>(points.values()));
        for (String key : keys) {
            series.put(key, whole);
        }
    }

    /** Gives every set the series of its measures, in the order of the plan. */
    private void addSeries(Map<String, MeasureSeries> series) {
        for (TableRow row : indicatorRows.rows()) {
            IndicatorSet.Builder set = sets.get(row.textOrEmpty("edition"));
            List<Measure> own = measures.get(within(row, row.textOrEmpty("id")));
            if (set == null || own == null) {
                continue;
            }
            for (Measure measure : own) {
                MeasureSeries one = series.get(within(row, measure.id()));
                if (one != null) {
                    set.addSeries(one);
                }
            }
        }
    }

    /** Adds the baseline as last set, and what was observed, but for counts of some months. */
    private static void addPoints(Draft draft, Map<FiscalYear, MeasureSeries.Point> points) {
        Map.Entry<LocalDate, MeasureVersion> last = draft.versions.lastEntry();
        TableRow row = last == null ? null : draft.versionRows.get(last.getKey());
        if (row != null && last.getValue().baseline() instanceof Baseline.Known known) {
            addPoint(
                    row,
                    "baseline",
                    MeasureSeries.Point.of(
                            known.year(), known.value(), List.of(last.getValue().citation())),
                    points);
        }
        for (Observed observed : draft.observed) {
            Observation one = observed.observation();
            if (!draft.nature.isPartYear(one.period(), one.year())) {
                MeasureSeries.Point point = new MeasureSeries.Point(
                        one.year(), one.value(), one.state(), one.sampleSize(), one.citations());
                addPoint(observed.row(), "value", point, points);
            }
        }
    }

    /** Of one year a final value takes the place of a provisional one; of two that are alike both are cited. */
    private static void addPoint(
            TableRow row, String column, MeasureSeries.Point point, Map<FiscalYear, MeasureSeries.Point> points) {
        MeasureSeries.Point known = points.get(point.year());
        if (known == null || known.state() != point.state()) {
            if (known == null || point.state() == ObservationState.FINAL) {
                points.put(point.year(), point);
            }
            return;
        }
        if (known.value().compareTo(point.value()) != 0) {
            row.problem(
                    column,
                    IndicatorProblems.SERIES_DIFFERS,
                    point.year().toString(),
                    known.value().toPlainString(),
                    listed(known.citations()),
                    point.value().toPlainString(),
                    listed(point.citations()));
            return;
        }
        List<Citation> citations = new ArrayList<>(known.citations());
        for (Citation citation : point.citations()) {
            if (!isAmong(citations, citation)) {
                citations.add(citation);
            }
        }
        SampleSize sampleSize =
                known.sampleSize() instanceof SampleSize.Known ? known.sampleSize() : point.sampleSize();
        points.put(
                point.year(),
                new MeasureSeries.Point(point.year(), known.value(), known.state(), sampleSize, citations));
    }

    private static String listed(List<Citation> citations) {
        StringBuilder places = new StringBuilder();
        for (Citation citation : citations) {
            places.append(places.isEmpty() ? "" : ", ").append(citation);
        }
        return places.toString();
    }

    /** Whether a place is cited already. Compared part by part: records are costly to compare the first time. */
    private static boolean isAmong(List<Citation> citations, Citation sought) {
        for (Citation citation : citations) {
            if (citation.source().id().equals(sought.source().id())
                    && citation.place().equals(sought.place())) {
                return true;
            }
        }
        return false;
    }

    private static String within(TableRow row, String id) {
        return row.textOrEmpty("edition") + " " + id;
    }
}
