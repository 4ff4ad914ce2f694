package jp.kurume.plan.examples.report;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.indicators.report.MeasureReport;

/** The charts of a report: the course of each measure beside its path, and the progress of all at a glance. */
final class Charts {

    private final Lettering lettering;
    private final Words words;

    Charts(Font font, Words words) {
        lettering = new Lettering(font);
        this.words = words;
    }

    /** Everything that the charts of some reports say, for a font to be chosen by. */
    static List<String> texts(List<YearReport> reports, Words words) {
        List<String> texts = new ArrayList<>(List.of(
                words.say("chart.progress"),
                words.say("chart.target"),
                words.say("chart.derived"),
                words.say("chart.breakdown", ""),
                "%.,0123456789"));
        for (YearReport report : reports) {
            EvaluationReport evaluation = report.evaluation();
            texts.add(evaluation.indicators().edition() + " " + evaluation.year());
            for (MeasureReport measure : evaluation.measures()) {
                texts.add(measure.measure().name());
                texts.add(measure.verdict(measure.latest(), words.locale()));
                evaluation.picture(measure.measure().id(), words.locale()).ifPresent(picture -> {
                    texts.add(picture.legend().plain());
                    texts.add(picture.description().plain());
                });
            }
        }
        return texts;
    }

    /**
     * The course of a measure.
     *
     * @return a picture; nothing while no value is known
     */
    Optional<Picture> of(EvaluationReport report, MeasureReport measure) {
        return report.picture(measure.measure().id(), words.locale())
                .map(picture -> new Picture(
                        new MeasurePicture(picture, measure.measure().name(), lettering)));
    }

    /** The progress of every measure in the year, or why there is no verdict. */
    Picture overview(EvaluationReport report) {
        return new Picture(new Overview(report, words, lettering));
    }
}
