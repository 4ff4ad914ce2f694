package jp.kurume.plan.kurume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.source.PrintedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that differ between or within the documents, typed from them: each is among the data. */
class PrintedNamesTest {

    private static List<PrintedForm> all() {
        List<PrintedForm> all = new ArrayList<>(KurumeWelfare.variants());
        all.addAll(KurumeWelfare.errata());
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vision | みんなでつくる 支え合うこころあふれるまちづくり | みんなでつくる 支え合うこころあふれるまち くるめ",
                "viewpoint-1 | ともにある人を育む | ともにあるこころを育む",
                "initiative-4 | 見守り活動・交流の場や居場所づくりの推進 | 見守り活動や交流の場・居場所づくりの推進",
                "initiative-5 | 災害時に支援が必要な人の支援 | 災害時支援に備えた取組みの推進",
                "direction-3.2 | 一歩踏み出せる多様な参加機会創出 | 一歩踏み出せる多様な参加機会の創出",
                "direction-3.2 | 一步踏み出せる多様な参加機会の創出 | 一歩踏み出せる多様な参加機会の創出",
                "direction-4.1 | 多様な見守り活動による支え合い推進 | 多様な見守り活動による支え合いの推進",
                "direction-5.1 | 日常の備えから始める地域防災力向上 | 日常の備えから始める地域防災力の向上",
                "direction-6.1 | 地域住民等と協働した支援体制整備 | 地域住民等と協働した支援体制の整備",
                "action-5.1-1 | 普段から家族や地域で防災について話をします。 | 普段から家族や地域で防災について話をする。",
                "action-4.2-1 | 興味関心のある分野の活動に参加し交流する。 | 興味関心のある分野の活動に参加する。",
                "action-6.1-5 | 「住民に身近な地域」で多分野の関係者がチームとなり支援 | 「住民に身近な圏域」で他分野の関係者がチームとなり",
                "initiative-12 | 福祉人材の養成と資質の向上 | 福祉人材の育成と資質の向上",
                "category-3 | 地域とともに創る人を育む | 地域をともに創る人を育む",
                "legal-basis-guardianship-14-1 | 成年後見制度の利用の促進に関する法律 | 成年後見制度の利用促進に関する法律",
                "embedded-plan-guardianship | 成年後見制度利用促進市町村計画 | 成年後見制度利用促進基本計画",
                "legal-basis-reoffending-8-1 | 再犯の防止等の推進に関する法律第8条 | 再犯の防止等の推進に関する法律第8条第1項",
                "embedded-plans | 内包 | 包含",
                "operator-aso | (株)アソウ・ヒューマニーセンター | (株)アソウ・ヒューマニティーセンター",
                "entry-2-new-10 | くろめ支え合うプラン | くるめ支え合うプラン",
                "figure-foreign-residents | 市内の人団 | 市内の人口",
                "finding-3.4 | 地域活動の扱い手 | 地域活動の担い手",
                "operator-chietsuku-hiraku | 知恵つくプロジェクト | Chietsuku",
                "operator-chietsuku-hiraku | チエツクpjt | Chietsuku",
                "programme-12-1 | くるめ見守りネットワーク | 見守りネットワーク事業",
                "programme-12-4 | 子ども食堂事業 | 子ども食堂事業費補助金",
                "programme-12-5 | 市民活動・絆づくり推進補助金 | 市民活動・絆づくり推進事業",
            })
    void isAmongTheVariantsOrErrata(String element, String printed, String canonical) {
        assertThat(all()).anySatisfy(form -> {
            assertThat(form.element()).isEqualTo(element);
            assertThat(form.printed()).isEqualTo(printed);
            assertThat(form.canonical()).isEqualTo(canonical);
        });
    }

    @Test
    void slipsAndFormsAreToldApart() {
        assertThat(KurumeWelfare.variants()).hasSize(65).allMatch(form -> form.kind() == PrintedForm.Kind.VARIANT);
        assertThat(KurumeWelfare.errata())
                .extracting(PrintedForm::element)
                .containsExactly(
                        "task-6",
                        "task-6",
                        "task-9",
                        "task-9",
                        "finding-3.4",
                        "entry-2-new-10",
                        "operator-aso",
                        "figure-foreign-residents");
        assertThat(KurumeWelfare.variants()).isUnmodifiable();
    }
}
