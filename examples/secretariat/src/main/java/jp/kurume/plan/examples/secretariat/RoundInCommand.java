package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Takes the answers of departments into the tables (回答の取りまとめ): in a new folder or workbook, and only if there is neither an error
 * nor a conflict, or if those are left out on purpose. What there is stays as it is.
 */
@Command(name = "in", mixinStandardHelpOptions = true)
final class RoundInCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private RoundCommand round;

    @Mixin
    private final AskedRound asked = new AskedRound();

    @Parameters(index = "1", paramLabel = "ANSWERS", descriptionKey = "round-answers")
    @SuppressWarnings("NullAway.Init")
    private String answers;

    @Parameters(index = "2", paramLabel = "NEW-FOLDER|NEW.xlsx", descriptionKey = "new-folder-or-workbook")
    @SuppressWarnings("NullAway.Init")
    private String newFolder;

    @Option(names = "--leave-out", descriptionKey = "round-leave-out")
    private boolean leaveOut;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Words words = round.words();
        CityTables city = asked.city(words);
        RoundReplies all = RoundReplies.read(city, asked.of(city, words), answers, words);
        RoundReplies taken = leaveOut ? all.leavingOut() : all;
        boolean isSound = taken.collation().isSound();
        boolean changes = isSound && !taken.collation().changes().isEmpty();
        String written = changes
                ? new TableFolder(words.language())
                        .write(city.with(taken.collation().tables()), newFolder, words)
                : "";
        PrintWriter out = round.tool().out();
        if (json) {
            out.print(PlanJson.writeDocument(RoundAnswer.of(taken)));
        } else {
            all.print(out);
            out.println();
            if (changes && leaveOut && !all.collation().isSound()) {
                Width.lines(
                                words.say(
                                        "tool.round.left-out",
                                        taken.collation().changes().size()),
                                0)
                        .forEach(out::println);
            }
            Width.lines(
                            changes
                                    ? written
                                    : words.say(isSound ? "tool.round.nothing-changes" : "tool.round.not-written"),
                            0)
                    .forEach(out::println);
        }
        return isSound ? PlanTool.FINE : PlanTool.FOUND_WANTING;
    }
}
