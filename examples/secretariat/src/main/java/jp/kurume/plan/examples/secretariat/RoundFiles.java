package jp.kurume.plan.examples.secretariat;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.round.Inquiry;
import jp.kurume.plan.round.YearlyRound;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.words.Words;

/**
 * The workbooks of a round, for scripts.
 *
 * @param year the year
 * @param day the day on which it is asked, in ISO form
 * @param workbooks the workbooks
 */
@JsonRootName("round-files")
record RoundFiles(FiscalYear year, String day, List<Workbook> workbooks) {

    /**
     * A workbook.
     *
     * @param file its name
     * @param department who is asked
     * @param due how much is due
     */
    @JsonRootName("round-file")
    record Workbook(String file, String department, int due) {}

    static RoundFiles of(YearlyRound round, Map<String, Inquiry> files, Words words) {
        List<Workbook> workbooks = new ArrayList<>();
        files.forEach((file, inquiry) -> workbooks.add(new Workbook(
                file, RoundOutCommand.name(inquiry, words), inquiry.dues().size())));
        LocalDate day = round.day();
        return new RoundFiles(round.year(), day.toString(), workbooks);
    }
}
