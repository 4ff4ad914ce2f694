package jp.kurume.plan.indicators.testing;

import java.io.Serializable;
import jp.kurume.plan.indicators.survey.Answers;
import jp.kurume.plan.indicators.survey.ConfidenceInterval;
import jp.kurume.plan.indicators.survey.Precision;
import jp.kurume.plan.indicators.survey.WaveChange;

/**
 * Everything that is said of a share but a judgement, in a record as a host may have one: it is read where its type is known.
 *
 * @param answers the answers
 * @param interval an interval
 * @param change a change
 */
public record Precisions(
        Precision<Answers> answers, Precision<ConfidenceInterval> interval, Precision<WaveChange> change)
        implements Serializable {}
