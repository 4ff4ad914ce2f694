package jp.kurume.plan.testing;

import java.util.Random;
import jp.kurume.plan.table.TableSource;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds between the bundled tables of a module, their published descriptions and their readers; extended for each. */
public abstract class PublishedTablesLaws {

    private final PublishedTables published;

    /** The tables of a folder beside a class, which publishes their descriptions there. */
    protected PublishedTablesLaws(Class<?> anchor, String folder, TableSource tables) {
        published = new PublishedTables(anchor, folder, tables);
    }

    @Example
    void descriptionsAreCurrent() {
        published.assertCurrent();
    }

    @Example
    void bundledTablesAreAsDescribed() {
        published.assertBundledTablesAreSound();
    }

    @Example
    void readersRefuseWhatIsNotAsDescribed() {
        published.assertReaderRefusesWhatIsNotAsDescribed();
    }

    @Example
    void everyTableColumnAndWordIsToldOfInBothLanguages() {
        published.assertEverythingIsSaid();
    }

    @Example
    void problemsNameJapaneseWords() {
        published.assertProblemsNameJapaneseWords();
    }

    @Example
    void wordsAreReadAndWrittenInBothLanguages() {
        published.assertWordsAreReadAndWrittenInBothLanguages();
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void emptyCellsAndMissingColumnsAreRefusedWhereTheirDescriptionSaysSo(@ForAll long seed) {
        published.assertCellsAndColumnsAreRefusedAsDescribed(new Random(seed));
    }
}
