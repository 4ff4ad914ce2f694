package jp.kurume.plan.time;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A way in which documents print a fiscal year, such as 令和8年度, R8 or 2026年度.
 *
 * <pre>{@code
 * FiscalYear.of(2026).format(FiscalYearStyle.SHORT);          // R8
 * FiscalYear.of(2019).format(FiscalYearStyle.ERA_AND_YEAR);   // 令和元(2019)年度
 * }</pre>
 *
 * <p>{@link FiscalYear#parse} reads every style back, in half-width and in full-width characters. The styles differ in
 * the three years in which the era changed between April and December (1912, 1926 and 2019) and in the first year of an
 * era; each constant shows 2026 and 2019.
 *
 * @see FiscalYear#format(FiscalYearStyle)
 * @see FiscalYear#formatFullWidth(FiscalYearStyle)
 */
public enum FiscalYearStyle {
    /** The full name: 令和8年度, 令和元年度. What {@link FiscalYear#toString()} prints. */
    @JsonProperty("era")
    ERA,

    /**
     * The full name by the era in force on 1 April: 令和8年度, 平成31年度. So a document printed it that was made before the
     * era changed.
     */
    @JsonProperty("era-on-first-day")
    ERA_ON_FIRST_DAY,

    /** The full name with the calendar year it starts in: 令和8(2026)年度, 令和元(2019)年度. */
    @JsonProperty("era-and-year")
    ERA_AND_YEAR,

    /** The full name with the era in one square character: ㋿8年度, ㋿元年度. */
    @JsonProperty("square-era")
    SQUARE_ERA,

    /** The letter of the era, as in the heads of tables and charts: R8, R1. */
    @JsonProperty("short")
    SHORT,

    /** The letter of the era with 元 for its first year: R8, R元. */
    @JsonProperty("short-gannen")
    SHORT_GANNEN,

    /** The letter of every era that names the year: R8, H31・R1. */
    @JsonProperty("short-all-eras")
    SHORT_ALL_ERAS,

    /** The calendar year it starts in: 2026年度, 2019年度. */
    @JsonProperty("year")
    YEAR;

    private static final String SUFFIX = "年度";

    String print(int startYear) {
        Era era = Era.namingFiscalYear(startYear);
        StringBuilder out = new StringBuilder(16);
        switch (this) {
            case ERA -> appendKanji(out, era, startYear).append(SUFFIX);
            case ERA_ON_FIRST_DAY ->
                appendKanji(out, Era.onFirstDayOfFiscalYear(startYear), startYear)
                        .append(SUFFIX);
            case ERA_AND_YEAR ->
                appendKanji(out, era, startYear)
                        .append('(')
                        .append(startYear)
                        .append(')')
                        .append(SUFFIX);
            case SQUARE_ERA ->
                out.append(era.square()).append(era.printedYearOfEra(startYear)).append(SUFFIX);
            case SHORT -> appendShort(out, era, startYear);
            case SHORT_GANNEN -> out.append(era.letter()).append(era.printedYearOfEra(startYear));
            case SHORT_ALL_ERAS -> {
                Era earlier = Era.onFirstDayOfFiscalYear(startYear);
                if (earlier != era) {
                    appendShort(out, earlier, startYear).append('・');
                }
                appendShort(out, era, startYear);
            }
            case YEAR -> out.append(startYear).append(SUFFIX);
        }
        return out.toString();
    }

    private static StringBuilder appendKanji(StringBuilder out, Era era, int startYear) {
        return out.append(era.kanji()).append(era.printedYearOfEra(startYear));
    }

    private static StringBuilder appendShort(StringBuilder out, Era era, int startYear) {
        return out.append(era.letter()).append(era.yearOfEra(startYear));
    }
}
