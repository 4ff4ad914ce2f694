package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The same table as another program would save it: nothing here changes what it says. */
final class TableSaving {

    private TableSaving() {}

    static byte[] saved(byte[] bytes, Random random, boolean anyEncoding) {
        List<List<String>> rows = new ArrayList<>();
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(new String(bytes, UTF_8))) {
            rows.add(new ArrayList<>(row.getFields()));
        }
        boolean withoutReasons = random.nextBoolean();
        if (withoutReasons) {
            shortenWhereNoReasonStands(rows);
        } else {
            moveColumns(rows, random);
        }
        if (random.nextBoolean()) {
            rows.get(0).replaceAll(heading -> random.nextBoolean() ? wide(heading) : heading.toUpperCase(Locale.ROOT));
        }
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        int emptyColumns = withoutReasons ? 0 : random.nextInt(4);
        boolean everyCellQuoted = random.nextBoolean();
        StringBuilder out = new StringBuilder(end.repeat(random.nextInt(3)));
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (String cell : row) {
                String padded = random.nextInt(20) == 0 ? " " + cell + "　" : cell;
                cells.add(everyCellQuoted || padded.matches("(?s).*[\",\r\n].*") ? quoted(padded) : padded);
            }
            out.append(String.join(",", cells)).append(",".repeat(emptyColumns)).append(end);
            if (random.nextInt(10) == 0) {
                out.append(random.nextBoolean() ? "" : ",".repeat(random.nextInt(20)))
                        .append(end);
            }
        }
        return encoded(out.toString(), random.nextInt(anyEncoding ? 5 : 4));
    }

    private static byte[] encoded(String text, int encoding) {
        return switch (encoding) {
            case 0 -> text.getBytes(UTF_8);
            case 1 -> ("\uFEFF" + text).getBytes(UTF_8);
            case 2 -> ("\uFEFF" + text).getBytes(UTF_16LE);
            case 3 -> ("\uFEFF" + text).getBytes(UTF_16BE);
            default -> text.replace('–', '‐').getBytes(Facts.WINDOWS_31J);
        };
    }

    private static void moveColumns(List<List<String>> rows, Random random) {
        long order = random.nextLong();
        for (List<String> row : rows) {
            Collections.shuffle(row, new Random(order));
        }
    }

    /** As a spreadsheet does that leaves out the last cells of a row where they are empty. */
    private static void shortenWhereNoReasonStands(List<List<String>> rows) {
        List<String> heading = rows.get(0);
        int last = heading.size() - 1;
        if (heading.get(last).equals("because")) {
            for (List<String> row : rows) {
                if (row.size() > last && row.get(last).isEmpty()) {
                    row.remove(last);
                }
            }
        }
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static String wide(String heading) {
        StringBuilder out = new StringBuilder("　");
        heading.chars().forEach(c -> out.append((char) (c - '!' + '！')));
        return out.append(' ').toString();
    }
}
