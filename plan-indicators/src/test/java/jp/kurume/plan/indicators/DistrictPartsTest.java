package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts by district are held against the districts of a routing table in the same folder, as texts. */
class DistrictPartsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeMeasures() throws IOException {
        SmallCity.in(folder)
                .measures("id,name,unit,decimals,nature,direction", "m,相談件数,件,0,flow,at-least")
                .table(
                        "targets.csv",
                        "measure,holds_from,baseline_year,baseline,target_year,target",
                        "m,2024-04-01,R5,1,R8,50")
                .table("observations.csv", "measure,year,value,method", "m,R6,6,record");
    }

    private SmallCity parts(String group, String... names) throws IOException {
        String[] rows = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            rows[i] = "m,R6," + group + "," + names[i] + "," + (i + 1);
        }
        return SmallCity.in(folder)
                .table("observation-parts.csv", "measure,year,group,part,value", rows)
                .uncited("part-groups.csv", "group,adds_up", group + ",sum");
    }

    private void districts(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("districts.csv"),
                "edition,id,name,reading,area,source\n" + String.join("\n", rows) + "\n");
    }

    /** The problems that the check of the subject notes: whose tables those of districts are, it need not know. */
    private static List<String> problems(SmallCity city) {
        TableReading reading = new TableReading(TableSource.folder(city.folder()));
        List<Problem> problems = new ArrayList<>(new IndicatorCheck().check(reading));
        problems.addAll(reading.problems());
        return problems.stream()
                .map(problem -> problem.code().id() + " " + problem.place() + " " + problem.message(Locale.JAPANESE))
                .toList();
    }

    @Test
    void withoutDistrictsAnyTextWillDo() throws IOException {
        assertThat(problems(parts("校区", "東", "西", "どこか"))).isEmpty();
    }

    @Test
    void idsAndNamesAreKnownAndOthersAreTold() throws IOException {
        districts("guide,higashi,東,ひがし,,doc 表", "guide,nishi,西,にし,,doc 表", "guide,minami,南,みなみ,,doc 表");
        Files.writeString(
                folder.resolve("routing-tables.csv"), "edition,fallback,source,because\nguide,center,doc 表,\n");
        assertThat(problems(parts("校区", "higashi", "西校区", "南"))).isEmpty();
        assertThat(problems(parts("校区", "higasi", "西", "南")))
                .satisfiesExactly(
                        unknown -> assertThat(unknown)
                                .startsWith(
                                        "indicators.observation-part.district observation-parts.csv, line 2, column part")
                                .endsWith("もしかして：higashi"),
                        missing -> assertThat(missing)
                                .startsWith(
                                        "indicators.observation-part.districts-missing observation-parts.csv, line 2")
                                .contains("値のない校区が1あります：higashi"));
        assertThat(problems(parts("年代", "higasi", "20代", "南"))).isEmpty();
    }

    @Test
    void aDistrictThatEndedIsKnownAndADistrictMayBeCalledOtherwise() throws IOException {
        districts("guide,higashi,東,ひがし,,doc 表", "guide,nishi,西,にし,,doc 表");
        Files.writeString(
                folder.resolve("successors.csv"),
                "edition,id,name,reading,successors,ends_on,source\nguide,kita,北,きた,higashi,2025-03-31,doc 表\n");
        Files.writeString(
                folder.resolve("routing-tables.csv"),
                "edition,fallback,district_word,area_word,source\nguide,center,地区,なし,doc 表\n");
        assertThat(problems(parts("地区", "東地区", "nishi", "北"))).isEmpty();
        assertThat(problems(parts("地区", "東地区", "nishi", "中央"))).hasSize(1);
    }
}
