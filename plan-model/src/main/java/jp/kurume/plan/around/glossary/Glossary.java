package jp.kurume.plan.around.glossary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.immutables.value.Value;

/**
 * What the terms of a plan mean (用語).
 *
 * <pre>{@code
 * KurumeWelfare.glossary().term("地域住民等").meaning();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("glossary")
@Value.Immutable
public abstract class Glossary implements Serializable {

    private static final long serialVersionUID = 1L;

    Glossary() {}

    /**
     * The tables that it is read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return GlossaryTables.formats();
    }

    /**
     * Reads the glossary of a plan from a city's table {@code terms.csv}.
     *
     * @param tables where the table is
     * @param edition the id of the plan's edition
     * @return the glossary
     * @throws InvalidTablesException if the table has a problem, with all of them
     * @throws UnknownElementException if the table is sound and holds no term of that edition
     */
    public static Glossary readFrom(TableSource tables, String edition) {
        return new GlossaryReader(new TableReading(tables)).read(edition);
    }

    /**
     * Starts a glossary, to be built term by term.
     *
     * @return a builder without any
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static Glossary fromJson(@JsonProperty("edition") Edition edition, @JsonProperty("terms") List<Term> terms) {
        return builder().edition(edition).terms(terms).build();
    }

    /** {@return the edition of the plan} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The terms.
     *
     * @return the terms in the order of the table
     */
    @JsonProperty("terms")
    public abstract List<Term> terms();

    /**
     * {@return a term by its id or its name}
     *
     * @param idOrName its id, such as {@code diverse-actors}, or its name, such as 多様な主体
     * @throws UnknownElementException if there is none of that id or name
     */
    public Term term(String idOrName) {
        for (Term term : terms()) {
            if (term.id().equals(idOrName) || term.name().equals(idOrName)) {
                return term;
            }
        }
        throw UnknownElementException.of(
                "term", idOrName, terms().stream().map(Term::name).toList());
    }

    /** Prints edition and number. */
    @Override
    public String toString() {
        return edition() + ": " + terms().size() + " terms";
    }

    /** Builds a glossary term by term. */
    public static final class Builder extends ImmutableGlossary.Builder {
        Builder() {}
    }

    /**
     * Keeps the terms apart.
     *
     * @throws IllegalArgumentException if two share an id
     */
    @Value.Check
    protected void check() {
        Set<String> ids = new HashSet<>();
        for (Term term : terms()) {
            if (!ids.add(term.id())) {
                throw new IllegalArgumentException("There cannot be two terms " + term.id());
            }
        }
    }
}
