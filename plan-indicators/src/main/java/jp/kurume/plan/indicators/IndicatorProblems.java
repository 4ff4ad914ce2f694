package jp.kurume.plan.indicators;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of indicators: the {@code indicators} codes. */
public final class IndicatorProblems {

    /** A measure of an indicator that is not there. */
    public static final ProblemCode INDICATOR = ProblemCode.error("indicators.indicator");

    /** A reason for a direction that is not given. */
    public static final ProblemCode DIRECTION_MISSING = ProblemCode.error("indicators.direction.missing");

    /** A target on the other side of the baseline than the direction says. */
    public static final ProblemCode DIRECTION_CONTRADICTED = ProblemCode.error("indicators.direction.contradicted");

    /** An end of a band where the direction is not that of a band. */
    public static final ProblemCode BAND_UNASKED = ProblemCode.error("indicators.band.unasked");

    /** A highest value of a band below its lowest. */
    public static final ProblemCode BAND_ORDER = ProblemCode.error("indicators.band.order");

    /** A target outside the band within which values are to stay. */
    public static final ProblemCode BAND_TARGET = ProblemCode.error("indicators.band.target");

    /** A target year that does not follow the baseline's. */
    public static final ProblemCode TARGET_YEAR = ProblemCode.error("indicators.target-year");

    /** A value that no count can have. */
    public static final ProblemCode VALUE_COUNT = ProblemCode.error("indicators.value.count");

    /** A value that no share can have. */
    public static final ProblemCode VALUE_SHARE = ProblemCode.error("indicators.value.share");

    /** A value that no count can have, where a word would do too. */
    public static final ProblemCode VALUE_COUNT_OR = ProblemCode.error("indicators.value.count-or");

    /** A value that no share can have, where a word would do too. */
    public static final ProblemCode VALUE_SHARE_OR = ProblemCode.error("indicators.value.share-or");

    /** A value that no balance can have. */
    public static final ProblemCode VALUE_BALANCE = ProblemCode.error("indicators.value.balance");

    /** A value that no balance can have, where a word would do too. */
    public static final ProblemCode VALUE_BALANCE_OR = ProblemCode.error("indicators.value.balance-or");

    /** An indicator without a measure. */
    public static final ProblemCode MEASURE_MISSING = ProblemCode.error("indicators.measure.missing");

    /** The title of a part whose number is not given. */
    public static final ProblemCode PART_NUMBER = ProblemCode.error("indicators.part.number");

    /** A measure without baseline and target. */
    public static final ProblemCode TARGET_MISSING = ProblemCode.error("indicators.target.missing");

    /** The same value of one measure for one year, final or provisional, a second time. */
    public static final ProblemCode OBSERVED_TWICE = ProblemCode.error("indicators.observation.twice");

    /** Two values of one measure for one year that differ, both final or both provisional. */
    public static final ProblemCode OBSERVED_DIFFERENTLY = ProblemCode.error("indicators.observation.differs");

    /** A period of an observation with one end only. */
    public static final ProblemCode PERIOD_END = ProblemCode.error("indicators.period.end");

    /** A period of an observation that ends before it begins. */
    public static final ProblemCode PERIOD_ORDER = ProblemCode.error("indicators.period.order");

    /** A period of an observation in another year. */
    public static final ProblemCode PERIOD_YEAR = ProblemCode.error("indicators.period.year");

    /** A sample size of what is no survey of residents. */
    public static final ProblemCode SAMPLE_UNASKED = ProblemCode.error("indicators.sample.unasked");

    /** An observed value that is very many times what is known of its measure otherwise, or ten, a hundred or a thousand times. */
    public static final ProblemCode VALUE_LARGE = ProblemCode.warning("indicators.value.large");

    /** An observed value that is exactly a tenth, a hundredth or a thousandth of the one before. */
    public static final ProblemCode VALUE_SMALL = ProblemCode.warning("indicators.value.small");

    /** A sample size of which no count, rounded half up, gives the share. */
    public static final ProblemCode SAMPLE_SHARE = ProblemCode.warning("indicators.sample.share");

    /** A design effect that is not above zero. */
    public static final ProblemCode DESIGN_EFFECT = ProblemCode.error("indicators.design-effect");

    /** A design effect without a sample size. */
    public static final ProblemCode DESIGN_EFFECT_UNASKED = ProblemCode.error("indicators.design-effect.unasked");

    /** A printed form of something that the edition does not have. */
    public static final ProblemCode ELEMENT = ProblemCode.error("indicators.element");

    /** A measure said to go on from one that is not there. */
    public static final ProblemCode CONTINUES = ProblemCode.error("indicators.continues");

    /** A measure that two others go on from. */
    public static final ProblemCode CONTINUED_TWICE = ProblemCode.error("indicators.continues.twice");

    /** Measures that go on from each other. */
    public static final ProblemCode CONTINUES_CIRCLE = ProblemCode.error("indicators.continues.circle");

    /** Two values for one year in a series that goes on from plan to plan. */
    public static final ProblemCode SERIES_DIFFERS = ProblemCode.error("indicators.series.differs");

    /** A series of a measure that the set does not have. */
    public static final ProblemCode SERIES_MEASURE = ProblemCode.error("indicators.series.measure");

    /** An observation of a year before the baseline's or after the target's. */
    public static final ProblemCode OBSERVATION_YEAR = ProblemCode.warning("indicators.observation.year");

    /** Baselines that are still being surveyed. */
    public static final ProblemCode BASELINE_UNDER_SURVEY = ProblemCode.warning("indicators.baseline.under-survey");

    /** Targets that are still being worked out. */
    public static final ProblemCode TARGET_UNDER_REVIEW = ProblemCode.warning("indicators.target.under-review");

    /** A part of the plan that the plan does not have. */
    public static final ProblemCode PART_UNKNOWN = ProblemCode.warning("indicators.part.unknown");

    /** A part of the plan that the plan calls otherwise. */
    public static final ProblemCode PART_TITLE = ProblemCode.warning("indicators.part.title");

    /** A grade without its words. */
    public static final ProblemCode GRADES_MISSING = ProblemCode.error("indicators.grades.missing");

    /** Words for the values of what is no grade. */
    public static final ProblemCode GRADES_UNASKED = ProblemCode.error("indicators.grades.unasked");

    /** A breakdown of a measure that is not there. */
    public static final ProblemCode PART_OF = ProblemCode.error("indicators.part-of");

    /** A breakdown of a breakdown, or of itself. */
    public static final ProblemCode PART_OF_PART = ProblemCode.error("indicators.part-of.part");

    /** A direction of a rank or a grade, which have theirs by themselves. */
    public static final ProblemCode DIRECTION_UNASKED = ProblemCode.error("indicators.direction.unasked");

    /** A baseline that is to be held, where nothing says which values are the better ones. */
    public static final ProblemCode DIRECTION_NEEDED = ProblemCode.error("indicators.direction.needed");

    /** A year that is none of the calendar, of a measure that is counted by these. */
    public static final ProblemCode CALENDAR_YEAR = ProblemCode.error("indicators.calendar-year");

    /** A number of a total of which nobody says what it counts. */
    public static final ProblemCode COUNTS_MISSING = ProblemCode.error("indicators.counts.missing");

    /** What a number counts, of a measure that is no total. */
    public static final ProblemCode COUNTS_UNASKED = ProblemCode.error("indicators.counts.unasked");

    /** A set of numbers without a baseline. */
    public static final ProblemCode BASELINE_EMPTY = ProblemCode.error("indicators.baseline.empty");

    /** Two baselines in one set of numbers. */
    public static final ProblemCode BASELINE_DIFFERS = ProblemCode.error("indicators.baseline.differs");

    /** A word or a band among the targets of several years. */
    public static final ProblemCode TARGET_ALONE = ProblemCode.error("indicators.target.alone");

    /** A rank that is to be above a number, as if more were better. */
    public static final ProblemCode RANK_SIDE = ProblemCode.error("indicators.rank.side");

    /** A target of a total that is not above where counting begins. */
    public static final ProblemCode TOTAL_TARGET = ProblemCode.error("indicators.total.target");

    /** A value that is none of the words of a grade. */
    public static final ProblemCode VALUE_GRADE = ProblemCode.error("indicators.value.grade");

    /** A percentage that no share of residents can have. */
    public static final ProblemCode VALUE_NO_SHARE = ProblemCode.error("indicators.value.no-share");

    /** A number over several years where a number is expected. */
    public static final ProblemCode HINT_TOTAL = ProblemCode.error("indicators.value.over-years");

    /** A number for every year where a number is expected. */
    public static final ProblemCode HINT_EVERY_YEAR = ProblemCode.error("indicators.value.every-year");

    /** Hours and minutes where a number is expected. */
    public static final ProblemCode HINT_TIME = ProblemCode.error("indicators.value.time");

    /** The baseline in words where a target is expected. */
    public static final ProblemCode HINT_BASELINE = ProblemCode.error("indicators.value.baseline");

    /** A band where a number is expected. */
    public static final ProblemCode HINT_BAND = ProblemCode.error("indicators.value.band");

    /** A word of change where a number is expected. */
    public static final ProblemCode HINT_CHANGE = ProblemCode.error("indicators.value.change");

    /** A dash where a target is expected. */
    public static final ProblemCode HINT_NO_TARGET = ProblemCode.error("indicators.target.dash");

    /** A sentence with a number where the number alone is expected. */
    public static final ProblemCode HINT_SENTENCE = ProblemCode.error("indicators.value.sentence");

    /** Words in the place of a target that are none of those which the table knows. */
    public static final ProblemCode HINT_TARGET = ProblemCode.error("indicators.target.words");

    /** The word of a grade stands where the measure is a number. */
    public static final ProblemCode HINT_GRADE = ProblemCode.error("indicators.target.grade-word");

    /** A share is told in words or as a fraction. */
    public static final ProblemCode HINT_SHARE = ProblemCode.error("indicators.value.share-words");

    /** A change by so much stands where a value is expected. */
    public static final ProblemCode HINT_AMOUNT = ProblemCode.error("indicators.value.amount");

    /** Two values with an arrow between them stand in one cell. */
    public static final ProblemCode HINT_ARROW = ProblemCode.error("indicators.value.arrow");

    /** Several numbers stand in one cell. */
    public static final ProblemCode HINT_SEVERAL = ProblemCode.error("indicators.value.several");

    /** A target is held against others, such as the average of the country. */
    public static final ProblemCode HINT_COMPARED = ProblemCode.error("indicators.value.compared");

    /** A number by the month or the week stands where one of a year is expected. */
    public static final ProblemCode HINT_BY_THE_MONTH = ProblemCode.error("indicators.value.by-the-month");

    /** What may still change is told beside the number. */
    public static final ProblemCode HINT_STATE = ProblemCode.error("indicators.value.state");

    /** Why there is no value is told in words that the table does not have. */
    public static final ProblemCode HINT_REASON = ProblemCode.error("indicators.value.reason");

    /** A year of the calendar, of a measure that is not counted by these. */
    public static final ProblemCode YEAR_OF_CALENDAR = ProblemCode.error("indicators.year.calendar");

    /** A band with one end. */
    public static final ProblemCode BAND_ONE_END = ProblemCode.warning("indicators.band.one-end");

    /** A direction derived from the numbers against which the words of the name speak. */
    public static final ProblemCode DIRECTION_DOUBTED = ProblemCode.warning("indicators.direction.doubted");

    /** A target of which nothing tells the better side, so that there is never a verdict. */
    public static final ProblemCode DIRECTION_OPEN = ProblemCode.warning("indicators.direction.open");

    /** Something that two rows of one set of numbers say differently. */
    public static final ProblemCode SET_DIFFERS = ProblemCode.error("indicators.set.differs");

    /** A total that a later plan may count anew, or from the first year on. */
    public static final ProblemCode TOTAL_SINCE = ProblemCode.warning("indicators.total.since");

    /** A number of a total above one that is for a later year. */
    public static final ProblemCode TOTAL_MILESTONE = ProblemCode.warning("indicators.total.milestone");

    /** A scale that is not there. */
    public static final ProblemCode RATING_SCALE = ProblemCode.error("indicators.rating.scale");

    /** A scale without bands. */
    public static final ProblemCode RATING_BANDS_MISSING = ProblemCode.error("indicators.rating.bands-missing");

    /** A band that stands below a worse one. */
    public static final ProblemCode RATING_BAND_ORDER = ProblemCode.error("indicators.rating.band-order");

    /** A band that nothing can earn, since one before it takes all of it. */
    public static final ProblemCode RATING_BANDS_ALIKE = ProblemCode.error("indicators.rating.bands-alike");

    /** What earns a band of a scale that looks at percentages. */
    public static final ProblemCode RATING_PERCENT = ProblemCode.error("indicators.rating.percent");

    /** What earns a band of a scale that looks at changes. */
    public static final ProblemCode RATING_DIFFERENCE = ProblemCode.error("indicators.rating.difference");

    /** What earns a band of a scale that looks at verdicts. */
    public static final ProblemCode RATING_VERDICT = ProblemCode.error("indicators.rating.verdict");

    /** The upper end of a band, where its lower one is asked for. */
    public static final ProblemCode RATING_UPPER = ProblemCode.error("indicators.rating.upper");

    /** A city's own rating that is another one than its scale gives. */
    public static final ProblemCode RATING_DIFFERS = ProblemCode.warning("indicators.rating.differs");

    /** Two ratings of one result by the city. */
    public static final ProblemCode RATING_TWICE = ProblemCode.warning("indicators.rating.twice");

    /** A second value of one part of a year. */
    public static final ProblemCode PART_OBSERVED_TWICE = ProblemCode.error("indicators.observation-part.twice");

    /** A part of a year of whose whole nothing was observed. */
    public static final ProblemCode PART_ALONE = ProblemCode.warning("indicators.observation-part.alone");

    /** Parts that do not add up to the whole. */
    public static final ProblemCode PART_SUM = ProblemCode.warning("indicators.observation-part.sum");

    /** Shares that do not average to the whole by how many answered. */
    public static final ProblemCode PART_MEAN = ProblemCode.warning("indicators.observation-part.mean");

    /** A whole beyond all of its parts. */
    public static final ProblemCode PART_RANGE = ProblemCode.warning("indicators.observation-part.range");

    /** Parts of which more answered than of the whole. */
    public static final ProblemCode PART_SAMPLE = ProblemCode.warning("indicators.observation-part.sample");

    /** A part that is no district of the folder's routing table. */
    public static final ProblemCode PART_DISTRICT = ProblemCode.warning("indicators.observation-part.district");

    /** Districts of the folder's routing table that are no parts. */
    public static final ProblemCode PART_DISTRICTS_MISSING =
            ProblemCode.warning("indicators.observation-part.districts-missing");

    /** A group of parts that no part is of. */
    public static final ProblemCode PART_GROUP_UNUSED = ProblemCode.warning("indicators.part-group.unused");

    /** A remark on nothing. */
    public static final ProblemCode REMARK_SUBJECT = ProblemCode.error("indicators.remark.subject");

    /** A remark on a measure and a part. */
    public static final ProblemCode REMARK_PART = ProblemCode.error("indicators.remark.part");

    /** An allowance that is no percentage. */
    public static final ProblemCode POLICY_PERCENT = ProblemCode.error("indicators.policy.percent");

    private IndicatorProblems() {}

    /** What a value is that a measure of some nature cannot have; also where a word would do in its place. */
    static ProblemCode value(MeasureNature nature, boolean orWord) {
        return switch (nature) {
            case SHARE -> orWord ? VALUE_SHARE_OR : VALUE_SHARE;
            case FLOW, STOCK, RANK, GRADE -> orWord ? VALUE_COUNT_OR : VALUE_COUNT;
            case BALANCE, CUMULATIVE -> orWord ? VALUE_BALANCE_OR : VALUE_BALANCE;
        };
    }
}
