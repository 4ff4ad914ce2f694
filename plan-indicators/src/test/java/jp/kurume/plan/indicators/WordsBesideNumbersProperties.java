package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MemoryFolder;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with words and signs beside them, as people write them, at the three doors through which a value comes in: the cell of a
 * table, the form, and {@link Observation#of(String, FiscalYear, String)}. What a number means is worked out from its parts.
 */
class WordsBesideNumbersProperties {

    private static final List<String> MINUS_SIGNS = List.of("-", "−", "–", "—", "―", "ー", "－", "‐", "﹣");

    /** What stands before a number, or behind it and its unit, and makes another thing of it. */
    private static final List<String> BEFORE = List.of("約", "およそ", "最大", "各", "@");

    private static final List<String> BEHIND = List.of("以上", "以下", "以内", "未満", "超", "程度", "余り", "増", "減", "前後");

    private static final String PERCENT = "%";

    /** What the third door says before a number that was probably meant. */
    private static final String MEANT = "; did you mean ";

    /**
     * A text that means a number or none, for a measure of a unit.
     *
     * @param text what is typed
     * @param unit the unit of the measure
     * @param number the number that is read; null where the text is none
     * @param meant the number that is suggested where none is read; null where nothing may be
     */
    record Typed(
            String text,
            String unit,
            @Nullable BigDecimal number,
            @Nullable BigDecimal meant) {}

    private static Arbitrary<BigDecimal> numbers(int least, int most, int decimals) {
        return Arbitraries.integers().between(least, most).map(digits -> BigDecimal.valueOf(digits, decimals));
    }

    /** A number in digits of either width, with or without separators of thousands, which nothing seen follows. */
    private static Arbitrary<String> written(BigDecimal number) {
        String plain = number.toPlainString();
        String grouped = plain.replaceAll("(?<=\\d)(?=(\\d{3})+(?!\\d))", ",");
        Arbitrary<String> half = Arbitraries.of(plain, number.scale() == 0 ? grouped : plain);
        return half.flatMap(
                text -> Arbitraries.of(text, wide(text), text + "\u200B", "\u202A" + text + "\u202C", text + "　"));
    }

    private static String wide(String text) {
        return text.chars()
                .map(letter -> letter - '!' + '！')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Provide
    Arbitrary<Typed> plain() {
        return Arbitraries.of("人", "千円", PERCENT)
                .flatMap(unit -> numbers(0, 99_999, unit.equals(PERCENT) ? 1 : 0)
                        .flatMap(number -> Combinators.combine(
                                        written(number),
                                        Arbitraries.of(MINUS_SIGNS).optional(0.5),
                                        Arbitraries.of(
                                                "",
                                                unit.equals(PERCENT) ? PERCENT : "",
                                                unit.equals(PERCENT) ? "％" : ""))
                                .as((digits, minus, sign) -> new Typed(
                                        minus.orElse("") + digits + sign,
                                        unit,
                                        minus.isPresent() ? number.negate() : number,
                                        null))));
    }

    @Provide
    Arbitrary<Typed> multiplied() {
        return Combinators.combine(
                        Arbitraries.of("人", "件", "千円", "百万円"),
                        Arbitraries.of("千 3", "万 4", "百万 6", "千万 7", "億 8").map(word -> word.split(" ")),
                        Arbitraries.of(true, false))
                .flatAs((unit, word, withUnit) -> numbers(1, 999, 0)
                        .flatMap(number -> written(number).map(digits -> {
                            String ones = unit.replaceAll("[千百万]", "");
                            int zeros = unit.length() == ones.length() ? 0 : unit.startsWith("千") ? 3 : 6;
                            BigDecimal product = number.movePointRight(Integer.parseInt(word[1]) - zeros)
                                    .stripTrailingZeros();
                            // 3億 of 千円 may be 3億円, or 3億 of them; and what is no whole number of the unit has too many
                            // decimals.
                            boolean isPlain = zeros == 0 || withUnit;
                            return new Typed(
                                    digits.replaceAll("[\\p{Cf}　]", "") + word[0] + (withUnit ? ones : ""),
                                    unit,
                                    null,
                                    isPlain ? product : null);
                        })));
    }

    @Provide
    Arbitrary<Typed> changed() {
        Arbitrary<Typed> some = Arbitraries.oneOf(plain(), multiplied());
        return Combinators.combine(some, Arbitraries.of(BEFORE), Arbitraries.of(BEHIND), Arbitraries.of(0, 1, 2))
                .as((typed, before, behind, place) -> new Typed(
                        (place == 1 ? "" : before) + typed.text + (place == 0 ? "" : typed.unit + behind),
                        typed.unit,
                        null,
                        null));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aNumberIsTheSameThroughEveryDoor(@ForAll("plain") Typed typed) throws IOException {
        assertThat(ofCell(typed)).isEqualTo(new Answer(typed.number, List.of()));
        assertThat(ofForm(typed)).isEqualTo(new Answer(typed.number, List.of()));
        assertThat(Observation.of("a", FiscalYear.of(2024), typed.text).value()).contains(typed.number);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aMultipleIsRefusedAndTheProductSuggested(@ForAll("multiplied") Typed typed) throws IOException {
        List<BigDecimal> meant = Optional.ofNullable(typed.meant).stream().toList();
        assertThat(ofCell(typed).number).isNull();
        assertThat(ofCell(typed).suggested)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(meant);
        assertThat(ofForm(typed)).isEqualTo(ofCell(typed));
        // The third door does not know the unit: it suggests the product, or nothing.
        List<BigDecimal> ofCode = suggestedByObservation(typed.text);
        boolean isOfOnes = typed.unit.length() == 1;
        if (isOfOnes) {
            assertThat(meant).usingElementComparator(BigDecimal::compareTo).containsAll(ofCode);
        }
        assertThat(ofCode)
                .hasSize(typed.text.endsWith("円") || typed.text.endsWith("人") || typed.text.endsWith("件") ? 0 : 1);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noNumberIsSuggestedWhereAWordChangesWhatItMeans(@ForAll("changed") Typed typed) throws IOException {
        assertThat(ofCell(typed)).isEqualTo(new Answer(null, List.of()));
        assertThat(ofForm(typed)).isEqualTo(new Answer(null, List.of()));
        assertThat(suggestedByObservation(typed.text)).isEmpty();
    }

    /** What a door says to a text: the number that it reads, or what it suggests instead. */
    private record Answer(@Nullable BigDecimal number, List<BigDecimal> suggested) {

        static Answer refused(List<Problem> problems) {
            assertThat(problems).isNotEmpty();
            return new Answer(
                    null,
                    problems.stream()
                            .flatMap(problem -> problem.suggestions().stream())
                            .map(number -> new BigDecimal(number.replace(",", "")))
                            .toList());
        }
    }

    private static Answer ofCell(Typed typed) throws IOException {
        try (MemoryFolder folder = new MemoryFolder()) {
            IndicatorSet set = setOf(folder, typed, "a,R6,\"" + typed.text + "\",record");
            return new Answer(set.observations().get(0).value().orElseThrow(), List.of());
        } catch (InvalidTablesException e) {
            return Answer.refused(e.problems());
        }
    }

    private static Answer ofForm(Typed typed) throws IOException {
        try (MemoryFolder folder = new MemoryFolder()) {
            Observation observation = ObservationEntry.of("a", "R6", typed.text, "record", "doc 表")
                    .toObservation(setOf(folder, typed));
            return new Answer(observation.value().orElseThrow(), List.of());
        } catch (InvalidEntryException e) {
            return Answer.refused(e.problems());
        }
    }

    private static IndicatorSet setOf(MemoryFolder folder, Typed typed, String... observations) throws IOException {
        String decimals = typed.unit.equals(PERCENT) ? "1" : "0";
        SmallCity.in(folder.path())
                .measures("id,name,unit,decimals,nature", "a,増減," + typed.unit + "," + decimals + ",balance")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2024-04-01,R5,100,R8,90")
                .table("observations.csv", "measure,year,value,method", observations);
        return IndicatorSet.readFrom(TableSource.folder(folder.path()), "plan");
    }

    private static List<BigDecimal> suggestedByObservation(String text) {
        InvalidObservationException refusal = catchThrowableOfType(
                InvalidObservationException.class, () -> Observation.of("a", FiscalYear.of(2024), text));
        String message = String.valueOf(refusal.getMessage());
        int meant = message.indexOf(MEANT);
        return meant < 0
                ? List.of()
                : List.of(new BigDecimal(message.substring(meant + MEANT.length(), message.length() - 1)));
    }
}
