package jp.kurume.plan.around.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurume.plan.entry.Checked;
import jp.kurume.plan.entry.ChoiceText;
import jp.kurume.plan.entry.CitationText;
import jp.kurume.plan.entry.DecimalText;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.entry.FiscalYearText;
import jp.kurume.plan.entry.IdText;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.entry.RequiredText;
import jp.kurume.plan.entry.Sound;
import jp.kurume.plan.interchange.QuotesTexts;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorMark;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.text.UnseenLetters;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was done for an action item as somebody types it (取組みの実績の入力): the texts of a line of {@code action-results.csv},
 * before anybody has looked at them.
 *
 * <pre>{@code
 * ActionResultEntry entry = new ActionResultEntry.Builder()
 *         .action("5.1-1")
 *         .year("令和9年度")
 *         .state("一部実施")
 *         .value("1,520")
 *         .unit("人")
 *         .source("report p3")
 *         .build();
 * entry.problems();                    // none
 * entry.toResult(plan, report);        // 5.1-1 令和9年度 一部実施
 * }</pre>
 *
 * <p>A host validates it with its own validator, or asks for its {@link #problems()}: both give the same. Whether there is
 * such an action item, shows when it becomes a result.
 *
 * <p>Immutable and thread-safe.
 *
 * @param action the id of the action item, such as {@code 5.1-1}
 * @param year the fiscal year, in any form that {@link FiscalYear#parse} knows
 * @param actors the plan's marks of those who did it, separated by semicolons; or nothing, where it is not told
 * @param state {@code done}, {@code partly}, {@code not-done} or {@code planned}; also 実施, 一部実施, 未実施 or 予定
 * @param text what was done; or nothing
 * @param value a number; or nothing
 * @param unit the unit of the number; or nothing
 * @param rating the city's own word for it; or nothing
 * @param reason why it was not done; or nothing
 * @param next what comes next; or nothing
 * @param departments the departments that answer for it, separated by semicolons; or nothing
 * @param source a source's id, a blank, and a page or section
 */
@JsonRootName("action-result-entry")
@Sound
@Value.Builder
@QuotesTexts
public record ActionResultEntry(
        @RequiredText @IdText String action,
        @RequiredText @FiscalYearText String year,
        String actors,

        @RequiredText
        @ChoiceText(
                value = {
                    ActionResultEntry.DONE,
                    ActionResultEntry.PARTLY,
                    ActionResultEntry.NOT_DONE,
                    ActionResultEntry.PLANNED
                },
                list = ResultTables.STATES)
        String state,

        String text,
        @DecimalText(percentSign = false) String value,
        String unit,
        String rating,
        String reason,
        String next,
        String departments,
        @RequiredText @CitationText String source)
        implements Checked, Serializable {

    /** The word for {@link ResultState#DONE}. */
    public static final String DONE = "done";

    /** The word for {@link ResultState#PARTLY}. */
    public static final String PARTLY = "partly";

    /** The word for {@link ResultState#NOT_DONE}. */
    public static final String NOT_DONE = "not-done";

    /** The word for {@link ResultState#PLANNED}. */
    public static final String PLANNED = "planned";

    /** Takes the texts as they are; what a host leaves out (null) is an empty text. */
    public ActionResultEntry {
        action = Objects.requireNonNullElse(action, "");
        year = Objects.requireNonNullElse(year, "");
        actors = Objects.requireNonNullElse(actors, "");
        state = Objects.requireNonNullElse(state, "");
        text = Objects.requireNonNullElse(text, "");
        value = Objects.requireNonNullElse(value, "");
        unit = Objects.requireNonNullElse(unit, "");
        rating = Objects.requireNonNullElse(rating, "");
        reason = Objects.requireNonNullElse(reason, "");
        next = Objects.requireNonNullElse(next, "");
        departments = Objects.requireNonNullElse(departments, "");
        source = Objects.requireNonNullElse(source, "");
    }

    @JsonCreator
    @SuppressWarnings("NullAway") // What is left out is empty.
    static ActionResultEntry fromJson(
            @JsonProperty("action") String action,
            @JsonProperty("year") String year,
            @JsonProperty("actors") String actors,
            @JsonProperty("state") String state,
            @JsonProperty("text") String text,
            @JsonProperty("value") String value,
            @JsonProperty("unit") String unit,
            @JsonProperty("rating") String rating,
            @JsonProperty("reason") String reason,
            @JsonProperty("next") String next,
            @JsonProperty("departments") String departments,
            @JsonProperty("source") String source) {
        return new ActionResultEntry(
                action, year, actors, state, text, value, unit, rating, reason, next, departments, source);
    }

    /**
     * What is wrong with the texts in themselves.
     *
     * @return the problems, each at its property; none if every text can be read
     */
    @Override
    public List<Problem> problems() {
        EntryReading entry = new EntryReading();
        new Typed(entry);
        return entry.problems();
    }

    /**
     * What is wrong with the texts that have no constraint of their own, or are read beside each other.
     *
     * @return the problems, each at its property
     */
    @Override
    public List<Problem> problemsTogether() {
        EntryReading entry = new EntryReading();
        entry.cell("actors", actors, ResultTables.ACTORS);
        entry.cell("departments", departments, ResultTables.DEPARTMENTS);
        checkUnit(entry);
        return entry.problems();
    }

    private void checkUnit(EntryReading entry) {
        if (UnseenLetters.trimmed(value).isEmpty()
                && !UnseenLetters.trimmed(unit).isEmpty()) {
            entry.problem("unit", ResultProblems.UNIT_ALONE, unit, List.of());
        }
    }

    /** The values of the texts, as far as they can be read. */
    private final class Typed {
        private final @Nullable String itsAction;
        private final @Nullable FiscalYear itsYear;
        private final List<String> marks;
        private final @Nullable ResultState itsState;
        private final Optional<BigDecimal> number;
        private final List<String> itsDepartments;
        private final EntryReading.@Nullable CitedPlace cited;

        private Typed(EntryReading entry) {
            entry.required("action", action);
            itsAction = entry.cell("action", action, ResultTables.ACTION);
            entry.required("year", year);
            itsYear = entry.cell("year", year, ResultTables.YEAR);
            marks = Objects.requireNonNullElse(entry.cell("actors", actors, ResultTables.ACTORS), List.of());
            entry.required("state", state);
            itsState = entry.cell("state", state, ResultTables.STATE);
            number = Objects.requireNonNullElse(entry.cell("value", value, ResultTables.VALUE), Optional.empty());
            checkUnit(entry);
            itsDepartments = Objects.requireNonNullElse(
                    entry.cell("departments", departments, ResultTables.DEPARTMENTS), List.of());
            entry.required("source", source);
            cited = entry.citation("source", source);
        }
    }

    /**
     * {@return the result that was meant}
     *
     * @param plan the plan to which the action item belongs
     * @param sources the documents that may be cited, beside those which the plan itself cites
     * @throws InvalidEntryException if a text cannot be read, or there is no such action item, mark or source; with all problems
     */
    public ActionResult toResult(Plan plan, Source... sources) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(sources, "sources");
        EntryReading entry = new EntryReading();
        Typed typed = new Typed(entry);
        checkAction(entry, typed, plan);
        List<ActorRole> roles = roles(entry, typed, plan);
        Optional<Citation> citation = citation(entry, typed, plan, sources);
        entry.finish();
        return new ActionResult(
                Objects.requireNonNull(typed.itsAction),
                Objects.requireNonNull(typed.itsYear),
                ResultActors.of(roles),
                Objects.requireNonNull(typed.itsState),
                UnseenLetters.trimmed(text),
                ResultTables.figure(typed.number, UnseenLetters.trimmed(unit)),
                UnseenLetters.trimmed(rating),
                UnseenLetters.trimmed(reason),
                UnseenLetters.trimmed(next),
                typed.itsDepartments,
                citation.orElseThrow());
    }

    private static void checkAction(EntryReading entry, Typed typed, Plan plan) {
        List<String> known = plan.actions().stream().map(ActionItem::id).toList();
        if (typed.itsAction != null && !known.contains(typed.itsAction)) {
            entry.unknown("action", typed.itsAction, known);
        }
    }

    private static List<ActorRole> roles(EntryReading entry, Typed typed, Plan plan) {
        List<ActorRole> roles = new ArrayList<>();
        for (String mark : typed.marks) {
            plan.marks().stream()
                    .filter(known -> known.mark().equals(mark))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> addRole(entry, roles, known, mark),
                            () -> entry.unknown(
                                    "actors",
                                    mark,
                                    plan.marks().stream().map(ActorMark::mark).toList()));
        }
        return roles;
    }

    private static void addRole(EntryReading entry, List<ActorRole> roles, ActorMark known, String mark) {
        if (roles.contains(known.role())) {
            entry.problem(
                    "actors",
                    ResultProblems.ACTOR_TWICE,
                    mark,
                    List.of(),
                    known.role().id());
        } else {
            roles.add(known.role());
        }
    }

    private static Optional<Citation> citation(EntryReading entry, Typed typed, Plan plan, Source... sources) {
        EntryReading.CitedPlace cited = typed.cited;
        if (cited == null) {
            return Optional.empty();
        }
        List<Source> known = Stream.concat(
                        Stream.of(sources),
                        Stream.concat(
                                Stream.of(plan.edition().citation().source()),
                                plan.actions().stream()
                                        .map(action -> action.citation().source())))
                .distinct()
                .toList();
        Optional<Source> found =
                known.stream().filter(one -> one.id().equals(cited.source())).findFirst();
        if (found.isEmpty()) {
            entry.unknown(
                    "source", cited.source(), known.stream().map(Source::id).toList());
        }
        return found.map(one -> Citation.printed(one, cited.place()));
    }

    /** Prints the texts, separated by commas. */
    @Override
    public String toString() {
        return String.join(
                ", ", action, year, actors, state, text, value, unit, rating, reason, next, departments, source);
    }

    /** Builds an entry part by part. */
    public static final class Builder extends ActionResultEntryBuilder {
        /** Starts with nothing typed beside what is required, which is not set. */
        public Builder() {
            actors("");
            text("");
            value("");
            unit("");
            rating("");
            reason("");
            next("");
            departments("");
        }
    }
}
