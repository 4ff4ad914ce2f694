package jp.kurume.plan.districts.towns.part;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every part and every address. */
class PartProperties {

    private static final int MOST = PrintedParts.MOST;

    @Provide
    Arbitrary<String> parts() {
        return PrintedParts.any();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.of(
                "1", "2", "１２", "十", "丁目", "番", "番地", "号", "～", "-", "ー", "の", "、", "・", "（", "）", "ただし", "を除く", "以外",
                "は南区", "奇数", "の一部", "全域", "その他", "甲", "イ", "終", "から", "まで", "のうち", "…", " ", "県道");
        return Arbitraries.oneOf(
                word.list().ofMaxSize(12).map(words -> String.join("", words)),
                Arbitraries.strings().ofMaxLength(12));
    }

    private static AddressNumber address(int address) {
        return new AddressNumber(address / 10000, "", address / 100 % 100, address % 100);
    }

    /** The reader and the slow reading say the same of every address. */
    @Property(tries = 3000)
    void aSecondReadingOfTheGrammarSaysTheSame(@ForAll("parts") String part) {
        Part read = Part.read(part);
        assertThat(read).as(part).isNotInstanceOf(Part.Unread.class);
        for (int block = 1; block <= 4; block++) {
            for (int number = 1; number <= MOST + 3; number++) {
                for (int branch = 1; branch <= MOST + 1; branch++) {
                    int address = block * 10000 + number * 100 + branch;
                    Decision decision = read.decide(address(address));
                    int said = decision == Decision.YES
                            ? SlowPart.YES
                            : decision == Decision.NO ? SlowPart.NO : SlowPart.PERHAPS;
                    assertThat(said).as("%s of %s", part, address(address)).isEqualTo(SlowPart.decide(part, address));
                }
            }
        }
    }

    /** What is decided without a number holds whatever it is. */
    @Property(tries = 2000)
    void whatIsDecidedStaysDecided(@ForAll("parts") String part) {
        Part read = Part.read(part);
        for (int block = 0; block <= 3; block++) {
            for (int number = 0; number <= MOST + 1; number++) {
                Decision without = read.decide(new AddressNumber(block, "", number, 0));
                for (int branch = 1; branch <= MOST + 1; branch++) {
                    Decision with = read.decide(new AddressNumber(block, "", number, branch));
                    assertThat(without.isPerhaps() || without == with)
                            .as("%s of %s番%s号", part, number, branch)
                            .isTrue();
                    Decision withBlock = read.decide(new AddressNumber(Math.max(1, block), "", number, branch));
                    assertThat(with.isPerhaps() || withBlock == with)
                            .as("%s of %s番%s号", part, number, branch)
                            .isTrue();
                }
            }
        }
    }

    /** Any text is read, at once, and says the same each time; a blank or the width of letters makes no difference. */
    @Property(tries = 5000)
    void anyTextIsRead(@ForAll("texts") String text) {
        Part read = Part.read(text);
        assertThat(Part.read(text)).isEqualTo(read);
        assertThat(Part.read(" " + text + "　")).isEqualTo(read);
        assertThat(Part.read(text.replace("2", "２"))).isEqualTo(read);
        assertThat(read.decide(new AddressNumber(1, "", 2, 3))).isNotNull();
    }
}
