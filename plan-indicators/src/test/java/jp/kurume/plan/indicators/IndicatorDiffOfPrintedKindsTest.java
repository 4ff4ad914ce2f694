package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.diff.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two sets print otherwise is told in the words of the print. */
class IndicatorDiffOfPrintedKindsTest {

    private static final String TARGETS =
            "measure,holds_from,holds_to,baseline_year,baseline,counts,target_year,target,recounted,note";

    @TempDir
    private Path folder;

    private IndicatorSet set(String name, String measures, List<String> targets, List<String> observations)
            throws IOException {
        SmallCity city = SmallCity.in(Files.createDirectories(folder.resolve(name)))
                .measures("id,name,unit,decimals,nature,grades,part_of,scale,note", measures, "w,全体,人,0,stock,,,,")
                .table("targets.csv", TARGETS, concat(targets, "w,2024-04-01,,R5,1,,R8,2,,"))
                .table(
                        "observations.csv",
                        "measure,year,value,method,state,counts,rating",
                        observations.toArray(new String[0]))
                .table("rating-scales.csv", "id,name,by", "s,評価,attainment")
                .uncited(
                        "rating-bands.csv",
                        "scale,label,from,meaning",
                        name.equals("b") ? "s,A,90," : "s,A,100,",
                        "s,B,,");
        return city.read();
    }

    private static String[] concat(List<String> rows, String last) {
        List<String> all = new ArrayList<>(rows);
        all.add(last);
        return all.toArray(new String[0]);
    }

    private static List<String> changes(IndicatorSet one, IndicatorSet other) {
        return IndicatorDiff.between(one, other).changes().stream()
                .map(change -> change instanceof Change.Altered altered
                        ? altered.attribute() + ": " + altered.from() + " → " + altered.to()
                        : change.toString())
                .toList();
    }

    @Test
    void milestonesCountsStatesAndRulesAreCompared() throws IOException {
        IndicatorSet before = set(
                "a",
                "m,名称,件,0,cumulative,,,,",
                List.of("m,2024-04-01,,R5,50,total,R6,55,,", "m,2024-04-01,,,,,R8,90,,"),
                List.of("m,R6,12,record,,year,"));
        IndicatorSet after = set(
                "b",
                "m,名称,件,0,cumulative,,,s,推計を含む",
                List.of("m,2024-04-01,2029-03-31,R5,50,year,R6,56,,注1", "m,2024-04-01,,,,,R8,90以上,,"),
                List.of("m,R6,12,record,expected,total,A"));
        assertThat(changes(before, after))
                .containsExactly(
                        "BASELINE: 令和5年度 50（累計） → 令和5年度 50（単年）",
                        "TARGET: 令和6年度 55 → 令和8年度 90 → 令和6年度 56 → 令和8年度 90以上（2029-03-31まで、注：注1）",
                        "RESULTS: 令和6年度実績 12件（単年） → 令和6年度実績 12件（累計、見込値、評価 A）",
                        "MEANING:  → 評価基準 s、注：推計を含む",
                        "MEANING: 達成率 A 100以上, B その他 → 達成率 A 90以上, B その他");
        assertThat(IndicatorDiff.between(before, before).changes()).isEmpty();
    }

    @Test
    void gradesAreComparedAsWords() throws IOException {
        List<String> observations = List.of("m,R6,B,record,,,");
        IndicatorSet before = set("a", "m,名称,,0,grade,C;B;A,,,", List.of("m,2024-04-01,,R5,C,,R8,A,,"), observations);
        IndicatorSet after = set("c", "m,名称,,0,grade,D;C;B;A,w,,", List.of("m,2024-04-01,,R5,C,,R8,A,,"), observations);
        assertThat(changes(before, after)).containsExactly("SCOPE: 全体 → 全体（wの内訳）", "UNIT: C・B・A → D・C・B・A");
    }
}
