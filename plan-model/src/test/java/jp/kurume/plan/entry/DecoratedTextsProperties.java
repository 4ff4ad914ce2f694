package jp.kurume.plan.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.law.Provision;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.text.UnseenLetters;
import jp.kurume.plan.text.WrittenNumbers;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;
import jp.kurume.plan.time.FiscalYearRange;
import jp.kurume.plan.time.FiscalYearStyle;
import jp.kurume.plan.time.WrittenDates;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.time.api.constraints.DateRange;

/** A text means the same in other widths, in radicals, and with what cannot be seen in it. */
class DecoratedTextsProperties {

    private static final String UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\ufeff\u00ad\ufe00\u2066";
    private static final String BLANKS = " \u3000\u00a0\u2003\t";
    private static final String RADICALS = "月⽉日⽇八⼋十⼗二⼆一⼀";

    static String decorated(String text, Random random) {
        StringBuilder out = new StringBuilder();
        out.append(any(BLANKS, random));
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int radical = RADICALS.indexOf(letter);
            if (letter > ' ' && letter <= '~' && random.nextBoolean()) {
                out.append((char) (letter - '!' + '！'));
            } else if (radical >= 0 && radical % 2 == 0 && random.nextBoolean()) {
                out.append(RADICALS.charAt(radical + 1));
            } else {
                out.append(letter);
            }
            out.append(any(UNSEEN, random));
        }
        return out.append(any(BLANKS, random)).toString();
    }

    private static String any(String letters, Random random) {
        return random.nextBoolean() ? "" : String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }

    @Property
    void years(
            @ForAll @IntRange(min = 1873, max = 2200) int year, @ForAll FiscalYearStyle style, @ForAll Random random) {
        FiscalYear fiscalYear = FiscalYear.of(year);
        assertThat(FiscalYear.parse(decorated(fiscalYear.format(style), random)))
                .isEqualTo(fiscalYear);
        FiscalYearRange range = FiscalYearRange.of(fiscalYear, fiscalYear.plusYears(4));
        assertThat(FiscalYearRange.parse(decorated(range.toString(), random))).isEqualTo(range);
    }

    @Property
    void days(@ForAll @DateRange(min = "1990-01-01", max = "2099-12-31") LocalDate day, @ForAll Random random) {
        String written = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        assertThat(WrittenDates.day(decorated(written, random))).contains(day);
        assertThat(WrittenDates.day(decorated(day.toString(), random))).contains(day);
        String inKanji =
                inKanji(day.getYear()) + "年" + inKanji(day.getMonthValue()) + "月" + inKanji(day.getDayOfMonth()) + "日";
        assertThat(WrittenDates.day(decorated(inKanji, random))).contains(day);
    }

    /** A number digit by digit from a hundred, and with its tens below. */
    private static String inKanji(int number) {
        String digits = "〇一二三四五六七八九";
        if (number >= 100) {
            return String.valueOf(number)
                    .chars()
                    .mapToObj(digit -> digits.substring(digit - '0', digit - '0' + 1))
                    .reduce("", String::concat);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? digits.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? digits.substring(ones, ones + 1) : "");
    }

    @Property
    void numbersTelephonesAndProvisions(
            @ForAll @BigRange(min = "-9999", max = "9999") @Scale(1) BigDecimal number,
            @ForAll @IntRange(min = 1, max = 9999) int article,
            @ForAll Random random) {
        assertThat(WrittenNumbers.decimal(decorated(number.toPlainString(), random)))
                .contains(number);
        assertThat(TelephoneNumber.parse(decorated("0942-30-9000（内線" + article + "）", random))
                        .extension())
                .isEqualTo(String.valueOf(article));
        assertThat(Provision.parse(decorated("第" + article + "条第2項", random))).hasToString("第" + article + "条第2項");
    }

    @Property
    void noMessageHoldsWhatCannotBeSeen(@ForAll String text, @ForAll Random random) {
        String typed = decorated(text + "?", random);
        EntryReading entry = new EntryReading();
        entry.decimal("a", typed);
        entry.fiscalYear("b", typed);
        entry.date("c", typed);
        entry.citation("d", typed);
        for (Problem problem : entry.problems()) {
            assertThat(problem.toString().codePoints()).noneMatch(UnseenLetters::isUnseen);
        }
        assertThatExceptionOfType(FiscalYearParseException.class)
                .isThrownBy(() -> FiscalYear.parse(typed))
                .satisfies(e ->
                        assertThat(String.valueOf(e.getMessage()).codePoints()).noneMatch(UnseenLetters::isUnseen));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TelephoneNumber.parse(typed))
                .satisfies(e ->
                        assertThat(String.valueOf(e.getMessage()).codePoints()).noneMatch(UnseenLetters::isUnseen));
    }
}
