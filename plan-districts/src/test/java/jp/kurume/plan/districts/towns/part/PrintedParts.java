package jp.kurume.plan.districts.towns.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Prints parts in the ways of the grammar. */
public final class PrintedParts {

    /**
     * Parts of every kind.
     *
     * @return the parts as lists print them
     */
    public static Arbitrary<String> any() {
        return Arbitraries.longs().map(seed -> new PrintedParts(new Random(seed)).part());
    }

    /** The highest number of anything. */
    static final int MOST = 9;

    private final Random random;

    private PrintedParts(Random random) {
        this.random = random;
    }

    private int from(int least) {
        return least + random.nextInt(MOST - least + 1);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String part() {
        String part = withoutBlanks();
        return random.nextInt(4) == 0 ? part.replace("～", " ～ ").replace("番", " 番") : part;
    }

    private String withoutBlanks() {
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
        return switch (random.nextInt(5)) {
            case 0 -> block + "丁目";
            case 3 -> block + "丁目" + (random.nextBoolean() ? "～" : "以降");
            case 4 -> random.nextBoolean() ? "～" + block + "丁目" : block + "丁目以下";
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
        return switch (random.nextInt(10)) {
            case 9 -> MOST + "番地" + branch + "～" + from(branch) + "、" + (MOST + 1) + "番地";
            case 0 -> number + "番" + (random.nextBoolean() ? "～" : "以降");
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
