package jp.kurume.plan.time;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.TypedText;

/** What a text may have been meant for that is no range of fiscal years, but has two ends. */
final class SuggestedRange {

    private static final int LONGEST = 60;

    private static final Pattern ENDS = Pattern.compile("([^～]+?) *(?:～{1,2}|→|⇒|から) *([^～]+?)(?: *まで)?");

    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})(?:年度?)?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d{2})\\d{2}(?:年度?)?");

    private SuggestedRange() {}

    static Optional<FiscalYearRange> of(CharSequence text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher ends = ENDS.matcher(Dashes.asWaves(TypedText.of(text).inDigits().letters()));
        if (!ends.matches()) {
            return Optional.empty();
        }
        String first = ends.group(1);
        String last = ends.group(2);
        return ofMonths(first, last).or(() -> ofYears(first, last));
    }

    /** The range goes from a month of April to one of March: 2026年4月～2031年3月. */
    private static Optional<FiscalYearRange> ofMonths(String first, String last) {
        Optional<YearMonth> from = WrittenDates.month(first).filter(month -> month.getMonth() == Month.APRIL);
        Optional<YearMonth> to = WrittenDates.month(last).filter(month -> month.getMonth() == Month.MARCH);
        return from.filter(SuggestedRange::isOfFiscalYear).isPresent()
                        && to.filter(SuggestedRange::isOfFiscalYear).isPresent()
                ? range(FiscalYear.from(from.get()) + "～" + FiscalYear.from(to.get()))
                : Optional.empty();
    }

    /** A month of a wrong century is of none. */
    private static boolean isOfFiscalYear(YearMonth month) {
        return !month.isBefore(YearMonth.of(FiscalYear.MIN_VALUE, Month.APRIL));
    }

    private static Optional<FiscalYearRange> ofYears(String first, String last) {
        List<String> lasts = new ArrayList<>(List.of(last));
        Matcher itsDigits = SHORT.matcher(last);
        if (itsDigits.matches()) {
            // 30 of 2026-30, and 5 of H30～5, where a new era has begun between the two.
            Matcher century = FOUR_DIGITS.matcher(first);
            if (century.matches() && itsDigits.group(1).length() == 2) {
                lasts.add(century.group(1) + itsDigits.group(1));
            }
            Era era = Era.writtenAt(first, 0);
            if (era != null) {
                lasts.add(era.next().kanji() + itsDigits.group(1));
            }
        }
        return lasts.stream()
                .map(each -> range(fiscal(first) + "～" + fiscal(each)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String fiscal(String year) {
        return year.replaceFirst("年度?$", "") + "年度";
    }

    private static Optional<FiscalYearRange> range(String text) {
        try {
            FiscalYearRange years = FiscalYearRange.parse(text);
            return years.length() > 1 ? Optional.of(years) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
