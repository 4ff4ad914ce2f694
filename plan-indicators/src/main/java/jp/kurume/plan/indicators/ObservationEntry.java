package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kurume.plan.entry.ChoiceText;
import jp.kurume.plan.entry.CitationText;
import jp.kurume.plan.entry.CountText;
import jp.kurume.plan.entry.DayOrMonthText;
import jp.kurume.plan.entry.DecimalText;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.entry.FiscalYearText;
import jp.kurume.plan.entry.IdText;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.entry.RequiredText;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.text.HalfWidth;
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
 * @param year the fiscal year, in any form that {@link FiscalYear#parse} knows
 * @param value the value; separators of thousands and a percent sign are allowed
 * @param method {@code survey}, {@code record}, or nothing
 * @param state {@code final}, {@code provisional}, or nothing, which is final
 * @param firstDay the first of the days of which it tells, or the month of it; or nothing
 * @param lastDay the last of the days of which it tells, or the month of it; or nothing
 * @param sampleSize how many answered the survey; or nothing
 * @param designEffect by how much the variance is that of a simple sample; or nothing, which is 1
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

        @ChoiceText({ObservationEntry.FINAL, ObservationEntry.PROVISIONAL})
        String state,

        @DayOrMonthText String firstDay,
        @DayOrMonthText String lastDay,
        @CountText String sampleSize,
        @DecimalText String designEffect,
        @CitationText String source)
        implements Serializable {

    /** The word for {@link ObservationMethod#SURVEY}. */
    public static final String SURVEY = "survey";

    /** The word for {@link ObservationMethod#RECORD}. */
    public static final String RECORD = "record";

    /** The word for {@link ObservationState#FINAL}. */
    public static final String FINAL = "final";

    /** The word for {@link ObservationState#PROVISIONAL}. */
    public static final String PROVISIONAL = "provisional";

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
    }

    /**
     * An entry of a final value, without days or a sample size. Others are built with a {@link Builder}.
     *
     * @param measure the id of the measure
     * @param year the fiscal year
     * @param value the value
     * @param method {@code survey}, {@code record}, or nothing
     * @param source a source's id, a blank, and a page or section; or nothing
     * @return the entry
     */
    public static ObservationEntry of(String measure, String year, String value, String method, String source) {
        return new ObservationEntry(measure, year, value, method, "", "", "", "", "", source);
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
     *     the value, the days or the sample size, or has a value for that year already, final or provisional as this one; with
     *     all problems
     */
    public Observation toObservation(IndicatorSet indicators, Source... sources) {
        EntryReading entry = new EntryReading();
        Texts texts = read(entry);
        List<Citation> citations = citations(entry, texts.cited, indicators, sources);
        Measure of = measure(entry, texts.measure, indicators);
        if (of != null && texts.value != null) {
            checkValue(entry, of, texts.value);
        }
        ObservationPeriod period = period(entry, of, texts);
        SampleSize size = sampleSize(entry, of, texts);
        if (of != null && texts.year != null) {
            checkOccasion(entry, of, texts.year, texts.state, period, indicators);
        }
        entry.finish();
        return new Observation(
                Objects.requireNonNull(of).id(),
                Objects.requireNonNull(texts.year),
                Objects.requireNonNull(texts.value).setScale(of.decimals()),
                texts.method,
                period,
                texts.state,
                size,
                citations);
    }

    /** The texts as far as they can be read. */
    private record Texts(
            @Nullable String measure,
            @Nullable FiscalYear year,
            @Nullable BigDecimal value,
            ObservationMethod method,
            ObservationState state,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Integer respondents,
            @Nullable BigDecimal designEffect,
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
        boolean provisional = PROVISIONAL.equals(entry.choice("state", state, List.of(FINAL, PROVISIONAL)));
        return new Texts(
                id,
                of,
                number,
                stated,
                provisional ? ObservationState.PROVISIONAL : ObservationState.FINAL,
                entry.firstDay("firstDay", firstDay),
                entry.lastDay("lastDay", lastDay),
                entry.count("sampleSize", sampleSize),
                entry.decimal("designEffect", designEffect),
                entry.citation("source", source));
    }

    private ObservationPeriod period(EntryReading entry, @Nullable Measure of, Texts texts) {
        if (firstDay.isBlank() != lastDay.isBlank()) {
            entry.problem(firstDay.isBlank() ? "firstDay" : "lastDay", IndicatorProblems.PERIOD_END, "", List.of());
        }
        LocalDate first = texts.first;
        LocalDate last = texts.last;
        if (first == null || last == null) {
            return ObservationPeriod.NOT_STATED;
        }
        if (last.isBefore(first)) {
            entry.problem("lastDay", IndicatorProblems.PERIOD_ORDER, lastDay, List.of(), first.toString());
            return ObservationPeriod.NOT_STATED;
        }
        ObservationPeriod.Days days = ObservationPeriod.of(first, last);
        FiscalYear its = texts.year;
        if (of != null && its != null && !of.nature().accepts(days, its)) {
            boolean early = first.isBefore(its.start());
            entry.problem(
                    early ? "firstDay" : "lastDay",
                    IndicatorProblems.PERIOD_YEAR,
                    early ? firstDay : lastDay,
                    List.of(),
                    its.start().toString(),
                    its.end().toString());
        }
        return days;
    }

    private SampleSize sampleSize(EntryReading entry, @Nullable Measure of, Texts texts) {
        BigDecimal effect = texts.designEffect;
        Integer respondents = texts.respondents;
        if (sampleSize.isBlank() && !designEffect.isBlank()) {
            entry.problem("designEffect", IndicatorProblems.DESIGN_EFFECT_UNASKED, designEffect, List.of());
        }
        if (effect != null
                && (hasPercentSign(designEffect) || !SampleSize.Known.isDesignEffect(effect.doubleValue()))) {
            entry.problem("designEffect", IndicatorProblems.DESIGN_EFFECT, designEffect, List.of());
            return SampleSize.NOT_STATED;
        }
        if (respondents == null) {
            return SampleSize.NOT_STATED;
        }
        if (texts.method == ObservationMethod.RECORD || (of != null && of.nature() != MeasureNature.SHARE)) {
            entry.problem("sampleSize", IndicatorProblems.SAMPLE_UNASKED, sampleSize, List.of());
            return SampleSize.NOT_STATED;
        }
        SampleSize.Known size = SampleSize.of(respondents, effect == null ? 1 : effect.doubleValue());
        BigDecimal share = texts.value;
        if (of != null
                && share != null
                && of.nature().accepts(share)
                && !size.gives(share.setScale(Math.max(share.scale(), of.decimals())))) {
            entry.problem(
                    "sampleSize",
                    IndicatorProblems.SAMPLE_SHARE,
                    sampleSize,
                    List.of(),
                    respondents.toString(),
                    share.toPlainString());
        }
        return size;
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

    private void checkValue(EntryReading entry, Measure measure, BigDecimal number) {
        if (hasPercentSign(value) && !measure.unit().isPercent()) {
            entry.problem("value", EntryProblems.DECIMAL, value, List.of(number.toPlainString()));
            return;
        }
        boolean tooFine = number.stripTrailingZeros().scale() > measure.decimals();
        if (tooFine || !measure.nature().accepts(number)) {
            entry.problem(
                    "value",
                    IndicatorProblems.value(measure.nature(), false),
                    number.toPlainString(),
                    List.of(),
                    String.valueOf(measure.decimals()));
        }
    }

    private static boolean hasPercentSign(String text) {
        return HalfWidth.of(text).strip().endsWith("%");
    }

    private static void checkOccasion(
            EntryReading entry,
            Measure measure,
            FiscalYear year,
            ObservationState state,
            ObservationPeriod period,
            IndicatorSet indicators) {
        String occasion = measure.nature().occasion(year, state, period);
        for (Observation known : indicators.observations()) {
            if (known.measure().equals(measure.id())
                    && measure.nature()
                            .occasion(known.year(), known.state(), known.period())
                            .equals(occasion)) {
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
        return String.join(
                ", ", measure, year, value, method, state, firstDay, lastDay, sampleSize, designEffect, source);
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
        }
    }
}
