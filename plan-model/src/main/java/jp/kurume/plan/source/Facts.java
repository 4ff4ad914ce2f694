package jp.kurume.plan.source;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import jp.kurume.plan.text.TextTable;

/**
 * The cited facts of a subject (出典一覧): every value that has a citation, so that one can go through a document page by
 * page and see what was taken from it.
 *
 * <p>Nothing has to be declared for a value to be found: whatever has a component or an attribute of the type {@link
 * Citation} is a fact, in values of any city and of a host's own types too.
 *
 * <pre>{@code
 * Facts facts = KurumePlans.facts();
 * facts.of("second-plan-draft");              // in the order of its pages
 * facts.onPage("second-plan-draft", 14);
 * facts.readings();                           // what goes beyond the printed text
 * facts.onPage("second-plan-draft", 12).toTable();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the facts; of one subject, those of its own attributes come before those within them
 */
@JsonRootName("facts")
public record Facts(List<Fact> all) implements Serializable {

    /** Copies the list. */
    public Facts {
        Objects.requireNonNull(all, "all");
        all = List.copyOf(all);
    }

    /**
     * Every cited fact in a value.
     *
     * <p>A citation in a component named {@code citation} is of the value that has it, one in {@code unitCitation} of the
     * component {@code unit}; a list of citations gives as many facts. The same fact in several places (a need in the plan's list, and in an initiative's link) is told
     * once, at the place nearest to the value.
     *
     * @param subject what to call the value, such as {@code plan second-plan-draft}
     * @param value a plan, an indicator set, a routing table, or any other value of this library or a host's; records, and
     *     classes whose fields have accessors of the same name, are gone into
     * @return the facts; the same for equal values
     * @throws IllegalArgumentException if the subject is blank, or the value has attributes that this module may not read
     *     because their package is not exported
     */
    public static Facts in(String subject, Object value) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(value, "value");
        return new Facts(new FactWalk(subject).in(value));
    }

    /**
     * These facts and others.
     *
     * @param others other facts, such as another module's
     * @return these, and then the others, each once
     */
    public Facts and(Facts others) {
        Objects.requireNonNull(others, "others");
        Set<Fact> both = new LinkedHashSet<>(all);
        both.addAll(others.all);
        return new Facts(List.copyOf(both));
    }

    /**
     * The documents that they are taken from.
     *
     * @return the sources, in the order in which they are first cited
     */
    public List<Source> sources() {
        return all.stream().map(fact -> fact.citation().source()).distinct().toList();
    }

    private List<String> sourceIds() {
        return sources().stream().map(Source::id).distinct().toList();
    }

    /**
     * What is taken from a document.
     *
     * @param source the id of a document
     * @return its facts in the order of pages and sections: numbers in a place count as numbers, so that p2 is before p10
     * @throws IllegalArgumentException if no fact is taken from a document of that id
     */
    public Facts of(String source) {
        Objects.requireNonNull(source, "source");
        List<Fact> found = new ArrayList<>();
        for (Fact fact : all) {
            if (fact.citation().source().id().equals(source)) {
                found.add(fact);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No fact is taken from a document \"" + source + "\"; expected one of "
                    + String.join(", ", sourceIds()));
        }
        found.sort(Comparator.comparing(fact -> fact.citation().place(), CitedPlaces.ORDER));
        return new Facts(found);
    }

    /**
     * What is taken from a document.
     *
     * @param source the document
     * @return its facts in the order of pages and sections
     * @throws IllegalArgumentException if no fact is taken from it
     */
    public Facts of(Source source) {
        Objects.requireNonNull(source, "source");
        return of(source.id());
    }

    /**
     * What is taken from a page of a document.
     *
     * @param source the id of a document
     * @param page the number of a page
     * @return the facts whose citation names that page, or pages among which it is ({@code p15–23}); empty if there is none
     * @throws IllegalArgumentException if no fact is taken from a document of that id
     */
    public Facts onPage(String source, int page) {
        Objects.requireNonNull(source, "source");
        return of(source).filtered(fact -> CitedPlaces.isOn(fact.citation().place(), page));
    }

    /**
     * The facts place by place.
     *
     * @return for each document and place, such as {@code second-plan-draft p14}, what is taken from there; documents in the
     *     order in which they are first cited, places in the order of pages and sections
     */
    public Map<String, Facts> byPlace() {
        Map<String, List<Fact>> lists = new LinkedHashMap<>();
        for (String source : sourceIds()) {
            for (Fact fact : of(source).all) {
                lists.computeIfAbsent(source + " " + fact.citation().place(), place -> new ArrayList<>())
                        .add(fact);
            }
        }
        Map<String, Facts> byPlace = new LinkedHashMap<>();
        lists.forEach((place, facts) -> byPlace.put(place, new Facts(facts)));
        return Collections.unmodifiableMap(byPlace);
    }

    /**
     * Those that go beyond the printed text.
     *
     * @return the facts whose citation is a {@link Citation.Reading}, in the same order
     */
    public Facts readings() {
        return filtered(fact -> fact.citation().isReading());
    }

    private Facts filtered(Predicate<Fact> condition) {
        return new Facts(all.stream().filter(condition).toList());
    }

    /**
     * A table for people: document, place, subject, what the fact says, and why it is read so where it is a reading.
     *
     * @return the table, with one row per fact in the order of the facts
     */
    public TextTable toTable() {
        TextTable table = TextTable.of("document", "place", "subject", "says", "read so because");
        for (Fact fact : all) {
            Citation citation = fact.citation();
            table.row(
                    citation.source().id(),
                    citation.place(),
                    fact.subject(),
                    fact.says(),
                    citation.fold(printed -> "", Citation.Reading::reason));
        }
        return table;
    }

    /** Prints how many facts there are, of how many documents, and how many of them are readings. */
    @Override
    public String toString() {
        return all.size() + " facts from " + sources().size() + " documents, "
                + readings().all().size() + " of them readings";
    }
}
