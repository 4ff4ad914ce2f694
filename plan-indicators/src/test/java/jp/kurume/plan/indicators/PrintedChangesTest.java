package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jp.kurume.plan.json.PlanJson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 延伸 is printed as 延伸 again, though it means an increase. */
class PrintedChangesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "stock, 増加, MORE_THAN",
        "stock, 延伸, MORE_THAN",
        "stock, 拡大, MORE_THAN",
        "stock, 縮小, LESS_THAN",
        "stock, 短縮, LESS_THAN",
        "rank, 上昇, LESS_THAN",
        "rank, 減少, LESS_THAN"
    })
    void wordsOfChangeStandAsTheyArePrinted(String nature, String word, Sense sense) throws IOException {
        IndicatorSet set = SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature", "a,名称,,0," + nature)
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "a,2024-04-01,R5,12,R8," + word)
                .read();
        Measure measure = set.measure("a");
        assertThat(measure.printTarget(measure.latestVersion())).isEqualTo(word);
        assertThat(measure.sense(measure.latestVersion())).contains(sense);
        String json = PlanJson.write(set);
        assertThat(PlanJson.read(json, IndicatorSet.class)).isEqualTo(set);
        assertThat(json.contains("\"word\"")).isEqualTo(!word.equals("増加") && !word.equals("減少"));
    }
}
