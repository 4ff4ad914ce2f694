package jp.kurume.plan.around.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityProfileTest {

    private static final CityProfile KURUME = KurumeWelfare.cityProfile();

    // The slide 久留米市の紹介, the slides behind it, and section 2 of the draft, typed from the documents

    @Test
    void figures() {
        assertThat(KURUME.figures())
                .extracting(CityFigure::toString)
                .containsExactly(
                        "人口 303,617人 (2021-09-01)",
                        "世帯数 138,399世帯 (2021-09-01)",
                        "面積 229.96km² (2021-09-01)",
                        "高齢化率 27.6% (2021-09-01)",
                        "支え合い推進会議を設置した校区 45校区 (令和3年度)",
                        "支え合い推進会議を設置した校区 46校区 (令和4年度)",
                        "支え合い推進会議を設置した校区 46校区 (date not printed)",
                        "校区 46校区 (令和3年度)",
                        "生活支援コーディネーター 11人 (令和3年度)",
                        "ふれあいの会 38団体 (令和3年度)",
                        "近所付き合いが「あいさつをする程度」の市民の割合 40%弱 (令和4年度)",
                        "近所で「ほとんど面識がない」市民の割合 約10% (令和4年度)",
                        "人口 300,000人未満 (2025-02)",
                        "市内の人口に占める外国人住民の割合 約2% (date not printed)",
                        "2040年の単身世帯の割合の見込み（全国） 約40% (date not printed)");
    }

    @Test
    void populationAtTwoTimes() {
        List<CityFigure> population = KURUME.figures("population");
        assertThat(population).hasSize(2);
        assertThat(population.get(0).value()).isEqualTo(new BigDecimal("303617"));
        assertThat(population.get(0).asOf()).isEqualTo(FigureDate.on(LocalDate.of(2021, 9, 1)));
        assertThat(population.get(0).citation()).hasToString("multilayer-slides-2021 久留米市の紹介");
        assertThat(population.get(1).precision()).isEqualTo(FigurePrecision.BELOW);
        assertThat(population.get(1).asOf()).isEqualTo(FigureDate.in(YearMonth.of(2025, 2)));
        assertThat(population.get(1).citation()).hasToString("second-plan-draft p4–5");
        assertThat(KURUME.figures("foreign-residents").get(0).asOf()).isEqualTo(FigureDate.NOT_PRINTED);
        assertThat(KURUME.figures("area").get(0).value()).isEqualTo(new BigDecimal("229.96"));
    }

    /** 45 of the 46 districts in 2021, and all of them later. */
    @Test
    void theCouncilsAreEverywhere() {
        assertThat(KURUME.figures("mutual-support-council-districts"))
                .extracting(figure -> figure.value().intValueExact())
                .containsExactly(45, 46, 46);
        assertThat(KURUME.figures("mutual-support-council-districts").get(1).asOf())
                .isEqualTo(FigureDate.in(FiscalYear.parse("R4")));
    }

    /** A date that is not printed beside its figure is a reading. */
    @Test
    void figuresOfAFiscalYearAreReadings() {
        for (CityFigure figure : KURUME.figures()) {
            boolean ofAYear = figure.asOf().fold(day -> false, month -> false, year -> true, () -> true);
            assertThat(figure.citation().isReading()).as(figure.toString()).isEqualTo(ofAYear);
        }
    }

    @Test
    void history() {
        assertThat(KURUME.history())
                .extracting(HistoryEvent::toString)
                .containsExactly(
                        "明治22年 (1889) 我が国初の市制施行 (全国の38市とともに)", "平成20年 (2008) 中核市へ移行", "平成31年 (2019) 市制施行130周年");
    }

    @Test
    void erratum() {
        assertThat(KURUME.errata())
                .singleElement()
                .extracting(PrintedForm::printed)
                .isEqualTo("市内の人団");
        assertThat(KURUME.figures("foreign-residents").get(0).name())
                .contains(KURUME.errata().get(0).canonical());
        assertThat(KURUME.variants()).isEmpty();
    }

    @Test
    void isOneValue() {
        assertThat(KURUME)
                .hasToString("久留米市 (402036): 15 figures, 3 events")
                .isSameAs(KurumeWelfare.cityProfile())
                .isEqualTo(CityProfile.readFrom(KurumePlans.tables(), "402036"));
        assertThat(KURUME.municipality()).isEqualTo(new Municipality("402036", "久留米市"));
        assertThat(Serialisation.roundTrip(KURUME)).isEqualTo(KURUME).hasSameHashCodeAs(KURUME);
        assertThat(KURUME.figures()).isUnmodifiable();
        assertThat(KURUME.figures("population")).isUnmodifiable();
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> KURUME.figures("populace"))
                .withMessage("There is no figure \"populace\"; did you mean population?");
    }

    @Test
    void valuesRefuseNonsense() {
        CityFigure area = KURUME.figures("area").get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> area.withValue(new BigDecimal("-0.1")));
        assertThatIllegalArgumentException().isThrownBy(() -> area.withUnit(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KURUME.history().get(0).withEvent(" "));
    }

    @Test
    void dates() {
        FiscalYear r3 = FiscalYear.parse("R3");
        assertThat(List.of(
                        FigureDate.on(LocalDate.of(2021, 9, 1)),
                        FigureDate.in(YearMonth.of(2025, 2)),
                        FigureDate.in(r3),
                        FigureDate.NOT_PRINTED))
                .extracting(date -> date.<String>fold(
                        day -> "day " + day, month -> "month " + month, year -> "year " + year, () -> "none"))
                .containsExactly("day 2021-09-01", "month 2025-02", "year 令和3年度", "none");
    }

    /** Another city's profile, and what can be wrong with one. */
    @Nested
    class OfAnotherCity {

        private final Path folder;

        OfAnotherCity(@TempDir Path folder) {
            this.folder = folder;
        }

        @BeforeEach
        void writeTables() {
            MadeUpCity.writeTo(folder);
            MadeUpCity.write(folder, "city-figures.csv", """
                    municipality_code,id,as_of,name,value,unit,precision,source
                    999997,boats,2026-04-01,漁船,120,隻,exact,book p15
                    999997,boats,R9,漁船,100,隻,about,book p15
                    """);
            MadeUpCity.write(folder, "city-history.csv", """
                    municipality_code,year,printed_year,event,source
                    999997,1900,明治33年,開港,book p15
                    """);
            MadeUpCity.write(folder, "profile-printed-forms.csv", """
                    municipality_code,element,kind,printed,canonical,why,source
                    999997,figure-boats,variant,舩,船,舩 is another form of 船,map legend
                    """);
        }

        private CityProfile read() {
            return CityProfile.readFrom(TableSource.folder(folder), "999997");
        }

        @Test
        void isRead() {
            CityProfile profile = read();
            assertThat(profile.municipality().name()).isEqualTo("みなと市");
            assertThat(profile.figures("boats"))
                    .extracting(CityFigure::toString)
                    .containsExactly("漁船 120隻 (2026-04-01)", "漁船 約100隻 (令和9年度)");
            assertThat(profile.variants()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "city-figures.csv | 2026-04-01 | 2026-02-30 | line 2, column as_of: found \"2026-02-30\", expected a day"
                            + " such as 2026-04-01",
                    "city-figures.csv | ,R9, | ,R999999, | line 3, column as_of: found \"R999999\", expected a day such as"
                            + " 2021-09-01, a month such as 2025-02, a fiscal year such as R3, or nothing",
                    "city-figures.csv | ,R9, | ,2026-13, | line 3, column as_of: found \"2026-13\", expected a day such as"
                            + " 2021-09-01, a month such as 2025-02, a fiscal year such as R3, or nothing",
                    "city-figures.csv | ,120, | ,-120, | line 2, column value: found \"-120\", expected a number that is not"
                            + " negative, with 40 digits at the most",
                    "city-figures.csv | about | circa | line 3, column precision: found \"circa\", expected one of exact,"
                            + " about, slightly-below, below",
                    "city-history.csv | 999997 | 402036 | line 2, column municipality_code: found \"402036\", expected the"
                            + " municipality code of an edition in editions.csv",
                    "editions.csv | adopted | adapted | line 2, column status: found \"adapted\", expected one of outline,"
                            + " draft, adopted; did you mean adopted?",
                    "profile-printed-forms.csv | figure-boats | figure-boat | line 2, column element: found \"figure-boat\","
                            + " expected an id of city-figures.csv after \"figure-\", such as figure-population",
                })
        void oneProblemEach(String file, String from, String to, String message) {
            MadeUpCity.change(folder, file, from, to);
            assertThat(catchThrowableOfType(InvalidTablesException.class, this::read)
                            .problems())
                    .extracting(Problem::toString)
                    .containsExactly(file + ", " + message);
        }

        @Test
        void mayBeMissing() {
            assertThatExceptionOfType(UnknownElementException.class)
                    .isThrownBy(() -> CityProfile.readFrom(TableSource.folder(folder), "402036"))
                    .withMessageContaining("There is no profile of the municipality \"402036\"");
        }
    }
}
