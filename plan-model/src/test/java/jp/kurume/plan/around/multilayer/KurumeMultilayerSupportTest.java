package jp.kurume.plan.around.multilayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the slides of 2021 show, typed from them: independent of the tables. */
class KurumeMultilayerSupportTest {

    private static final MultilayerSupport SUPPORT = KurumeWelfare.multilayerSupport();

    private static final String TABLE = "multilayer-slides-2021 久留米市における重層的支援体制整備事業";

    private static List<String> ids(List<Programme> programmes) {
        return programmes.stream().map(Programme::id).toList();
    }

    @Test
    void system() {
        assertThat(SUPPORT)
                .hasToString("久留米市 重層的支援体制整備事業 令和3年度 838,025千円: 19 programmes, 5 kinds of agencies, 2 meetings");
        assertThat(SUPPORT.edition().id()).isEqualTo("first-plan");
        assertThat(SUPPORT.start()).isEqualTo(FiscalYear.parse("令和3年度"));
        assertThat(SUPPORT.budget()).isEqualTo(Budget.ofThousandYen(838_025));
        assertThat(((Budget.Total) SUPPORT.budget()).yen()).isEqualTo(838_025_000);
        assertThat(SUPPORT.citation().place()).isEqualTo("表題");
        // The sum stands in the table of programmes, without a year; the agencies have no date of their own.
        assertThat(SUPPORT.budgetCitation().toString())
                .startsWith(TABLE + " (reading: ")
                .contains("令和3年度");
        assertThat(SUPPORT.figuresCitation().isReading()).isTrue();
        assertThat(SUPPORT.figuresAsOf()).isEqualTo(LocalDate.of(2021, 9, 1));
    }

    /** The table of programmes, cell by cell. ※ is a move from 介護保険事業特別会計 to 一般会計. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-1 | 相談支援 | 介護 | 地域包括支援センター運営事業 | ※ |",
                "2-1 | 相談支援 | 障害 | 障害者基幹相談支援センター運営事業 | |",
                "3-1 | 相談支援 | 子ども | 子育て世代包括支援事業 | |",
                "4-1 | 相談支援 | 困窮 | 生活困窮者自立相談支援事業 | |",
                "5-1 | 相談支援 | - | 支え合いの仕組みづくり事業 (アウトリーチ事業) | | 新規⇒久留米市社会福祉協議会",
                "6-1 | 参加支援 | - | 支え合いの仕組みづくり事業 (多機関協働事業) | | 新規⇒久留米市社会福祉協議会",
                "7-1 | 参加支援 | - | 支え合いの仕組みづくり事業 (参加支援事業) | | 新規⇒(株)アソウ・ヒューマニティーセンター",
                "8-1 | 地域づくり | 介護 | 地域介護予防活動支援事業 | ※ |",
                "9-1 | 地域づくり | 介護 | 生活支援体制整備事業 | ※ | ⇒久留米市社会福祉協議会",
                "10-1 | 地域づくり | 障害 | 地域活動支援センター運営事業 | |",
                "11-1 | 地域づくり | 子ども | 子育て交流プラザ事業 | |",
                "11-2 | 地域づくり | 子ども | 児童センター事業 | |",
                "11-3 | 地域づくり | 子ども | つどいの広場事業 | |",
                "11-4 | 地域づくり | 子ども | 地域子育て支援センター事業 | |",
                "12-1 | 地域づくり | 困窮 | 支え合いの仕組みづくり事業 (見守りネットワーク事業) | |",
                "12-2 | 地域づくり | 困窮 | 支え合いの仕組みづくり事業 (避難行動要支援者支援) | |",
                "12-3 | 地域づくり | 困窮 | 支え合いの仕組みづくり事業 (支え合うプラン取組推進事業) | | 新規⇒Chietsuku & 拓くJV",
                "12-4 | 地域づくり | 困窮 | 子ども食堂事業費補助金 | |",
                "12-5 | 地域づくり | 困窮 | 市民活動・絆づくり推進事業 | |",
            })
    void programmes(String id, String pillar, String field, String name, String move, String note) {
        Programme programme = SUPPORT.programme(id);
        assertThat(programme).hasToString(id + " " + pillar + "/" + field + " " + name);
        assertThat(programme.accountMove())
                .isEqualTo(move == null ? AccountMove.NONE : AccountMove.of("介護保険事業特別会計", "一般会計"));
        String operator = programme.operation().fold(Operator::name, () -> "");
        assertThat((programme.markedNew() ? "新規" : "") + (operator.isEmpty() ? "" : "⇒" + operator))
                .isEqualTo(note == null ? "" : note);
        assertThat(programme.citation().toString()).startsWith(TABLE);
    }

    @Test
    void detailsBehindNames() {
        assertThat(SUPPORT.programme("3-1").detail()).isEqualTo("こども子育てサポートセンター運営経費 (人件費含む)");
        assertThat(SUPPORT.programme("11-4").detail()).isEqualTo("(人件費含む)");
        assertThat(SUPPORT.programmes())
                .filteredOn(programme -> !programme.detail().isEmpty())
                .hasSize(2);
    }

    @Test
    void twelveRows() {
        assertThat(SUPPORT.programmes().stream().map(Programme::row).distinct()).hasSize(12);
        assertThat(ids(SUPPORT.programmesInRow(11))).containsExactly("11-1", "11-2", "11-3", "11-4");
        assertThat(SUPPORT.programmesInRow(13)).isEmpty();
    }

    @Test
    void queries() {
        assertThat(ids(SUPPORT.programmes(Pillar.PARTICIPATION))).containsExactly("6-1", "7-1");
        assertThat(SUPPORT.programmes(Pillar.CONSULTATION)).hasSize(5);
        assertThat(SUPPORT.programmes(Pillar.COMMUNITY_BUILDING)).hasSize(12);
        assertThat(ids(SUPPORT.programmes(SupportField.NONE))).containsExactly("5-1", "6-1", "7-1");
        assertThat(ids(SUPPORT.programmes(SupportField.ELDERLY_CARE))).containsExactly("1-1", "8-1", "9-1");
        assertThat(ids(SUPPORT.programmes(SupportField.DISABILITY))).containsExactly("2-1", "10-1");
        assertThat(ids(SUPPORT.newProgrammes())).containsExactly("5-1", "6-1", "7-1", "12-3");
        assertThat(ids(SUPPORT.movedProgrammes())).containsExactly("1-1", "8-1", "9-1");
        assertThat(ids(SUPPORT.programmes(SUPPORT.operator("council")))).containsExactly("5-1", "6-1", "9-1");
    }

    /** A note stands a row too high, one operator is told on another slide, and a bracket may be of four programmes or one. */
    @Test
    void whatIsReadSaysWhy() {
        assertThat(SUPPORT.programmes().stream()
                        .filter(programme -> programme.citation().isReading())
                        .map(Programme::id))
                .containsExactly("9-1", "11-4", "12-3");
        assertThat(SUPPORT.programme("6-1").note()).contains("「参加支援」の見出しは2行", "社会福祉法");
        assertThat(SUPPORT.programme("12-3").citation().fold(printed -> "", Citation.Reading::reason))
                .contains("Chietsuku & 拓くJV", "子どもの行");
        assertThat(SUPPORT.programme("9-1").citation().fold(printed -> "", Citation.Reading::reason))
                .contains("支え合い推進会議");
    }

    @Test
    void operators() {
        assertThat(SUPPORT.operators())
                .extracting(Operator::name)
                .containsExactly("久留米市社会福祉協議会", "(株)アソウ・ヒューマニティーセンター", "Chietsuku & 拓くJV");
        assertThat(SUPPORT.operator("chietsuku-hiraku").partners()).containsExactly("Chietsuku", "拓く");
        assertThat(SUPPORT.operator("council").partners()).isEmpty();
    }

    @Test
    void agencies() {
        assertThat(SUPPORT.agencies())
                .extracting(SupportAgency::toString)
                .containsExactly(
                        "地域包括支援センター 11ヶ所",
                        "障害者基幹相談支援センター 4ヶ所",
                        "生活自立支援センター 1ヶ所",
                        "こども子育てサポートセンター 1ヶ所",
                        "保健センター 保健所+5ヶ所");
        assertThat(SUPPORT.agency("child-rearing-center").alsoKnownAs()).isEqualTo("母子健康包括支援センター");
        assertThat(SUPPORT.agency("health-center").places()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"multilayer-meeting, 重層的支援会議", "support-meeting, 支援会議"})
    void meetings(String id, String name) {
        SupportMeeting meeting = SUPPORT.meeting(id);
        assertThat(meeting).hasToString(name + " 毎月第4水曜日（+必要に応じて臨時開催）");
        assertThat(meeting.operator()).hasToString("久留米市社会福祉協議会");
        assertThat(meeting.schedule().extraMeetings()).isEqualTo(ExtraMeetings.WHEN_NEEDED);
        assertThat(meeting.schedule().nextOnOrAfter(LocalDate.of(2021, 9, 1))).isEqualTo(LocalDate.of(2021, 9, 22));
        assertThat(meeting.schedule().nextOnOrAfter(LocalDate.of(2021, 9, 22))).isEqualTo(LocalDate.of(2021, 9, 22));
        assertThat(meeting.schedule().nextOnOrAfter(LocalDate.of(2021, 9, 23))).isEqualTo(LocalDate.of(2021, 10, 27));
        assertThat(meeting.participants())
                .extracting(Participant::toString)
                .containsExactly(
                        "地域包括支援センター/長寿支援課",
                        "障害者基幹相談支援センター/障害者福祉課",
                        "こども子育てサポートセンター",
                        "生活自立支援センター/生活支援第2課",
                        "アウトリーチ事業者/参加支援事業者/地域福祉課",
                        "民生委員/自治委員/ケアマネ/市の関連課等 (by case)");
    }

    @Test
    void agendas() {
        assertThat(SUPPORT.meeting("multilayer-meeting").agenda())
                .extracting(AgendaItem::toString)
                .containsExactly("プランの適切性の協議", "プラン終結時等の評価", "社会資源の充足状況の把握と開発にむけた検討 等");
        assertThat(SUPPORT.meeting("support-meeting").agenda())
                .extracting(AgendaItem::toString)
                .containsExactly("気になる事例の情報提供・情報共有", "見守りと支援方針の理解 等");
    }

    /** Eleven examples, four of which the table of programmes does not have. */
    @Test
    void examples() {
        assertThat(SUPPORT.examples()).hasSize(11);
        assertThat(SUPPORT.examples())
                .filteredOn(example -> example.programme().isEmpty())
                .extracting(ExampleProgramme::name)
                .containsExactly("一般介護予防事業", "生活困窮者社会資源活用促進事業", "地域子育て支援拠点事業", "小地域ネットワーク活動");
        assertThat(SUPPORT.examples())
                .filteredOn(ExampleProgramme::markedNew)
                .singleElement()
                .satisfies(example -> assertThat(
                                SUPPORT.programme(example.programme()).name())
                        .isEqualTo("支え合うプラン取組推進事業"));
    }

    @Test
    void lineOfProjects() {
        assertThat(SUPPORT.projects())
                .extracting(LeadingProject::toString)
                .containsExactly(
                        "コンソーシアム事業 平成29年度～令和元年度", "包括的支援体制構築事業 令和元年度～令和2年度", "重層的支援体制整備事業 -支え合うプラン取組推進事業- 令和3年度～");
    }

    @Test
    void topics() {
        assertThat(SUPPORT.topics(TopicKind.RULE)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(SUPPORT.topics(TopicKind.THEME))
                .extracting(SupportTopic::toString)
                .containsExactly("支え合い推進会議: 高齢者の地域生活課題", "支え合い推進会議: 子どもの地域生活課題", "支え合い推進会議: 防災に関する地域課題");
        assertThat(SUPPORT.topics(TopicKind.PLATFORM))
                .extracting(SupportTopic::text)
                .contains("はじロマ会", "IC UNIT", "地域福祉一般化会", "久留米市市民活動サポートセンター みんくる");
    }

    @Test
    void variantsAndErrata() {
        assertThat(SUPPORT.errata()).extracting(PrintedForm::printed).containsExactly("(株)アソウ・ヒューマニーセンター");
        assertThat(SUPPORT.variants())
                .extracting(PrintedForm::printed)
                .contains(
                        "知恵つくプロジェクト",
                        "チエツクプロジェクト",
                        "Chietsuku,Pjt",
                        "くるめ見守りネットワーク",
                        "子ども食堂支援事業",
                        "こども食堂",
                        "市民活動・絆づくり推進補助金");
        for (PrintedForm form : SUPPORT.variants()) {
            String id = form.element().substring(form.element().indexOf('-') + 1);
            String name = switch (form.element().substring(0, form.element().indexOf('-'))) {
                case "operator" -> SUPPORT.operator(id).name();
                case "project" ->
                    SUPPORT.projects().get(Integer.parseInt(id) - 1).name();
                default -> SUPPORT.programme(id).name();
            };
            assertThat(name).as(form.toString()).contains(form.canonical());
        }
    }

    @Test
    void unknownElements() {
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> SUPPORT.meeting("support-meting"))
                .withMessage("There is no meeting \"support-meting\"; did you mean support-meeting?");
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> SUPPORT.programme("13-1"));
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> SUPPORT.agency("court"));
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> SUPPORT.operator("city"));
    }

    @Test
    void isOneValue() {
        assertThat(KurumeWelfare.multilayerSupport()).isSameAs(SUPPORT);
        assertThat(MultilayerSupport.readFrom(KurumePlans.tables(), "first-plan"))
                .isEqualTo(SUPPORT);
        assertThat(Serialisation.roundTrip(SUPPORT)).isEqualTo(SUPPORT).hasSameHashCodeAs(SUPPORT);
        assertThat(SUPPORT.programmes()).isUnmodifiable();
        assertThat(SUPPORT.newProgrammes()).isUnmodifiable();
        assertThat(SUPPORT.meetings().get(0).participants()).isUnmodifiable();
    }
}
