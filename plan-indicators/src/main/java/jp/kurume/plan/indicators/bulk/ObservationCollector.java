package jp.kurume.plan.indicators.bulk;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Observation;

/** A record and not made of lambdas, so that it can be carried to where the observations are. */
record ObservationCollector(IndicatorSet indicators)
        implements Collector<Observation, ColumnBuilder, ObservationColumns>, Serializable {

    ObservationCollector {
        Objects.requireNonNull(indicators, "indicators");
    }

    @Override
    public Supplier<ColumnBuilder> supplier() {
        return () -> new ColumnBuilder(indicators);
    }

    @Override
    public BiConsumer<ColumnBuilder, Observation> accumulator() {
        return ColumnBuilder::add;
    }

    @Override
    public BinaryOperator<ColumnBuilder> combiner() {
        return ColumnBuilder::addAll;
    }

    @Override
    public Function<ColumnBuilder, ObservationColumns> finisher() {
        return ObservationColumns::new;
    }

    @Override
    public Set<Characteristics> characteristics() {
        return Set.of();
    }
}
