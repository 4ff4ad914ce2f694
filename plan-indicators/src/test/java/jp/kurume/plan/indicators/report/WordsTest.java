package jp.kurume.plan.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.indicators.IndicatorKind;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.ObservationMethod;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.RatingBasis;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.UnratedReason;
import jp.kurume.plan.indicators.survey.Judgement;
import jp.kurume.plan.source.PrintedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("jp.kurume.plan.indicators.words.pages", language);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(words(Locale.JAPANESE).keySet()))
                .isEqualTo(new TreeSet<>(words(Locale.ENGLISH).keySet()));
        for (String key : words(Locale.ENGLISH).keySet()) {
            // A day is written from its parts in one language, and in one piece in the other; a plan's own word needs
            // no
            // explanation in its language.
            if (!List.of(
                            "report.day",
                            "report.year",
                            "report.calendar-year",
                            "report.calendar-year.short",
                            "report.under-survey",
                            "report.under-review",
                            "report.no-baseline",
                            "report.increase",
                            "report.decrease",
                            "report.hold",
                            "report.none-set")
                    .contains(key)) {
                assertThat(arguments(Locale.JAPANESE, key)).as(key).isEqualTo(arguments(Locale.ENGLISH, key));
            }
        }
    }

    private static int arguments(Locale language, String key) {
        return new MessageFormat(words(language).getString(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyConstantHasItsWords(String language) {
        Words words = new Words(Locale.forLanguageTag(language));
        check(words, "status", Status.values());
        check(words, "meaning.status", Status.values());
        check(words, "obstacle", Obstacle.values());
        check(words, "judgement", Judgement.values());
        check(words, "basis", RatingBasis.values());
        check(words, "unrated", UnratedReason.values());
        check(words, "kind", IndicatorKind.values());
        check(words, "nature", MeasureNature.values());
        check(words, "sense", Sense.values());
        check(words, "state", ObservationState.values());
        check(words, "edition", EditionStatus.values());
        check(words, "form", PrintedForm.Kind.values());
        check(words, "figure", FigureKind.values());
        check(words, "marker", Chart.MarkerKind.values());
        check(words, "method", ObservationMethod.SURVEY, ObservationMethod.RECORD);
        assertThat(words.of("method", ObservationMethod.NOT_STATED)).isEmpty();
    }

    private static void check(Words words, String type, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            assertThat(words.of(type, constant)).as("%s", constant).isNotBlank();
        }
    }

    /** The words that the constants have themselves are those of the report. */
    @Test
    void inJapaneseTheyAreThoseOfTheConstants() {
        Words words = new Words(Locale.JAPANESE);
        for (Status status : Status.values()) {
            assertThat(words.of("status", status)).isEqualTo(status.label());
        }
        for (Obstacle obstacle : Obstacle.values()) {
            assertThat(words.of("obstacle", obstacle)).isEqualTo(obstacle.label());
        }
        for (Judgement judgement : Judgement.values()) {
            assertThat(words.of("judgement", judgement)).isEqualTo(judgement.label());
        }
        for (IndicatorKind kind : IndicatorKind.values()) {
            assertThat(words.of("kind", kind)).isEqualTo(kind.label());
        }
        for (ObservationMethod method : ObservationMethod.values()) {
            assertThat(words.of("method", method)).isEqualTo(method.label());
        }
        for (ObservationState state : ObservationState.values()) {
            assertThat(words.of("state", state)).isEqualTo(state.label());
        }
        for (EditionStatus status : EditionStatus.values()) {
            assertThat(words.of("edition", status)).isEqualTo(status.label());
        }
    }

    @Test
    void everyOtherLanguageIsEnglishWhereverTheMachineIs() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(new Words(Locale.FRENCH).of("status", Status.REACHED)).isEqualTo("reached");
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Words(Locale.JAPAN).of("status", Status.REACHED)).isEqualTo("達成");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
