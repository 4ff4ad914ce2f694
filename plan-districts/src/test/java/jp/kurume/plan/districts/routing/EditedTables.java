package jp.kurume.plan.districts.routing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;

/**
 * The bundled tables with some of them edited, in a folder of the test's own.
 *
 * <p>The routes are written out, one row for each district and field, which says the same as the bundled rows of several
 * districts each.
 */
final class EditedTables {

    private final Path folder;

    EditedTables(Path folder) {
        this.folder = folder;
    }

    /** Replaces the first occurrence of a text in a table. */
    EditedTables edit(String file, String from, String to) throws IOException {
        String text = text(file);
        int start = text.indexOf(from);
        if (start < 0) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        return write(file, text.substring(0, start) + to + text.substring(start + from.length()));
    }

    /** Replaces every occurrence of a text in a table. */
    EditedTables editAll(String file, String from, String to) throws IOException {
        return write(file, text(file).replace(from, to));
    }

    EditedTables append(String file, String line) throws IOException {
        return write(file, text(file) + line + "\n");
    }

    EditedTables write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /** The line, counted from 1, on which a text stands in the table as it is now. */
    long lineOf(String file, String part) throws IOException {
        String text = text(file);
        return text.substring(0, text.indexOf(part)).lines().count() + (part.startsWith("\n") ? 1 : 0);
    }

    private String text(String file) throws IOException {
        Path edited = folder.resolve(file);
        if (Files.exists(edited)) {
            return Files.readString(edited);
        }
        if (file.equals("routes.csv")) {
            return routes();
        }
        try (InputStream in = KurumeDistricts.class.getResourceAsStream("kurume-402036/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String routes() {
        StringBuilder out = new StringBuilder("edition,districts,field,office,basis,alternatives,source,because\n");
        for (Route route : KurumeDistricts.routing().routes()) {
            for (Assignment assignment : route.assignments()) {
                Citation citation = assignment.citation();
                out.append(String.join(
                                ",",
                                "second-plan-draft",
                                route.district().id(),
                                assignment.field().id(),
                                assignment.office().id(),
                                assignment.basis().name().toLowerCase(Locale.ROOT),
                                String.join(
                                        ";",
                                        assignment.alternatives().stream()
                                                .map(Office::id)
                                                .toList()),
                                citation.source().id() + " " + citation.place(),
                                citation.fold(printed -> "", reading -> "\"" + reading.reason() + "\"")))
                        .append('\n');
            }
        }
        return out.toString();
    }

    RoutingTable read() {
        return RoutingTable.readFrom(TableSource.folder(folder).orElse(KurumeDistricts.tables()), "second-plan-draft");
    }

    /** The problems of the tables, each in one line; none if they can be read. */
    List<String> problems() {
        try {
            read();
            return List.of();
        } catch (InvalidTablesException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
