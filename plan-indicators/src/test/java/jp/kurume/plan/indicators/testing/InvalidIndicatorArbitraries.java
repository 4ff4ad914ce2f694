package jp.kurume.plan.indicators.testing;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.ObservationEntry;
import jp.kurume.plan.testing.DamagedTable;
import jp.kurume.plan.testing.InvalidArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What {@code plan-indicators} refuses: for tests of pages and services that have to say what is wrong. */
public final class InvalidIndicatorArbitraries {

    private static final List<String> VALID = List.of(
            "overall", "令和8年度", "63.1％", "survey", "final", "2026-06", "2026-07", "1500", "1.2", "", "", "", "");
    private static final List<String> TYPED = List.of(
            "",
            "　",
            "調査中",
            "六十",
            "1,23",
            "▲",
            "R",
            "令和0年度",
            "2026-02-30",
            "2.5人",
            "-1",
            "survey ",
            "\u0000",
            "9 9",
            "<b>");

    private InvalidIndicatorArbitraries() {}

    /**
     * Entries with one to three fields mistyped, and something to say about each:
     * {@link ObservationEntry#problems()} is never empty.
     */
    public static Arbitrary<ObservationEntry> entries() {
        Arbitrary<List<Integer>> mistyped = Arbitraries.integers()
                .between(0, VALID.size() - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements();
        return Combinators.combine(mistyped, Arbitraries.of(TYPED).list().ofSize(3))
                .as(InvalidIndicatorArbitraries::entry)
                .filter(entry -> !entry.problems().isEmpty());
    }

    private static ObservationEntry entry(List<Integer> fields, List<String> typed) {
        List<String> texts = new ArrayList<>(VALID);
        for (int i = 0; i < fields.size(); i++) {
            texts.set(fields.get(i), typed.get(i));
        }
        return new ObservationEntry(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                texts.get(9),
                texts.get(10),
                texts.get(11),
                texts.get(12));
    }

    /**
     * One damaged table of the indicators of Kurume's second plan. Laid over the bundled tables,
     * {@code IndicatorSet.readFrom} answers with an {@code InvalidTablesException}.
     */
    public static Arbitrary<DamagedTable> indicatorTables() {
        return InvalidArbitraries.tables(
                KurumeIndicators.class,
                List.of("indicators.csv", "measures.csv", "targets.csv"),
                KurumeIndicators.tables(),
                tables -> IndicatorSet.readFrom(tables, "second-plan-draft"));
    }
}
