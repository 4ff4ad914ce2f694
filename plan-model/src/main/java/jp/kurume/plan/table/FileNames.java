package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.SimilarNames;

/** What is wrong with the names of the files that lie beside each other in a folder, or came together. */
final class FileNames {

    /** What Excel, and LibreOffice, put before the name of a file while somebody has it open. */
    private static final String[] OPEN = {"~$", ".~lock."};

    /** What file managers leave in every folder, and the page that tells what is in one. */
    private static final Set<String> BESIDE_TABLES = Set.of("desktop.ini", "thumbs.db", "contents.html");

    /** What file managers, browsers and people put behind the name of a copy: (2), - コピー, のコピー, _20260401. */
    private static final Pattern COPY_BEHIND = Pattern.compile(
            "(?i)[ _　-]*([(（][0-9０-９]+[)）]|-? *コピー *([(（][0-9]+[)）])?|のコピー *[0-9]*|- *copy *([(][0-9]+[)])?|copy|"
                    + "[0-9]{6,8}|v[0-9]+|final|最終|修正版?|新|旧|old|new|bak)[.]csv$");

    /** What is put before it. */
    private static final Pattern COPY_BEFORE = Pattern.compile("(?i)^(コピー *[～〜~-] *|copy of )");

    /** More letters that differ make another name. */
    private static final int MOST_SLIPS = 2;

    private final List<TableFormat> formats;
    private final List<String> tables;
    private final Set<String> files;
    private final TableSource source;
    private final BinaryOperator<String> newer;

    /**
     * The files of a place.
     *
     * @param formats all tables that anybody reads
     * @param files the names of the files
     * @param source reads them
     * @param newer the newer one of two files
     */
    FileNames(Collection<TableFormat> formats, Set<String> files, TableSource source, BinaryOperator<String> newer) {
        this.formats = List.copyOf(formats);
        this.tables = formats.stream().map(TableFormat::file).toList();
        this.files = files;
        this.source = source;
        this.newer = newer;
    }

    /** The problems, in the order of the files' names; first of all that there is no table at the place. */
    List<Problem> problems(Place place) {
        List<Problem> problems = new ArrayList<>();
        for (String file : files) {
            if (!tables.contains(file)) {
                addStranger(file, problems);
            }
        }
        if (tables.stream().noneMatch(files::contains)) {
            problems.add(
                    0,
                    new Problem(TableProblems.FOLDER_EMPTY, place, "", List.of(String.join(", ", tables)), List.of()));
        }
        return List.copyOf(problems);
    }

    private void addStranger(String file, List<Problem> problems) {
        for (String open : OPEN) {
            if (file.startsWith(open)) {
                String name = file.substring(open.length()).replaceAll("#$", "");
                problems.add(
                        new Problem(TableProblems.FILE_OPEN, new Place.WholeTable(file), "", List.of(name), List.of()));
                return;
            }
        }
        if (!file.startsWith(".") && !BESIDE_TABLES.contains(file.toLowerCase(Locale.ROOT))) {
            problems.add(stranger(file));
        }
    }

    private Problem stranger(String file) {
        String workbook = Workbooks.nameOf(file);
        if (!workbook.isEmpty()) {
            String table = original(workbook + ".csv");
            if (!table.isEmpty()) {
                return problem(
                        files.contains(table) ? TableProblems.FILE_WORKBOOK : TableProblems.FILE_WORKBOOK_ONLY,
                        file,
                        List.of(),
                        table);
            }
        }
        String original = original(file);
        if (files.contains(original)) {
            return problem(TableProblems.FILE_COPY, file, List.of(), original, newer.apply(file, original));
        }
        if (!original.isEmpty()) {
            return problem(TableProblems.FILE_MISNAMED, file, List.of(original), original);
        }
        List<String> meant = likeTables(file);
        List<String> there = meant.stream().filter(files::contains).toList();
        List<String> absent =
                meant.stream().filter(table -> !files.contains(table)).toList();
        // Whoever renamed a copy to a table that is there would lose that one.
        if (absent.isEmpty() || there.stream().anyMatch(table -> isNamedLike(file, table))) {
            String table = there.stream()
                    .filter(one -> isNamedLike(file, one))
                    .findFirst()
                    .orElse(there.isEmpty() ? "" : there.get(0));
            return table.isEmpty()
                    ? problem(TableProblems.FILE_UNKNOWN, file, workbook.isEmpty() ? misspelt(file) : List.of())
                    : problem(TableProblems.FILE_COPY, file, List.of(), table, newer.apply(file, table));
        }
        List<String> likeliest = SimilarNames.closest(file, absent, 1);
        return problem(
                TableProblems.FILE_MISNAMED, file, likeliest.isEmpty() ? absent : likeliest, String.join(", ", absent));
    }

    /** The table that is not there whose name a file's is but for a slip. */
    private List<String> misspelt(String file) {
        List<String> absent =
                tables.stream().filter(table -> !files.contains(table)).toList();
        return SimilarNames.closest(file, absent, 1).stream()
                .filter(table -> SimilarNames.distance(file, table) <= MOST_SLIPS)
                .toList();
    }

    private static boolean isNamedLike(String file, String table) {
        return file.toLowerCase(Locale.ROOT).contains(table.replaceFirst("[.]csv$", ""));
    }

    /** The table that a file is a copy of by its name; empty if it is none. */
    private String original(String file) {
        String plain = COPY_BEFORE
                .matcher(COPY_BEHIND.matcher(file).replaceFirst(".csv"))
                .replaceFirst("")
                .replaceFirst("(?i)[.]csv[.](txt|csv|bak)$", ".csv")
                .toLowerCase(Locale.ROOT);
        return tables.contains(plain) ? plain : "";
    }

    /** The tables whose headings a file has: those of which it has all and no others, or else those of which it has most. */
    private List<String> likeTables(String file) {
        if (!file.toLowerCase(Locale.ROOT).matches(".*[.](csv|txt|tsv)")) {
            return List.of();
        }
        List<String> exactly = formats.stream()
                .filter(format -> TableReading.hasHeadingsOf(source, file, format))
                .map(TableFormat::file)
                .toList();
        return exactly.isEmpty() ? withMostHeadingsOf(file) : exactly;
    }

    /** The tables of whose headings one of the first lines has most, and all that a file must have. */
    private List<String> withMostHeadingsOf(String file) {
        List<List<String>> lines = FirstLine.cells(source, file);
        int most = 0;
        List<String> alike = new ArrayList<>();
        for (TableFormat format : formats) {
            int known = lines.stream()
                    .mapToInt(line -> Headings.known(format, line))
                    .max()
                    .orElse(0);
            if (known > most) {
                alike.clear();
                most = known;
            }
            if (known > 0 && known == most) {
                alike.add(format.file());
            }
        }
        return alike;
    }

    private static Problem problem(ProblemCode code, String file, List<String> suggestions, String... arguments) {
        return new Problem(code, new Place.WholeTable(file), "", List.of(arguments), suggestions);
    }
}
