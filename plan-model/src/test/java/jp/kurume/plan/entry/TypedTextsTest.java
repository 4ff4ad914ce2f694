package jp.kurume.plan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurume.plan.city.MunicipalityCodes;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.search.SearchHit;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.text.UnseenLetters;
import jp.kurume.plan.text.WrittenNumbers;
import jp.kurume.plan.time.FiscalYearRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type at the doors of the library, and what it is read as: {@code typed-texts.tsv}. */
class TypedTextsTest {

    private static final Column<YearMonth> MONTH = Column.month("month");
    private static final Column<FiscalYearRange> SPAN = Column.fiscalYears("span");
    private static final Column<String> CODE = Column.of("code", MunicipalityCodes.CELL);

    /** What an answer is compared as: a value, or a refusal and what it suggests. */
    private record Answer(String value, List<String> suggestions) {}

    static Stream<Arguments> rows() {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                TypedTextsTest.class.getResourceAsStream("/jp/kurume/plan/testing/typed-texts.tsv"),
                StandardCharsets.UTF_8))) {
            return rows.lines().skip(1).toList().stream().map(row -> Arguments.of((Object[]) row.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("rows")
    void isReadAsItIsMeant(String door, String input, String expected, String why) {
        if (door.equals("search")) {
            String plain = expected.replaceAll("^as | too$", "");
            assertThat(places(input)).as(why).isEqualTo(places(plain));
            return;
        }
        Answer answer = answer(door, input);
        if (expected.startsWith("refused") || door.equals("FAX")) {
            assertThat(answer.value).as(why).isEmpty();
            boolean hasOne = expected.startsWith("refused, suggestion ");
            assertThat(answer.suggestions)
                    .as(why)
                    .isEqualTo(hasOne ? List.of(expected.substring("refused, suggestion ".length())) : List.of());
        } else {
            assertThat(answer.value).as(why).isEqualTo(printed(door, expected, input));
        }
    }

    private static List<String> places(String query) {
        return KurumeWelfare.search(query).stream().map(SearchHit::id).toList();
    }

    private static String printed(String door, String expected, String input) {
        return switch (door) {
            case "span" -> FiscalYearRange.parse(expected).toString();
            case "telephone" ->
                expected.equals("a short number")
                        ? "short " + TelephoneNumber.plain(input)
                        : expected.replaceFirst(", extension (.*)", "（内線$1）");
            case "number of % (form)" -> "63.1";
            default -> expected;
        };
    }

    private static Answer answer(String door, String input) {
        EntryReading entry = new EntryReading();
        Object value = switch (door) {
            case "year" -> entry.fiscalYear("x", input);
            case "span" -> entry.cell("x", input, SPAN);
            case "day" -> entry.date("x", input);
            case "month" -> entry.cell("x", input, MONTH);
            case "id" -> entry.id("x", input);
            case "municipality code" -> entry.cell("x", input, CODE);
            case "citation" -> {
                EntryReading.CitedPlace place = entry.citation("x", input);
                yield place == null ? null : place.source() + " " + place.place();
            }
            case "telephone", "FAX" -> {
                TelephoneNumber.suggested(input)
                        .forEach(number ->
                                entry.problem("x", EntryProblems.TELEPHONE, input, List.of(number.printed())));
                yield TelephoneNumber.find(input)
                        .map(number -> number.isShort() ? "short " + number : number.printed())
                        .orElse(null);
            }
            default -> {
                String unit = door.replaceAll("^number( of )?| \\(.*\\)$", "");
                Optional<BigDecimal> number =
                        unit.equals("%") ? WrittenNumbers.percentage(input) : WrittenNumbers.decimal(input);
                List<String> meant = number.isPresent()
                        ? List.of()
                        : WrittenNumbers.suggested(input, unit).stream()
                                .map(BigDecimal::toPlainString)
                                .toList();
                entry.problem("x", EntryProblems.DECIMAL, input, meant);
                yield number.map(BigDecimal::toPlainString).orElse(null);
            }
        };
        for (Problem problem : entry.problems()) {
            assertThat(problem.toString().codePoints()).noneMatch(UnseenLetters::isUnseen);
        }
        return new Answer(
                value == null ? "" : value.toString(),
                entry.problems().stream()
                        .flatMap(problem -> problem.suggestions().stream())
                        .toList());
    }
}
