package jp.kurume.plan.indicators.survey;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.Verdict;
import jp.kurume.plan.indicators.number.Level;

/**
 * The verdict on a share of residents, which says how precise the share is (調査に基づく判定).
 *
 * <p>The status compares the printed share with the printed target. Beside it stands whether the target is met, or the band
 * kept, among all residents, as far as the sample tells; without a sample size, that the precision is not stated. Immutable and thread-safe.
 *
 * @param status how the measure is doing by the printed share
 * @param judgement whether the target is met, chance considered, or that the precision is not stated
 */
@JsonRootName("share-verdict")
public record ShareVerdict(Status status, Precision<Judgement> judgement) implements Serializable {

    /** Checks the parts. */
    public ShareVerdict {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(judgement, "judgement");
    }

    /**
     * The verdict on an assessment of a share, with the sample size that its observation has.
     *
     * @param assessment an assessment of a share of residents
     * @param policy how strictly the observation is held against its path
     * @param level the level of confidence, between 0 and 1, such as 0.95
     * @return the verdict, or nothing where the assessment gives none
     * @throws IllegalArgumentException if the measure is no share of residents, the level does not lie between 0 and 1, or no
     *     count of so many answers prints so
     */
    public static Optional<ShareVerdict> of(Assessment assessment, StatusPolicy policy, double level) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(policy, "policy");
        Level.check(level);
        if (assessment instanceof Assessment.Assessed assessed
                && assessed.verdict(policy) instanceof Verdict.Given given
                && isNumeric(assessed)) {
            SurveyShare share = SurveyShare.of(assessed.measure(), assessed.observation());
            return Optional.of(new ShareVerdict(given.status(), judge(share, assessed, level)));
        }
        return Optional.empty();
    }

    private static boolean isNumeric(Assessment.Assessed assessed) {
        MeasureVersion version = assessed.version();
        return assessed.measure().band(version).isPresent()
                || version.target().dueNumber(version.baseline()).isPresent();
    }

    /** Where there is a verdict, there is a band, or a number that is to be met with a sense. */
    private static Precision<Judgement> judge(SurveyShare share, Assessment.Assessed assessed, double level) {
        return assessed.measure()
                .band(assessed.version())
                .map(band -> share.judge(band, level))
                .orElseGet(() -> share.judge(
                        assessed.version()
                                .target()
                                .dueNumber(assessed.version().baseline())
                                .orElseThrow(),
                        assessed.measure().sense(assessed.version()).orElseThrow(),
                        level));
    }

    /** Prints status and judgement: {@code REGRESSED (precision not stated)}. */
    @Override
    public String toString() {
        return status + " (" + judgement + ")";
    }
}
