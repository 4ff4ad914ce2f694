package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kurume.plan.text.UnseenLetters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of addresses with anything between them: never two that are joined, and never a room. */
class WrittenNumbersTest {

    @TempDir
    private static @Nullable Path folder;

    private static @Nullable TownDirectory towns;

    @BeforeAll
    static void read() {
        Path own = Objects.requireNonNull(folder);
        Towns.writeThreeDistrictsTo(own);
        towns = Towns.of(
                own,
                "西町|oka|1番～10番",
                "西町|hara|11番～20番",
                "西町|hama|21番以降",
                "北嶺町|oka|1番8～17号",
                "北嶺町|hara|1番1～7号・18号～",
                "東馬込1丁目|oka|1番～4番、5番1～10号",
                "東馬込1丁目|hara|5番11号～、6番～");
    }

    /** The district; else what is needed. */
    private static String answer(String address) {
        return Objects.requireNonNull(towns)
                .locate(address)
                .fold(in -> in.district().id(), divided -> divided.needed().name(), unknown -> "unknown");
    }

    static Stream<String> signs() {
        return Stream.concat(
                IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(letter -> !Character.isLetterOrDigit(letter)
                                && letter != '〇'
                                && !Character.isSurrogate((char) letter)
                                && Character.getType(letter) != Character.UNASSIGNED
                                && Character.getType(letter) != Character.PRIVATE_USE)
                        .mapToObj(Character::toString),
                Stream.of("\uE000", "\uE001", "😀", "ー", "ｰ", "一", "⼀", "と", "から", "及び", " #", "、 "));
    }

    /** Whatever sign stands between them, 5 and 3 are not 53, and 301 is a room. */
    @Test
    void noSignJoinsNumbers() {
        for (String sign : (Iterable<String>) signs()::iterator) {
            String named =
                    sign.codePoints().mapToObj(Integer::toHexString).toList().toString();
            // Behind a letter of which nothing is to be seen, the number goes on.
            boolean unseen = sign.codePoints().allMatch(UnseenLetters::isUnseen);
            if (!unseen) {
                assertThat(answer("西町5" + sign + "3")).as(named).isIn("oka", "NUMBER", "NOTHING", "unknown");
                assertThat(answer("西町5番" + sign + "31")).as(named).isIn("oka", "NUMBER", "NOTHING", "unknown");
                assertThat(answer("北嶺町1-12" + sign + "301")).as(named).isIn("oka", "BRANCH", "unknown");
                assertThat(answer("東馬込1-5" + sign + "3")).as(named).isIn("oka", "BRANCH", "NUMBER", "unknown");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "北嶺町1-12#301",
                "北嶺町1-12＃301",
                "北嶺町1-12（301）",
                "北嶺町1-12(301)",
                "北嶺町1-12/301",
                "北嶺町1-12、301",
                "北嶺町1-12・301",
                "北嶺町1-12:301",
                "北嶺町1-12_301",
                "北嶺町1-12「301」",
                "北嶺町1-12@301",
                "北嶺町1-12＊301",
                "北嶺町1-12 #301",
                "北嶺町1番12号#301",
                "北嶺町1番12号（301号室）",
                "北嶺町1-12♯301",
                "北嶺町1-12,301",
                "北嶺町1一12",
                "北嶺町1⼀12",
                "北嶺町1━12",
                "北嶺町1⁃12",
                "北嶺町1゠12",
                "北嶺町1˗12",
                "北嶺町1ー12",
                "北嶺町1之12",
                "北嶺町1番、12号",
                "東馬込1-5-3#101",
                "東馬込一丁目5番3号(101)",
                "東馬込1丁目、5番、3号",
                "西町5(3)",
                "西町5#301",
                "西町5番、301",
                "西町5番・3号",
                "北嶺町1-12北嶺ハイツ8",
                "北嶺町1-12（北嶺マンション302）",
                "北嶺町1番12号山荘"
            })
    void roomsStandBehindAnySign(String address) {
        assertThat(answer(address)).isEqualTo("oka");
    }

    /** Of several numbers, or a number behind a sign, nobody can tell. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            西町9～12        | NUMBER
            西町9から12       | NUMBER
            西町10番・11番     | NUMBER
            西町10番と11番     | NUMBER
            西町10番地及び11番地  | NUMBER
            西町1,234番地      | NUMBER
            西町#301         | NUMBER
            西町(301)        | NUMBER
            西町5、30         | NUMBER
            北嶺町1-17、18     | BRANCH
            北嶺町1-17～18     | BRANCH
            北嶺町1番#12       | BRANCH
            北嶺町1番（12）      | BRANCH
            東馬込1～2丁目5番     | BLOCK
            東馬込1丁目#5       | NUMBER
            東馬込1丁目(5)      | NUMBER
            東馬込1-5/301     | BRANCH
            """)
    void ofSeveralNumbersNoneIsTaken(String address, String needed) {
        assertThat(answer(address)).isEqualTo(needed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9900001 西町5",
                "9900001西町5",
                "〒990-0001西町5",
                "〒9900001西町5",
                "(〒990-0001)西町5",
                "日本、〒990-0001 架空県架空市西町5",
                "日本、架空県架空市西町5",
                "日本 架空市西町5",
                "郵便番号990-0001 西町5",
                "郵便番号：990-0001　住所：西町5番",
                "住所：西町5番",
                "住所 西町5番",
                "所在地: 架空市西町5",
                "・西町5",
                "西町5番 〒990-0001",
                "〒990ー0001 西町5",
                "西町、5番",
                "西町:5",
                "西町-5",
                "西町,5-3"
            })
    void whatStandsBeforeAnAddressIsKnown(String address) {
        assertThat(answer(address)).isEqualTo("oka");
    }
}
