package jp.kurume.plan.around.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.search.ElementKind;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register prints, typed from the document: independent of the tables. */
class KurumeActivityRegisterTest {

    private static final ActivityRegister REGISTER = KurumeWelfare.activityRegister();

    private static List<String> ids(List<RegisterEntry> entries) {
        return entries.stream().map(RegisterEntry::id).toList();
    }

    private static FiscalYear r(int year) {
        return FiscalYear.of(2018 + year);
    }

    @Test
    void register() {
        assertThat(REGISTER).hasToString("久留米市の取組み（令和4年度までの主な取組み） 令和2年度～令和4年度: 34 entries");
        assertThat(REGISTER.edition().id()).isEqualTo("first-plan");
        assertThat(REGISTER.edition().municipality().code()).isEqualTo("402036");
        // Of which plan it is stands nowhere in it.
        assertThat(REGISTER.citation().place()).isEqualTo("表題");
        assertThat(REGISTER.citation().isReading()).isTrue();
        assertThat(REGISTER.yearsCitation()).hasToString("activities-2020-2022 中間総括");
        assertThat(REGISTER.categories())
                .extracting(RegisterCategory::toString)
                .containsExactly("1 関係を豊かにする", "2 寄り添う体制を整える", "3 地域をともに創る人を育む");
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 5, 5, 0", "2, 19, 14, 3, 2", "3, 5, 2, 3, 0"})
    void counts(int number, int all, int isNew, int expanded, int both) {
        List<RegisterEntry> entries = REGISTER.entries(REGISTER.category(number));
        assertThat(entries).hasSize(all);
        assertThat(entries).filteredOn(entry -> entry.novelty() == Novelty.NEW).hasSize(isNew);
        assertThat(entries)
                .filteredOn(entry -> entry.novelty() == Novelty.EXPANDED)
                .hasSize(expanded);
        assertThat(entries)
                .filteredOn(entry -> entry.novelty() == Novelty.NEW_AND_EXPANDED)
                .hasSize(both);
    }

    @Test
    void countsOfTheWhole() {
        assertThat(REGISTER.entries()).hasSize(34);
        assertThat(REGISTER.entries(Novelty.NEW)).hasSize(21);
        assertThat(REGISTER.entries(Novelty.EXPANDED)).hasSize(11);
        assertThat(REGISTER.entries(Novelty.NEW_AND_EXPANDED)).hasSize(2);
        assertThat(REGISTER.epidemicResponses()).hasSize(7);
        assertThat(REGISTER.multilayerEntries()).hasSize(7);
        assertThat(REGISTER.entriesWithoutYearsInHeading()).hasSize(10);
        assertThat(ids(REGISTER.entriesWithoutYears()))
                .containsExactly("1-expanded-3", "1-expanded-4", "1-epidemic-3", "3-expanded-1");
        assertThat(REGISTER.entries())
                .filteredOn(entry -> entry.period() != ActivityPeriod.NOT_PRINTED)
                .hasSize(24);
    }

    /** Every entry as the document has it: title, years, departments, the mark ★ and the heading of the epidemic. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-new-1 | 新規 | 地域共生社会を実現するプラットフォームの検討・検証 | 令和2年度 | 地域福祉課 | -",
                "1-new-2 | 新規 | 参加支援事業の取組み | 令和3年度～ | 地域福祉課 | ★",
                "1-new-3 | 新規 | 中央公園官民連携魅力創出事業による人のつながりや場の創出 | 令和4年度～ | 公園緑化推進課 | -",
                "1-expanded-1 | 拡充 | 支え合い推進会議（第2層協議体）の推進 | - | 地域福祉課 | ★",
                "1-expanded-2 | 拡充 | くるめ見守りネットワークの推進 | - | 地域福祉課 | -",
                "1-expanded-3 | 拡充 | 青色防犯パトロール活動を通じた防犯意識の啓発 | - | 安全安心推進課 | -",
                "1-expanded-4 | 拡充 | 子ども食堂事業の推進 | - | 子ども政策課 | -",
                "1-epidemic-1 | 新規 | つながり届く市民活動推進補助金の創設 | 令和2年度～ | 協働推進課 | 感",
                "1-epidemic-2 | 新規 | 支援対象児童等見守り強化事業の開始 | 令和2年度～ | 家庭子ども相談課 | 感",
                "1-epidemic-3 | 拡充 | 健康ウォーキング事業の推進 | - | 健康推進課 | 感",
                "2-new-1 | 新規 | アウトリーチ等を通じた継続的支援事業の取組み | 令和3年度～ | 地域福祉課 | ★",
                "2-new-2 | 新規 | 多機関協働事業の取組み | 令和3年度～ | 地域福祉課 関係各課 | ★",
                "2-new-3 | 新規 | 支え合うプラン取組推進事業の取組み | 令和3年度～ | 地域福祉課 | ★",
                "2-new-4 | 新規 | 外国人住民への相談支援の取組み | 令和2年度～ | 広聴・相談課 | -",
                "2-new-5 | 新規 | 男性相談に関する取組み | 令和3年度～ | 男女平等推進センター | -",
                "2-new-6 | 新規 | ヤングケアラー支援に関する取組み | 令和4年度～ | こども子育てサポートセンター | -",
                "2-new-7 | 新規 | 若者相談に関する取組み | 令和4年度～ | 青少年育成課 | -",
                "2-new-8 | 新規 | 子育て支援に関する取組み | 令和3年度～ | こども子育てサポートセンター 家庭子ども相談課 | -",
                "2-new-9 | 新規 | 住宅確保要配慮者に対する居住支援 | 令和3年度～ | 住宅政策課 関係各課 | -",
                "2-new-10 | 新規 | 再犯防止に関する取組み | 令和4年度～ | 地域福祉課 | -",
                "2-new-11 | 新規 | 成年後見制度に係る中核機関の設置 | 令和3年度～ | 長寿支援課 | -",
                "2-new-12 | 新規 | 子どもの権利等啓発事業 | 令和3年度～ | 家庭子ども相談課 | -",
                "2-both-1 | 新規・拡充 | 自殺対策に関する取組み | 令和3年度～ | 保健予防課 | -",
                "2-both-2 | 新規・拡充 | 防災意識の啓発に関する取組み | 令和4年度～ | 公園土木管理事務所 北野総合支所文化スポーツ課 地域保健課 | -",
                "2-expanded-1 | 拡充 | 避難行動要支援者支援の取組み | - | 地域福祉課 | -",
                "2-expanded-2 | 拡充 | 応急仮設住宅(賃貸型応急住宅)の供与 | - | 住宅政策課 | -",
                "2-epidemic-1 | 新規 | 居住不安定者等居宅生活移行支援事業の開始 | 令和3年度～ | 生活支援第2課 | 感",
                "2-epidemic-2 | 新規 | 生理用品配布事業の開始 | 令和3年度～ | 男女平等政策課 | 感",
                "2-epidemic-3 | 拡充 | 生活困窮者自立支援事業の拡充 | - | 生活支援第2課 | ★感",
                "3-new-1 | 新規 | 市民活動と企業・事業者とのコーディネート | 令和4年度～ | 協働推進課 | -",
                "3-new-2 | 新規 | 移動スーパー事業に取り組む事業者への支援 | 令和2年度～ | 商工政策課 | -",
                "3-expanded-1 | 拡充 | 市民活動・絆づくり推進補助金の見直し | - | 協働推進課 | ★",
                "3-expanded-2 | 拡充 | 「くるめ支え合うプラン」の理念の広報・啓発 | - | 地域福祉課 | -",
                "3-epidemic-1 | 拡充 | 校区コミュニティ組織運営費等補助事業の拡充 | 令和2年度～令和4年度 | 地域コミュニティ課 | 感",
            })
    void entries(String id, String heading, String title, String years, String departments, String marks) {
        RegisterEntry entry = REGISTER.entry(id);
        assertThat(entry.novelty().label()).isEqualTo(heading);
        assertThat(entry.title()).isEqualTo(title);
        assertThat(entry.period()).hasToString(years.equals("-") ? "years not printed" : years);
        assertThat(entry.departmentsInvolved()).containsExactly(departments.split(" "));
        assertThat(entry.multilayer()).isEqualTo(marks.contains("★"));
        assertThat(entry.epidemicResponse()).isEqualTo(marks.contains("感"));
        assertThat(entry.category().number()).isEqualTo(id.charAt(0) - '0');
        // The section of the document, by category and heading.
        String place = marks.contains("感") ? " 感染症の影響に対応した取組み" : " " + heading + "(";
        assertThat(entry.citation().toString()).startsWith("activities-2020-2022 " + id.charAt(0) + place);
    }

    @Test
    void entriesStandInTheOrderOfTheDocument() {
        assertThat(ids(REGISTER.entries()).subList(0, 11))
                .containsExactly(
                        "1-new-1",
                        "1-new-2",
                        "1-new-3",
                        "1-expanded-1",
                        "1-expanded-2",
                        "1-expanded-3",
                        "1-expanded-4",
                        "1-epidemic-1",
                        "1-epidemic-2",
                        "1-epidemic-3",
                        "2-new-1");
        assertThat(REGISTER.entries().get(33).id()).isEqualTo("3-epidemic-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2-new-8 | 1 | 育児用品を配布する事業 | 令和3年度～ | こども子育てサポートセンター",
                "2-new-8 | 2 | 出産・子育て応援伴走型相談支援事業 | 令和4年度～ | こども子育てサポートセンター",
                "2-new-8 | 3 | 子育て支援訪問事業 | 令和4年度～ | 家庭子ども相談課",
                "2-both-2 | 1 | 防災意識の高揚と浸水被害の軽減を図る取組み | years not printed | 公園土木管理事務所",
                "2-both-2 | 2 | 災害時避難支援講座 | years not printed | 北野総合支所文化スポーツ課",
                "2-both-2 | 3 | 防災啓発チラシを用いた啓発 | 令和4年度 | 地域保健課",
            })
    void twoEntriesNameDepartmentsInTheirParts(String id, int number, String title, String years, String department) {
        RegisterEntry entry = REGISTER.entry(id);
        assertThat(entry.departments()).isEmpty();
        assertThat(entry.parts()).hasSize(3);
        EntryPart part = entry.parts().get(number - 1);
        assertThat(part.toString()).startsWith(number + " " + title + " [" + years + "] [" + department + "]");
        assertThat(part.departments()).containsExactly(department);
        assertThat(REGISTER.entries())
                .filteredOn(other -> other.departments().isEmpty())
                .hasSize(2);
    }

    @Test
    void byDepartment() {
        assertThat(ids(REGISTER.entriesOf("地域福祉課")))
                .containsExactly(
                        "1-new-1",
                        "1-new-2",
                        "1-expanded-1",
                        "1-expanded-2",
                        "2-new-1",
                        "2-new-2",
                        "2-new-3",
                        "2-new-10",
                        "2-expanded-1",
                        "3-expanded-2");
        assertThat(ids(REGISTER.entriesOf("広聴・相談課"))).containsExactly("2-new-4");
        assertThat(ids(REGISTER.entriesOf("関係各課"))).containsExactly("2-new-2", "2-new-9");
        assertThat(ids(REGISTER.entriesOf("家庭子ども相談課"))).containsExactly("1-epidemic-2", "2-new-8", "2-new-12");
        assertThat(ids(REGISTER.entriesOf(" 生活支援第２課"))).containsExactly("2-epidemic-1", "2-epidemic-3");
        assertThat(REGISTER.departments())
                .hasSize(22)
                .doesNotContain("広聴", "相談課")
                .doesNotHaveDuplicates();
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> REGISTER.entriesOf("地域福祉"))
                .withMessage("There is no department \"地域福祉\"; did you mean 地域福祉課?");
    }

    @Test
    void byYear() {
        assertThat(ids(REGISTER.entriesIn(r(2))))
                .containsExactly(
                        "1-new-1",
                        "1-expanded-2",
                        "1-epidemic-1",
                        "1-epidemic-2",
                        "2-new-4",
                        "2-both-1",
                        "2-expanded-2",
                        "3-new-2",
                        "3-expanded-2",
                        "3-epidemic-1");
        assertThat(ids(REGISTER.entriesBegunIn(r(4))))
                .containsExactly("1-new-3", "2-new-6", "2-new-7", "2-new-10", "2-both-2", "3-new-1");
        assertThat(REGISTER.entriesBegunIn(r(3))).hasSize(12);
        // By their headings, those begun in R2 or R3, but for the one of R2 alone: 17. Three more by their points.
        assertThat(REGISTER.entriesIn(r(3))).hasSize(20).doesNotContain(REGISTER.entry("1-new-1"));
        // By their headings 23, all but one that have years there; of the others, all that tell of R4 in their points.
        assertThat(REGISTER.entriesIn(r(4))).hasSize(28);
        assertThat(ids(REGISTER.entriesIn(r(4))))
                .contains("1-expanded-1", "1-expanded-2", "2-expanded-1", "2-epidemic-3", "3-expanded-2")
                .doesNotContain("1-new-1", "2-expanded-2");
        // The register says nothing of these years.
        assertThat(REGISTER.entriesIn(r(5))).isEmpty();
        assertThat(REGISTER.entriesIn(r(1))).isEmpty();
    }

    /** Figures and months, typed from the document. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-expanded-2 | 1 | 協力事業者 164事業者 [令和4年度], 協力事業者 106事業者 [令和2年度]",
                "2-new-4 | 2 | 多言語映像通訳機が対応する言語 16か国語 [令和4年度～]",
                "2-new-7 | 1 | 対象とする若者の年齢の上限 39歳 [years not printed]",
                "2-both-1 | 4 | SOSの出し方教育を実施する中学校 5校 [令和2年度], SOSの出し方教育を実施する高等学校 2校 [令和2年度]",
                "2-epidemic-3 | 1 | 増員した相談員 3名 [令和4年度～]",
            })
    void figuresOfThePoints(String id, int number, String figures) {
        assertThat(REGISTER.entry(id).parts().get(number - 1).figures()).hasToString("[" + figures + "]");
    }

    @Test
    void monthsOfThePoints() {
        assertThat(REGISTER.entries().stream()
                        .flatMap(entry -> entry.parts().stream())
                        .flatMap(part -> part.dates().stream())
                        .map(EntryDate::toString))
                .containsExactly("久留米市居住支援協議会の設立 2022-03", "覚書の締結 2020-12");
    }

    @Test
    void everyEntryHasItsPoints() {
        assertThat(REGISTER.entries())
                .allSatisfy(entry -> assertThat(entry.parts()).isNotEmpty());
        assertThat(REGISTER.entry("1-expanded-2").toString())
                .isEqualTo("1-expanded-2 拡充 くるめ見守りネットワークの推進"
                        + " [no years in the heading; in its points 令和4年度, 令和2年度] [地域福祉課]");
        assertThat(REGISTER.entry("1-expanded-3").toString()).contains("[years not printed]");
    }

    @Test
    void theRegisterSaysHowItFilesItsEntries() {
        assertThat(REGISTER.notes())
                .extracting(RegisterNote::toString)
                .anySatisfy(note -> assertThat(note).contains("性質がより強い分類"))
                .anySatisfy(note -> assertThat(note).contains("★重層事業★"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"グッチョ", "SOS", "KURUMERU", "16か国語", "１６か国語", "居住支援協議会", "ﾏｲﾌﾟﾗﾝ"})
    void whatThePointsNameIsFound(String word) {
        assertThat(KurumeWelfare.search(word))
                .anySatisfy(hit -> assertThat(hit.kind()).isEqualTo(ElementKind.REGISTER_ENTRY));
    }

    @Test
    void byMark() {
        assertThat(ids(REGISTER.multilayerEntries()))
                .containsExactly(
                        "1-new-2", "1-expanded-1", "2-new-1", "2-new-2", "2-new-3", "2-epidemic-3", "3-expanded-1");
        assertThat(ids(REGISTER.epidemicResponses()))
                .containsExactly(
                        "1-epidemic-1",
                        "1-epidemic-2",
                        "1-epidemic-3",
                        "2-epidemic-1",
                        "2-epidemic-2",
                        "2-epidemic-3",
                        "3-epidemic-1");
    }

    @Test
    void readingsSayWhy() {
        assertThat(REGISTER.entries().stream()
                        .filter(entry -> entry.citation().isReading())
                        .map(RegisterEntry::id))
                .containsExactly("2-epidemic-3");
        assertThat(REGISTER.entry("2-both-2").parts().get(2).citation().isReading())
                .isTrue();
    }

    @Test
    void variantsAndErrata() {
        assertThat(REGISTER.errata())
                .extracting(PrintedForm::toString)
                .containsExactly("entry-2-new-10: くろめ支え合うプラン → くるめ支え合うプラン (erratum, activities-2020-2022 2 新規(10))");
        assertThat(REGISTER.variants().stream().map(PrintedForm::printed).collect(Collectors.toSet()))
                .containsAll(
                        Arrays.asList("地域とともに創る人を育む", "見守りネットワーク事業", "子ども食堂支援事業", "こども食堂", "久留米市市民活動・絆づくり推進事業費補助金"));
        for (PrintedForm form : REGISTER.printedForms()) {
            String element = form.element();
            String name = element.startsWith("entry-")
                    ? REGISTER.entry(element.substring(6)).title()
                    : REGISTER.category(element.charAt(9) - '0').title();
            // The misprint stands in the entry's text, not in its title.
            assertThat(form.kind() == PrintedForm.Kind.ERRATUM || name.contains(form.canonical()))
                    .as(form.toString())
                    .isTrue();
        }
    }

    @Test
    void unknownEntriesAndCategories() {
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> REGISTER.entry("2-new-88"))
                .withMessageContaining("did you mean 2-new-8");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> REGISTER.category(4))
                .withMessage("There is no category \"4\"; there are 1, 2, 3");
    }

    @Test
    void isOneValue() {
        assertThat(KurumeWelfare.activityRegister()).isSameAs(REGISTER);
        assertThat(ActivityRegister.readFrom(KurumePlans.tables(), "first-plan"))
                .isEqualTo(REGISTER);
        assertThat(Serialisation.roundTrip(REGISTER)).isEqualTo(REGISTER).hasSameHashCodeAs(REGISTER);
        assertThat(REGISTER.entries()).isUnmodifiable();
        assertThat(REGISTER.multilayerEntries()).isUnmodifiable();
        assertThat(REGISTER.entry("2-new-8").parts()).isUnmodifiable();
        assertThat(REGISTER.entry("2-new-8").departmentsInvolved()).isUnmodifiable();
    }
}
