package jp.kurume.plan.indicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Rating;
import jp.kurume.plan.indicators.RatingBand;
import jp.kurume.plan.indicators.RatingScale;
import jp.kurume.plan.indicators.RatingThreshold;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.output.Detail;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.time.FiscalYear;

/** How a city's own ratings and words are printed, beside the verdicts. */
final class RatingPrint {

    private final Words words;
    private final Print print;

    RatingPrint(Words words, Print print) {
        this.words = words;
        this.print = print;
    }

    /** Whether there is anything to tell of a year. */
    static boolean isTold(YearResult result) {
        return !result.printedRating().isEmpty() || !result.ratings().isEmpty();
    }

    /** The rating as printed and as the scale gives it. */
    Text rating(YearResult result) {
        List<Text> both = new ArrayList<>();
        if (!result.printedRating().isEmpty()) {
            both.add(words.text("rating.printed", Text.quoted(result.printedRating())));
        }
        for (Rating rating : result.ratings()) {
            both.add(computed(rating));
        }
        return both.isEmpty() ? Text.of(Print.nothing()) : Text.joined(words.of("comma"), both);
    }

    private Text computed(Rating rating) {
        return rating.fold(
                band -> words.text("rating.computed", Text.quoted(band.label())),
                reason -> Text.of(words.of("rating.withheld", words.of("unrated", reason))));
    }

    /** What a scale looks at, and what earns its bands. */
    Detail scale(RatingScale scale) {
        List<Text> bands = new ArrayList<>();
        for (RatingBand band : scale.bands()) {
            Text told = Text.quoted(band.label()).and(words.of("colon") + threshold(band.threshold(), scale));
            bands.add(band.meaning().isEmpty() ? told : told.plus(words.text("brackets", Text.quoted(band.meaning()))));
        }
        return new Detail(
                words.text("rating.scale", Text.quoted(scale.name())),
                Text.of(words.of("rating.by", words.of("basis", scale.by())))
                        .plus(Text.joined(words.of("comma"), bands))
                        .and(words.of("dash"))
                        .plus(print.citation(scale.citation())));
    }

    private String threshold(RatingThreshold threshold, RatingScale scale) {
        String sign = scale.by().isPercent() ? "%" : "";
        return threshold.fold(
                value -> words.of("threshold.at-least", value.toPlainString() + sign),
                value -> words.of("threshold.more-than", value.toPlainString() + sign),
                () -> words.of("threshold.target-met"),
                status -> words.of("threshold.verdict", words.of("status", status)),
                () -> words.of("threshold.rest"));
    }

    /** The plan's own words and ratings on a measure. */
    List<Detail> remarks(Measure measure, List<Remark> remarks) {
        return remarks(words.of("fact.remark"), remarks, year -> print.year(measure, year));
    }

    /** The same on a part or the whole. */
    List<Detail> remarks(List<Remark> remarks) {
        return remarks(words.of("fact.remark"), remarks, print::year);
    }

    /** Each under a name of its own, so that no two facts are called alike. */
    private List<Detail> remarks(String name, List<Remark> remarks, Function<FiscalYear, String> years) {
        List<Detail> details = new ArrayList<>();
        for (Remark remark : remarks) {
            String number = remarks.size() == 1 ? "" : " " + (details.size() + 1);
            details.add(remark(name + number, remark, years));
        }
        return details;
    }

    /** The plan's own words and rating under a name, with their year as far as it is stated. */
    Detail remark(String name, Remark remark) {
        return remark(name, remark, print::year);
    }

    private Detail remark(String name, Remark remark, Function<FiscalYear, String> years) {
        Text told = Text.of(remark.year().map(year -> years.apply(year) + " ").orElse(""))
                .andQuoted(remark.rating())
                .and(remark.rating().isEmpty() || remark.text().isEmpty() ? "" : " ");
        Text quoted = remark.text().isEmpty()
                ? told.and(words.of("cited.begin"))
                : told.and(words.of("quote.begin")).andQuoted(remark.text()).and(words.of("quote.end"));
        return Detail.of(name, quoted.plus(print.citation(remark.citation())).and(words.of("cited.end")));
    }
}
