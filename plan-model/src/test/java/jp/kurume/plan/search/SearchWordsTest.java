package jp.kurume.plan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    private final PlanSearch search = PlanSearch.of(KurumePlans.secondPeriod()).with(KurumeWelfare.activityRegister());

    private static Set<String> places(PlanSearch search, String query) {
        return search.find(query).stream()
                .map(hit -> hit.kind() + " " + hit.id())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "障害, 障がい",
        "障害, 障碍",
        "障がい者, 障害者",
        "子ども, 子供",
        "子ども, こども",
        "取組み, 取組",
        "取組みの推進, 取り組みの推進",
        "支え合い, 支えあい",
        "民生委員, ⺠生委員",
        "福祉教育, 福祉敎育",
        "メンタルヘルス, メンタル ヘルス",
    })
    void spellingsOfOneWordFindTheSame(String one, String other) {
        assertThat(places(search, one)).isEqualTo(places(search, other));
    }

    @Test
    void anotherSpellingIsMarkedAsItStands() {
        SearchMatch match = KurumeWelfare.search("取り組み").get(0).matches().get(0);
        assertThat(match.found()).isIn("取組み", "取組");
        assertThat(KurumeWelfare.search("障碍")).isNotEmpty();
    }

    @Test
    void ofWordsThatBeginAlikeTheLongestIsMeant() {
        assertThat(SearchWords.of("取組", "取組み").spellings("取組みの")).containsExactlyInAnyOrder("取組みの", "取組の");
        assertThat(SearchWords.of("障害", "障がい").spellings("障害児と障害者")).containsExactlyInAnyOrder("障害児と障害者", "障がい児と障がい者");
    }

    @Test
    void wordsThatAreAlikeByWayOfAnotherAreAlike() {
        SearchWords words =
                SearchWords.of("a", "b").and(SearchWords.of("c", "d")).and(SearchWords.of("B", "ｃ"));
        assertThat(words.spellings("d")).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(words).hasToString("1 words of several spellings");
    }

    @Test
    void aCityAddsItsOwn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sources.csv"), "id,title,published\ns,t,\n");
        assertThat(read(folder).spellings("障害")).containsExactly("障害");
        write(folder, "word,same_as,because\nつどい,集いの場,so the city says\n");
        PlanSearch more = search.with(read(folder));
        assertThat(read(folder).spellings("つどい")).contains("集いの場");
        assertThat(places(more, "障碍")).isEqualTo(places(search, "障害"));
        write(folder, "word,same_as,because\nつどい,,x\n");
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> read(folder))
                .withMessageContaining("search-words.csv, line 2, column same_as: expected a text");
        write(folder, "word,same_as,because\nつどい,つどい,x\n");
        assertThat(read(folder).spellings("つどい")).containsExactly("つどい");
    }

    private static void write(Path folder, String rows) throws IOException {
        Files.writeString(folder.resolve("search-words.csv"), rows);
    }

    private static SearchWords read(Path folder) {
        return SearchWords.readFrom(TableSource.folder(folder));
    }

    @Test
    void aWordHasNoMoreSpellingsThanAreSought() {
        String all = "障害子供取組支え合い見守りひきこもり";
        assertThat(SearchWords.common().spellings(all))
                .hasSizeLessThanOrEqualTo(100)
                .contains(all);
    }
}
