package jp.kurume.plan.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.Excerpt;

/** The files of a zip file, as somebody uploads one. */
final class ZipTables {

    /** No city has as many tables. */
    private static final int MOST_ENTRIES = 1_000;

    /** No table is as large, and not all of them together. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** What systems put into a zip file of their own. */
    private static final Set<String> OF_SYSTEMS = Set.of("__MACOSX", "Thumbs.db", ".DS_Store", "desktop.ini");

    /** What every Excel workbook has in it, which is a zip file, too. */
    private static final String OF_WORKBOOKS = "[Content_Types].xml";

    private final String where;
    private final Map<String, byte[]> files = new TreeMap<>();
    private int entries;
    private long bytes;

    private ZipTables(String where) {
        this.where = where;
    }

    /** The files, by their names within the one folder at the top, if there is one. */
    static Map<String, byte[]> read(byte[] zip, String where) {
        try {
            return read(zip, where, StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            // Names that are no UTF-8 are in Windows-31J, as Japanese Windows writes them.
            if (!Windows31J.isKnown()) {
                throw refused(where, TableProblems.ZIP_NONE);
            }
        }
        try {
            return read(zip, where, Windows31J.charset());
        } catch (IOException | IllegalArgumentException e) {
            throw refused(where, TableProblems.ZIP_NONE);
        }
    }

    private static Map<String, byte[]> read(byte[] zip, String where, Charset names) throws IOException {
        ZipTables tables = new ZipTables(where);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                tables.add(entry, in);
            }
        }
        if (tables.entries == 0) {
            throw refused(where, TableProblems.ZIP_NONE);
        }
        return tables.withoutFolder();
    }

    private void add(ZipEntry entry, ZipInputStream in) throws IOException {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw refused(where, TableProblems.ZIP_FILES, String.valueOf(MOST_ENTRIES));
        }
        String name = entry.getName().replace('\\', '/').replaceAll("(^|/)(\\./)+", "$1");
        List<String> steps = List.of(name.split("/"));
        if (name.startsWith("/") || steps.contains("..") || name.matches("[A-Za-z]:.*")) {
            throw refused(where, TableProblems.ZIP, Excerpt.of(name));
        }
        byte[] content = in.readNBytes((int) (MOST_BYTES - bytes) + 1);
        bytes += content.length;
        if (bytes > MOST_BYTES) {
            throw refused(where, TableProblems.ZIP_BYTES, String.valueOf(MOST_BYTES));
        }
        if (!entry.isDirectory() && steps.stream().noneMatch(OF_SYSTEMS::contains)) {
            if (files.putIfAbsent(name, content) != null) {
                throw refused(where, TableProblems.ZIP_TWICE, Excerpt.of(name));
            }
        }
    }

    /** The files at the top, or in the one folder that is there alone; those in other folders are no tables. */
    private Map<String, byte[]> withoutFolder() {
        if (files.containsKey(OF_WORKBOOKS)) {
            throw refused(where, TableProblems.ZIP_WORKBOOK);
        }
        Set<String> tops = new TreeSet<>();
        files.keySet().forEach(name -> tops.add(name.substring(0, name.indexOf('/') + 1)));
        String top = tops.size() == 1 ? tops.iterator().next() : "";
        Map<String, byte[]> within = new TreeMap<>();
        files.forEach((name, content) -> {
            String rest = name.substring(top.length());
            if (rest.indexOf('/') < 0) {
                within.put(rest, content);
            }
        });
        boolean hasTables = within.keySet().stream().anyMatch(ZipTables::isTable);
        files.keySet().stream()
                .filter(name -> !hasTables && isTable(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(where, TableProblems.ZIP_DEEPER, Excerpt.of(name));
                });
        return within;
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static InvalidTablesException refused(String where, ProblemCode reason, String... arguments) {
        return new InvalidTablesException(
                where, List.of(new Problem(reason, new Place.Folder(where), "", List.of(arguments), List.of())));
    }
}
