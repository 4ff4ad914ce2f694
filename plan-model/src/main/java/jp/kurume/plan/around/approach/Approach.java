package jp.kurume.plan.around.approach;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.immutables.value.Value;

/**
 * The thoughts on which the work for a plan rests (取組みを進めるにあたっての考え方): kinds of help, and spheres.
 *
 * <pre>{@code
 * Approach approach = KurumeWelfare.approach();
 * approach.helps();               // 自助, 共助, 公助
 * approach.spheres();             // from 隣近所 to 市域
 * approach.closeToResidents();    // the school district, as a rule
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("approach")
@Value.Immutable
public abstract class Approach implements Serializable {

    private static final long serialVersionUID = 1L;

    Approach() {}

    /**
     * The tables that it is read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return ApproachTables.formats();
    }

    /**
     * Reads the approach of a plan from a city's tables: {@code helps.csv}, {@code spheres.csv} and
     * {@code approach-printed-forms.csv}.
     *
     * @param tables where the tables are
     * @param edition the id of the plan's edition
     * @return the approach
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold nothing of that edition
     */
    public static Approach readFrom(TableSource tables, String edition) {
        return new ApproachReader(new TableReading(tables)).read(edition);
    }

    /**
     * Starts an approach, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static Approach fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("helps") List<Help> helps,
            @JsonProperty("spheres") List<Sphere> spheres,
            @JsonProperty("printedForms") List<PrintedForm> printedForms) {
        return builder()
                .edition(edition)
                .helps(helps)
                .spheres(spheres)
                .printedForms(printedForms)
                .build();
    }

    /** {@return the edition of the plan} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The kinds of help.
     *
     * @return the kinds in the order of the plan
     */
    @JsonProperty("helps")
    public abstract List<Help> helps();

    /**
     * The spheres.
     *
     * @return the spheres, smallest first
     */
    @JsonProperty("spheres")
    public abstract List<Sphere> spheres();

    /**
     * Names as they are printed elsewhere, and slips that were corrected.
     *
     * @return the printed forms in the order of the tables
     */
    @JsonProperty("printedForms")
    public abstract List<PrintedForm> printedForms();

    /**
     * {@return a kind of help by its id or its name}
     *
     * @param idOrName its id, such as {@code mutual-help}, or its name, such as 共助
     * @throws UnknownElementException if there is none of that id or name
     */
    public Help help(String idOrName) {
        for (Help help : helps()) {
            if (help.id().equals(idOrName) || help.name().equals(idOrName)) {
                return help;
            }
        }
        throw UnknownElementException.of(
                "kind of help", idOrName, helps().stream().map(Help::id).toList());
    }

    /**
     * {@return a sphere by its id or its name}
     *
     * @param idOrName its id, such as {@code school-district}, or its name, such as 隣近所
     * @throws UnknownElementException if there is none of that id or name
     */
    public Sphere sphere(String idOrName) {
        for (Sphere sphere : spheres()) {
            if (sphere.id().equals(idOrName) || sphere.name().equals(idOrName)) {
                return sphere;
            }
        }
        throw UnknownElementException.of(
                "sphere", idOrName, spheres().stream().map(Sphere::id).toList());
    }

    /**
     * The sphere close to residents (住民に身近な圏域), as a rule.
     *
     * @return the sphere; empty if the plan names none
     */
    public Optional<Sphere> closeToResidents() {
        return spheres().stream()
                .filter(sphere -> sphere.closeness() == Closeness.AS_A_RULE)
                .findFirst();
    }

    /**
     * The spheres that may be the one close to residents: the one that is as a rule, and those that are for some measures.
     *
     * @return the spheres, smallest first
     */
    public List<Sphere> possiblyCloseToResidents() {
        return spheres().stream()
                .filter(sphere -> sphere.closeness() != Closeness.NOT_NAMED)
                .toList();
    }

    /**
     * The spheres within which a sphere lies.
     *
     * @param sphere a sphere of this approach
     * @return the larger ones, smallest first; without the sphere itself
     */
    public List<Sphere> spheresAround(Sphere sphere) {
        Objects.requireNonNull(sphere, "sphere");
        return spheres().stream().filter(other -> other.compareTo(sphere) > 0).toList();
    }

    /**
     * Names as other documents print them.
     *
     * @return the printed forms that are variants, in the order of the tables
     */
    public List<PrintedForm> variants() {
        return PrintedForm.Kind.VARIANT.among(printedForms());
    }

    /**
     * Slips of the print or the transcription, corrected here.
     *
     * @return the printed forms that are errata, in the order of the tables
     */
    public List<PrintedForm> errata() {
        return PrintedForm.Kind.ERRATUM.among(printedForms());
    }

    /** Prints edition, kinds of help and spheres. */
    @Override
    public String toString() {
        return edition() + ": " + helps().stream().map(Help::name).toList() + ", " + spheres();
    }

    /** Builds an approach part by part. */
    public static final class Builder extends ImmutableApproach.Builder {
        Builder() {}
    }

    /**
     * Keeps the parts consistent.
     *
     * @throws IllegalArgumentException if two kinds of help or two spheres share an id, the spheres are not ordered by size,
     *     or two are the one close to residents as a rule
     */
    @Value.Check
    protected void check() {
        Set<String> ids = new HashSet<>();
        helps().forEach(help -> distinct(ids, "kind of help", help.id()));
        spheres().forEach(sphere -> distinct(ids, "sphere", sphere.id()));
        int before = 0;
        for (Sphere sphere : spheres()) {
            if (sphere.number() <= before) {
                throw new IllegalArgumentException(
                        "Spheres stand in the order of their size, but " + sphere + " does not");
            }
            if (sphere.closeness() == Closeness.AS_A_RULE) {
                distinct(ids, "sphere close to residents", "as a rule");
            }
            before = sphere.number();
        }
    }

    private static void distinct(Set<String> seen, String kind, String id) {
        if (!seen.add(kind + " " + id)) {
            throw new IllegalArgumentException("An approach cannot have two elements " + kind + " " + id);
        }
    }
}
