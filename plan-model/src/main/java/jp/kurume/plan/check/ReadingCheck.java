package jp.kurume.plan.check;

import java.util.List;
import java.util.function.Consumer;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * A check of a subject whose tables are right where they can be read: its reader tells everything that is wrong with them.
 *
 * <pre>{@code
 * public final class ShelterCheck extends ReadingCheck {
 *     public ShelterCheck() {
 *         super("shelter", ShelterTables.formats(), reading -> new ShelterReader(reading).readAll());
 *     }
 * }
 * }</pre>
 *
 * <p>Stateless and thread-safe, as long as the reader is made anew for each reading.
 */
public abstract class ReadingCheck implements SubjectCheck {

    private final String subject;
    private final List<TableFormat> tables;
    private final Consumer<TableReading> reader;

    /**
     * For subclasses, which the service loader makes without parameters.
     *
     * @param subject the subject: one word in lower case, the first one of its problems' codes
     * @param tables the tables that the subject reads, in the order in which they are told of
     * @param reader reads all editions from a reading
     */
    protected ReadingCheck(String subject, List<TableFormat> tables, Consumer<TableReading> reader) {
        this.subject = subject;
        this.tables = List.copyOf(tables);
        this.reader = reader;
    }

    @Override
    public final String subject() {
        return subject;
    }

    @Override
    public final List<TableFormat> tables() {
        return tables;
    }

    /** What can be read has no problem beyond. */
    @Override
    public final List<Problem> check(TableReading reading) {
        reader.accept(reading);
        return List.of();
    }

    /** Prints the subject. */
    @Override
    public final String toString() {
        return "check of the subject " + subject;
    }
}
