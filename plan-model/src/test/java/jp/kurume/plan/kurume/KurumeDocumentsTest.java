package jp.kurume.plan.kurume;

import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.testing.PrintedCells;
import org.junit.jupiter.api.Test;

/** The bundled plans and what surrounds them against the documents, which lie beside the project or not. */
class KurumeDocumentsTest {

    @Test
    void whatIsMarkedAsPrintedStandsInTheDocuments() {
        Set<String> files = new TreeSet<>();
        StreamSupport.stream(ServiceLoader.load(SubjectCheck.class).spliterator(), false)
                .flatMap(subject -> subject.tables().stream())
                .map(TableFormat::file)
                .forEach(files::add);
        PrintedCells cells = new PrintedCells(KurumeDocumentsTest.class);
        cells.check(KurumePlans.class, "kurume-402036", files);
        cells.check(KurumePlans.class, "kurume-402036-outline", files);
        cells.assertAllPrinted(1000);
    }
}
