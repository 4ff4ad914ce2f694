package jp.kurume.plan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A second city's plan as a folder of tables, to show that nothing in the reading knows Kurume: other numbers of
 * elements, other marks, a role of its own. No prefecture has the number 99, so the city cannot exist.
 */
public final class MadeUpCity {

    public static final String EDITION = "minato-1";

    private static final String[][] TABLES = {
        {
            "sources.csv", //
            "id,title,published",
            "book,みなと市地域福祉計画,2026-03",
            "map,みなと市の地図,"
        },
        {
            "editions.csv",
            "id,municipality_code,municipality,title,subtitle,status,published,source",
            "minato-1,999997,みなと市,第1期みなとプラン,,adopted,2026-03,book cover"
        },
        {
            "plans.csv", //
            "edition,period,period_source,vision,source",
            "minato-1,R8–R10,book p2,だれもが港に帰れるまち,book p1"
        },
        {
            "legal-bases.csv", //
            "edition,id,law,provision,plan,source",
            "minato-1,act,みなと法,第1条,みなと見守り計画,book p1"
        },
        {
            "embedded-plans.csv", //
            "edition,id,tag,title,legal_basis,source",
            "minato-1,guard,見守,みなと見守り計画,act,book p1"
        },
        {
            "viewpoints.csv", //
            "edition,number,title,source",
            "minato-1,1,波に学ぶ,book p2"
        },
        {
            "needs.csv", //
            "edition,number,title,source",
            "minato-1,1,集う場所,book p2",
            "minato-1,2,夜の見守り,book p2"
        },
        {
            "actor-marks.csv", //
            "edition,mark,role,meaning,source",
            "minato-1,住,residents,住民がすること,book p3",
            "minato-1,漁,fishery-cooperative,漁協がすること,book p3"
        },
        {
            "initiatives.csv", //
            "edition,number,title,embedded_plans,source",
            "minato-1,1,集う場をひらく,,book p3",
            "minato-1,2,夜を見守る,guard,book p3"
        },
        {
            "directions.csv", //
            "edition,initiative,number,title,items_missing_because,source",
            "minato-1,1,1,浜の家,,book p4",
            "minato-1,2,1,灯台,the rest of the page is torn off,book p5"
        },
        {
            "actions.csv",
            "edition,direction,number,text,legibility,actors,actors_because,source",
            "minato-1,1.1,1,浜の家を開ける。,stated,住;漁,,book p4",
            "minato-1,1.1,2,茶を出す。,at-least,住,the picture shows residents,book p4",
            "minato-1,2.1,1,灯台から手を振る。,not-legible,,the marks are torn off,book p5"
        },
        {
            "need-links.csv", //
            "edition,initiative,need,source",
            "minato-1,1,1,book p3",
            "minato-1,2,2,book p3"
        },
        {
            "plan-printed-forms.csv",
            "edition,element,kind,printed,canonical,why,source",
            "minato-1,vision,variant,だれもが湊に帰れるまち,だれもが港に帰れるまち,湊 is another letter for 港,map legend"
        },
    };

    private MadeUpCity() {}

    /** Writes all tables of the city. */
    public static void writeTo(Path folder) {
        for (String[] table : TABLES) {
            String[] lines = new String[table.length - 1];
            System.arraycopy(table, 1, lines, 0, lines.length);
            write(folder, table[0], String.join("\n", lines) + "\n");
        }
    }

    /** Writes one table. */
    public static void write(Path folder, String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes one place of one table; what is to be changed must stand there exactly once. */
    public static void change(Path folder, String file, String from, String to) {
        try {
            String content = Files.readString(folder.resolve(file));
            int at = content.indexOf(from);
            if (at < 0 || content.indexOf(from, at + 1) >= 0) {
                throw new IllegalArgumentException(from + " does not stand exactly once in " + file);
            }
            write(folder, file, content.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of a table, counted from 1 as an editor does. */
    public static String line(Path folder, String file, int number) {
        try {
            return Files.readAllLines(folder.resolve(file)).get(number - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line at the end of a table. */
    public static void append(Path folder, String file, String line) {
        try {
            write(folder, file, Files.readString(folder.resolve(file)) + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
