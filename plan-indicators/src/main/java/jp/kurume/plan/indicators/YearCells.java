package jp.kurume.plan.indicators;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.TypedText;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;
import jp.kurume.plan.time.FiscalYearRange;

/**
 * Cells with a year of a measure, or with a span of years whose average a value is: fiscal years, or years of the calendar where
 * the measure is counted by these.
 */
final class YearCells {

    private static final String KIND = "measure-year";

    private static final Column<FiscalYear> FISCAL_YEAR = Column.fiscalYear("year");
    private static final Column<FiscalYearRange> FISCAL_YEARS = Column.fiscalYears("years");

    private static final Pattern SPAN = Pattern.compile("(.+?)\\s*[~～〜]\\s*(.+)");
    private static final Pattern AVERAGE = Pattern.compile("(.+?)の?平均値?");
    private static final Pattern IN_BRACKETS = Pattern.compile("(.+?)\\s*[(（](.+)[)）]");
    private static final Pattern ERA = Pattern.compile("[A-Za-z]|\\p{IsHan}{2}(?=[0-9元])");
    private static final Pattern SHORT = Pattern.compile("[0-9]{1,2}年?");
    private static final Pattern WITH_ERA = Pattern.compile("(?:[A-Za-z]|\\p{IsHan}{2})(?:元|[0-9]{1,2})年?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("([0-9]{4})年?");

    /** The last days of an era in which no fiscal year began. */
    private static final Pattern SHOWA_64 = Pattern.compile("(?:昭和|[Ss])64年?");

    private YearCells() {}

    /** Cells of rows that refer to a measure. */
    static CellType<FiscalYearRange> inRow() {
        return CellType.of(KIND, YearCells::fiscal)
                .readInRow((text, row) -> kind(row).orElse(YearKind.FISCAL_YEAR) == YearKind.CALENDAR_YEAR
                        ? calendar(text)
                        : fiscal(text));
    }

    /**
     * What is typed in a form.
     *
     * @param kind by which years the measure is counted; nothing if it is not known, when those of any measure are read
     */
    static CellType<FiscalYearRange> typed(Optional<YearKind> kind) {
        return CellType.of(
                KIND,
                text -> kind.map(its -> its == YearKind.CALENDAR_YEAR ? calendar(text) : fiscal(text))
                        .orElseGet(() -> ofAnyMeasure(text)));
    }

    private static Parsed<FiscalYearRange> ofAnyMeasure(String text) {
        Parsed<FiscalYearRange> fiscal = fiscal(text);
        if (fiscal instanceof Parsed.Value<FiscalYearRange>) {
            return fiscal;
        }
        Parsed<FiscalYearRange> calendar = calendar(text);
        return calendar instanceof Parsed.Value<FiscalYearRange> ? calendar : fiscal;
    }

    private static Optional<YearKind> kind(TableRow row) {
        return MeasureValues.ofReferring(row).map(MeasureValues::countedBy);
    }

    private static Parsed<FiscalYearRange> fiscal(String typed) {
        String text = withoutAverage(typed);
        Parsed<FiscalYear> year = FISCAL_YEAR.parse(text);
        if (year instanceof Parsed.Value<FiscalYear> one) {
            return Parsed.of(FiscalYearRange.of(one.value(), one.value()));
        }
        // R3-7, H27–R1 and 2021-2025 are spans, too, which may stand here.
        Parsed<FiscalYearRange> span = FISCAL_YEARS.parse(text);
        boolean isSpan = SPAN.matcher(text).matches()
                || ((Parsed.Refused<FiscalYear>) year)
                        .reasons()
                        .get(0)
                        .code()
                        .equals(TableProblems.CELL_FISCAL_YEAR_SPAN);
        if (isSpan || span instanceof Parsed.Value<FiscalYearRange>) {
            return span;
        }
        Parsed.Reason reason = ((Parsed.Refused<FiscalYear>) year).reasons().get(0);
        return !TypedText.fold(text).contains("年度") && calendar(text) instanceof Parsed.Value<FiscalYearRange>
                ? Parsed.refused(IndicatorProblems.YEAR_OF_CALENDAR, reason.suggestions())
                : year.map(one -> FiscalYearRange.of(one, one));
    }

    /** A span of years is what a value is the average of, whether that is said (H27～R1平均) or not. */
    private static String withoutAverage(String text) {
        Matcher average = AVERAGE.matcher(text);
        return average.matches()
                        && SPAN.matcher(Dashes.asWaves(average.group(1))).matches()
                ? average.group(1)
                : text;
    }

    private static Parsed<FiscalYearRange> calendar(String typed) {
        String folded = Dashes.asWaves(TypedText.fold(withoutAverage(typed)).strip());
        Matcher twice = IN_BRACKETS.matcher(folded);
        if (twice.matches() && one(twice.group(1)).equals(one(twice.group(2)))) {
            return calendar(twice.group(1));
        }
        if (folded.contains("年度")) {
            return Parsed.refused(IndicatorProblems.CALENDAR_YEAR, List.of(folded.replace("年度", "年")));
        }
        Matcher span = SPAN.matcher(folded);
        if (!span.matches()) {
            return one(folded).map(year -> FiscalYearRange.of(year, year));
        }
        return one(span.group(1))
                .then(first -> one(whole(span.group(1), span.group(2)))
                        .then(last -> last.isBefore(first)
                                ? Parsed.refused(IndicatorProblems.CALENDAR_YEAR, List.of())
                                : Parsed.of(FiscalYearRange.of(first, last))));
    }

    /** The last year of a span that leaves out its era or its century: 27 of H25～27, and 20 of 2016～20. */
    private static String whole(String first, String last) {
        Matcher era = ERA.matcher(first);
        if (!SHORT.matcher(last).matches()) {
            return last;
        }
        if (era.lookingAt()) {
            return era.group() + last;
        }
        return last.length() == 2 && FOUR_DIGITS.matcher(first).matches() ? first.substring(0, 2) + last : last;
    }

    private static Parsed<FiscalYear> one(String text) {
        Matcher digits = FOUR_DIGITS.matcher(text);
        try {
            if (digits.matches()) {
                return Parsed.of(FiscalYear.of(Integer.parseInt(digits.group(1))));
            }
            if (SHOWA_64.matcher(text).matches()) {
                return Parsed.of(FiscalYear.of(1989));
            }
            if (WITH_ERA.matcher(text).matches()) {
                return Parsed.of(FiscalYear.parse((text.endsWith("年") ? text : text + "年") + "度"));
            }
        } catch (FiscalYearParseException e) {
            Function<FiscalYear, String> printed = YearKind.CALENDAR_YEAR::print;
            return Parsed.refused(
                    IndicatorProblems.CALENDAR_YEAR,
                    e.suggestion().map(printed).stream().toList());
        } catch (java.time.DateTimeException e) {
            return Parsed.refused(IndicatorProblems.CALENDAR_YEAR, List.of());
        }
        return Parsed.refused(IndicatorProblems.CALENDAR_YEAR, List.of());
    }
}
