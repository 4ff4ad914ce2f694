package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.kurume.plan.examples.workbook.InquiryWorkbook;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.round.Inquiry;
import jp.kurume.plan.round.Respondent;
import jp.kurume.plan.round.YearlyRound;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a workbook for each department (照会), with what is due from it for a year. */
@Command(name = "out", mixinStandardHelpOptions = true)
final class RoundOutCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private RoundCommand round;

    @Mixin
    private final AskedRound asked = new AskedRound();

    @Parameters(index = "1", paramLabel = "NEW-FOLDER", descriptionKey = "round-workbooks")
    @SuppressWarnings("NullAway.Init")
    private String newFolder;

    @Option(names = "--back-to", paramLabel = "NAME", descriptionKey = "round-back-to", defaultValue = "")
    private String backTo = "";

    @Option(names = "--by", paramLabel = "DAY", descriptionKey = "round-by", defaultValue = "")
    private String by = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Words words = round.words();
        CityTables city = asked.city(words);
        YearlyRound its = asked.of(city, words);
        if (its.inquiries().isEmpty()) {
            round.tool().out().println(words.say("tool.round.nothing-due", its.year()));
            return PlanTool.FINE;
        }
        Map<String, Inquiry> files = files(its, words);
        NewFiles.folder(
                newFolder,
                folder -> {
                    for (Map.Entry<String, Inquiry> file : files.entrySet()) {
                        Files.write(
                                folder.resolve(file.getKey()),
                                InquiryWorkbook.write(
                                        file.getValue(), guide(its, file.getValue(), words), words.language()));
                    }
                },
                words);
        if (json) {
            round.tool().out().print(PlanJson.writeDocument(RoundFiles.of(its, files, words)));
        } else {
            Width.lines(words.say("tool.round.out", newFolder, its.year()), 0)
                    .forEach(round.tool().out()::println);
            files.forEach((file, inquiry) -> Width.lines(
                            words.say("tool.round.file", file, inquiry.dues().size()), 2)
                    .forEach(round.tool().out()::println));
            if (!its.unanswered().isEmpty()) {
                Width.lines(words.say("tool.round.out.nobody", its.unanswered().size()), 0)
                        .forEach(round.tool().out()::println);
            }
        }
        return PlanTool.FINE;
    }

    private List<String> guide(YearlyRound its, Inquiry inquiry, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("tool.round.guide.sheet"));
        lines.add(words.say("tool.round.guide.title", its.year(), name(inquiry, words)));
        lines.add(words.say("tool.round.guide.yellow"));
        lines.add(words.say("tool.round.guide.words"));
        lines.add(words.say("tool.round.guide.rows"));
        lines.add(words.say("tool.round.guide.empty"));
        inquiry.byKind()
                .forEach((kind, dues) -> lines.add(words.say(
                        "tool.round.guide." + kind.name().toLowerCase(Locale.ROOT),
                        InquiryWorkbook.sheetOf(kind, words.language()),
                        dues.size())));
        if (!by.isEmpty()) {
            lines.add(words.say("tool.round.guide.by", by));
        }
        if (!backTo.isEmpty()) {
            lines.add(words.say("tool.round.guide.back-to", backTo));
        }
        return lines;
    }

    static String name(Inquiry inquiry, Words words) {
        return inquiry.respondent().fold(Respondent.OfDepartment::name, () -> words.say("tool.round.nobody"));
    }

    /** A file for each inquiry, called like the department; two of one name are told apart by their ids. */
    static Map<String, Inquiry> files(YearlyRound its, Words words) {
        Map<String, Inquiry> files = new LinkedHashMap<>();
        for (Inquiry inquiry : its.inquiries()) {
            String name = fileName(name(inquiry, words));
            String file = name + ".xlsx";
            if (files.keySet().stream().anyMatch(file::equalsIgnoreCase)) {
                file = name + "-" + fileName(inquiry.respondent().fold(Respondent.OfDepartment::id, () -> ""))
                        + ".xlsx";
            }
            files.put(file, inquiry);
        }
        return files;
    }

    /** A name without letters that a file's name cannot have somewhere. */
    private static String fileName(String name) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return safe.startsWith(".") || safe.startsWith("~") ? "_" + safe : safe;
    }
}
