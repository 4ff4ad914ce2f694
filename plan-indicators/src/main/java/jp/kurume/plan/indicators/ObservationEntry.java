package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kurume.plan.entry.ChoiceText;
import jp.kurume.plan.entry.CitationText;
import jp.kurume.plan.entry.DecimalText;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.entry.FiscalYearText;
import jp.kurume.plan.entry.IdText;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.entry.RequiredText;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An observation as somebody types it (実績の入力): the texts of a line of {@code observations.csv}, before anybody has looked
 * at them.
 *
 * <pre>{@code
 * ObservationEntry entry = new ObservationEntry("overall", "令和8年度", "63.1％", "survey", "");
 * entry.problems();                                        // none
 * entry.toObservation(KurumeIndicators.secondPeriod());    // overall 令和8年度調査 63.1
 * }</pre>
 *
 * <p>A host validates it with its own validator, or asks for its {@link #problems()}: both give the same. Whether there is
 * such a measure, and whether it can have the value, shows when it becomes an observation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the id of the measure
 * @param year the fiscal year, in any form that {@link FiscalYear#parse} knows
 * @param value the value; separators of thousands and a percent sign are allowed
 * @param method {@code survey}, {@code record}, or nothing
 * @param source a source's id, a blank, and a page or section, such as {@code second-plan-draft p14}; or nothing
 */
@JsonRootName("observation-entry")
@Value.Builder
public record ObservationEntry(
        @RequiredText @IdText String measure,
        @RequiredText @FiscalYearText String year,
        @RequiredText @DecimalText String value,

        @ChoiceText({ObservationEntry.SURVEY, ObservationEntry.RECORD})
        String method,

        @CitationText String source)
        implements Serializable {

    /** The word for {@link ObservationMethod#SURVEY}. */
    public static final String SURVEY = "survey";

    /** The word for {@link ObservationMethod#RECORD}. */
    public static final String RECORD = "record";

    /** Takes the texts as they are; what a host leaves out (null) is an empty text. */
    public ObservationEntry {
        measure = Objects.requireNonNullElse(measure, "");
        year = Objects.requireNonNullElse(year, "");
        value = Objects.requireNonNullElse(value, "");
        method = Objects.requireNonNullElse(method, "");
        source = Objects.requireNonNullElse(source, "");
    }

    /**
     * What is wrong with the texts in themselves.
     *
     * @return the problems, each at its property; none if every text can be read
     */
    public List<Problem> problems() {
        EntryReading entry = new EntryReading();
        read(entry);
        return entry.problems();
    }

    /**
     * The observation that was meant.
     *
     * @param indicators the set to which the measure belongs
     * @param sources the documents that may be cited, beside those which the set's own indicators and observations cite
     * @return the observation, with the decimals of its measure
     * @throws InvalidEntryException if a text cannot be read, there is no such measure or source, the measure cannot have
     *     the value, or has one for that year already; with all problems
     */
    public Observation toObservation(IndicatorSet indicators, Source... sources) {
        EntryReading entry = new EntryReading();
        Texts texts = read(entry);
        List<Citation> citations = citations(entry, texts.cited, indicators, sources);
        Measure of = measure(entry, texts.measure, indicators);
        if (of != null && texts.value != null) {
            checkValue(entry, of, texts.value);
        }
        if (of != null && texts.year != null) {
            checkYear(entry, of, texts.year, indicators);
        }
        entry.finish();
        return new Observation(
                Objects.requireNonNull(of).id(),
                Objects.requireNonNull(texts.year),
                Objects.requireNonNull(texts.value).setScale(of.decimals()),
                texts.method,
                citations);
    }

    /** The texts as far as they can be read. */
    private record Texts(
            @Nullable String measure,
            @Nullable FiscalYear year,
            @Nullable BigDecimal value,
            ObservationMethod method,
            EntryReading.@Nullable CitedPlace cited) {}

    private Texts read(EntryReading entry) {
        entry.required("measure", measure);
        String id = entry.id("measure", measure);
        entry.required("year", year);
        FiscalYear of = entry.fiscalYear("year", year);
        entry.required("value", value);
        BigDecimal number = entry.decimal("value", value);
        String how = entry.choice("method", method, List.of(SURVEY, RECORD));
        ObservationMethod stated = how == null
                ? ObservationMethod.NOT_STATED
                : how.equals(SURVEY) ? ObservationMethod.SURVEY : ObservationMethod.RECORD;
        return new Texts(id, of, number, stated, entry.citation("source", source));
    }

    private static @Nullable Measure measure(EntryReading entry, @Nullable String id, IndicatorSet indicators) {
        if (id == null) {
            return null;
        }
        Measure found = indicators.measuresById().get(id);
        if (found == null) {
            entry.unknown(
                    "measure",
                    id,
                    indicators.measures().stream().map(Measure::id).toList());
        }
        return found;
    }

    private static void checkValue(EntryReading entry, Measure measure, BigDecimal value) {
        boolean tooFine = value.stripTrailingZeros().scale() > measure.decimals();
        if (tooFine || !measure.nature().accepts(value)) {
            boolean share = measure.nature() == MeasureNature.SHARE;
            entry.problem(
                    "value",
                    share ? IndicatorProblems.VALUE_SHARE : IndicatorProblems.VALUE_COUNT,
                    value.toPlainString(),
                    List.of(),
                    String.valueOf(measure.decimals()));
        }
    }

    private static void checkYear(EntryReading entry, Measure measure, FiscalYear year, IndicatorSet indicators) {
        for (Observation known : indicators.observations(measure.id())) {
            if (known.year().equals(year)) {
                entry.problem(
                        "year",
                        IndicatorProblems.OBSERVED_TWICE,
                        year.toString(),
                        List.of(),
                        measure.id(),
                        year.toString(),
                        known.value().toPlainString());
            }
        }
    }

    private static List<Citation> citations(
            EntryReading entry, EntryReading.@Nullable CitedPlace cited, IndicatorSet indicators, Source... sources) {
        if (cited == null) {
            return List.of();
        }
        List<Source> known = Stream.concat(
                        Stream.of(sources),
                        Stream.concat(
                                indicators.indicators().stream()
                                        .map(indicator -> indicator.citation().source()),
                                indicators.observations().stream()
                                        .flatMap(observation -> observation.citations().stream())
                                        .map(Citation::source)))
                .distinct()
                .toList();
        for (Source source : known) {
            if (source.id().equals(cited.source())) {
                return List.of(Citation.printed(source, cited.place()));
            }
        }
        entry.unknown("source", cited.source(), known.stream().map(Source::id).toList());
        return List.of();
    }

    /** Prints the texts, separated by commas. */
    @Override
    public String toString() {
        return String.join(", ", measure, year, value, method, source);
    }

    /** Builds an entry part by part. */
    public static final class Builder extends ObservationEntryBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
