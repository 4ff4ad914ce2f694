package jp.kurume.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {

    private static final Actors STATED = new Actors.Stated(List.of(ActorRole.RESIDENTS, ActorRole.CITY));
    private static final Actors AT_LEAST = new Actors.AtLeast(List.of(ActorRole.RESIDENTS), "the residents' page");
    private static final Actors NOT_LEGIBLE = new Actors.NotLegible("no marks");

    private static String fold(Actors actors) {
        return actors.fold(
                stated -> "stated " + stated.known(),
                atLeast -> "at least, since " + atLeast.reason(),
                notLegible -> "unknown, since " + notLegible.reason());
    }

    @Test
    void statedActorsExcludeOthers() {
        assertThat(STATED.known()).containsExactly(ActorRole.RESIDENTS, ActorRole.CITY);
        assertThat(STATED.include(ActorRole.CITY)).isTrue();
        assertThat(STATED.mayInclude(ActorRole.CITY)).isTrue();
        assertThat(STATED.include(ActorRole.COUNCIL)).isFalse();
        assertThat(STATED.mayInclude(ActorRole.COUNCIL)).isFalse();
        assertThat(fold(STATED)).isEqualTo("stated [residents, city]");
        assertThat(STATED).hasToString("[residents, city]");
    }

    @Test
    void someKnownActorsExcludeNobody() {
        assertThat(AT_LEAST.known()).containsExactly(ActorRole.RESIDENTS);
        assertThat(AT_LEAST.include(ActorRole.RESIDENTS)).isTrue();
        assertThat(AT_LEAST.include(ActorRole.CITY)).isFalse();
        assertThat(AT_LEAST.mayInclude(ActorRole.CITY)).isTrue();
        assertThat(AT_LEAST.mayInclude(new ActorRole("fishery-cooperative"))).isTrue();
        assertThat(fold(AT_LEAST)).isEqualTo("at least, since the residents' page");
        assertThat(AT_LEAST).hasToString("at least [residents]");
    }

    @Test
    void illegibleMarksSayNothing() {
        assertThat(NOT_LEGIBLE.known()).isEmpty();
        assertThat(NOT_LEGIBLE.include(ActorRole.CITY)).isFalse();
        assertThat(NOT_LEGIBLE.mayInclude(ActorRole.CITY)).isTrue();
        assertThat(fold(NOT_LEGIBLE)).isEqualTo("unknown, since no marks");
        assertThat(NOT_LEGIBLE).hasToString("not legible");
    }

    @Test
    void areValues() {
        for (Actors actors : List.of(STATED, AT_LEAST, NOT_LEGIBLE)) {
            assertThat(Serialisation.roundTrip(actors)).isEqualTo(actors).hasSameHashCodeAs(actors);
        }
        assertThat(new Actors.Stated(List.of(ActorRole.RESIDENTS))).isNotEqualTo(AT_LEAST);
    }

    @Test
    void keepACopyOfTheRoles() {
        List<ActorRole> roles = new ArrayList<>(List.of(ActorRole.CITY));
        Actors stated = new Actors.Stated(roles);
        Actors atLeast = new Actors.AtLeast(roles, "why");
        roles.clear();
        assertThat(stated.known()).containsExactly(ActorRole.CITY).isUnmodifiable();
        assertThat(atLeast.known()).containsExactly(ActorRole.CITY).isUnmodifiable();
    }

    @Test
    void refuseNobodyAndTheSameTwice() {
        List<ActorRole> twice = List.of(ActorRole.CITY, new ActorRole("city"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actors.Stated(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actors.AtLeast(List.of(), "why"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actors.Stated(twice))
                .withMessageContaining("city");
        assertThatIllegalArgumentException().isThrownBy(() -> new Actors.AtLeast(twice, "why"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　"})
    void refuseToBeIllegibleForNoReason(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Actors.AtLeast(List.of(ActorRole.CITY), blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actors.NotLegible(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new ActorRole(blank));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refuseNull() {
        assertThatNullPointerException().isThrownBy(() -> AT_LEAST.mayInclude(null));
        assertThatNullPointerException().isThrownBy(() -> NOT_LEGIBLE.mayInclude(null));
        assertThatNullPointerException().isThrownBy(() -> new Actors.Stated(null));
        assertThatNullPointerException().isThrownBy(() -> new Actors.NotLegible(null));
    }
}
