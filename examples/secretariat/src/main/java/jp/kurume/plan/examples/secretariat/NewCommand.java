package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a folder for a city that begins: every table with its headings, and what each of them is for (はじめて使う市). */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanTool tool;

    @Parameters(arity = "1", paramLabel = "NEW-FOLDER", descriptionKey = "new-folder")
    @SuppressWarnings("NullAway.Init")
    private String folder;

    @Override
    public Integer call() throws IOException {
        Words words = tool.words();
        NewFiles.folder(folder, new TableFolder(words.language()).ofHeadings(), words);
        tool.out().println(words.say("tool.new", folder, TableFolder.CONTENTS));
        return PlanTool.FINE;
    }
}
