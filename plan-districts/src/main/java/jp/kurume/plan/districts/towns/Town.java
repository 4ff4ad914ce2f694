package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.districts.towns.part.AddressNumber;
import jp.kurume.plan.districts.towns.part.Decision;
import jp.kurume.plan.districts.towns.part.Part;

/**
 * A town without its 丁目, and what is listed of it: which of that an address is in.
 *
 * <p>Filled when the index is made, and thread-safe for readers then.
 */
final class Town {

    /** 丁目 have two digits at the most. */
    private static final int MOST_BLOCKS = 99;

    /**
     * One row that lists the town or a part of it.
     *
     * @param place its place in the directory
     * @param listed what is listed
     * @param block the 丁目 that the town's name tells; 0 where it tells none
     * @param part what the part says
     * @param district the name of the district as towns are spelled
     */
    record Entry(int place, TownPart listed, int block, Part part, String district) {

        boolean isRest() {
            return part instanceof Part.Rest;
        }

        boolean isOfDistrict(String name) {
            return TownSpelling.of(name).letters().equals(district);
        }

        List<String> exceptDistricts() {
            return part instanceof Part.Numbers numbers ? numbers.exceptDistricts() : List.of();
        }
    }

    /**
     * One way to take the numbers of an address.
     *
     * @param number the numbers
     * @param outsideBlocks whether they are known to be in no 丁目
     */
    record Reading(AddressNumber number, boolean outsideBlocks) {}

    private final String prefix;
    private final List<Entry> entries = new ArrayList<>();
    /**
     * Whether there is an entry of one 丁目, one that tells no 丁目 at all, one without its own whose part tells 丁目, and one that
     * tells numbers and no 丁目.
     */
    private boolean ofBlocks;

    private boolean named;
    /** Whether an entry is the rest of the town as its part says (その他), which where there are 丁目 is the others. */
    private boolean rest;

    private boolean partsOfBlocks;
    private boolean partsOfNumbers;

    Town(String prefix) {
        this.prefix = prefix;
    }

    /** The ward or former town that was listed before it; empty where there was none. */
    String prefix() {
        return prefix;
    }

    /** The name under which it is found, without the ward or former town before it. */
    String bare(String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    List<Entry> entries() {
        return entries;
    }

    void add(Entry entry) {
        entries.add(entry);
        boolean tellsBlocks = entry.part.hasBlocks();
        ofBlocks |= entry.block > 0;
        boolean others = entry.isRest() && !entry.listed.part().isEmpty();
        named |= entry.block == 0 && !tellsBlocks && !others;
        rest |= entry.block == 0 && others;
        partsOfBlocks |= entry.block == 0 && tellsBlocks;
        partsOfNumbers |= entry.block == 0 && !tellsBlocks && entry.part instanceof Part.Numbers;
    }

    /** Whether addresses in it may be without 丁目, although there are 丁目. */
    private boolean isMixed() {
        return partsOfNumbers || (ofBlocks && named);
    }

    private boolean isListedBesideBlocks() {
        return named || rest || partsOfBlocks;
    }

    /** The ways to take the numbers where others list parts of it, too, which may tell 丁目 that are not in this list. */
    List<Reading> readings(HouseNumbers numbers, List<Town> others) {
        if (others.isEmpty()) {
            return readings(numbers);
        }
        Town all = new Town(prefix);
        entries.forEach(all::add);
        others.forEach(other -> other.entries.forEach(all::add));
        return all.readings(numbers);
    }

    /** The ways to take the numbers; none if they name a 丁目 that is not listed. */
    List<Reading> readings(HouseNumbers numbers) {
        boolean hasBlocks = ofBlocks || partsOfBlocks;
        Reading without = new Reading(numbers.withoutBlock(), hasBlocks && isMixed());
        List<Reading> readings = new ArrayList<>(2);
        switch (numbers.kind()) {
            case NONE -> readings.add(new Reading(AddressNumber.NONE, false));
            case SECTION -> readings.add(new Reading(AddressNumber.NONE, ofBlocks && named));
            case OTHER -> {
                if (entries.stream().anyMatch(entry -> entry.part instanceof Part.Unread)) {
                    readings.add(new Reading(AddressNumber.NONE, ofBlocks && named));
                }
            }
            case NUMBER -> readings.add(without);
            case BLOCK -> readings.add(new Reading(numbers.withBlock(), false));
            case BARE -> {
                boolean block = hasBlocks && numbers.first() <= MOST_BLOCKS;
                if (block) {
                    readings.add(new Reading(numbers.withBlock(), false));
                }
                if ((!block && isListedBesideBlocks()) || (isMixed() && hasBlocks)) {
                    readings.add(without);
                }
            }
        }
        boolean listed = isListedBesideBlocks();
        readings.removeIf(reading -> !listed && reading.number.block() > 0 && !hasBlock(reading.number.block()));
        return readings;
    }

    private boolean hasBlock(int block) {
        return entries.stream().anyMatch(entry -> entry.block == block);
    }

    /** What each entry says, in their order. */
    Decision[] decide(Reading reading) {
        Decision[] said = new Decision[entries.size()];
        Decision anyNumbers = Decision.NO;
        for (int i = 0; i < said.length; i++) {
            Entry entry = entries.get(i);
            said[i] = entry.isRest() ? Decision.YES : numbers(entry, reading);
        }
        exceptDistricts(said);
        for (int i = 0; i < said.length; i++) {
            Entry entry = entries.get(i);
            if (!entry.isRest() && !entry.listed.choice()) {
                anyNumbers = anyNumbers.or(said[i]);
            }
        }
        // The rest of one 丁目 is but for its parts; the rest of the town is but for these and the 丁目 that are listed.
        Decision any = anyNumbers;
        for (int i = 0; i < said.length; i++) {
            Entry entry = entries.get(i);
            if (entry.isRest() && entry.block > 0) {
                Decision others = entry.listed.choice() ? Decision.NO : ofBlock(said, entry.block);
                said[i] = inBlock(entry, reading).and(others.not());
                any = entry.listed.choice() ? any : any.or(said[i]);
            }
        }
        for (int i = 0; i < said.length; i++) {
            Entry entry = entries.get(i);
            if (entry.isRest() && entry.block == 0 && !entry.listed.choice()) {
                said[i] = any.not();
            }
        }
        return said;
    }

    /** What parts say that may be in a 丁目. */
    private Decision ofBlock(Decision[] said, int block) {
        Decision any = Decision.NO;
        for (int i = 0; i < said.length; i++) {
            Entry entry = entries.get(i);
            boolean concerned = entry.block == block || (entry.block == 0 && entry.part.hasBlocks());
            if (concerned && !entry.isRest() && !entry.listed.choice()) {
                any = any.or(said[i]);
            }
        }
        return any;
    }

    private Decision numbers(Entry entry, Reading reading) {
        Decision inBlock = inBlock(entry, reading);
        if (inBlock == Decision.NO || (reading.outsideBlocks && entry.part.hasBlocks())) {
            return Decision.NO;
        }
        Decision decision = entry.part.decide(reading.number).and(inBlock);
        // A 丁目 in a town that has none: its numbers may be others.
        boolean elsewhere = reading.number.block() > 0 && !ofBlocks && !partsOfBlocks;
        return elsewhere ? decision.and(Decision.NOTHING) : decision;
    }

    private static Decision inBlock(Entry entry, Reading reading) {
        int block = reading.number.block();
        if (entry.block == 0) {
            return Decision.YES;
        }
        return block == 0
                ? reading.outsideBlocks ? Decision.NO : Decision.BLOCK
                : block == entry.block ? Decision.YES : Decision.NO;
    }

    /** Takes from an entry the parts of the districts that it excepts. */
    private void exceptDistricts(Decision[] said) {
        for (int i = 0; i < said.length; i++) {
            for (String name : entries.get(i).exceptDistricts()) {
                Decision taken = Decision.NO;
                boolean found = false;
                for (int j = 0; j < said.length; j++) {
                    Entry other = entries.get(j);
                    if (i != j && other.isOfDistrict(name)) {
                        found = true;
                        boolean known =
                                !other.isRest() && other.exceptDistricts().isEmpty();
                        taken = taken.or(known ? said[j] : Decision.NOTHING);
                    }
                }
                said[i] = said[i].and(found ? taken.not() : Decision.NOTHING);
            }
        }
    }

    /** Names of districts that an entry excepts and that have no part in the town. */
    List<String> unknownDistricts(Entry entry) {
        return entry.exceptDistricts().stream()
                .filter(name ->
                        entries.stream().noneMatch(other -> other.place != entry.place && other.isOfDistrict(name)))
                .toList();
    }

    /** Adds what one reading of an address finds. */
    void find(Reading reading, Finding finding) {
        Decision[] said = decide(reading);
        Map<String, Decision> byDistrict = new LinkedHashMap<>();
        Decision needed = Decision.NO;
        for (int i = 0; i < said.length; i++) {
            TownPart listed = entries.get(i).listed;
            if (!listed.choice()) {
                byDistrict.merge(listed.district().id(), said[i], Decision::or);
                needed = said[i].isPerhaps() ? needed.or(said[i]) : needed;
            }
        }
        String only = "";
        int possible = 0;
        for (Map.Entry<String, Decision> district : byDistrict.entrySet()) {
            possible += district.getValue() == Decision.NO ? 0 : 1;
            only = district.getValue() == Decision.YES ? district.getKey() : only;
        }
        boolean decided = possible == 1 && !only.isEmpty();
        // Where no row has the address, all of them are told, those of choice too.
        boolean none = possible == 0;
        for (int i = 0; i < said.length; i++) {
            none &= said[i] == Decision.NO;
        }
        for (int i = 0; i < said.length; i++) {
            Entry entry = entries.get(i);
            boolean may = said[i] != Decision.NO;
            boolean inBlock = inBlock(entry, reading) != Decision.NO;
            if (entry.listed.choice()) {
                finding.addChoice(entry, may || (none && inBlock));
            } else if (decided ? said[i] == Decision.YES : may || (possible == 0 && inBlock)) {
                finding.add(entry);
            }
        }
        finding.end(decided ? only : "", needed);
    }
}
