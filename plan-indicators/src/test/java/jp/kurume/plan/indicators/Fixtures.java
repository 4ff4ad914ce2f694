package jp.kurume.plan.indicators;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.time.FiscalYear;

/** Measures built by hand, for what Kurume's plans do not show. */
public final class Fixtures {

    public static final FiscalYear R6 = FiscalYear.of(2024);
    public static final FiscalYear R7 = FiscalYear.of(2025);
    public static final FiscalYear R8 = FiscalYear.of(2026);
    public static final FiscalYear R12 = FiscalYear.of(2030);

    public static final LocalDate START = LocalDate.of(2026, 4, 1);
    public static final Source REPORT = new Source("report", "報告書", PublicationDate.NOT_PRINTED);
    public static final Citation CITATION = Citation.printed(REPORT, "p1");
    public static final Edition EDITION = new Edition(
            "plan",
            new Municipality("402036", "久留米市"),
            "計画",
            "",
            EditionStatus.ADOPTED,
            PublicationDate.NOT_PRINTED,
            CITATION);

    private Fixtures() {}

    public static Measure measure(String id, MeasureNature nature, int decimals, MeasureVersion... versions) {
        return new Measure.Builder()
                .id(id)
                .name("名称")
                .unit(nature == MeasureNature.SHARE ? Unit.PERCENT : new Unit("件"))
                .unitCitation(CITATION)
                .decimals(decimals)
                .nature(nature)
                .natureCitation(CITATION)
                .addVersions(versions)
                .citation(CITATION)
                .build();
    }

    /** A count from R6 to R12. */
    public static Measure count(String baseline, String target) {
        return measure("m", MeasureNature.FLOW, 0, version(known(baseline), fixed(target)));
    }

    /** A count of which the fewer the better, by a marked reading. */
    public static Measure countAtMost(String baseline, String target) {
        return measure("m", MeasureNature.FLOW, 0, version(known(baseline), fixed(target), read(Sense.AT_MOST)));
    }

    /** A total that goes on from R6 and is to grow by R12. */
    public static Measure total(String baseline, String target) {
        Baseline known = new Baseline.Known(R6, R6, new BigDecimal(baseline), Counting.TOTAL);
        return measure("m", MeasureNature.CUMULATIVE, 0, version(known, fixed(target)));
    }

    /** A grade that is to come from the first of its words to the last. */
    public static Measure grade(List<String> words) {
        return new Measure.Builder()
                .id("m")
                .name("名称")
                .unit(Unit.NONE)
                .unitCitation(CITATION)
                .decimals(0)
                .nature(MeasureNature.GRADE)
                .natureCitation(CITATION)
                .grades(words)
                .addVersions(version(known("1"), fixed(String.valueOf(words.size()))))
                .citation(CITATION)
                .build();
    }

    public static MeasureVersion version(Baseline baseline, Target target) {
        return version(baseline, target, DesiredDirection.FROM_TARGET);
    }

    public static MeasureVersion version(Baseline baseline, Target target, DesiredDirection direction) {
        return new MeasureVersion(START, baseline, target, direction, CITATION);
    }

    public static Baseline known(String value) {
        return new Baseline.Known(R6, new BigDecimal(value));
    }

    public static Target fixed(String value) {
        return new Target.Fixed(R12, new BigDecimal(value));
    }

    public static DesiredDirection read(Sense sense) {
        return new DesiredDirection.Stated(sense, new Citation.Reading(REPORT, "p1", "so says the test"));
    }

    public static DesiredDirection.Within within(String lowest, String highest) {
        return new DesiredDirection.Within(
                new BigDecimal(lowest),
                new BigDecimal(highest),
                new Citation.Reading(REPORT, "p1", "so says the test"));
    }

    public static Target.Band band(String lowest, String highest) {
        return new Target.Band(R12, new BigDecimal(lowest), new BigDecimal(highest));
    }

    public static Indicator indicator(String id, Measure... measures) {
        return new Indicator(id, IndicatorKind.OUTCOME, Scope.WHOLE_PLAN, "指標", List.of(measures), CITATION);
    }

    /** The status of a value on the straight way from one number to another, with the better side stated. */
    public static Status status(StatusPolicy policy, LinearPath path, Sense sense, BigDecimal value, FiscalYear year) {
        MeasureVersion version = version(
                new Baseline.Known(path.baselineYear(), path.baseline()),
                new Target.Fixed(path.targetYear(), path.target()),
                read(sense));
        Measure balance = measure("m", MeasureNature.BALANCE, 100, version);
        return ((Verdict.Given) balance.assess(Observation.of("m", year, value)).verdict(policy)).status();
    }

    public static Assessment assess(Measure measure, FiscalYear year, String value) {
        return measure.assess(Observation.of(measure.id(), year, value));
    }

    @SuppressWarnings("BanSerializableRead") // our own bytes
    public static Object serialized(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
