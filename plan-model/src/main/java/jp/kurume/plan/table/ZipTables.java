package jp.kurume.plan.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.text.Excerpt;

/** The files of a zip file, as somebody uploads one. */
final class ZipTables {

    /** No city has as many tables. */
    private static final int MOST_ENTRIES = 1_000;

    /** No table is as large, and not all of them together. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** What systems put into a zip file of their own. */
    private static final Set<String> OF_SYSTEMS = Set.of("__MACOSX", "Thumbs.db", ".DS_Store", "desktop.ini");

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
                throw refused(where, String.valueOf(e.getMessage()));
            }
        }
        try {
            return read(zip, where, Windows31J.charset());
        } catch (IOException | IllegalArgumentException e) {
            throw refused(where, String.valueOf(e.getMessage()));
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
            throw refused(where, "there is nothing in it, or it is none");
        }
        return tables.withoutFolder();
    }

    private void add(ZipEntry entry, ZipInputStream in) throws IOException {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw refused(where, "there are more than " + MOST_ENTRIES + " files in it");
        }
        String name = entry.getName().replace('\\', '/');
        List<String> steps = List.of(name.split("/"));
        if (name.startsWith("/") || steps.contains("..") || name.matches("[A-Za-z]:.*")) {
            throw refused(where, "the name \"" + Excerpt.of(name) + "\" leads out of it");
        }
        byte[] content = in.readNBytes((int) (MOST_BYTES - bytes) + 1);
        bytes += content.length;
        if (bytes > MOST_BYTES) {
            throw refused(where, "there are more than " + MOST_BYTES + " bytes in it");
        }
        if (!entry.isDirectory() && steps.stream().noneMatch(OF_SYSTEMS::contains)) {
            if (files.putIfAbsent(name, content) != null) {
                throw refused(where, "two files in it are called \"" + Excerpt.of(name) + "\"");
            }
        }
    }

    /** The files at the top, or in the one folder that is there alone; those in other folders are no tables. */
    private Map<String, byte[]> withoutFolder() {
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
        return within;
    }

    private static InvalidTablesException refused(String where, String reason) {
        return new InvalidTablesException(
                where,
                List.of(new Problem(TableProblems.ZIP, new Place.Folder(where), "", List.of(reason), List.of())));
    }
}
