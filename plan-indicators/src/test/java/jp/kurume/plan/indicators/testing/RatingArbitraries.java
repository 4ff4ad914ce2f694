package jp.kurume.plan.indicators.testing;

import static jp.kurume.plan.testing.ModelArbitraries.citations;
import static jp.kurume.plan.testing.ModelArbitraries.ids;
import static jp.kurume.plan.testing.ModelArbitraries.texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.indicators.Rating;
import jp.kurume.plan.indicators.RatingBand;
import jp.kurume.plan.indicators.RatingBasis;
import jp.kurume.plan.indicators.RatingScale;
import jp.kurume.plan.indicators.RatingThreshold;
import jp.kurume.plan.indicators.StatedPolicy;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.UnratedReason;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of a city's own rules for rating. */
public final class RatingArbitraries {

    private static final List<Status> BEST_FIRST =
            List.of(Status.HELD, Status.ON_TRACK, Status.BEHIND, Status.NOT_HELD, Status.MISSED, Status.REGRESSED);

    private RatingArbitraries() {}

    static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(RatingBasis.class, Arbitraries.of(RatingBasis.class));
        kit.put(UnratedReason.class, Arbitraries.of(UnratedReason.class));
        kit.put(RatingThreshold.class, thresholds());
        kit.put(RatingBand.class, bands());
        kit.put(RatingScale.class, ids().flatMap(RatingArbitraries::scales));
        kit.put(Rating.class, ratings());
        kit.put(StatedPolicy.class, statedPolicies());
        return kit;
    }

    public static Arbitrary<RatingThreshold> thresholds() {
        return Arbitraries.oneOf(
                IndicatorArbitraries.anyNumbers().map(RatingThreshold.AtLeast::new),
                IndicatorArbitraries.anyNumbers().map(RatingThreshold.MoreThan::new),
                Arbitraries.of(Status.class).map(RatingThreshold.LeastVerdict::new),
                Arbitraries.of(RatingThreshold.TARGET_MET, RatingThreshold.REST));
    }

    public static Arbitrary<RatingBand> bands() {
        return Combinators.combine(texts(), thresholds(), texts().optional(0.3))
                .as((label, threshold, meaning) -> new RatingBand(label, threshold, meaning.orElse("")));
    }

    /** Scales of an id, of up to five bands. */
    public static Arbitrary<RatingScale> scales(String id) {
        Arbitrary<BigDecimal> bounds = Arbitraries.integers().between(-50, 100).map(BigDecimal::valueOf);
        return Arbitraries.of(RatingBasis.class).flatMap(by -> scales(id, by, bounds, Arbitraries.of(true, false)));
    }

    /** Scales that look at something, with bounds among those given, and with a rest or without. */
    public static Arbitrary<RatingScale> scales(
            String id, RatingBasis by, Arbitrary<BigDecimal> bounds, Arbitrary<Boolean> withRest) {
        Arbitrary<List<RatingThreshold>> thresholds = by == RatingBasis.VERDICT ? verdicts() : numbers(bounds);
        return Combinators.combine(thresholds, withRest, texts(), citations()).as((all, rest, name, citation) -> {
            List<RatingBand> bands = new ArrayList<>();
            for (RatingThreshold threshold : all) {
                bands.add(new RatingBand("band " + bands.size(), threshold));
            }
            if (rest) {
                bands.add(new RatingBand("rest", RatingThreshold.REST, name));
            }
            return new RatingScale(id, name, by, bands, citation);
        });
    }

    private static Arbitrary<List<RatingThreshold>> numbers(Arbitrary<BigDecimal> bounds) {
        return Combinators.combine(
                        bounds.list().ofMinSize(1).ofMaxSize(3).uniqueElements(BigDecimal::stripTrailingZeros),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((numbers, isExceeding, beginsWithTarget) -> {
                    List<RatingThreshold> thresholds = new ArrayList<>();
                    if (beginsWithTarget) {
                        thresholds.add(RatingThreshold.TARGET_MET);
                    }
                    numbers.stream()
                            .sorted(Comparator.reverseOrder())
                            .forEach(number -> thresholds.add(
                                    isExceeding
                                            ? new RatingThreshold.MoreThan(number)
                                            : new RatingThreshold.AtLeast(number)));
                    return thresholds;
                });
    }

    private static Arbitrary<List<RatingThreshold>> verdicts() {
        return Arbitraries.of(BEST_FIRST)
                .set()
                .ofMinSize(1)
                .map(some -> BEST_FIRST.stream()
                        .filter(some::contains)
                        .<RatingThreshold>map(RatingThreshold.LeastVerdict::new)
                        .toList());
    }

    public static Arbitrary<Rating> ratings() {
        return Arbitraries.oneOf(
                bands().map(Rating.Given::new),
                Arbitraries.of(UnratedReason.class).map(Rating.Withheld::new));
    }

    public static Arbitrary<StatedPolicy> statedPolicies() {
        return Combinators.combine(IndicatorArbitraries.policies(), citations()).as(StatedPolicy::new);
    }
}
