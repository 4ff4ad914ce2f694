package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with something wrong in them: what is reported, and that it is all there is. */
final class InvalidTablesTest {

    private static final String E = "second-plan-draft";

    @TempDir
    private Path folder;

    private EditedTables tables;

    @BeforeEach
    void start() {
        tables = new EditedTables(folder);
    }

    @Test
    void everyProblemOfEveryTableIsReportedAtOnce() throws IOException {
        tables.edit("offices.csv", "0942-46-8711", "0942-46-87I1")
                .edit("districts.csv", "ひよし", "日吉")
                .edit("districts.csv", "gazetteer,西", "guessed,西の方")
                .edit("fields.csv", "暮らしの相談", "")
                .edit("routes.csv", E + ",aoki,elderly,houkatsu-nishi,printed", E + ",aoki,elderly,houkatsu-nisi,seen")
                .edit("routing-tables.csv", E + " p28", "second-plan p28")
                .edit("routing-printed-forms.csv", "mizuma,erratum", "mizumaa,erratum");
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(tables::read)
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Object::toString)
                        .containsExactly(
                                "routing-tables.csv, line 2, column source: found \"second-plan p28\", expected an"
                                        + " id of"
                                        + " sources.csv in place of \"second-plan\"; did you mean second-plan-draft or"
                                        + " second-plan-outline?",
                                "fields.csv, line 7, column heading: expected a text",
                                "offices.csv, line 4, column telephone: found \"0942-46-87I1\", expected a Japanese"
                                        + " telephone number such as 0942-46-8711",
                                "districts.csv, line 2, column reading_basis: found \"guessed\", expected one of"
                                        + " gazetteer, supplementary, declared, printed or nothing",
                                "districts.csv, line 2, column area: found \"西の方\", expected an id of areas.csv; did"
                                        + " you mean 西?",
                                "districts.csv, line 13, column reading: found \"日吉\", expected a reading in hiragana or"
                                        + " katakana, such as じょうじま",
                                "routes.csv, line 14, column office: found \"houkatsu-nisi\", expected an id of"
                                        + " offices.csv; did you mean houkatsu-nishi or houkatsu-nishi-2?",
                                "routes.csv, line 14, column basis: found \"seen\", expected one of printed, spanned,"
                                        + " inferred, citywide, declared, confirmed",
                                "routing-printed-forms.csv, line 2, column element: found \"mizumaa\", expected the id"
                                        + " of a district or an office, such as shimoda"));
    }

    @Test
    void soundTablesHaveNoProblem() {
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.read()).isEqualTo(KurumeDistricts.routing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "routing-tables.csv",
                "fields.csv",
                "areas.csv",
                "offices.csv",
                "districts.csv",
                "routes.csv",
                "routing-printed-forms.csv"
            })
    void columnsAreThoseOfTheTable(String file) throws IOException {
        tables.edit(file, "edition,", "editoin,");
        assertThat(tables.problems())
                .singleElement()
                .asString()
                .startsWith(file + ", line 1: found \"editoin\", expected only the columns")
                .endsWith("did you mean edition?");
    }

    @Test
    void missingTablesAreNamed() {
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> RoutingTable.readFrom(TableSource.folder(folder), E))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> ((Place.InTable) problem.place()).file())
                        .containsExactly(
                                "sources.csv",
                                "editions.csv",
                                "routing-tables.csv",
                                "fields.csv",
                                "offices.csv",
                                "districts.csv",
                                "routes.csv"));
    }

    @Test
    void unknownEditionIsNoProblemOfTheTables() {
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> RoutingTable.readFrom(KurumeDistricts.tables(), "second-plan"))
                .withMessage(
                        "There is no routing table of the edition \"second-plan\"; did you mean second-plan-draft?");
    }

    @Test
    void idsAreUnique() throws IOException {
        tables.append("offices.csv", E + ",mirakuru,x,x,0942-46-8711,0942-46-8711,," + E + " p28,")
                .append("fields.csv", E + ",elderly,x,," + E + " p28,")
                .append("areas.csv", E + ",西," + E + " p28,");
        assertThat(tables.problems())
                .containsExactly(
                        "fields.csv, line 8, column id: found \"elderly\", expected no second row for " + E
                                + " elderly, which line 2 has already",
                        "areas.csv, line 7, column name: found \"西\", expected no second row for " + E
                                + " 西, which line 2 has already",
                        "offices.csv, line 23, column id: found \"mirakuru\", expected no second row for " + E
                                + " mirakuru, which line 19 has already");
    }

    @Test
    void aDistrictIsRoutedOnceInEveryField() throws IOException {
        tables.edit("routes.csv", E + ",minami,youth,mirakuru,", E + ",minami,children,mirakuru,");
        long line = tables.lineOf("routes.csv", "\n" + E + ",minami,children,mirakuru,");
        assertThat(tables.problems())
                .containsExactlyInAnyOrder(
                        "routes.csv, line " + line
                                + ", column districts: found \"minami\", expected rows that differ in more than the"
                                + " office, but minami is on line " + (line - 1)
                                + " in the same field, for the same part, people and days",
                        "routes.csv: expected the district minami in a row of the field youth of the edition " + E);
    }

    @Test
    void everyDistrictIncludesTheOnesThatARowNames() throws IOException {
        tables.append("routes.csv", E + ",*,youth,mirakuru,citywide,," + E + " p28,one desk for all");
        assertThat(tables.problems())
                .hasSize(46)
                .allSatisfy(problem ->
                        assertThat(problem).contains("column districts: found \"*\", expected every row once, but"));
    }

    @Test
    void aRowNamesItsDistricts() throws IOException {
        tables.edit("routes.csv", E + ",minami,youth,", E + ",,youth,");
        assertThat(tables.problems())
                .anySatisfy(problem -> assertThat(problem)
                        .contains("column districts: expected ids of districts.csv separated by semicolons, or *"));
    }

    @Test
    void rowsOfOneDistrictSayTheSameAsRowsOfSeveral() throws IOException {
        tables.edit("routes.csv", "edition,districts", "edition,districts");
        assertThat(tables.read()).isEqualTo(KurumeDistricts.routing());
    }

    @Test
    void aNewDistrictNeedsARouteWhereNoRowIsForEveryDistrict() throws IOException {
        tables.append("districts.csv", E + ",shin,新,しん,declared,西," + E + " p28,");
        assertThat(tables.problems())
                .hasSize(3)
                .contains("routes.csv: expected the district shin in a row of the field livelihood of the"
                        + " edition "
                        + E);
    }

    @Test
    void districtsHaveNamesOfTheirOwn() throws IOException {
        tables.edit("districts.csv", ",shimoda,下田,", ",shimoda,城島,");
        assertThat(tables.problems())
                .containsExactly(
                        "districts.csv, line 3, column name: found \"城島\", expected a name of its own, not that"
                                + " of the district on line 2, or another area for each of the two");
    }

    @Test
    void idsTellDistrictsFromOffices() throws IOException {
        tables.append("districts.csv", E + ",shakyou,新,しん,declared,西," + E + " p28,");
        assertThat(tables.problems())
                .contains("districts.csv, line 48, column id: found \"shakyou\", expected an id that no office has, so"
                        + " that"
                        + " printed forms can tell the two apart");
    }

    @Test
    void onlyAnInferredOfficeHasAlternatives() throws IOException {
        tables.edit(
                "routes.csv",
                E + ",joujima,disability,kikan-seibu,printed,",
                E + ",joujima,disability,kikan-seibu,printed,kikan-toubu");
        assertThat(tables.problems())
                .containsExactly(
                        "routes.csv, line 3, column alternatives: found \"kikan-toubu\", expected nothing, since"
                                + " only an inferred office has alternatives");
    }

    @Test
    void anOfficeIsNoAlternativeToItself() throws IOException {
        tables.edit("routes.csv", "inferred,seikatsu-jiritsu-seibu", "inferred,seikatsu-jiritsu-toubu");
        assertThat(tables.problems())
                .singleElement()
                .asString()
                .endsWith("column alternatives: found \"seikatsu-jiritsu-toubu\", expected offices other than"
                        + " seikatsu-jiritsu-toubu itself");
    }

    @Test
    void alternativesAreKnownAndGivenOnce() throws IOException {
        tables.edit(
                "routes.csv",
                "inferred,seikatsu-jiritsu-seibu",
                "inferred,seikatsu-jiritsu-seibu;seikatsu-jiritsu-seibu;seikatsu");
        assertThat(tables.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("expected every id once, not seikatsu-jiritsu-seibu twice"))
                .anyMatch(problem -> problem.contains("expected an id of offices.csv in place of \"seikatsu\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spanned", "inferred", "citywide"})
    void aReadingSaysWhy(String basis) throws IOException {
        tables.edit(
                "routes.csv",
                E + ",joujima,disability,kikan-seibu,printed,",
                E + ",joujima,disability,kikan-seibu," + basis + ",");
        assertThat(tables.problems())
                .containsExactly(
                        "routes.csv, line 3, column because: expected the reason why the office is read so, since"
                                + " the basis is " + basis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"declared", "confirmed"})
    void whatTheCityStatesNeedsNoReason(String basis) throws IOException {
        tables.edit(
                "routes.csv",
                E + ",joujima,disability,kikan-seibu,printed,",
                E + ",joujima,disability,kikan-seibu," + basis + ",");
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.read()
                        .route("城島")
                        .assignment(ConsultationField.DISABILITY)
                        .basis()
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void whatIsPrintedIsNoReading() throws IOException {
        tables.edit("routes.csv", "kikan-seibu,printed,," + E + " p28,", "kikan-seibu,printed,," + E + " p28,looks so");
        assertThat(tables.problems())
                .containsExactly(
                        "routes.csv, line 3, column because: found \"looks so\", expected nothing, since the basis"
                                + " is printed and what is printed is no reading");
    }

    @Test
    void printedFormsNameTheirDistrict() throws IOException {
        tables.edit("routing-printed-forms.csv", "三瀬,三潴", "三瀬,三猪");
        assertThat(tables.problems())
                .containsExactly(
                        "routing-printed-forms.csv, line 2, column canonical: found \"三猪\", expected the name of"
                                + " mizuma, 三潴");
    }

    @Test
    void danglingReferencesAreFound() throws IOException {
        tables.edit("routes.csv", E + ",joujima,elderly", E + ",joujimaa,elderly")
                .edit("routes.csv", E + ",joujima,youth", E + ",joujima,yuth")
                .edit("routing-tables.csv", E + ",shakyou", E + ",shakyo")
                .append("offices.csv", "second-plan,x,x,x,0942-46-8711,0942-46-8711,," + E + " p28,");
        assertThat(tables.problems())
                .containsExactlyInAnyOrder(
                        "offices.csv, line 23, column edition: found \"second-plan\", expected an id of"
                                + " routing-tables.csv; did you mean second-plan-draft?",
                        "routing-tables.csv, line 2, column fallback: found \"shakyo\", expected an id of"
                                + " offices.csv; did"
                                + " you mean shakyou?",
                        "routes.csv, line 2, column districts: found \"joujimaa\", expected an id of districts.csv;"
                                + " did you"
                                + " mean joujima or shoujima?",
                        "routes.csv, line 6, column field: found \"yuth\", expected an id of fields.csv; did you mean"
                                + " youth?",
                        "routes.csv: expected the district joujima in a row of the field elderly of the edition " + E,
                        "routes.csv: expected the district joujima in a row of the field youth of the edition " + E);
    }

    @Test
    void aTableWithoutFieldsOrDistrictsIsNone() throws IOException {
        tables.write("fields.csv", "edition,id,heading,office_kind,source\n")
                .write("field-words.csv", "edition,field,word,source\n")
                .write("districts.csv", "edition,id,name,reading,reading_basis,area,source\n")
                .write("routes.csv", "edition,districts,field,office,basis,alternatives,source\n")
                .write("routing-printed-forms.csv", "edition,element,kind,printed,canonical,why,source\n");
        assertThat(tables.problems())
                .containsExactly(
                        "fields.csv: expected a field of the edition " + E + " at least",
                        "districts.csv: expected a district of the edition " + E + " at least");
    }

    @Test
    void aFileOfAnotherKindIsRefusedNotLoaded() throws IOException {
        tables.write("routes.csv", "\u0000\u0001").write("offices.csv", "");
        assertThat(tables.problems())
                .isNotEmpty()
                .allMatch(problem ->
                        problem.startsWith("routes.csv, line 1") || problem.startsWith("offices.csv, line 1"));
    }

    @Test
    void aNameInOtherLettersIsNoNameOfItsOwn() throws IOException {
        tables.edit("districts.csv", ",東国分,", ",西國分,");
        assertThat(tables.problems())
                .containsExactly("districts.csv, line " + tables.lineOf("districts.csv", ",西國分,")
                        + ", column name: found \"西國分\", expected a name of its own, not 西国分 in other letters, which is the"
                        + " district on line " + tables.lineOf("districts.csv", ",西国分,"));
    }

    @Test
    void aPlaceNeedsAKindAndAName() throws IOException {
        tables.write("place-names.csv", "edition,name,kind,source\nsecond-plan-draft,,village,second-plan-draft p28\n");
        assertThat(tables.problems()).hasSize(2).allMatch(problem -> problem.startsWith("place-names.csv, line 2"));
    }
}
