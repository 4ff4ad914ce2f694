package jp.kurume.plan.examples.secretariat;

import java.time.LocalDate;
import jp.kurume.plan.round.YearlyRound;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which round of which city is meant: what all commands of rounds are asked alike. */
final class AskedRound {

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String folder;

    @Option(names = "--year", paramLabel = "R8", descriptionKey = "round-year")
    private @Nullable FiscalYear year;

    @Option(names = "--edition", paramLabel = "ID", descriptionKey = "round-edition", defaultValue = "")
    private String edition = "";

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "round-on")
    private @Nullable LocalDate on;

    private LocalDate day() {
        return on == null ? PlanTool.today() : on;
    }

    /** The city's tables, which have no errors. */
    CityTables city(Words words) {
        return CityTables.open(folder, words).usable(words);
    }

    /** What is due by tables; of the year before that of the day, unless another is asked for. */
    YearlyRound of(CityTables city, Words words) {
        FiscalYear its = year == null ? FiscalYear.from(day()).minusYears(1) : year;
        return new CityRound(city, edition, words).of(its, day());
    }
}
