package jp.kurume.plan.check;

import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;

/**
 * Checks what a city's tables say about one subject: plans, indicators, routing, or one that a host adds.
 *
 * <p>A service of {@link java.util.ServiceLoader}: a module says {@code provides SubjectCheck with …}, and a jar on the
 * class path names its class in {@code META-INF/services} as well. {@link CityCheck} asks all of them.
 *
 * <p>Stateless and thread-safe, with a public constructor without parameters.
 */
public interface SubjectCheck {

    /**
     * The subject.
     *
     * @return one word in lower case, such as {@code routing}; the first one of its problems' codes
     */
    String subject();

    /**
     * The tables that the subject reads; {@code sources.csv} and {@code editions.csv}, which all subjects share, among them.
     *
     * @return their formats, in the order in which they are told of
     */
    List<TableFormat> tables();

    /**
     * Whether a city is complete without the subject, so that nobody need be told that it has no table of it.
     *
     * @return false unless the subject says otherwise
     */
    default boolean isOptional() {
        return false;
    }

    /**
     * Checks the tables of all editions: first their form, as a reader does, and if that is sound, what they say.
     *
     * @param reading a reading of this subject's own, of tables among which is at least one that is the subject's alone;
     *     what is wrong with their form is noted there
     * @return what the tables say that is wrong or worth looking at, at places in tables as far as it has one
     * @throws InvalidTablesException if the form of the tables is not sound
     */
    List<Problem> check(TableReading reading);

    /**
     * Checks the tables as they are looked at on a day: beyond what is wrong on any day, what is overdue then, or holds only
     * later.
     *
     * @param reading a reading, as of {@link #check(TableReading)}
     * @param day the day
     * @return what the tables say that is wrong or worth looking at; the same as on any day unless the subject says otherwise
     * @throws InvalidTablesException if the form of the tables is not sound
     */
    default List<Problem> check(TableReading reading, LocalDate day) {
        return check(reading);
    }
}
