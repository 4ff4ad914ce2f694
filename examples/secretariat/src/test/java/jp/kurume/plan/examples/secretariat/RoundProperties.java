package jp.kurume.plan.examples.secretariat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.examples.workbook.InquiryWorkbook;
import jp.kurume.plan.round.Collation;
import jp.kurume.plan.round.Due;
import jp.kurume.plan.round.DueCell;
import jp.kurume.plan.round.DueKind;
import jp.kurume.plan.round.Inquiry;
import jp.kurume.plan.round.InquiryProgress;
import jp.kurume.plan.round.Reply;
import jp.kurume.plan.round.YearlyRound;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableWriter;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The laws of rounds, on the made-up cities: whoever answers whatever. */
class RoundProperties {

    private static final Words WORDS = Words.in(Locale.JAPANESE);
    private static final FiscalYear R10 = FiscalYear.of(2028);
    private static final LocalDate ASKED_ON = LocalDate.of(2029, 4, 10);

    private static final Asked PLAN = Asked.of("midori-plan");
    private static final Asked GUIDE = Asked.of("midori");

    /** A city and what is due by its tables. */
    private record Asked(CityTables city, YearlyRound round) {

        static Asked of(String name) {
            CityTables city = CityTables.open(Path.of("..", "our-city", name).toString(), WORDS);
            return new Asked(city, due(city));
        }

        static YearlyRound due(CityTables city) {
            return new CityRound(city, "", WORDS).of(R10, ASKED_ON);
        }

        Collation collated(List<Reply> replies) {
            return Collation.of(city.tables(), round, replies, Locale.JAPANESE);
        }
    }

    @Provide
    Arbitrary<Asked> cities() {
        return Arbitraries.of(List.of(PLAN, GUIDE));
    }

    /** Which of the dues, counted through, somebody answers. */
    @Provide
    Arbitrary<Set<Integer>> answered() {
        return Arbitraries.integers().between(0, 40).set().ofMaxSize(40);
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void whatIsDueIsWhatIsAnsweredAndWhatIsLeft(
            @ForAll("cities") Asked asked, @ForAll("answered") Set<Integer> answered) {
        Collation collation = asked.collated(replies(asked.round(), answered, "見直した"));
        assertThat(collation.problems()).isEmpty();
        assertThat(collation.conflicts()).isEmpty();
        for (InquiryProgress progress : collation.progress()) {
            List<Due> both = new ArrayList<>(progress.answered());
            both.addAll(progress.left());
            assertThat(both)
                    .containsExactlyInAnyOrderElementsOf(progress.inquiry().dues());
        }
        List<Due> all = asked.round().dues();
        assertThat(collation.progress().stream().mapToInt(one -> one.answered().size()))
                .as("answered")
                .satisfies(counts -> assertThat(
                                counts.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo((int)
                                answered.stream().filter(i -> i < all.size()).count()));
        // What the tables with the answers have due is what was left.
        YearlyRound then = Asked.due(asked.city().with(collation.tables()));
        assertThat(then.dues().stream().map(Due::toString))
                .containsExactlyInAnyOrderElementsOf(collation.progress().stream()
                        .flatMap(one -> one.left().stream())
                        .map(Due::toString)
                        .toList());
        assertThat(CityCheck.check(asked.city().with(collation.tables()).tables(), ASKED_ON)
                        .hasErrors())
                .isFalse();
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRepliesDoesNotMatter(
            @ForAll("answered") Set<Integer> one, @ForAll("answered") Set<Integer> other) {
        List<Reply> replies = new ArrayList<>(replies(PLAN.round(), one, "甲"));
        replies(PLAN.round(), other, "乙").forEach(reply -> replies.add(renamed(reply, other, "乙")));
        List<Reply> turned = new ArrayList<>(replies);
        Collections.reverse(turned);
        Collation collation = PLAN.collated(replies);
        Collation again = PLAN.collated(turned);
        assertThat(again.changes()).isEqualTo(collation.changes());
        assertThat(again.conflicts()).isEqualTo(collation.conflicts());
        assertThat(again.problems()).isEqualTo(collation.problems());
        assertThat(again.progress()).isEqualTo(collation.progress());
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void aConflictIsNeverResolvedSilently(
            @ForAll("answered") Set<Integer> one, @ForAll("answered") Set<Integer> other) {
        List<Reply> replies = new ArrayList<>(replies(PLAN.round(), one, "甲"));
        replies(PLAN.round(), other, "乙").forEach(reply -> replies.add(renamed(reply, other, "乙")));
        Collation collation = PLAN.collated(replies);
        List<Due> all = PLAN.round().dues();
        Set<Integer> both =
                one.stream().filter(i -> i < all.size() && other.contains(i)).collect(Collectors.toSet());
        assertThat(collation.conflicts()).hasSameSizeAs(both);
        if (!both.isEmpty()) {
            assertThatIllegalStateException().isThrownBy(collation::tables);
        }
        YearlyRound then = Asked.due(PLAN.city().with(collation.leavingOut().tables()));
        assertThat(then.dues().stream().map(Due::toString))
                .containsAll(both.stream().map(i -> all.get(i).toString()).toList());
    }

    @Test
    void handedOutAndGivenBackNothingChanges() throws IOException {
        for (Asked asked : List.of(PLAN, GUIDE)) {
            List<Reply> replies = new ArrayList<>();
            for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                for (Inquiry inquiry : asked.round().inquiries()) {
                    byte[] workbook = InquiryWorkbook.write(inquiry, List.of("guide", "fill in"), language);
                    replies.add(new Reply(language + " " + inquiry, InquiryWorkbook.read(workbook)));
                }
            }
            Collation collation = asked.collated(replies);
            assertThat(collation.problems()).isEmpty();
            assertThat(collation.conflicts()).isEmpty();
            assertThat(collation.tables()).isEmpty();
            assertThat(collation.progress())
                    .allSatisfy(one -> assertThat(one.stage()).isEqualTo(InquiryProgress.Stage.NOTHING_ANSWERED));
        }
    }

    @Test
    void whatIsFilledInWhollyLeavesNothingDue() {
        Set<Integer> all = IntStream.range(0, 100).boxed().collect(Collectors.toSet());
        for (Asked asked : List.of(PLAN, GUIDE)) {
            Collation collation = asked.collated(replies(asked.round(), all, "見直した"));
            assertThat(Asked.due(asked.city().with(collation.tables())).dues()).isEmpty();
            assertThat(collation.progress())
                    .allSatisfy(one -> assertThat(one.stage()).isEqualTo(InquiryProgress.Stage.ANSWERED));
        }
    }

    private static Reply renamed(Reply reply, Set<Integer> answered, String word) {
        return new Reply(
                reply.from() + " (2)",
                replyTables(
                        PLAN.round().inquiries().stream()
                                .filter(inquiry -> inquiry.toString().equals(reply.from()))
                                .findFirst()
                                .orElseThrow(),
                        PLAN.round(),
                        answered,
                        word));
    }

    /** A reply to each inquiry, in which some of the dues are answered, and the rows of the others are as they were handed out. */
    private static List<Reply> replies(YearlyRound round, Set<Integer> answered, String word) {
        return round.inquiries().stream()
                .map(inquiry -> new Reply(inquiry.toString(), replyTables(inquiry, round, answered, word)))
                .toList();
    }

    private static Map<String, byte[]> replyTables(
            Inquiry inquiry, YearlyRound round, Set<Integer> answered, String word) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        List<Due> all = round.dues();
        inquiry.byKind().forEach((kind, dues) -> {
            TableFormat format = CityCheck.tableFormats().stream()
                    .filter(its -> its.file().equals(kind.file()))
                    .findFirst()
                    .orElseThrow();
            TableWriter writer = new TableWriter(format, TableForm.LOSSLESS, Locale.JAPANESE);
            for (Due due : dues) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (DueCell cell : inquiry.given(due)) {
                    cells.put(cell.column(), cell.text());
                }
                if (answered.contains(all.indexOf(due))) {
                    cells.putAll(answer(kind, word));
                }
                writer.row(format.columns().stream()
                        .map(column -> cells.getOrDefault(column.name(), ""))
                        .toList());
            }
            tables.put(kind.file(), writer.bytes());
        });
        return tables;
    }

    /** An answer that every measure, item and office may have. */
    private static Map<String, String> answer(DueKind kind, String word) {
        return switch (kind) {
            case OBSERVATION -> Map.of("value", "未実施", "note", word);
            case RESULT -> Map.of("state", "一部実施", "text", word);
            case CHECK -> Map.of("checked_on", "2029-04-09", "checked_by", "福祉総務課");
            case CONFIRMATION -> Map.of("action", "confirm", "date", "2029-04-09", "said_by", word);
        };
    }
}
