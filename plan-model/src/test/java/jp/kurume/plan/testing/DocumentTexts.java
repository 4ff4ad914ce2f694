package jp.kurume.plan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurume.plan.testing.KurumeDocuments.Section;

/**
 * What the documents of Kurume say, section by section. They are no part of the project: they lie in {@code shared/seeds} beside
 * it, or not.
 *
 * <p>Texts are compared without what the transcription adds or loses: blanks and breaks of lines and pages, the width of letters,
 * and the signs of its mark-up. Cells of its tables are read along the rows, and once more down the columns, since a cell may
 * go on in the row below.
 */
public final class DocumentTexts {

    private static final Path FOLDER = Path.of("shared", "seeds");
    /** How the names of the files begin. */
    private static final Map<String, String> FILES = Map.of(
            "second-plan-draft", "000_",
            "second-plan-outline", "001_",
            "multilayer-slides-2021", "002_",
            "activities-2020-2022", "003_",
            "first-plan-chapter-5", "004_");

    private static final Pattern MARK_UP = Pattern.compile("<[a-zA-Z/][^>]*>|\\*\\*");

    private final Map<Section, String> texts = new LinkedHashMap<>();
    private final Map<Section, List<List<String>>> rows = new LinkedHashMap<>();

    private DocumentTexts(Path folder) {
        FILES.forEach((document, beginning) ->
                cut(document, MARK_UP.matcher(read(folder, beginning)).replaceAll("")));
    }

    /** The documents; the test that asks is skipped where they are not there. */
    public static DocumentTexts find() {
        return new DocumentTexts(StandardFiles.lying(FOLDER));
    }

    private static String read(Path folder, String beginning) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, beginning + "*")) {
            return Files.readString(files.iterator().next(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cut(String document, String text) {
        // The letters that are compared, and where each stands in the text.
        StringBuilder letters = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String folded = folded(text.substring(i, i + 1));
            letters.append(folded);
            for (int j = 0; j < folded.length(); j++) {
                places.add(i);
            }
        }
        List<Section> sections = KurumeDocuments.sectionsOf(document);
        List<Integer> beginnings = new ArrayList<>();
        int from = 0;
        for (Section section : sections) {
            from = letters.indexOf(folded(section.begins()), from);
            if (from < 0) {
                throw new AssertionError(section + " is not there, or not behind those before it");
            }
            beginnings.add(places.get(from));
            from++;
        }
        for (int i = 0; i < sections.size(); i++) {
            int end = i + 1 < sections.size() ? beginnings.get(i + 1) : text.length();
            String section = text.substring(beginnings.get(i), end);
            texts.put(sections.get(i), alongAndDown(section));
            rows.put(sections.get(i), table(section));
        }
    }

    /** The rows of a section's tables, cell by cell, folded. */
    private static List<List<String>> table(String section) {
        return section.lines()
                .filter(line -> line.indexOf('\t') >= 0)
                .map(line -> Stream.of(line.split("\t", -1))
                        .map(DocumentTexts::folded)
                        .toList())
                .toList();
    }

    private static String alongAndDown(String text) {
        Map<Integer, StringBuilder> columns = new LinkedHashMap<>();
        text.lines().filter(line -> line.indexOf('\t') >= 0).forEach(line -> {
            String[] cells = line.split("\t", -1);
            for (int i = 0; i < cells.length; i++) {
                columns.computeIfAbsent(i, none -> new StringBuilder()).append(cells[i]);
            }
        });
        return folded(text)
                + columns.values().stream()
                        .map(down -> "\n" + folded(down.toString()))
                        .collect(Collectors.joining());
    }

    /** Letters as they are compared: letter by letter, whatever their width, without blanks. A number in a circle is no digit. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.chars()
                .mapToObj(letter -> isCircled(letter)
                        ? String.valueOf((char) letter)
                        : Normalizer.normalize(String.valueOf((char) letter), Normalizer.Form.NFKC))
                .forEach(folded::append);
        return folded.toString().replaceAll("[\\s\\u3000]", "");
    }

    private static boolean isCircled(int letter) {
        return letter >= '①' && letter <= '⑳';
    }

    /** What stands at a cited place, folded. */
    public String at(String document, String place) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().document().equals(document))
                .filter(text -> text.getKey().isIn(place))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    /** The rows of the tables at a cited place, cell by cell, folded. */
    public List<List<String>> rows(String document, String place) {
        return rows.entrySet().stream()
                .filter(table -> table.getKey().document().equals(document))
                .filter(table -> table.getKey().isIn(place))
                .flatMap(table -> table.getValue().stream())
                .toList();
    }

    /** What stands in a document, folded. */
    String of(String document) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().document().equals(document))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }
}
