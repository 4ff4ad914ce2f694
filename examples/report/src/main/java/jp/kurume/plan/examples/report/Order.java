package jp.kurume.plan.examples.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Properties;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;

/**
 * What was asked for.
 *
 * @param input a file of observations, the folder of a city, or a folder of such folders
 * @param output the folder to write into, which holds nothing yet
 * @param year the fiscal year to report on
 * @param made the day that the reports bear
 * @param words the language of reports and messages
 */
record Order(Path input, Path output, FiscalYear year, LocalDate made, Words words) {

    /**
     * Reads the order from system properties: {@code report.input}, {@code report.output}, {@code report.year}, and if they
     * are there {@code report.made} (else today) and {@code report.language} (else Japanese).
     */
    static Order from(Properties properties, LocalDate today) throws RefusedException {
        Words words = new Words(Locale.forLanguageTag(properties.getProperty("report.language", "ja")));
        String made = properties.getProperty("report.made", "");
        Order order = new Order(
                path("report.input", properties, words),
                path("report.output", properties, words),
                year(text("report.year", properties, words), words),
                made.isBlank() ? today : day(made, words),
                words);
        order.checkFolders();
        return order;
    }

    private static String text(String property, Properties properties, Words words) throws RefusedException {
        String text = properties.getProperty(property, "");
        if (text.isBlank()) {
            throw new RefusedException(words.say("needed", property));
        }
        return text;
    }

    private static Path path(String property, Properties properties, Words words) throws RefusedException {
        String text = text(property, properties, words);
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new RefusedException(words.say("name", property, text));
        }
    }

    private static FiscalYear year(String text, Words words) throws RefusedException {
        try {
            return FiscalYear.parse(text);
        } catch (FiscalYearParseException e) {
            String meant = e.suggestion().map(FiscalYear::toString).orElse("R8、2026年度");
            throw new RefusedException(words.say("year", text, meant));
        }
    }

    private static LocalDate day(String text, Words words) throws RefusedException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RefusedException(words.say("day", text));
        }
    }

    private void checkFolders() throws RefusedException {
        if (!Files.exists(input)) {
            throw new RefusedException(words.say("missing", input));
        }
        if (Files.exists(output) && !isEmptyFolder(output)) {
            throw new RefusedException(words.say("occupied", output));
        }
    }

    private static boolean isEmptyFolder(Path folder) {
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            return !listing.iterator().hasNext();
        } catch (IOException e) {
            // A file, or a folder that is somebody else's: either way nothing to write into.
            return false;
        }
    }
}
