package jp.kurume.plan.search;

import java.util.List;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks the table of words that a search takes for one.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class SearchCheck implements SubjectCheck {

    /** Makes one for the service loader. */
    public SearchCheck() {}

    @Override
    public String subject() {
        return "search";
    }

    @Override
    public List<TableFormat> tables() {
        return List.of(SearchTables.WORDS);
    }

    /** A city need not have words of its own. */
    @Override
    public boolean isOptional() {
        return true;
    }

    /** What can be read has no problem beyond. */
    @Override
    public List<Problem> check(TableReading reading) {
        SearchWords.readFrom(reading);
        reading.finish();
        return List.of();
    }

    /** Prints the subject. */
    @Override
    public String toString() {
        return "check of the subject " + subject();
    }
}
