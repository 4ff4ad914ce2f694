package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kurume.plan.examples.workbook.InquiryWorkbook;
import jp.kurume.plan.round.Reply;
import jp.kurume.plan.words.Words;

/** The workbooks that came back, in a folder. */
final class ReplyFolder {

    private ReplyFolder() {}

    /**
     * Reads all workbooks of a folder; other files there are passed over.
     *
     * @param given the folder
     * @param words the words of the refusal, which tells of every workbook that cannot be read
     * @return the replies, by file name
     */
    static List<Reply> read(String given, Words words) throws IOException {
        Path folder = CityTables.path(given, words);
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.round.no-folder", given));
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(ReplyFolder::isReply).sorted().toList();
        }
        List<Reply> replies = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                if (isOpen(file)) {
                    throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.workbook.open", file));
                }
                byte[] bytes = CityTables.bytes(file, file.toString(), words);
                replies.add(new Reply(
                        name, CityTables.workbook(() -> InquiryWorkbook.read(bytes), file, file.toString(), words)));
            } catch (RefusedException e) {
                refusals.add(String.valueOf(e.getMessage()));
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(PlanTool.FILES_FAIL, String.join("\n", refusals));
        }
        return replies;
    }

    /** Whether a file is a workbook, and not what a spreadsheet or a file system leaves beside one. */
    private static boolean isReply(Path file) {
        String name = String.valueOf(file.getFileName());
        return CityTables.isWorkbook(name)
                && !name.startsWith("~$")
                && !name.startsWith(".")
                && Files.isRegularFile(file);
    }

    /** Whether a spreadsheet has it open: what is typed there is not in the file yet. */
    private static boolean isOpen(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.exists(file.resolveSibling("~$" + name))
                || Files.exists(file.resolveSibling(".~lock." + name + "#"));
    }
}
