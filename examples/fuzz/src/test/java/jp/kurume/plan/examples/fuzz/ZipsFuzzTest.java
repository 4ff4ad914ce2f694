package jp.kurume.plan.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;

/** Zip files, whole and damaged: they are tables or refused, and no name in one leads out of it. */
class ZipsFuzzTest {

    @DictionaryEntries({
        "PK\\x03\\x04",
        "needs.csv",
        "../",
        "\\\\",
        "C:",
        "__MACOSX/",
        "id,title,published\\x0A",
        "sources.csv"
    })
    @FuzzTest
    void everyZipIsReadOrRefused(FuzzedDataProvider data) {
        byte[] bytes = data.consumeBoolean() ? data.consumeBytes(Integer.MAX_VALUE) : zip(data);
        try {
            TableSource tables = TableSource.zip(bytes);
            assertEquals(
                    CityCheck.check(tables).problems(),
                    CityCheck.check(TableSource.zip(bytes)).problems());
        } catch (InvalidTablesException e) {
            assertTrue(!e.problems().isEmpty());
        }
    }

    /** A zip file with names and contents that nobody thought of; a byte of it may be another one. */
    private static byte[] zip(FuzzedDataProvider data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry("needs.csv"));
            out.write(data.consumeBytes(100));
            for (int files = data.consumeInt(0, 3); files > 0; files--) {
                out.putNextEntry(new ZipEntry(files + data.consumeString(20)));
                out.write(data.consumeBytes(200));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] zip = bytes.toByteArray();
        if (data.consumeBoolean()) {
            zip[data.consumeInt(0, zip.length - 1)] = data.consumeByte();
        }
        return zip;
    }
}
