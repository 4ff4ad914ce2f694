package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.text.WrittenNumbers;
import jp.kurume.plan.time.FiscalYear;

/**
 * The values that a measure may have: numbers of percent or of something else, with so many decimals, in the range of its
 * nature.
 *
 * <p>Whatever is written of such a value is read here: in cells of tables, and in forms.
 *
 * @param unit the unit of the measure
 * @param decimals how many decimals its values have
 * @param nature what kind of number it is
 * @param countedBy by which years it is counted
 * @param grades the words of a grade, worst first; else empty
 */
record MeasureValues(Unit unit, int decimals, MeasureNature nature, YearKind countedBy, List<String> grades) {

    private static final int MOST_DECIMALS = 9;

    /** What is told of the cells. */
    private static final String KIND = "measure-value";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    private static final String PLAIN_NUMBER = "-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?";

    private static final String PLAIN = PLAIN_NUMBER + "[%％]?";

    /** Reads a number that is no percentage. */
    static final Column<BigDecimal> NUMBER = Column.decimal("number");

    private static final Column<BigDecimal> PERCENTAGE = Column.percentage("percentage");

    static MeasureValues of(Measure measure) {
        return new MeasureValues(
                measure.unit(), measure.decimals(), measure.nature(), measure.countedBy(), measure.grades());
    }

    /** The values that the measure of a row of {@code measures.csv} may have; nothing if what they depend on cannot be read. */
    static Optional<MeasureValues> of(TableRow row) {
        return row.has(MeasuresTable.UNIT)
                        && row.has(MeasuresTable.DECIMALS)
                        && row.has(MeasuresTable.NATURE)
                        && row.has(MeasuresTable.COUNTED_BY)
                        && row.has(MeasuresTable.GRADES)
                ? Optional.of(new MeasureValues(
                        new Unit(row.get(MeasuresTable.UNIT)),
                        row.get(MeasuresTable.DECIMALS),
                        row.get(MeasuresTable.NATURE),
                        row.get(MeasuresTable.COUNTED_BY),
                        row.get(MeasuresTable.GRADES)))
                : Optional.empty();
    }

    /** The values that the measure to which a row refers may have; nothing if it is not known. */
    static Optional<MeasureValues> ofReferring(TableRow row) {
        return row.has(MeasuresTable.MEASURE) ? of(row.get(MeasuresTable.MEASURE)) : Optional.empty();
    }

    /** The values in a set of numbers that may have a unit and decimals of its own. */
    MeasureValues in(Optional<String> ownUnit, Optional<Integer> ownDecimals) {
        return new MeasureValues(
                ownUnit.map(Unit::new).orElse(unit), ownDecimals.orElse(decimals), nature, countedBy, grades);
    }

    /** The values with as many decimals as any table may declare. */
    MeasureValues withMostDecimals() {
        return in(Optional.empty(), Optional.of(MOST_DECIMALS));
    }

    /** Whether a number has more decimals than these values. */
    boolean isFiner(BigDecimal number) {
        return number.stripTrailingZeros().scale() > decimals;
    }

    /** The position of a grade; nothing if a text is none of the words. */
    Optional<BigDecimal> grade(String text) {
        int index = grades.indexOf(text);
        if (index < 0) {
            String mark = RatingMarks.folded(text);
            index = grades.stream().map(RatingMarks::folded).toList().indexOf(mark);
        }
        return index < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(index + 1L));
    }

    /** Whether some months are left out of the year over which a value is counted. */
    boolean isPartYear(FiscalYear year, Counting counting, ObservationPeriod period) {
        return period instanceof ObservationPeriod.Days days
                && nature.isOverYear(counting)
                && !days.covers(year, countedBy);
    }

    /** Whether days can be those of a year's result: all of them in it if it is counted over the year, else some. */
    boolean accepts(ObservationPeriod.Days days, FiscalYear firstYear, FiscalYear year, Counting counting) {
        return nature.isOverYear(counting) ? days.isWithin(year, countedBy) : days.touches(firstYear, year, countedBy);
    }

    /** What there is one observation of: a year or some months of it, final, provisional or expected. */
    String occasion(
            FiscalYear firstYear,
            FiscalYear year,
            ObservationState state,
            Counting counting,
            ObservationPeriod period) {
        return firstYear.startYear() + "-" + year.startYear() + " " + state
                + (isPartYear(year, counting, period) ? " " + period : "");
    }

    /** Cells with a value of a measure, which is found by their row. */
    static CellType<BigDecimal> inRow(Function<TableRow, Optional<MeasureValues>> measure) {
        return inRow(measure, (row, value) -> value);
    }

    /**
     * The same, where not every row has such a value.
     *
     * @param further what becomes of what a cell was read as, in its row
     */
    static CellType<BigDecimal> inRow(
            Function<TableRow, Optional<MeasureValues>> measure,
            BiFunction<TableRow, Parsed<BigDecimal>, Parsed<BigDecimal>> further) {
        return CellType.of(KIND, MeasureValues::ofAnyMeasure)
                .readInRow((text, row) -> further.apply(row, cell(text, measure.apply(row), "")))
                .matching(PLAIN);
    }

    /** Cells with a number that is none of a measure. */
    static CellType<BigDecimal> decimal() {
        return CellType.of("decimal", NUMBER::parse).matching(PLAIN_NUMBER);
    }

    /** A text in a form, which no spreadsheet has rounded. */
    Parsed<BigDecimal> typed(String text) {
        return nature == MeasureNature.GRADE ? word(text) : number(text).then(value -> value(value, ""));
    }

    /** The number in a cell of a measure, which may not be known. */
    static Parsed<BigDecimal> cell(String text, Optional<MeasureValues> measure, String orWord) {
        return measure.isPresent() ? measure.get().cell(text, orWord) : ofAnyMeasure(text);
    }

    private Parsed<BigDecimal> cell(String text, String orWord) {
        if (nature == MeasureNature.GRADE) {
            return word(text);
        }
        return number(text)
                .then(value -> mayBeRounded(text, value)
                        ? refused(List.of(value.setScale(decimals).toPlainString()), orWord)
                        : value(value, orWord));
    }

    /** A number beside a word, as 30%以上, which no spreadsheet has rounded. */
    static Parsed<BigDecimal> besideWord(String text, Optional<MeasureValues> measure, String orWord) {
        if (measure.isEmpty()) {
            return ofAnyMeasure(text);
        }
        MeasureValues its = measure.get();
        return its.nature == MeasureNature.GRADE
                ? its.word(text)
                : its.number(text).then(value -> its.value(value, orWord));
    }

    private Parsed<BigDecimal> word(String text) {
        return grade(text)
                .map(Parsed::of)
                .orElseGet(() -> Parsed.refused(
                        IndicatorProblems.VALUE_GRADE,
                        SimilarNames.closest(text, grades, 1),
                        String.join(", ", grades)));
    }

    /** A spreadsheet shows 63.1% as 63% and saves what it shows: a cell with fewer decimals may be another figure. */
    private boolean mayBeRounded(String text, BigDecimal value) {
        return value.scale() < decimals && (text.endsWith("%") || text.endsWith("％"));
    }

    /** A value of a measure of which nothing is known. */
    private static Parsed<BigDecimal> ofAnyMeasure(String text) {
        Parsed<BigDecimal> percentage = PERCENTAGE.parse(text);
        return percentage instanceof Parsed.Value<BigDecimal> ? percentage : NUMBER.parse(text);
    }

    /** The number that a text means; it has a percent sign only where that is the unit. */
    private Parsed<BigDecimal> number(String text) {
        Parsed<BigDecimal> number = (unit.isPercent() ? PERCENTAGE : NUMBER).parse(text);
        return number.fold(Parsed::of, reasons -> Parsed.refused(reasons.get(0).code(), suggested(text)));
    }

    /** What a text may have been meant for, in the unit of the measure. */
    private List<String> suggested(String text) {
        return WrittenNumbers.suggested(text, unit.symbol()).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    /** Whether a percentage looks right and is none of people: 105.3% of a year before, or −1.2%. */
    private static boolean isNoShareOfPeople(BigDecimal number) {
        boolean isAbove = number.compareTo(HUNDRED) > 0 && number.compareTo(TWO_HUNDRED) < 0 && number.scale() > 0;
        return number.signum() < 0 || isAbove;
    }

    /** A value with its declared decimals, which a spreadsheet may have dropped. */
    private Parsed<BigDecimal> value(BigDecimal number, String orWord) {
        if (nature == MeasureNature.SHARE && isNoShareOfPeople(number)) {
            return Parsed.refused(IndicatorProblems.VALUE_NO_SHARE, List.of());
        }
        return isFiner(number) || !nature.accepts(number)
                ? refused(ofAnotherScale(number), orWord)
                : Parsed.of(number.setScale(decimals));
    }

    /** The percentage that was meant by a share of one (0.631), or by one whose decimal point was lost (631). */
    private List<String> ofAnotherScale(BigDecimal number) {
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        BigDecimal meant = isWhole ? number.movePointLeft(decimals) : number.movePointRight(2);
        boolean isLikely = unit.isPercent()
                && nature == MeasureNature.SHARE
                && number.signum() > 0
                && isWhole == number.compareTo(TWO_HUNDRED) >= 0
                && (isWhole || number.compareTo(BigDecimal.ONE) < 0)
                && meant.stripTrailingZeros().scale() <= decimals
                && nature.accepts(meant);
        return isLikely ? List.of(meant.setScale(decimals).toPlainString()) : List.of();
    }

    private Parsed<BigDecimal> refused(List<String> suggestions, String orWord) {
        String expected = String.valueOf(decimals);
        return orWord.isEmpty()
                ? Parsed.refused(IndicatorProblems.value(nature, false), suggestions, expected)
                : Parsed.refused(IndicatorProblems.value(nature, true), suggestions, expected, orWord);
    }
}
