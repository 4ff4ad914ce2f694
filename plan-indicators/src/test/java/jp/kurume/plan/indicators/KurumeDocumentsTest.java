package jp.kurume.plan.indicators;

import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.testing.PrintedCells;
import org.junit.jupiter.api.Test;

/** The bundled indicators against the documents, which lie beside the project or not. */
class KurumeDocumentsTest {

    @Test
    void whatIsMarkedAsPrintedStandsInTheDocuments() {
        Set<String> files = new TreeSet<>();
        IndicatorSet.tableFormats().stream().map(TableFormat::file).forEach(files::add);
        PrintedCells cells = new PrintedCells(KurumeDocumentsTest.class);
        cells.check(KurumeIndicators.class, "kurume-402036", files);
        cells.assertAllPrinted(200);
    }
}
