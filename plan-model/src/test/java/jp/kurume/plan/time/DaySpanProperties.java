package jp.kurume.plan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurume.plan.testing.DepartmentArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DaySpanProperties {

    @Provide
    Arbitrary<DaySpan> spans() {
        return DepartmentArbitraries.daySpans();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DepartmentArbitraries.days();
    }

    @Property
    void aDayIsBeforeWithinOrAfter(@ForAll("spans") DaySpan span, @ForAll("days") LocalDate day) {
        assertThat(Stream.of(span.isAfter(day), span.includes(day), span.isBefore(day))
                        .filter(so -> so))
                .hasSize(1);
    }

    /** Two spans have a day in common if and only if one of their ends, or any day where neither has one, belongs to both. */
    @Property
    void overlappingIsHavingADayInCommon(
            @ForAll("spans") DaySpan one, @ForAll("spans") DaySpan other, @ForAll("days") LocalDate any) {
        boolean common = Stream.of(one.from(), one.to(), other.from(), other.to(), Optional.of(any))
                .flatMap(Optional::stream)
                .anyMatch(day -> one.includes(day) && other.includes(day));
        assertThat(one.overlaps(other)).isEqualTo(common).isEqualTo(other.overlaps(one));
    }

    @Example
    void printsItsDays() {
        LocalDate first = LocalDate.of(2026, 4, 1);
        LocalDate last = LocalDate.of(2027, 3, 31);
        assertThat(DaySpan.ALWAYS).hasToString("always");
        assertThat(DaySpan.of(Optional.of(first), Optional.empty())).hasToString("2026-04-01～");
        assertThat(new DaySpan(List.of(first), List.of(last))).hasToString("2026-04-01～2027-03-31");
        assertThatIllegalArgumentException().isThrownBy(() -> new DaySpan(List.of(last), List.of(first)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DaySpan(List.of(first, last), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new DaySpan(List.of(LocalDate.of(0, 1, 1)), List.of()));
    }
}
