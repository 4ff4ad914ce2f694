package jp.kurume.plan.table;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.SimilarNames;

/** What is wrong with a folder of tables as a folder, and with the files in it that are no tables. */
final class FolderFiles {

    /** What Excel, and LibreOffice, put before the name of a file while somebody has it open. */
    private static final String[] OPEN = {"~$", ".~lock."};

    /** What file managers leave in every folder. */
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("desktop.ini", "thumbs.db");

    private final Path folder;
    private final Collection<String> tables;

    FolderFiles(Path folder, Collection<String> tables) {
        this.folder = folder;
        this.tables = tables;
    }

    List<Problem> problems() {
        if (!Files.isDirectory(folder)) {
            return List.of(
                    problem(Files.exists(folder) ? TableProblems.FOLDER_IS_FILE : TableProblems.FOLDER_MISSING, ""));
        }
        Set<String> files;
        try {
            files = files();
        } catch (IOException e) {
            return List.of(problem(TableProblems.FOLDER_UNREADABLE, String.valueOf(e.getMessage())));
        }
        List<Problem> problems = new ArrayList<>();
        boolean empty = true;
        for (String file : files) {
            if (tables.contains(file)) {
                empty = false;
            } else {
                addStranger(file, problems);
            }
        }
        if (empty) {
            problems.add(0, problem(TableProblems.FOLDER_EMPTY, "", tables.toArray(new String[0])));
        }
        return List.copyOf(problems);
    }

    /** The names of the files, folders within the folder left out unless they are called like a table. */
    private Set<String> files() throws IOException {
        Set<String> files = new TreeSet<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path path : listing) {
                String name = String.valueOf(path.getFileName());
                if (tables.contains(name) || !Files.isDirectory(path)) {
                    files.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return files;
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
        if (!file.startsWith(".") && !LEFT_BY_SYSTEMS.contains(file.toLowerCase(Locale.ROOT))) {
            problems.add(new Problem(
                    TableProblems.FILE_UNKNOWN,
                    new Place.WholeTable(file),
                    "",
                    List.of(),
                    SimilarNames.closest(file, tables, 1)));
        }
    }

    private Problem problem(ProblemCode code, String found, String... arguments) {
        String names = String.join(", ", arguments);
        return new Problem(
                code,
                new Place.Folder(folder.toString()),
                found,
                names.isEmpty() ? List.of() : List.of(names),
                List.of());
    }
}
