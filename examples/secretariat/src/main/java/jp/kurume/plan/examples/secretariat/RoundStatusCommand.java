package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells who has answered how far, and what is wrong with the answers (回答状況). Nothing is written. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class RoundStatusCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private RoundCommand round;

    @Mixin
    private final AskedRound asked = new AskedRound();

    @Parameters(index = "1", paramLabel = "ANSWERS", descriptionKey = "round-answers")
    @SuppressWarnings("NullAway.Init")
    private String answers;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Words words = round.words();
        CityTables city = asked.city(words);
        RoundReplies replies = RoundReplies.read(city, asked.of(city, words), answers, words);
        if (json) {
            round.tool().out().print(PlanJson.writeDocument(RoundAnswer.of(replies)));
        } else {
            replies.print(round.tool().out());
        }
        return replies.collation().isSound() ? PlanTool.FINE : PlanTool.FOUND_WANTING;
    }
}
