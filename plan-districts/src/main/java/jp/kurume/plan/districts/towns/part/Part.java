package jp.kurume.plan.districts.towns.part;

import java.util.ArrayList;
import java.util.List;

/**
 * Which numbers of a town belong to a part of it, as far as the print says.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Part {

    /**
     * Reads what is printed.
     *
     * @param printed the part as printed, such as 1～21番; empty for the whole town
     * @return what it says; {@link Unread} where it is not understood
     */
    static Part read(String printed) {
        return PartReader.read(printed);
    }

    /**
     * Whether the numbers of an address belong to it.
     *
     * @param address the numbers
     * @return the decision; of {@link Rest} yes, as far as no other part has them
     */
    Decision decide(AddressNumber address);

    /**
     * Whether it tells 丁目, so that the first number of an address is one.
     *
     * @return true if it does
     */
    default boolean hasBlocks() {
        return false;
    }

    /** The whole town, or the rest of it where other parts are listed: 全域, その他, 残り. */
    record Rest() implements Part {
        @Override
        public Decision decide(AddressNumber address) {
            return Decision.YES;
        }
    }

    /**
     * Numbers.
     *
     * @param items the items, any of which suffices
     * @param exceptDistricts names of districts whose parts of the town are taken from it: 亀阜 in 亀阜小学校区を除く
     */
    record Numbers(List<Item> items, List<String> exceptDistricts) implements Part {

        /** No town has more 丁目; a longer span is a slip. */
        private static final int MOST_BLOCKS = 60;

        /** Copies the lists. */
        public Numbers {
            items = List.copyOf(items);
            exceptDistricts = List.copyOf(exceptDistricts);
        }

        @Override
        public Decision decide(AddressNumber address) {
            Decision decision = Decision.NO;
            for (int i = 0; i < items.size() && decision != Decision.YES; i++) {
                decision = decision.or(items.get(i).decide(address));
            }
            return decision;
        }

        /**
         * The 丁目 that it consists of, if it tells nothing else.
         *
         * @return the numbers in the order given; empty where anything else is said, or a 丁目 twice
         */
        public List<Integer> wholeBlocks() {
            List<Integer> blocks = new ArrayList<>();
            for (Item item : items) {
                int last = item.span().to().block();
                if (!item.isOfWholeBlocks() || last > MOST_BLOCKS) {
                    return List.of();
                }
                for (int block = item.span().from().block(); block <= last; block++) {
                    if (blocks.contains(block)) {
                        return List.of();
                    }
                    blocks.add(block);
                }
            }
            return exceptDistricts.isEmpty() ? List.copyOf(blocks) : List.of();
        }

        /**
         * The numbers at which anything in it begins or ends.
         *
         * @return the numbers as printed; 0 where one is open
         */
        public List<AddressNumber> ends() {
            List<AddressNumber> ends = new ArrayList<>();
            items.forEach(item -> item.addEnds(ends));
            return List.copyOf(ends);
        }

        /**
         * Whether it consists of 丁目, and tells nothing else.
         *
         * @return true if it does, even if one of them is there twice, or none that any town has
         */
        public boolean isOfBlocks() {
            return exceptDistricts.isEmpty() && items.stream().allMatch(Item::isOfWholeBlocks);
        }

        @Override
        public boolean hasBlocks() {
            return items.stream().anyMatch(Item::hasBlocks);
        }
    }

    /** Words that are not understood: they never decide. */
    record Unread() implements Part {
        @Override
        public Decision decide(AddressNumber address) {
            return Decision.NOTHING;
        }
    }
}
