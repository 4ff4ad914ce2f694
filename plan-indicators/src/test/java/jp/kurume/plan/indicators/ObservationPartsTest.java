package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.diff.Change;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was observed of parts is read, kept and asked for beside what was observed of the whole. */
class ObservationPartsTest {

    private static final FiscalYear R6 = FiscalYear.of(2024);
    private static final FiscalYear R7 = FiscalYear.of(2025);

    @TempDir
    private Path folder;

    private SmallCity city(String... parts) throws IOException {
        return city(folder, parts);
    }

    private static SmallCity city(Path where, String... parts) throws IOException {
        return SmallCity.in(where)
                .measures(
                        "id,name,unit,decimals,nature,direction,grades",
                        "share,満足している市民の割合,%,1,share,at-least,",
                        "count,相談件数,件,0,flow,at-most,",
                        "grade,設置の状況,,0,grade,,なし;検討中;設置")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "share,2024-04-01,R5,60.0,R8,70.0",
                        "count,2024-04-01,R5,100,R8,90",
                        "grade,2024-04-01,R5,なし,R8,設置")
                .table(
                        "observations.csv",
                        "measure,year,value,method,sample_size",
                        "share,R6,61.0,survey,300",
                        "share,R7,62.0,survey,",
                        "count,R6,30,record,",
                        "grade,R6,検討中,record,")
                .table("observation-parts.csv", "measure,year,group,part,value,sample_size,note", parts)
                .uncited("part-groups.csv", "group,adds_up", "年代,sum", "校区,合計する", "相談先,no");
    }

    private static final String[] PARTS = {
        "share,R6,年代,20代以下,58,100,速報",
        "share,R6,年代,30代以上,62.5,200,",
        "share,令和7年度,年代,20代以下,－,,",
        "count,R6,校区,hiyoshi,10,,",
        "count,R6,校区,shinozuka,20,,",
        "grade,R6,校区,hiyoshi,設置,,",
        "count,R6,相談先,\"1,234番\",中止,,"
    };

    @Test
    void partsAreReadWithTheDecimalsAndWordsOfTheirMeasure() throws IOException {
        IndicatorSet set = city(PARTS).read();
        assertThat(set.observationParts())
                .extracting(ObservationPart::toString)
                .containsExactly(
                        "share 令和6年度 年代 20代以下 58.0 (n=100)",
                        "share 令和6年度 年代 30代以上 62.5 (n=200)",
                        "share 令和7年度 年代 20代以下 －",
                        "count 令和6年度 校区 hiyoshi 10",
                        "count 令和6年度 校区 shinozuka 20",
                        "grade 令和6年度 校区 hiyoshi 3",
                        "count 令和6年度 相談先 1,234番 中止");
        assertThat(set.partGroups()).extracting(PartGroup::toString).containsExactly("年代 合計する", "校区 合計する", "相談先 合計しない");
        assertThat(set.observationParts().get(0).note()).isEqualTo("速報");
        assertThat(set.observationParts().get(2).observed())
                .isEqualTo(new ObservedValue.Unobserved(UnobservedReason.DASH));
    }

    @Test
    void partsAreAskedForByMeasureYearGroupAndPart() throws IOException {
        IndicatorSet set = city(PARTS).read();
        assertThat(set.groups("count")).containsExactly("校区", "相談先");
        assertThat(set.parts("count", R6, "校区"))
                .extracting(ObservationPart::part)
                .containsExactly("hiyoshi", "shinozuka");
        assertThat(set.parts("share", "年代", "20代以下"))
                .extracting(ObservationPart::year)
                .containsExactly(R6, R7);
        assertThat(set.parts("share", R7, "校区")).isEmpty();
        assertThat(set.addition("校区")).contains(Addition.SUM);
        assertThat(set.addition("性別")).isEmpty();
        assertThatExceptionOfType(jp.kurume.plan.city.UnknownElementException.class)
                .isThrownBy(() -> set.parts("counts"));
    }

    @Test
    void partsTravelAsJsonAndChangeNothingElse() throws IOException {
        IndicatorSet set = city(PARTS).read();
        assertThat(PlanJson.readDocument(PlanJson.writeDocument(set), IndicatorSet.class))
                .isEqualTo(set);
        IndicatorSet without = IndicatorSet.builder()
                .from(set)
                .observationParts(List.of())
                .partGroups(List.of())
                .build();
        assertThat(without.assessments()).isEqualTo(set.assessments());
        assertThat(PlanJson.write(without)).doesNotContain("observationParts").doesNotContain("partGroups");
    }

    @Test
    void whatCannotBeIsRefusedWhereItStands() throws IOException {
        assertThat(city(
                                "count,R6,校区,hiyoshi,10,,",
                                "count,令和6年度,校区,hiyoshi,11,,",
                                "count,R6,校区,b,10,30,",
                                "share,R6,年代,20代,58.25,,",
                                "share,R6,年代,30代,158,,",
                                "grade,R6,校区,c,建設,,",
                                "nothing,R6,校区,c,1,,",
                                "share,R6,,c,1,,",
                                "share,R6,年代,,1,,")
                        .refusals())
                .containsExactly(
                        "indicators.observation-part.twice ",
                        "indicators.sample.unasked ",
                        "indicators.value.share ",
                        "indicators.value.share ",
                        "indicators.value.grade ",
                        "table.reference ",
                        "table.cell.empty ",
                        "table.cell.empty ");
    }

    @Test
    void aSetRefusesPartsThatCannotBe() throws IOException {
        IndicatorSet set = city(PARTS).read();
        ObservationPart part = set.observationParts().get(0);
        for (ObservationPart wrong : List.of(
                part,
                part.withMeasure("other").withPart("x"),
                part.withPart("x").withObserved(new ObservedValue.Known(new BigDecimal("100.1"))),
                part.withMeasure("count"))) {
            assertThatExceptionOfType(InvalidObservationException.class)
                    .isThrownBy(() -> IndicatorSet.builder()
                            .from(set)
                            .addObservationParts(wrong)
                            .build());
        }
    }

    @Test
    void whatChangedInTheirPartsIsTold() throws IOException {
        IndicatorSet before =
                city(Files.createDirectory(folder.resolve("a")), PARTS).read();
        IndicatorSet after = city(
                        Files.createDirectory(folder.resolve("b")),
                        "share,R6,年代,20代以下,58,100,速報",
                        "share,R6,年代,30代以上,62.6,200,",
                        "share,令和7年度,年代,20代以下,－,,",
                        "count,R6,校区,hiyoshi,10,,",
                        "count,R6,校区,shinozuka,20,,",
                        "grade,R6,校区,hiyoshi,設置,,",
                        "count,R6,相談先,警察,1,,")
                .read();
        assertThat(IndicatorDiff.between(before, before).changes()).isEmpty();
        assertThat(IndicatorDiff.between(before, after).changes())
                .extracting(change -> ((Change.Altered) change).after().title() + ": "
                        + ((Change.Altered) change).from() + " → " + ((Change.Altered) change).to())
                .containsExactly(
                        "満足している市民の割合（令和6年度、年代）: 30代以上 62.5%（n=200） → 30代以上 62.6%（n=200）",
                        "相談件数（令和6年度、相談先）: 1,234番 中止 → 警察 1件");
    }
}
