package jp.kurume.plan.examples.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.examples.workbook.SheetTable;
import jp.kurume.plan.examples.workbook.UnreadableWorkbookException;
import jp.kurume.plan.examples.workbook.WorkbookSheets;

/** The sheet of a workbook that holds observations: the one that is called observations or 実績, or the only one. */
final class ObservationSheet {

    private static final Set<String> NAMES = Set.of("observations", "実績");

    private ObservationSheet() {}

    static SheetTable read(Path file, Words words) throws RefusedException {
        String name = String.valueOf(file.getFileName());
        try {
            return sheet(name, WorkbookSheets.read(Files.readAllBytes(file)), words);
        } catch (UnreadableWorkbookException e) {
            throw new RefusedException(
                    switch (e.reason()) {
                        case OTHER_FORM -> words.say("form", name);
                        case DAMAGED -> words.say("damaged", name, String.valueOf(e.getMessage()));
                        case TOO_LONG -> words.say("row", name, e.sheet(), String.valueOf(e.row()));
                    });
        } catch (IOException e) {
            throw new RefusedException(words.say("damaged", name, String.valueOf(e.getMessage())));
        }
    }

    private static SheetTable sheet(String file, List<SheetTable> visible, Words words) throws RefusedException {
        List<SheetTable> named = visible.size() == 1
                ? visible
                : visible.stream()
                        .filter(sheet -> NAMES.contains(sheet.name().strip()))
                        .toList();
        if (named.size() != 1) {
            String names =
                    String.join(", ", visible.stream().map(SheetTable::name).toList());
            throw new RefusedException(words.say("sheet", file, names));
        }
        return named.get(0);
    }
}
