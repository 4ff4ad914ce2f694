package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import jp.kurume.plan.districts.towns.part.Numerals;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** What holds for every address. */
class TownDirectoryProperties {

    private static @Nullable TownDirectory towns;

    @BeforeContainer
    static void read() throws IOException {
        Path folder = Files.createTempDirectory("towns");
        Towns.writeTo(folder);
        towns = Towns.read(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static TownDirectory towns() {
        return Objects.requireNonNull(towns);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> part = Arbitraries.of(
                "架空県",
                "架空市",
                "旧浜町",
                "高台町",
                "東町",
                "東",
                "西町",
                "南町",
                "三ツ沢",
                "十三",
                "一",
                "二",
                "3",
                "４",
                "丁目",
                "番地",
                "号",
                "-",
                "ー",
                "の",
                " ",
                "　",
                "字",
                "大字",
                "国",
                "〒",
                "990-0001",
                "\uE000",
                "/",
                "ヶ",
                "𠮷",
                "\uD83D",
                "（",
                "x");
        return Arbitraries.oneOf(
                part.list().ofMaxSize(9).map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMaxLength(20));
    }

    /** Any text has an answer, and an answer speaks of what is listed. */
    @Property(tries = 5000)
    void everyAnswerIsFromTheDirectory(@ForAll("texts") String text) {
        TownAnswer answer = towns().locate(text);
        assertThat(answer.text()).isEqualTo(text);
        assertThat(answer).isEqualTo(towns().locate(text));
        answer.fold(
                in -> assertThat(towns().parts()).containsAll(in.parts()),
                divided -> assertThat(towns().parts()).containsAll(divided.parts()),
                unknown ->
                        assertThat(towns().parts().stream().map(TownPart::town)).containsAll(unknown.suggestions()));
    }

    /** A town of 丁目 alone is found however its number is written, and whatever number follows. */
    @Property(tries = 500)
    void theNumberOfABlockMayBeWrittenInAnyWay(
            @ForAll @IntRange(min = 1, max = 3) int block,
            @ForAll @IntRange(min = 1, max = 999) int house,
            @ForAll long seed) {
        Random random = new Random(seed);
        String[] digits = {
            String.valueOf(block), "〇一二三".substring(block, block + 1), String.valueOf((char) ('０' + block))
        };
        String[] behind = {
            "丁目" + house, "丁目" + house + "番地", "-" + house, "－" + house + "－1", "の" + house, " 丁目 " + house, "丁目"
        };
        String[] before = {"", "架空市", "架空県架空市", "架空県 架空市　", "〒990-0001 架空市"};
        String address = before[random.nextInt(before.length)] + "東町" + digits[random.nextInt(digits.length)]
                + behind[random.nextInt(behind.length)];
        TownAnswer answer = towns().locate(address);
        assertThat(answer).as(address).isInstanceOf(TownAnswer.InDistrict.class);
        String district = answer.fold(in -> in.district().id(), divided -> "", unknown -> "");
        assertThat(district).isEqualTo(block == 1 ? "oka" : "hama");
    }

    /** Every number up to 9999 is the same in kanji, formally and by its digits. */
    @Property(tries = 1000)
    void numbersInKanjiAreTheirNumber(@ForAll @IntRange(min = 1, max = 9999) int number) {
        String positional = String.valueOf(number)
                .chars()
                .mapToObj(digit -> "〇一二三四五六七八九".substring(digit - '0', digit - '0' + 1))
                .reduce("", String::concat);
        StringBuilder formal = new StringBuilder();
        for (int unit = 1000, i = 0; unit > 0; unit /= 10, i++) {
            int digit = number / unit % 10;
            if (digit > 0) {
                formal.append(digit == 1 && unit > 1 ? "" : "〇一二三四五六七八九".substring(digit, digit + 1));
                formal.append(unit > 1 ? "千百十".substring(i, i + 1) : "");
            }
        }
        assertThat(Numerals.inDigits(positional)).isEqualTo(String.valueOf(number));
        assertThat(Numerals.inDigits(formal.toString())).isEqualTo(String.valueOf(number));
    }
}
