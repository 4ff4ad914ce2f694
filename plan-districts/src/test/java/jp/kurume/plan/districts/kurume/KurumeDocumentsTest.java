package jp.kurume.plan.districts.kurume;

import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.testing.PrintedCells;
import org.junit.jupiter.api.Test;

/** The bundled districts and offices against the documents, which lie beside the project or not. */
class KurumeDocumentsTest {

    @Test
    void whatIsMarkedAsPrintedStandsInTheDocuments() {
        Set<String> files = new TreeSet<>();
        RoutingTable.tableFormats().stream().map(TableFormat::file).forEach(files::add);
        PrintedCells cells = new PrintedCells(KurumeDocumentsTest.class);
        cells.check(KurumeDistricts.class, "kurume-402036", files);
        cells.assertAllPrinted(150);
    }
}
