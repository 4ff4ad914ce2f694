package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Begins the tables of the final plan with those of its draft (案から確定版へ): in a new folder or workbook, in which the
 * rows of the draft are those of the final plan. What there is of the draft stays as it is.
 */
@Command(name = "finalise", mixinStandardHelpOptions = true)
final class FinaliseCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanTool tool;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder")
    @SuppressWarnings("NullAway.Init")
    private String folder;

    @Parameters(index = "1", paramLabel = "NEW-FOLDER|NEW.xlsx", descriptionKey = "new-folder-or-workbook")
    @SuppressWarnings("NullAway.Init")
    private String newFolder;

    @Option(names = "--draft", required = true, paramLabel = "ID", descriptionKey = "draft")
    @SuppressWarnings("NullAway.Init")
    private String draft;

    @Option(names = "--final", required = true, paramLabel = "ID", descriptionKey = "final")
    @SuppressWarnings("NullAway.Init")
    private String adopted;

    @Override
    public Integer call() throws IOException {
        Words words = tool.words();
        CityTables city = CityTables.open(folder, words);
        tool.out()
                .println(new TableFolder(words.language())
                        .renaming(draft, adopted)
                        .write(city, newFolder, words));
        return PlanTool.FINE;
    }
}
