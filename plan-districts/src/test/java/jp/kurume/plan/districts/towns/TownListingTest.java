package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import jp.kurume.plan.districts.towns.part.Numerals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists of catchments write for a town. */
class TownListingTest {

    @ParameterizedTest
    @CsvSource({
        "高台町, 高台町, ''",
        "一番町, 一番町, ''",
        "三本松町, 三本松町, ''",
        "東町二丁目, 東町2丁目, ''",
        "東町２丁目, 東町2丁目, ''",
        "東町十二丁目, 東町12丁目, ''",
        "三番町二丁目, 三番町2丁目, ''",
        "十三二丁目, 十三2丁目, ''",
        "北一条西二丁目, 北一条西2丁目, ''",
        "東町1～3丁目, 東町1丁目;東町2丁目;東町3丁目, ''",
        "東町一丁目から三丁目まで, 東町1丁目;東町2丁目;東町3丁目, ''",
        "東町1丁目～3丁目, 東町1丁目;東町2丁目;東町3丁目, ''",
        "東町1・3丁目, 東町1丁目;東町3丁目, ''",
        "東町1丁目、4丁目, 東町1丁目;東町4丁目, ''",
        "東町1・3～5丁目, 東町1丁目;東町3丁目;東町4丁目;東町5丁目, ''",
        "東町2丁目の一部, 東町2丁目, 一部",
        "西町の一部, 西町, 一部",
        "西町1番～10番, 西町, 1番~10番",
        "西町1番地から99番地まで, 西町, 1番地から99番地まで",
        "西町（県道の東側）, 西町, 県道の東側",
        "西町100, 西町, 100",
        "西町一番地, 西町, 一番地",
        "東町3丁目（1番を除く）, 東町3丁目, 1番を除く",
    })
    void readsTownBlocksAndPart(String text, String towns, String part) {
        TownListing listing = Objects.requireNonNull(TownListing.parse(text));
        assertThat(listing.towns()).isEqualTo(List.of(towns.split(";", -1)));
        assertThat(listing.part()).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "　", "二丁目", "(県道の東側)", "東町、西町", "東町3～1丁目", "東町1丁目・1丁目", "東町100丁目", "東町0丁目", "12番", "東町~99丁目"
            })
    void refusesWhatIsNoTown(String text) {
        assertThat(TownListing.parse(text)).isNull();
    }

    @Test
    void numbersInKanjiAreNumbers() {
        assertThat(Numerals.inDigits("二十三")).isEqualTo("23");
        assertThat(Numerals.inDigits("二三")).isEqualTo("23");
        assertThat(Numerals.inDigits("百二")).isEqualTo("102");
        assertThat(Numerals.inDigits("千二百三十四")).isEqualTo("1234");
        assertThat(Numerals.inDigits("一〇三")).isEqualTo("103");
        assertThat(Numerals.inDigits("十三2")).isEqualTo("13/2");
        assertThat(Numerals.inDigits("十三二")).isEqualTo("13/2");
        assertThat(Numerals.inDigits("三本松町十")).isEqualTo("3本松町10");
        assertThat(Numerals.inDigits("東町")).isEqualTo("東町");
    }
}
