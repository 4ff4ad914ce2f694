package jp.kurume.plan.indicators;

import java.util.Random;
import jp.kurume.plan.testing.PublishedTables;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class PublishedTablesTest {

    private final PublishedTables published =
            new PublishedTables(KurumeIndicators.class, "kurume-402036", KurumeIndicators.tables());

    @Test
    void descriptionsAreCurrent() {
        published.assertCurrent();
    }

    @Test
    void bundledTablesAreAsDescribed() {
        published.assertBundledTablesAreSound();
    }

    @Test
    void readersRefuseWhatIsNotAsDescribed() {
        published.assertReaderRefusesWhatIsNotAsDescribed();
    }

    @Test
    void everyTableColumnAndWordIsToldOfInBothLanguages() {
        published.assertEverythingIsSaid();
    }

    @Test
    void problemsNameJapaneseWords() {
        published.assertProblemsNameJapaneseWords();
    }

    @Test
    void wordsAreReadAndWrittenInBothLanguages() {
        published.assertWordsAreReadAndWrittenInBothLanguages();
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void emptyCellsAndMissingColumnsAreRefusedWhereTheirDescriptionSaysSo(@ForAll long seed) {
        published.assertCellsAndColumnsAreRefusedAsDescribed(new Random(seed));
    }
}
