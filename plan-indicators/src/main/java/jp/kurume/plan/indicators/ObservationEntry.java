package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurume.plan.entry.Checked;
import jp.kurume.plan.entry.ChoiceText;
import jp.kurume.plan.entry.CitationText;
import jp.kurume.plan.entry.CountText;
import jp.kurume.plan.entry.DayOrMonthText;
import jp.kurume.plan.entry.DecimalText;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.entry.IdText;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.entry.RequiredText;
import jp.kurume.plan.entry.Sound;
import jp.kurume.plan.interchange.QuotesTexts;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.text.UnseenLetters;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An observation as somebody types it (実績の入力): the texts of a line of {@code observations.csv}, before anybody has looked
 * at them.
 *
 * <pre>{@code
 * ObservationEntry entry = ObservationEntry.of("overall", "令和8年度", "63.1％", "survey", "");
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
 * @param year the fiscal year, in any form that {@link FiscalYear#parse} knows, of a measure that is counted by calendar years
 *     one such as 2023年 or 令和5年; or the years whose average it is
 * @param value the value; separators of thousands and a percent sign are allowed; or why there is none, such as 中止
 * @param method {@code survey}, {@code record}, or nothing; also 調査 or 実績
 * @param state {@code final}, {@code provisional}, {@code expected}, or nothing, which is final; also 確定値, 速報値 or 見込値
 * @param firstDay the first of the days of which it tells, or the month of it; or nothing
 * @param lastDay the last of the days of which it tells, or the month of it; or nothing
 * @param sampleSize how many answered the survey; or nothing
 * @param designEffect by how much the variance is that of a simple sample; or nothing, which is 1
 * @param source a source's id, a blank, and a page or section, such as {@code second-plan-draft p14}; or nothing
 * @param counts of a total, {@code total} (累計) or {@code year} (単年); or nothing
 * @param rating the city's own word for the result, such as A or 進展; or nothing
 * @param note a footnote; or nothing
 */
@JsonRootName("observation-entry")
@Sound
@Value.Builder
@QuotesTexts
public record ObservationEntry(
        @RequiredText @IdText String measure,
        @RequiredText String year,
        @RequiredText String value,

        @ChoiceText(
                value = {ObservationEntry.SURVEY, ObservationEntry.RECORD},
                list = ObservationsTable.METHODS)
        String method,

        @ChoiceText(
                value = {ObservationEntry.FINAL, ObservationEntry.PROVISIONAL, ObservationEntry.EXPECTED},
                list = ObservationsTable.STATES)
        String state,

        @DayOrMonthText String firstDay,
        @DayOrMonthText String lastDay,
        @CountText String sampleSize,
        @DecimalText(percentSign = false) String designEffect,
        @CitationText String source,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @ChoiceText(
                value = {ObservationEntry.TOTAL, ObservationEntry.YEAR},
                list = ObservationsTable.COUNTING)
        String counts,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) String rating,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String note)
        implements Checked, Serializable {

    /** The word for {@link ObservationMethod#SURVEY}. */
    public static final String SURVEY = "survey";

    /** The word for {@link ObservationMethod#RECORD}. */
    public static final String RECORD = "record";

    /** The word for {@link ObservationState#FINAL}. */
    public static final String FINAL = "final";

    /** The word for {@link ObservationState#PROVISIONAL}. */
    public static final String PROVISIONAL = "provisional";

    /** The word for {@link ObservationState#EXPECTED}. */
    public static final String EXPECTED = "expected";

    /** The word for {@link Counting#TOTAL}. */
    public static final String TOTAL = "total";

    /** The word for {@link Counting#YEAR}. */
    public static final String YEAR = "year";

    /** Takes the texts as they are; what a host leaves out (null) is an empty text. */
    public ObservationEntry {
        measure = Objects.requireNonNullElse(measure, "");
        year = Objects.requireNonNullElse(year, "");
        value = Objects.requireNonNullElse(value, "");
        method = Objects.requireNonNullElse(method, "");
        state = Objects.requireNonNullElse(state, "");
        firstDay = Objects.requireNonNullElse(firstDay, "");
        lastDay = Objects.requireNonNullElse(lastDay, "");
        sampleSize = Objects.requireNonNullElse(sampleSize, "");
        designEffect = Objects.requireNonNullElse(designEffect, "");
        source = Objects.requireNonNullElse(source, "");
        counts = Objects.requireNonNullElse(counts, "");
        rating = Objects.requireNonNullElse(rating, "");
        note = Objects.requireNonNullElse(note, "");
    }

    @JsonCreator
    @SuppressWarnings("NullAway") // What is left out is empty.
    static ObservationEntry fromJson(
            @JsonProperty("measure") String measure,
            @JsonProperty("year") String year,
            @JsonProperty("value") String value,
            @JsonProperty("method") String method,
            @JsonProperty("state") String state,
            @JsonProperty("firstDay") String firstDay,
            @JsonProperty("lastDay") String lastDay,
            @JsonProperty("sampleSize") String sampleSize,
            @JsonProperty("designEffect") String designEffect,
            @JsonProperty("source") String source,
            @JsonProperty("counts") @SinceVersion(2) @Nullable String counts,
            @JsonProperty("rating") @SinceVersion(2) @Nullable String rating,
            @JsonProperty("note") @SinceVersion(2) @Nullable String note) {
        return new ObservationEntry(
                measure,
                year,
                value,
                method,
                state,
                firstDay,
                lastDay,
                sampleSize,
                designEffect,
                source,
                counts,
                rating,
                note);
    }

    /**
     * {@return an entry of a final value, without days or a sample size} Others are built with a {@link Builder}.
     *
     * @param measure the id of the measure
     * @param year the fiscal year
     * @param value the value
     * @param method {@code survey}, {@code record}, or nothing
     * @param source a source's id, a blank, and a page or section; or nothing
     */
    public static ObservationEntry of(String measure, String year, String value, String method, String source) {
        return new ObservationEntry(measure, year, value, method, "", "", "", "", "", source, "", "", "");
    }

    /**
     * What is wrong with the texts in themselves.
     *
     * @return the problems, each at its property; none if every text can be read
     */
    @Override
    public List<Problem> problems() {
        EntryReading entry = new EntryReading();
        readMeasure(entry);
        new TypedObservation(this, entry).read();
        entry.citation("source", source);
        return entry.problems();
    }

    /**
     * What is wrong with the texts that are read beside each other, as cells of the table, as far as something is typed there.
     *
     * @return the problems, each at its property
     */
    @Override
    public List<Problem> problemsTogether() {
        EntryReading entry = new EntryReading();
        new TypedObservation(this, entry).readYearAndValue();
        return entry.problems();
    }

    /**
     * The observation that was meant.
     *
     * @param indicators the set to which the measure belongs
     * @param sources the documents that may be cited, beside those which the set's own indicators and observations cite
     * @return the observation, with the decimals of its measure; of a total with what had been counted by the end of the year, as
     *     far as the set's observations tell it
     * @throws InvalidEntryException if a text cannot be read, there is no such measure or source, the measure cannot have
     *     the value, the days or the sample size, or has a value for that year already, final or provisional as this one; with
     *     all problems
     */
    public Observation toObservation(IndicatorSet indicators, Source... sources) {
        EntryReading entry = new EntryReading();
        Optional<Measure> of = measure(entry, readMeasure(entry), indicators);
        boolean hasGrades = indicators.measures().stream().anyMatch(measure -> measure.nature() == MeasureNature.GRADE);
        TypedObservation typed = new TypedObservation(this, entry, of.map(this::values), hasGrades);
        typed.read();
        List<Citation> citations = citations(entry, entry.citation("source", source), indicators, sources);
        ObservationRules.check(typed);
        ObservationRules.occasion(typed).ifPresent(occasion -> checkOccasion(entry, occasion, indicators));
        entry.finish();
        Measure its = of.orElseThrow();
        Observation observation = ObservationRules.observation(typed, its.id(), citations);
        return new Totals(its).among(indicators.observations(its.id()), observation);
    }

    /** The values of the set of numbers that is in force at the end of the year, as far as that can be read. */
    private MeasureValues values(Measure of) {
        MeasureValues values = MeasureValues.of(of);
        return YearCells.typed(Optional.of(of.countedBy()))
                .parse(UnseenLetters.trimmed(year))
                .fold(
                        years -> {
                            MeasureVersion version = of.versionAt(years.last());
                            return values.in(
                                    version.ownUnit().stream().findFirst().map(Unit::symbol),
                                    version.ownDecimals().stream().findFirst());
                        },
                        reasons -> values);
    }

    private @Nullable String readMeasure(EntryReading entry) {
        entry.required("measure", measure);
        return entry.cell("measure", measure, MeasuresTable.ID);
    }

    private static Optional<Measure> measure(EntryReading entry, @Nullable String id, IndicatorSet indicators) {
        if (id == null) {
            return Optional.empty();
        }
        Measure found = indicators.measuresById().get(id);
        if (found == null) {
            entry.unknown(
                    "measure",
                    id,
                    indicators.measures().stream().map(Measure::id).toList());
        }
        return Optional.ofNullable(found);
    }

    /** Notes that there is a value already of what this one is of. */
    private void checkOccasion(EntryReading entry, String occasion, IndicatorSet indicators) {
        for (Observation known : indicators.observations()) {
            Measure its = indicators.measure(known.measure());
            if (its.id().equals(UnseenLetters.trimmed(UnseenLetters.without(measure)))
                    && its.occasion(known).equals(occasion)) {
                entry.problem(
                        "year",
                        IndicatorProblems.OBSERVED_TWICE,
                        its.countedBy().print(known.year()),
                        List.of(),
                        its.id(),
                        its.countedBy().print(known.year()),
                        known.observed().toString());
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
        return String.join(
                ", ",
                measure,
                year,
                value,
                method,
                state,
                firstDay,
                lastDay,
                sampleSize,
                designEffect,
                source,
                counts,
                rating,
                note);
    }

    /** Builds an entry part by part. */
    public static final class Builder extends ObservationEntryBuilder {
        /** Starts with nothing typed beside what is required, which is not set. */
        public Builder() {
            method("");
            state("");
            firstDay("");
            lastDay("");
            sampleSize("");
            designEffect("");
            source("");
            counts("");
            rating("");
            note("");
        }
    }
}
