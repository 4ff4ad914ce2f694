package jp.kurume.plan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year                                      | year/",
                "measures[overall].target                  | measures/overall target/",
                "directions[5.1]                           | directions/5.1",
                "actions[5.1-1].actors                     | actions/5.1-1 actors/",
                "routes[x].assignments[y].basis            | routes/x assignments/y basis/",
            })
    void pathsAreTakenApart(String path, String steps) {
        assertThat(Place.Property.parse(path).steps().stream()
                        .map(step -> step.name() + "/" + step.key())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void theValueAsAWholeHasNoSteps() {
        assertThat(Place.Property.parse("").steps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "measures[overall].target", "directions[5.1]", "routes[x].assignments[y].basis"})
    void stepsMakeThePath(String path) {
        assertThat(Place.Property.parse(path).steps().stream()
                        .map(Place.Step::toString)
                        .collect(Collectors.joining(".")))
                .isEqualTo(path);
    }

    @Test
    void aFolderIsNamedAsItWasGiven() {
        Place folder = new Place.Folder("our-city");
        assertThat(folder).hasToString("our-city");
        assertThat(Serialisation.roundTrip(folder)).isEqualTo(folder);
    }
}
