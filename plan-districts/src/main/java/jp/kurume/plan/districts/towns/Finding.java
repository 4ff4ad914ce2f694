package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kurume.plan.districts.towns.part.Decision;

/** What is found for one address, in all the towns it may be in and by all readings of its numbers. Used by one thread. */
final class Finding {

    /** The parts it may be in, by their places in the directory. */
    private final TreeMap<Integer, TownPart> parts = new TreeMap<>();

    private final TreeMap<Integer, TownPart> choices = new TreeMap<>();
    private String district = "";
    private boolean certain = true;
    private boolean doubtOfBlock;
    private int readings;
    private Decision needed = Decision.NO;

    void add(Town.Entry entry) {
        parts.put(entry.place(), entry.listed());
    }

    void addChoice(Town.Entry entry, boolean may) {
        if (may) {
            choices.put(entry.place(), entry.listed());
        }
    }

    /** Notes that the first number of the address may be a 丁目 or a 番. */
    void addDoubtOfBlock() {
        doubtOfBlock = true;
    }

    /** Ends one reading. */
    void end(String decided, Decision itsNeed) {
        certain &= !decided.isEmpty() && (readings == 0 || decided.equals(district));
        district = decided;
        needed = needed.or(itsNeed);
        readings++;
    }

    boolean isEmpty() {
        return readings == 0;
    }

    /** The answer. */
    TownAnswer answer(String text) {
        if (parts.isEmpty() || !(certain || isWholeAndOfOne())) {
            TreeMap<Integer, TownPart> all = new TreeMap<>(parts);
            all.putAll(choices);
            return new TownAnswer.Divided(text, List.copyOf(all.values()), needed());
        }
        List<TownPart> of = List.copyOf(parts.values());
        List<TownPart> others = new ArrayList<>();
        for (TownPart choice : choices.values()) {
            if (!choice.district().equals(of.get(0).district())) {
                others.add(choice);
            }
        }
        return new TownAnswer.InDistrict(text, of.get(0).district(), of, others);
    }

    /** Whether all that it may be in is of one district, and each town is listed whole. */
    private boolean isWholeAndOfOne() {
        Map<String, Boolean> whole = new HashMap<>();
        boolean one = true;
        TownPart first = parts.firstEntry().getValue();
        for (TownPart part : parts.values()) {
            one &= part.district().equals(first.district());
            whole.merge(part.town(), part.isWhole(), Boolean::logicalOr);
        }
        return one && !whole.containsValue(false);
    }

    private Needed needed() {
        return switch (needed) {
            case BLOCK -> Needed.BLOCK;
            case NUMBER -> Needed.NUMBER;
            case BRANCH -> Needed.BRANCH;
            default -> doubtOfBlock ? Needed.BLOCK : Needed.NOTHING;
        };
    }
}
