package jp.kurume.plan.examples.secretariat;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Tells in the reader's language what is wrong with a command line, and what was probably meant. */
final class Mistakes implements CommandLine.IParameterExceptionHandler {

    private static final int MOST_MEANT = 3;

    private final Words words;

    Mistakes(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException mistake, String[] arguments) {
        CommandLine line = mistake.getCommandLine();
        PrintWriter err = line.getErr();
        Width.lines(said(mistake, line), 0).forEach(err::println);
        err.println();
        Width.lines(words.say("tool.mistake.help", line.getCommandSpec().qualifiedName() + " --help"), 0)
                .forEach(err::println);
        return PlanTool.CALLED_WRONGLY;
    }

    private String said(CommandLine.ParameterException mistake, CommandLine line) {
        if (mistake instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), line);
        }
        if (mistake instanceof CommandLine.MissingParameterException missing) {
            return words.say("tool.mistake.missing", labels(missing.getMissing()));
        }
        if (mistake instanceof CommandLine.OverwrittenOptionException twice && twice.getOverwritten() != null) {
            return words.say("tool.mistake.twice", label(twice.getOverwritten()));
        }
        ArgSpec about = mistake.getArgSpec();
        return about == null
                ? words.say("tool.mistake.other", String.valueOf(mistake.getMessage()))
                : words.say("tool.mistake.value", label(about), String.valueOf(mistake.getValue()));
    }

    private String unknown(String argument, CommandLine line) {
        boolean option = argument.startsWith("-");
        boolean command = !option && !line.getSubcommands().isEmpty();
        List<String> known = new ArrayList<>();
        if (option) {
            line.getCommandSpec().options().forEach(its -> known.addAll(List.of(its.names())));
        } else if (command) {
            known.addAll(line.getSubcommands().keySet());
        }
        String kind = option ? "option" : command ? "command" : "argument";
        String name = option && argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        List<String> meant = SimilarNames.closest(name, known, MOST_MEANT);
        String said = words.say("tool.mistake." + kind, argument);
        return meant.isEmpty()
                ? said
                : said + words.say("problem.suggestion", String.join(words.say("problem.or"), meant));
    }

    private static String labels(List<ArgSpec> arguments) {
        return arguments.stream().map(Mistakes::label).collect(Collectors.joining(" "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
