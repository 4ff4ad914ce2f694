package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the bundled tables, or those of somebody, into a new folder or workbook to be edited (書き出し). */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanTool tool;

    @Parameters(arity = "1", paramLabel = "NEW-FOLDER|NEW.xlsx", descriptionKey = "new-folder-or-workbook")
    @SuppressWarnings("NullAway.Init")
    private String folder;

    @Option(names = "--from", paramLabel = "FOLDER", descriptionKey = "from", defaultValue = "")
    private String from = "";

    @Override
    public Integer call() throws IOException {
        Words words = tool.words();
        CityTables city = CityTables.openOrBundled(from, words);
        tool.out().println(new TableFolder(words.language()).write(city, folder, words));
        return PlanTool.FINE;
    }
}
