package jp.kurume.plan.districts.towns.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every part and every address. */
class PartProperties {

    private static final int MOST = 9;

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.longs().map(seed -> new Printer(new Random(seed)).part());
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

    /** Prints parts in the ways of the grammar. */
    private static final class Printer {
        private final Random random;

        Printer(Random random) {
            this.random = random;
        }

        private int from(int least) {
            return least + random.nextInt(MOST - least + 1);
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        String part() {
            boolean blocks = random.nextInt(3) == 0;
            boolean except = random.nextInt(6) == 0;
            List<String> items = new ArrayList<>();
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                boolean first = i == 0;
                items.add(blocks && (first || random.nextBoolean()) ? ofBlock() : item(except));
            }
            String separator = any(List.of("、", "・", "及び", ","));
            String list = String.join(separator, items);
            if (except && count > 1) {
                return list + "（ただし、" + (blocks ? "1丁目" : "") + plain() + "を除く）";
            }
            return except ? plain() + "を除く" : list;
        }

        private String ofBlock() {
            int block = 1 + random.nextInt(3);
            return switch (random.nextInt(3)) {
                case 0 -> block + "丁目";
                case 1 -> block + "丁目" + plain();
                default -> block + (random.nextBoolean() ? "丁目" : "") + "～" + (block + random.nextInt(2)) + "丁目";
            };
        }

        private String plain() {
            int number = from(1);
            int last = from(number);
            return switch (random.nextInt(5)) {
                case 0 -> number + "番";
                case 1 -> number + "番～" + last + "番";
                case 2 -> number + "～" + last + "番地";
                case 3 -> number + "番" + from(1) + "号";
                default -> {
                    int branch = from(1);
                    yield number + "番" + branch + (random.nextBoolean() ? "号" : "") + "～" + from(branch) + "号";
                }
            };
        }

        private String item(boolean simple) {
            int number = from(1);
            if (simple) {
                return plain();
            }
            int branch = from(1);
            return switch (random.nextInt(9)) {
                case 0 -> number + "番～";
                case 1 -> "～" + number + "番";
                case 2 -> number + "番～" + from(number) + "番奇数番";
                case 3 -> number + "番～" + from(number) + "番の一部";
                case 4 -> number + "番～" + from(number) + "番（" + branch + "号～" + from(branch) + "号、9号）";
                case 5 -> number + "番(山の手団地のみ)";
                case 6 -> number + "-" + branch + "～" + (number + 1) + "-" + from(1);
                case 7 -> number + "番地" + branch + "～" + (number + 1) + "番地" + from(1) + "、" + (number + 2) + "番地";
                default -> plain();
            };
        }
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
