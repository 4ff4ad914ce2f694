package jp.kurume.plan.examples.secretariat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The tool of a plan's secretariat: {@code java -jar plan-tool.jar check our-tables} and what else its help lists.
 *
 * <p>It exits with 0 where all is well, with 1 where the tables have errors or a question has no answer, with 2 where it was
 * called in a way that it does not know, and with 3 where a file cannot be read or written.
 */
@Command(
        name = PlanTool.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = PlanTool.Version.class,
        subcommands = {
            CheckCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            FinaliseCommand.class,
            OfficesCommand.class,
            MeasuresCommand.class,
            FindCommand.class,
            CompareCommand.class,
            NewCommand.class,
            RoundCommand.class
        })
final class PlanTool implements Runnable {

    static final String NAME = "plan-tool";

    static final int FINE = 0;
    static final int FOUND_WANTING = 1;
    static final int CALLED_WRONGLY = 2;
    static final int FILES_FAIL = 3;

    private static final String LANGUAGE = "--lang";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = LANGUAGE, paramLabel = "ja|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    @SuppressWarnings("unused") // looked at before anything is parsed, since the help is in this language, too
    private Locale language = Locale.JAPANESE;

    /**
     * Does what the arguments say.
     *
     * @param arguments a command, its options and what it is about
     */
    public static void main(String[] arguments) {
        Charset charset = charset();
        PrintWriter out = new PrintWriter(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset), true, charset);
        PrintWriter err = new PrintWriter(
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, charset), true, charset);
        int code = run(List.of(arguments), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The terminal's own encoding if it has the letters that are needed, else UTF-8. */
    private static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset terminal = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return terminal.newEncoder().canEncode("要確認") ? terminal : StandardCharsets.UTF_8;
    }

    static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        Locale language = language(arguments);
        CommandLine line = new CommandLine(new PlanTool());
        line.setResourceBundle(ToolWords.help(language));
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(Width.OF_TERMINAL);
        line.registerConverter(Locale.class, Locale::forLanguageTag);
        line.registerConverter(FiscalYear.class, FiscalYear::parse);
        line.registerConverter(LocalDate.class, PlanTool::day);
        line.setParameterExceptionHandler(new Mistakes(Words.in(language)));
        line.setExecutionExceptionHandler(new Failures(Words.in(language)));
        return line.execute(arguments.toArray(String[]::new));
    }

    /** A day in any form in which a table may have it. */
    private static LocalDate day(String text) {
        return Column.day("day").parse(text).fold(day -> day, reasons -> {
            throw new CommandLine.TypeConversionException(text);
        });
    }

    /** The language that is asked for, wherever in the command line: Japanese, unless it is another. */
    private static Locale language(List<String> arguments) {
        Locale language = Locale.JAPANESE;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(LANGUAGE + "=")) {
                language = Locale.forLanguageTag(argument.substring(LANGUAGE.length() + 1));
            } else if (argument.equals(LANGUAGE) && i + 1 < arguments.size()) {
                language = Locale.forLanguageTag(arguments.get(i + 1));
            }
        }
        return language;
    }

    /** Shows the help: called without a command, one wants to know what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Words words() {
        return Words.in(language);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** The day on which the tool is used, as the city's calendar has it. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = PlanTool.class.getPackage().getImplementationVersion();
            return new String[] {NAME + (version == null ? "" : " " + version)};
        }
    }
}
