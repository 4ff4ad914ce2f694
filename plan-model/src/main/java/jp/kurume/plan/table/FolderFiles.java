package jp.kurume.plan.table;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;

/** What is wrong with a folder of tables as a folder, and with the files in it that are no tables. */
final class FolderFiles {

    private final Path folder;
    private final Collection<TableFormat> formats;

    FolderFiles(Path folder, Collection<TableFormat> formats) {
        this.folder = folder;
        this.formats = formats;
    }

    List<Problem> problems() {
        if (!Files.isDirectory(folder)) {
            return List.of(
                    problem(Files.exists(folder) ? TableProblems.FOLDER_IS_FILE : TableProblems.FOLDER_MISSING, ""));
        }
        try {
            return new FileNames(formats, files(), FolderTables.of(folder), this::newer)
                    .problems(new Place.Folder(folder.toString()));
        } catch (IOException e) {
            return List.of(problem(TableProblems.FOLDER_UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    /** The names of the files, folders within the folder left out unless they are called like a table. */
    private Set<String> files() throws IOException {
        List<String> tables = formats.stream().map(TableFormat::file).toList();
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

    private String newer(String one, String other) {
        try {
            FileTime its = Files.getLastModifiedTime(folder.resolve(one));
            return its.compareTo(Files.getLastModifiedTime(folder.resolve(other))) > 0 ? one : other;
        } catch (IOException e) {
            // One of them went away meanwhile.
            return other;
        }
    }

    private Problem problem(ProblemCode code, String found) {
        return new Problem(code, new Place.Folder(folder.toString()), found, List.of(), List.of());
    }
}
