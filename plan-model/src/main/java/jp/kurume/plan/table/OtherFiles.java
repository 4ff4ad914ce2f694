package jp.kurume.plan.table;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Files of other kinds, which bear the name of a table: a web page that was saved in its place, for example. */
final class OtherFiles {

    /** This many bytes tell the kind of a file. */
    private static final int BEGINNING = 200;

    /** How files of each kind begin, in lower case and without blanks. */
    private static final Map<String, String> KINDS = kinds();

    private OtherFiles() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("<!doctype", "HTML");
        kinds.put("<html", "HTML");
        kinds.put("<?xml", "XML");
        kinds.put("%pdf-", "PDF");
        kinds.put("{\\rtf", "RTF");
        kinds.put("{\"", "JSON");
        kinds.put("[{\"", "JSON");
        return kinds;
    }

    /** The kind of file that bytes are, by its usual name; empty if they may be a table. */
    static String kindOf(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .replaceAll("^\u00EF\u00BB\u00BF|\\s", "")
                .toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(kind -> beginning.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
