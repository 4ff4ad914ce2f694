package jp.kurume.plan.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two tables that refer to each other: teams have a captain, and players belong to teams, or to all of them. */
class MutualTablesTest {

    private static final ProblemCode NO_TEAM = ProblemCode.error("table.test.no-team");
    private static final Column<String> ID = Column.id("id");

    /** Tables that refer to each other, as no class can say that is loaded before the other. */
    private static final class Players {
        private static final Column<TableRow> TEAM = Column.reference("team", Reference.back(() -> Teams.FORMAT));
        private static final TableFormat FORMAT =
                TableFormat.required("players.csv").key(TEAM, ID);
    }

    private static final class Teams {
        private static final Column<String> TEAM = Column.id("team");
        private static final Column<Integer> POINTS = Column.number("points", 0, 99);
        private static final Column<TableRow> CAPTAIN = Column.reference("captain", Players.FORMAT);
        private static final TableFormat FORMAT =
                TableFormat.required("teams.csv").key(TEAM).columns(POINTS, CAPTAIN);
    }

    private static final Column<List<TableRow>> PLAYS_FOR =
            Column.references("teams", Teams.FORMAT).orWord("*", List.of()).emptyRefusedAs(NO_TEAM);
    private static final TableFormat GUESTS =
            TableFormat.required("guests.csv").key(ID).columns(PLAYS_FOR);

    @TempDir
    private Path folder;

    private TableReading read(String teams, String players, String guests) throws IOException {
        Files.writeString(folder.resolve("teams.csv"), "team,points,captain\n" + teams);
        Files.writeString(folder.resolve("players.csv"), "team,id\n" + players);
        Files.writeString(folder.resolve("guests.csv"), "id,teams\n" + guests);
        return TableReading.ofUncited(TableSource.folder(folder));
    }

    private static TableRow row(TableReading reading, TableFormat format, String key) {
        return requireNonNull(reading.table(format).find(key));
    }

    @Test
    void eachFindsTheOther() throws IOException {
        TableReading reading = read("red,1,ann\nblue,2,ann\n", "red,ann\nblue,ann\n", "");
        TableRow captain = row(reading, Teams.FORMAT, "blue").get(Teams.CAPTAIN);
        assertThat(captain).isSameAs(row(reading, Players.FORMAT, "blue ann"));
        assertThat(captain.get(Players.TEAM)).isSameAs(row(reading, Teams.FORMAT, "blue"));
        reading.finish();
    }

    @Test
    void aRowIsSoundEvenIfTheOneToWhichItRefersBackIsNot() throws IOException {
        TableReading reading = read("red,many,ann\nblue,2,ann\n", "red,ann\nblue,a;b\n", "");
        assertThat(row(reading, Teams.FORMAT, "red").isSound()).isFalse();
        assertThat(row(reading, Players.FORMAT, "red ann").isSound()).isTrue();
        assertThat(row(reading, Players.FORMAT, "blue a;b").isSound()).isFalse();
    }

    @Test
    void aTeamThatIsNotThereIsTold() throws IOException {
        TableReading reading = read("red,1,ann\n", "red,ann\ngreen,bob\n", "");
        assertThat(row(reading, Players.FORMAT, "green bob").has(Players.TEAM)).isFalse();
        assertThat(reading.problems()).singleElement().extracting(Problem::code).isEqualTo(TableProblems.REFERENCE);
    }

    @Test
    void aWordMayStandInPlaceOfReferences() throws IOException {
        TableReading reading = read("red,1,ann\n", "red,ann\n", "eve,*\nfay,red\n");
        assertThat(row(reading, GUESTS, "eve").get(PLAYS_FOR)).isEmpty();
        assertThat(row(reading, GUESTS, "fay").get(PLAYS_FOR)).containsExactly(row(reading, Teams.FORMAT, "red"));
        reading.finish();
        assertThat(TableDescriptions.of(List.of(GUESTS), TableSource.folder(folder))
                        .dataPackage("guests"))
                .contains("`teams.csv`; or `*`");
    }

    @Test
    void anEmptyCellHasAProblemOfItsOwn() throws IOException {
        TableReading reading = read("red,1,ann\n", "red,ann\n", "eve,\n");
        assertThat(row(reading, GUESTS, "eve").isSound()).isFalse();
        assertThat(reading.problems()).singleElement().extracting(Problem::code).isEqualTo(NO_TEAM);
    }

    @Test
    void whatACellHoldsIsSaidBeforeWhatAnEmptyOneStandsFor() {
        Column<List<String>> texts = Column.texts("teams").or(List.of());
        assertThatIllegalStateException().isThrownBy(() -> texts.orWord("*", List.of()));
        assertThatIllegalStateException().isThrownBy(() -> texts.emptyRefusedAs(NO_TEAM));
    }
}
