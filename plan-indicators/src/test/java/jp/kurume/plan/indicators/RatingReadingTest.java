package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city's own rules, ratings and policy, as they stand in a folder. */
class RatingReadingTest {

    private static final FiscalYear R8 = FiscalYear.of(2026);

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        table("sources.csv", "id,title,published", "plan,計画,2026-03", "report,報告書,2027-07");
        table(
                "editions.csv",
                "id,municipality_code,municipality,title,subtitle,status,published,source",
                "plan,999997,見本市,計画,,adopted,2026-03,plan 表紙");
        table("indicators.csv", "edition,id,kind,part,part_title,title,source", "plan,i,outcome,1,地域づくり,成果指標,plan p1");
        table(
                "measures.csv",
                "edition,id,indicator,name,unit,decimals,nature,scale,source",
                "plan,m,i,相談件数,件,0,flow,rate,plan p1",
                "plan,n,i,参加者数,人,0,flow,yearly,plan p1");
        table(
                "targets.csv",
                "edition,measure,holds_from,baseline_year,baseline,target_year,target,source",
                "plan,m,2026-04-01,R6,100,R12,200,plan p1",
                "plan,n,2026-04-01,R6,100,R12,200,plan p1");
        table(
                "observations.csv",
                "edition,measure,year,value,method,rating,source",
                "plan,m,R8,160,record,B,report p1",
                "plan,n,R7,110,record,,report p1",
                "plan,n,R8,110,record,,report p1");
        table(
                "remarks.csv",
                "edition,measure,year,rating,part,text,source",
                "plan,n,R8,進展せず,,,report p2",
                "plan,,R8,A,1,おおむね順調,report p3",
                "plan,,R8,B,全体,,report p4");
        table(
                "rating-scales.csv",
                "edition,id,name,by,source",
                "plan,rate,達成度,attainment,report p9",
                "plan,yearly,進展,前年度からの変化,report p9");
        table(
                "rating-bands.csv",
                "edition,scale,label,from,meaning",
                "plan,rate,A,100,目標を達成",
                "plan,rate,B,80％,",
                "plan,rate,C,,",
                "plan,yearly,進展,0超,",
                "plan,yearly,進展せず,,");
        table("status-policies.csv", "edition,tolerance,flat_band,source,because", "plan,10,5%,report p9,");
    }

    private void table(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private void replace(String file, String old, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(file), text.replace(old, by));
    }

    private IndicatorSet read() {
        return IndicatorSet.readFrom(TableSource.folder(folder), "plan");
    }

    private List<String> found() {
        return CityCheck.check(folder).problems().stream()
                .filter(problem -> !(problem.place() instanceof Place.Folder))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void ratingsAreComputedBesideThoseThatArePrinted() {
        assertThat(found()).isEmpty();
        IndicatorSet set = read();
        assertThat(set.scaleOf("m").orElseThrow()).hasToString("rate by ATTAINMENT [A: 100以上, B: 80以上, C: その他]");
        assertThat(set.rating("m", R8).orElseThrow()).hasToString("B");
        assertThat(set.printedRating("m", R8)).contains("B");
        assertThat(set.rating("n", R8).orElseThrow()).hasToString("進展せず");
        assertThat(set.printedRating("n", R8)).contains("進展せず");
        assertThat(set.remarks(new Scope.Part(1, "地域づくり")))
                .extracting(Remark::toString)
                .containsExactly("部分1 令和8年度: A おおむね順調");
        assertThat(set.remarks(Scope.WHOLE_PLAN)).extracting(Remark::toString).containsExactly("全体 令和8年度: B");
    }

    @Test
    void aPolicyHoldsForWhoeverAssesses() throws IOException {
        assertThat(read().policy()).isEqualTo(StatusPolicy.of("0.1", "0.05"));
        Files.delete(folder.resolve("status-policies.csv"));
        assertThat(read().policy()).isEqualTo(StatusPolicy.STRICT);
        table("status-policies.csv", "edition,tolerance,flat_band,source", "plan,101,-1,report p9");
        assertThat(found())
                .containsExactly(
                        "status-policies.csv, line 2, column tolerance: found \"101\", expected a percentage from 0"
                                + " to 100",
                        "status-policies.csv, line 2, column flat_band: found \"-1\", expected a percentage from 0 to"
                                + " 100");
    }

    @Test
    void aRatingThatIsAnotherOneThanTheScaleGivesIsAWarning() throws IOException {
        replace("observations.csv", ",B,", ",Ａ,");
        assertThat(found())
                .containsExactly("observations.csv, line 2, column rating: found \"Ａ\", the scale rate gives B");
        replace("observations.csv", ",160,record,Ａ,", ",200,record,Ａ,");
        assertThat(found()).isEmpty();
    }

    @Test
    void everythingThatIsWrongWithScalesIsToldAtOnce() throws IOException {
        replace("measures.csv", ",yearly,", ",yearlyy,");
        replace("rating-scales.csv", "plan,yearly", "plan,empty,空,verdict,report p9\nplan,yearly");
        replace("rating-bands.csv", "B,80％", "B,120");
        replace("rating-bands.csv", "0超", "80%");
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "measures.csv, line 3, column scale: found \"yearlyy\", expected an id of rating-scales.csv, of"
                                + " the same edition; did you mean yearly?",
                        "rating-scales.csv, line 3, column id: found \"empty\", expected at least one band of this scale"
                                + " in rating-bands.csv",
                        "rating-bands.csv, line 3, column from: found \"120\", expected the bands best first, but 120以上"
                                + " is better than A (100以上) in line 2",
                        "rating-bands.csv, line 5, column from: found \"80%\", expected a difference such as 3 or -3, with"
                                + " 超 behind it where it is to be exceeded, 達成 where the target is to be met, or nothing"
                                + " for the rest; did you mean 80?");
    }

    @Test
    void bandsAlikeAndUpperEnds() throws IOException {
        replace("rating-bands.csv", "B,80％", "B,100.0");
        replace("rating-bands.csv", "0超", "0未満");
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "rating-bands.csv, line 3, column from: found \"100.0\", expected a band that something can earn,"
                                + " but A (100以上) in line 2 takes all of it",
                        "rating-bands.csv, line 5, column from: found \"0未満\", expected the least that earns the band,"
                                + " not where it ends: what lies below it belongs to the bands that follow");
    }

    @Test
    void verdictsAreReadInBothLanguages() throws IOException {
        replace("rating-scales.csv", "前年度からの変化", "判定");
        replace("rating-bands.csv", "0超", "on-track");
        assertThat(read().rating("n", R8)).map(Object::toString).contains("進展せず");
        replace("rating-bands.csv", "on-track", "遅れ");
        assertThat(read().rating("n", R8)).map(Object::toString).contains("進展");
        replace("rating-bands.csv", "遅れ", "80");
        assertThat(found())
                .containsExactly("rating-bands.csv, line 5, column from: found \"80\", expected a verdict (達成, 維持, 順調,"
                        + " 遅れ, 維持できず, 未達成, 後退), or nothing for the rest");
    }

    @Test
    void aRemarkIsOnAMeasureOrAPart() throws IOException {
        replace("remarks.csv", "plan,n,R8,進展せず,,", "plan,n,R8,進展せず,1,");
        replace("remarks.csv", "plan,,R8,B,全体,,", "plan,,R8,,,,");
        assertThat(found())
                .containsExactly(
                        "remarks.csv, line 2, column part: found \"1\", expected no part beside a measure",
                        "remarks.csv, line 4, column measure: expected a measure, or a part of the plan",
                        "remarks.csv, line 4, column text: expected a text");
    }

    @Test
    void withoutAScaleThereIsNothingComputed() throws IOException {
        replace("measures.csv", "flow,rate,", "flow,,");
        IndicatorSet set = read();
        assertThat(set.rating("m", R8)).isEqualTo(Optional.empty());
        assertThat(set.printedRating("m", R8)).contains("B");
    }
}
