package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.indicators.DesiredDirection;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.Indicator;
import jp.kurume.plan.indicators.IndicatorKind;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Unit;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.time.FiscalYear;

/** Reports to look at. */
final class Reports {

    static final LocalDate MADE = LocalDate.of(2030, 6, 30);
    static final FiscalYear R8 = Fixtures.R8;
    static final FiscalYear R9 = FiscalYear.of(2027);
    static final FiscalYear R11 = FiscalYear.of(2029);

    private Reports() {}

    /** The first plan in the last year of which results are known. */
    static EvaluationReport firstPlan() {
        return EvaluationReport.of(KurumeIndicators.firstPeriod(), Fixtures.R6, LocalDate.of(2025, 11, 1));
    }

    /** The second plan with some made-up values. */
    static EvaluationReport secondPlan(Observation... madeUp) {
        return EvaluationReport.of(
                IndicatorSet.builder()
                        .from(KurumeIndicators.secondPeriod())
                        .addObservations(madeUp)
                        .build(),
                R11,
                MADE);
    }

    /** One measure, with everything that a measure can have. */
    static EvaluationReport of(Measure measure, Observation... observations) {
        return EvaluationReport.of(
                IndicatorSet.builder()
                        .edition(Fixtures.EDITION)
                        .addIndicators(Fixtures.indicator("i", measure))
                        .addObservations(observations)
                        .build(),
                R11,
                MADE);
    }

    /** A report in which every text that comes from data is the one given, and the unit another one. */
    static EvaluationReport of(String text, String unit) {
        Source source = new Source("source", text, PublicationDate.NOT_PRINTED);
        Citation.Reading citation = new Citation.Reading(source, text, text);
        Measure share = measure(
                "share", text, unit, MeasureNature.SHARE, citation, version(citation, "61.3", "70.0", read(citation)));
        Measure band = measure(
                "band", text, unit, MeasureNature.STOCK, citation, version(citation, "10", "12", within(citation)));
        return EvaluationReport.of(
                IndicatorSet.builder()
                        .edition(new Edition(
                                "plan",
                                new Municipality("402036", text),
                                text,
                                text,
                                EditionStatus.DRAFT,
                                PublicationDate.NOT_PRINTED,
                                citation))
                        .addIndicators(new Indicator(
                                "i",
                                IndicatorKind.OUTCOME,
                                new Scope.Part(1, text),
                                text,
                                List.of(share, band),
                                citation))
                        .addObservations(
                                Observation.of("share", R8, "61.9")
                                        .withCitations(citation)
                                        .withSampleSize(SampleSize.of(1500)),
                                Observation.of("share", R9, "62.4").withCitations(citation),
                                Observation.of("band", R9, "9"))
                        .addRemarks(new Remark("share", text, citation))
                        .addSeries(new MeasureSeries(
                                List.of(new MeasureSeries.Member("plan", "share")),
                                List.of(new MeasureSeries.Point(
                                        FiscalYear.of(2019),
                                        new BigDecimal("64.1"),
                                        ObservationState.FINAL,
                                        SampleSize.NOT_STATED,
                                        List.of(citation)))))
                        .addPrintedForms(
                                new PrintedForm("share", PrintedForm.Kind.ERRATUM, text, text + "!", text, citation))
                        .build(),
                R9,
                MADE);
    }

    private static Measure measure(
            String id, String name, String unit, MeasureNature nature, Citation citation, MeasureVersion version) {
        return new Measure.Builder()
                .id(id)
                .name(name)
                .unit(new Unit(unit))
                .unitCitation(citation)
                .decimals(1)
                .nature(nature)
                .natureCitation(citation)
                .addDataSources(name)
                .addVersions(version)
                .citation(citation)
                .build();
    }

    private static MeasureVersion version(
            Citation citation, String baseline, String target, DesiredDirection direction) {
        return new MeasureVersion(
                Fixtures.START, Fixtures.known(baseline), Fixtures.fixed(target), direction, citation);
    }

    private static DesiredDirection read(Citation.Reading citation) {
        return new DesiredDirection.Stated(Sense.AT_LEAST, citation);
    }

    private static DesiredDirection within(Citation.Reading citation) {
        return new DesiredDirection.Within(BigDecimal.TEN, new BigDecimal("12"), citation);
    }
}
