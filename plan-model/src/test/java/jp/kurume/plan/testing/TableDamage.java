package jp.kurume.plan.testing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What happens to files on their way: up to four accidents to one table, each of any kind. */
public final class TableDamage {

    private static final Charset[] ENCODINGS = {
        Charset.forName("windows-31j"),
        Charset.forName("EUC-JP"),
        Charset.forName("ISO-2022-JP"),
        UTF_16LE,
        Charset.forName("UTF-16")
    };

    private static final List<String> INSERTED = List.of(
            "\"",
            "\"\"",
            "\u0000",
            ",",
            ",,,,",
            ";",
            "\r\n",
            "\r",
            "\n\n",
            "'",
            "=",
            "\uFEFF",
            "\t",
            "9".repeat(10_000),
            "長".repeat(20_000),
            "\"".repeat(999),
            "\"".repeat(1000),
            "a,".repeat(5_000),
            "x;".repeat(2_000),
            "\"a\nb\"",
            "\"\n".repeat(500),
            " ".repeat(10_000));

    private TableDamage() {}

    /** The table after up to four accidents. */
    public static byte[] done(byte[] bytes, Random random) {
        byte[] result = bytes;
        for (int i = random.nextInt(4); i >= 0; i--) {
            result = once(result, random);
        }
        return result;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        String text = new String(bytes, UTF_8);
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 2, 3 -> inserted(bytes, at, INSERTED.get(random.nextInt(INSERTED.size())));
            case 4 -> text.getBytes(ENCODINGS[random.nextInt(ENCODINGS.length)]);
            case 5 -> doubledLine(text, random).getBytes(UTF_8);
            case 6 -> withColumnsMoved(text, random).getBytes(UTF_8);
            case 7 -> withHeading(text, random).getBytes(UTF_8);
            case 8 -> {
                byte[] noise = new byte[random.nextInt(50)];
                random.nextBytes(noise);
                yield joined(Arrays.copyOf(bytes, at), noise, Arrays.copyOfRange(bytes, at, bytes.length));
            }
            default -> swappedCells(text, random).getBytes(UTF_8);
        };
    }

    private static byte[] inserted(byte[] bytes, int at, String text) {
        return joined(Arrays.copyOf(bytes, at), text.getBytes(UTF_8), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static String doubledLine(String text, Random random) {
        List<String> lines = text.lines().toList();
        return lines.isEmpty()
                ? text
                : text + (lines.get(random.nextInt(lines.size())) + "\n").repeat(1 + random.nextInt(20));
    }

    /** Moves cells of every line, quoted or not, so that they no longer stand under their headings. */
    private static String withColumnsMoved(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = random.nextInt(2); i < lines.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(lines.get(i).split(",", -1)));
            Collections.rotate(cells, 1);
            lines.set(i, String.join(",", cells));
        }
        return String.join("\n", lines);
    }

    private static String withHeading(String text, Random random) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return text;
        }
        List<String> headings = new ArrayList<>(List.of(text.substring(0, end).split(",", -1)));
        String other = List.of("", "ID", "版", "番号", "because", "x".repeat(20_000), "\"", "　")
                .get(random.nextInt(8));
        headings.set(random.nextInt(headings.size()), other);
        return String.join(",", headings) + text.substring(end);
    }

    private static String swappedCells(String text, Random random) {
        String[] cells = text.split("(?<=[,\n])|(?=[,\n])", -1);
        int one = random.nextInt(cells.length);
        int other = random.nextInt(cells.length);
        String cell = cells[one];
        cells[one] = cells[other];
        cells[other] = cell;
        return String.join("", cells);
    }
}
