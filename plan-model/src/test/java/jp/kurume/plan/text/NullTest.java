package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.law.LegalReference;
import jp.kurume.plan.law.Provision;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.past.PastPlan;
import jp.kurume.plan.search.PlanSearch;
import jp.kurume.plan.search.SearchWords;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Facts;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import jp.kurume.plan.time.FiscalYearStyle;
import jp.kurume.plan.time.WrittenDates;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Null at a door of the ground floor is told of by the name of the argument. */
@NullUnmarked
class NullTest {

    private static final FiscalYear R8 = FiscalYear.of(2026);
    private static final FiscalYearRange RANGE = FiscalYearRange.of(R8, R8);
    private static final Provision PROVISION = Provision.article(1);
    private static final Source SOURCE = new Source("s", "t", PublicationDate.NOT_PRINTED);
    private static final Citation CITATION = Citation.printed(SOURCE, "p1");
    private static final Facts FACTS = Facts.in("s", CITATION);

    private static Map.Entry<String, ThrowingCallable> door(String argument, ThrowingCallable call) {
        return Map.entry(argument, call);
    }

    private static List<Map.Entry<String, ThrowingCallable>> doors() {
        PlanSearch search = PlanSearch.of(KurumePlans.secondPeriod());
        return List.of(
                door("text", () -> DisplayWidth.of(null)),
                door("text", () -> Excerpt.of((String) null)),
                door("text", () -> Excerpt.of(null, 5)),
                door("names", () -> Excerpt.of((List<String>) null)),
                door("text", () -> Excerpt.around(null, 0, 0)),
                door("text", () -> FoldedText.of(null)),
                door("sought", () -> FoldedText.of("").contains(null)),
                door("text", () -> TypedText.fold(null)),
                door("text", () -> TypedText.of(null)),
                door("text", () -> UnseenLetters.named(null)),
                door("text", () -> UnseenLetters.without(null)),
                door("text", () -> UnseenLetters.trimmed(null)),
                door("text", () -> UnseenLetters.firstBlank(null)),
                door("text", () -> Dashes.asHyphens(null)),
                door("text", () -> KanjiNumerals.value(null)),
                door("text", () -> KanjiNumerals.inDigits(null)),
                door("text", () -> SimilarNames.closest(null, List.of(), 1)),
                door("names", () -> SimilarNames.closest("a", null, 1)),
                door("one", () -> SimilarNames.distance(null, "")),
                door("other", () -> SimilarNames.distance("", null)),
                door("first", () -> StableId.of(null)),
                door("further", () -> StableId.of("a", (String[]) null)),
                door("headings", () -> TextTable.of((String[]) null)),
                door("cells", () -> TextTable.of("a").row((String[]) null)),
                door("text", () -> WrittenNumbers.decimal(null)),
                door("text", () -> WrittenNumbers.percentage(null)),
                door("text", () -> WrittenNumbers.suggested(null)),
                door("unit", () -> WrittenNumbers.suggested("1", null)),
                door("zone", () -> FiscalYear.now((ZoneId) null)),
                door("clock", () -> FiscalYear.now((Clock) null)),
                door("era", () -> FiscalYear.of((JapaneseEra) null, 1)),
                door("temporal", () -> FiscalYear.from(null)),
                door("text", () -> FiscalYear.parse(null)),
                door("text", () -> FiscalYear.parse(null, DateTimeFormatter.ISO_DATE)),
                door("formatter", () -> FiscalYear.parse("R8", null)),
                door("date", () -> R8.contains(null)),
                door("month", () -> R8.atMonth(null)),
                door("other", () -> R8.isBefore(null)),
                door("other", () -> R8.isAfter(null)),
                door("other", () -> R8.compareTo(null)),
                door("end", () -> R8.until(null)),
                door("style", () -> R8.format((FiscalYearStyle) null)),
                door("style", () -> R8.formatFullWidth(null)),
                door("formatter", () -> R8.format((DateTimeFormatter) null)),
                door("first", () -> FiscalYearRange.of(null, R8)),
                door("last", () -> FiscalYearRange.of(R8, null)),
                door("text", () -> FiscalYearRange.parse(null)),
                door("fiscalYear", () -> RANGE.contains((FiscalYear) null)),
                door("date", () -> RANGE.contains((LocalDate) null)),
                door("text", () -> WrittenDates.day(null)),
                door("text", () -> WrittenDates.month(null)),
                door("text", () -> WrittenDates.firstDay(null)),
                door("text", () -> WrittenDates.lastDay(null)),
                door("text", () -> WrittenDates.suggestedDays(null)),
                door("text", () -> WrittenDates.suggestedMonths(null)),
                door("text", () -> Provision.parse(null)),
                door("text", () -> Provision.find(null)),
                door("article", () -> new Provision(null, List.of(), List.of())),
                door("branches", () -> Provision.article(1, (int[]) null)),
                door("other", () -> PROVISION.contains(null)),
                door("other", () -> PROVISION.compareTo(null)),
                door("text", () -> LegalReference.parse(null)),
                door("law", () -> new LegalReference(null, PROVISION)),
                door("provision", () -> new LegalReference("a", null)),
                door("other", () -> new LegalReference("a", PROVISION).contains(null)),
                door("other", () -> new LegalReference("a", PROVISION).compareTo(null)),
                door("id", () -> new Source(null, "t", PublicationDate.NOT_PRINTED)),
                door("title", () -> new Source("s", null, PublicationDate.NOT_PRINTED)),
                door("published", () -> new Source("s", "t", null)),
                door("text", () -> Source.isId(null)),
                door("source", () -> Citation.printed(null, "p1")),
                door("place", () -> Citation.printed(SOURCE, null)),
                door("reason", () -> Citation.reading(SOURCE, "p1", null)),
                door("month", () -> PublicationDate.in(null)),
                door("subject", () -> Facts.in(null, CITATION)),
                door("value", () -> Facts.in("s", null)),
                door("others", () -> FACTS.and(null)),
                door("source", () -> FACTS.of((String) null)),
                door("source", () -> FACTS.of((Source) null)),
                door("source", () -> FACTS.onPage(null, 1)),
                door("text", () -> TelephoneNumber.parse(null)),
                door("text", () -> TelephoneNumber.find(null)),
                door("text", () -> TelephoneNumber.suggested(null)),
                door("text", () -> TelephoneNumber.isNumber(null)),
                door("printed", () -> new TelephoneNumber(null)),
                door("code", () -> new Municipality(null, "a")),
                door("name", () -> new Municipality("402036", null)),
                door("plan", () -> PlanSearch.of(null)),
                door("plan", () -> search.with((Plan) null)),
                door("past", () -> search.with((PastPlan) null)),
                door("further", () -> search.with((SearchWords) null)),
                door("query", () -> search.find(null)),
                door("tables", () -> SearchWords.readFrom((TableSource) null)),
                door("others", () -> SearchWords.common().and(null)),
                door("spellings", () -> SearchWords.of((String[]) null)));
    }

    @Test
    void nullIsToldOfByTheNameOfTheArgument() {
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, ThrowingCallable> door : doors()) {
            Throwable thrown = catchThrowable(door.getValue());
            String message = thrown instanceof NullPointerException ? String.valueOf(thrown.getMessage()) : "" + thrown;
            if (!message.equals(door.getKey())) {
                wrong.add(number + " " + door.getKey() + ": " + message);
            }
            number++;
        }
        assertThat(wrong).isEmpty();
    }
}
