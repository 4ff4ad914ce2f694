package jp.kurume.plan.examples.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Reports on a plan's year: checks the observations, and writes pages, pictures and files for other systems into a folder.
 *
 * <p>What it is asked for are system properties, which the page beside this example explains.
 */
public final class Report {

    private Report() {}

    /**
     * Does the job; exits with 1 if the input is wrong, and has written nothing then.
     *
     * @param arguments none are looked at
     */
    public static void main(String[] arguments) {
        // Pictures are drawn where there is no screen, too.
        System.setProperty("java.awt.headless", "true");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset());
        boolean done = false;
        try {
            Order order = Order.from(System.getProperties(), LocalDate.now(ZoneId.systemDefault()));
            done = new ReportJob(order, isWatched(), out).run();
        } catch (RefusedException e) {
            out.println(e.getMessage());
        } catch (IOException e) {
            Words words = new Words(Locale.forLanguageTag(System.getProperty("report.language", "ja")));
            out.println(words.say("failed", e));
        }
        if (!done) {
            System.exit(1);
        }
    }

    /** Whether there is a terminal. The property lets JDK 22 to 24 answer as those before and after them do. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** The terminal's own encoding if it has the letters that are needed, else UTF-8. */
    private static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset terminal = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return terminal.newEncoder().canEncode("要確認") ? terminal : StandardCharsets.UTF_8;
    }
}
