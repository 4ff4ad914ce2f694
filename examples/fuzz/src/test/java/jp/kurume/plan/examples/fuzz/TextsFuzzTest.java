package jp.kurume.plan.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import jp.kurume.plan.city.MunicipalityCodes;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.law.LegalReference;
import jp.kurume.plan.law.LegalReferenceParseException;
import jp.kurume.plan.law.Provision;
import jp.kurume.plan.text.DamagedText;
import jp.kurume.plan.text.DisplayWidth;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.FoldedText;
import jp.kurume.plan.text.KanjiNumerals;
import jp.kurume.plan.text.TypedText;
import jp.kurume.plan.text.UnseenLetters;
import jp.kurume.plan.text.WrittenNumbers;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;
import jp.kurume.plan.time.FiscalYearRange;
import jp.kurume.plan.time.WrittenDates;

/** Texts that people type, at every door that reads one: it is understood or refused, and what it means is written so that it is read again. */
class TextsFuzzTest {

    private static final RoutingTable ROUTING = KurumeDistricts.routing();

    @DictionaryEntries({
        "令和八年度", "R8～R12", "平成31・令和元年度", "2026-04-01", "令和8年4月1日（水）", "24.9万人", "３億５千万円", "0942-46-8711", "（内線12）",
        "#8000", "社会福祉法第106条の5", "福岡県久留米市立日吉小学校", "ひよしこうく", "12025", "\u200B", "⽉", "ー", "―"
    })
    @FuzzTest
    void everyDoorUnderstandsOrRefuses(FuzzedDataProvider data) {
        // A search looks through the whole plan, and takes as long as all other doors together.
        boolean isSearch = data.consumeInt(0, 19) == 0;
        String text = data.consumeRemainingAsString();
        if (isSearch) {
            KurumeWelfare.search(text);
            return;
        }
        foldings(text);
        years(text);
        WrittenDates.day(text)
                .ifPresent(day ->
                        assertEquals(day, WrittenDates.day(day.toString()).orElseThrow()));
        WrittenDates.month(text)
                .ifPresent(month ->
                        assertEquals(month, WrittenDates.month(month.toString()).orElseThrow()));
        WrittenDates.suggestedDays(text)
                .forEach(day -> assertTrue(WrittenDates.day(day.toString()).isPresent()));
        WrittenDates.suggestedMonths(text);
        WrittenNumbers.decimal(text)
                .ifPresent(number -> assertEquals(
                        number, WrittenNumbers.decimal(number.toPlainString()).orElseThrow()));
        WrittenNumbers.percentage(text);
        WrittenNumbers.suggested(text, "千円")
                .forEach(number -> assertTrue(
                        WrittenNumbers.decimal(number.toPlainString()).isPresent()));
        TelephoneNumber.find(text).ifPresent(number -> assertEquals(number, TelephoneNumber.parse(number.printed())));
        TelephoneNumber.suggested(text)
                .forEach(number -> assertEquals(number, TelephoneNumber.parse(number.printed())));
        MunicipalityCodes.suggested(text);
        laws(text);
        String district = ROUTING.resolve(text).toString();
        assertEquals(district, ROUTING.resolve(text).toString());
        ROUTING.find(text)
                .ifPresent(
                        found -> assertEquals(found, ROUTING.find(found.name()).orElseThrow()));
    }

    private static void foldings(String text) {
        String folded = TypedText.fold(text);
        assertEquals(folded, TypedText.fold(folded));
        assertEquals(FoldedText.of(text).letters(), FoldedText.of(folded).letters());
        assertTrue(FoldedText.of(text).contains(FoldedText.of(text)));
        KanjiNumerals.inDigits(text);
        DamagedText.in(text);
        DisplayWidth.of(text);
        assertTrue(UnseenLetters.named(Excerpt.of(text)).codePoints().noneMatch(UnseenLetters::isUnseen));
    }

    private static void years(String text) {
        try {
            FiscalYear year = FiscalYear.parse(text);
            assertEquals(year, FiscalYear.parse(year.toString()));
        } catch (FiscalYearParseException e) {
            e.suggestion().ifPresent(year -> assertEquals(year, FiscalYear.parse(year.toString())));
        }
        try {
            FiscalYearRange years = FiscalYearRange.parse(text);
            assertEquals(years, FiscalYearRange.parse(years.toString()));
        } catch (FiscalYearParseException e) {
            assertTrue(!e.getMessage().isEmpty());
        }
    }

    private static void laws(String text) {
        Provision.find(text).ifPresent(found -> assertEquals(found, Provision.parse(found.toString())));
        try {
            LegalReference reference = LegalReference.parse(text);
            assertEquals(reference, LegalReference.parse(reference.toString()));
        } catch (LegalReferenceParseException e) {
            assertTrue(!e.getMessage().toLowerCase(Locale.ROOT).isEmpty());
        }
    }
}
