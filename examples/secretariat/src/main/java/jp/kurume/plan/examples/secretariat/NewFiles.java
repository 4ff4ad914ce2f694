package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.kurume.plan.words.Words;

/** Files and folders that are there whole or not at all: they are written beside, and moved. */
final class NewFiles {

    private NewFiles() {}

    /** Writes a text in place of the file, if there is one. */
    static void replace(Path file, String text) throws IOException {
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes in place of the file, if there is one. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = Files.createDirectories(parent(absolute));
        Path unfinished = folder.resolve("." + absolute.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Makes a file that is not there. */
    static void file(String given, byte[] bytes, Words words) throws IOException {
        Path file = CityTables.path(given, words);
        if (Files.exists(file)) {
            throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.file.occupied", given));
        }
        replace(file, bytes);
    }

    /** What fills a folder. */
    interface Filling {
        void into(Path folder) throws IOException;
    }

    /**
     * Makes a folder.
     *
     * @param given the name of a folder that is not there, or is empty
     * @param filling writes what is in it
     * @param words the words of refusals
     */
    static void folder(String given, Filling filling, Words words) throws IOException {
        Path folder = CityTables.path(given, words).toAbsolutePath().normalize();
        if (Files.exists(folder)
                && !(Files.isDirectory(folder) && listed(folder).isEmpty())) {
            throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.folder.occupied", given));
        }
        Path parent = Files.createDirectories(parent(folder));
        Path unfinished = parent.resolve("." + folder.getFileName() + ".unfinished");
        try {
            Files.createDirectory(unfinished);
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.folder.unfinished", unfinished));
        }
        try {
            filling.into(unfinished);
            Files.deleteIfExists(folder);
            Files.move(unfinished, folder);
        } finally {
            delete(unfinished);
        }
    }

    private static Path parent(Path absolute) {
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
