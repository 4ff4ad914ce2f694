package jp.kurume.plan.indicators.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.indicators.EarlierSeries;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.source.Source;

/** Collects the documents that a report rests on. */
final class CitedSources {

    private final Set<Source> sources = new LinkedHashSet<>();

    CitedSources(EvaluationReport report) {
        cite(report.indicators().edition().citation());
        for (MeasureReport measure : report.measures()) {
            cite(measure.indicator().citation());
            cite(measure.measure().citation());
            cite(measure.measure().unitCitation());
            cite(measure.measure().natureCitation());
            for (YearResult result : measure.results()) {
                cite(result.version().citation());
                result.version()
                        .direction()
                        .<Boolean>fold(() -> true, read -> cite(read.citation()), band -> cite(band.citation()));
                for (Observation observation : result.observations()) {
                    observation.citations().forEach(this::cite);
                }
            }
            for (MeasureSeries.Point point : measure.earlier()) {
                point.citations().forEach(this::cite);
            }
            for (EarlierSeries before : report.before(measure.measure())) {
                cite(before.earlier().citation());
                before.series().points().forEach(point -> point.citations().forEach(this::cite));
            }
            measure.remarks().forEach(remark -> cite(remark.citation()));
            for (PrintedForm form : measure.printedForms()) {
                cite(form.citation());
            }
        }
        for (Remark remark : report.remarks()) {
            if (!(remark.subject() instanceof Remark.OfMeasure)) {
                cite(remark.citation());
            }
        }
        report.scales().forEach(scale -> cite(scale.citation()));
        report.statedPolicy().ifPresent(stated -> cite(stated.citation()));
    }

    private boolean cite(Citation citation) {
        return sources.add(citation.source());
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }
}
