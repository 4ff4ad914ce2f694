package jp.kurume.plan.indicators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;

/** A folder of few tables, of the edition {@code plan}, whose rows all cite one document. */
public final class SmallCity {

    private final Path folder;

    private SmallCity(Path folder) {
        this.folder = folder;
    }

    /** A folder with nothing but an edition and a source. */
    public static SmallCity in(Path folder) throws IOException {
        Files.writeString(folder.resolve("sources.csv"), "id,title,published\ndoc,表,\n");
        Files.writeString(folder.resolve("editions.csv"), """
                id,municipality_code,municipality,title,subtitle,status,published,source
                plan,402036,ある市,計画,,adopted,,doc 表
                """);
        return new SmallCity(folder);
    }

    /** Writes a table; edition and source are added to the headings and to every row. */
    public SmallCity table(String file, String headings, String... rows) throws IOException {
        StringBuilder text = new StringBuilder("edition," + headings + ",source\n");
        for (String row : rows) {
            text.append("plan,").append(row).append(",doc 表\n");
        }
        Files.writeString(folder.resolve(file), text.toString());
        return this;
    }

    /** Writes a table whose rows cite nothing; the edition is added. */
    public SmallCity uncited(String file, String headings, String... rows) throws IOException {
        StringBuilder text = new StringBuilder("edition," + headings + "\n");
        for (String row : rows) {
            text.append("plan,").append(row).append('\n');
        }
        Files.writeString(folder.resolve(file), text.toString());
        return this;
    }

    /** Writes measures, whose first column is the id, and an indicator for each. */
    public SmallCity measures(String headings, String... rows) throws IOException {
        List<String> indicators = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        for (String row : rows) {
            String id = row.substring(0, row.indexOf(','));
            indicators.add("i-" + id + ",outcome,,,指標" + id);
            measures.add("i-" + id + "," + row);
        }
        table("indicators.csv", "id,kind,part,part_title,title", indicators.toArray(new String[0]));
        return table("measures.csv", "indicator," + headings, measures.toArray(new String[0]));
    }

    public Path folder() {
        return folder;
    }

    public IndicatorSet read() {
        return IndicatorSet.readFrom(TableSource.folder(folder), "plan");
    }

    /** The problems that a check of the folder finds in the tables of indicators, each as its code, its place and what it says in Japanese. */
    public List<String> problems() {
        return CityCheck.check(folder).problems().stream()
                .filter(problem -> !problem.code().id().equals("table.subject.absent"))
                .map(SmallCity::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.code().id() + " " + problem.place() + " " + problem.message(Locale.JAPANESE);
    }

    /** The codes of the errors for which the folder is refused, and what was probably meant. */
    public List<String> refusals() {
        try {
            read();
            return List.of();
        } catch (InvalidTablesException e) {
            return e.problems().stream()
                    .map(problem -> problem.code().id() + " " + String.join(" ", problem.suggestions()))
                    .toList();
        }
    }
}
