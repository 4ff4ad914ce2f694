package jp.kurume.plan.examples.secretariat;

import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The yearly round (進捗照会): workbooks for departments, and back. */
@Command(
        name = "round",
        mixinStandardHelpOptions = true,
        subcommands = {RoundOutCommand.class, RoundStatusCommand.class, RoundInCommand.class})
final class RoundCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanTool tool;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    PlanTool tool() {
        return tool;
    }

    Words words() {
        return tool.words();
    }

    /** Shows the help: called without a command, one wants to know what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
