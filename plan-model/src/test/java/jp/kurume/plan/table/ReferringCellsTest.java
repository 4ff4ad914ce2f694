package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What more is said of columns whose cells refer to other rows. */
class ReferringCellsTest {

    private static final ProblemCode CODE = ProblemCode.error("facts.cell");
    private static final Column<String> ID = Column.id("id");

    private final Facts facts;

    ReferringCellsTest(@TempDir Path folder) {
        facts = new Facts(folder);
    }

    private void assertRefused(Column<?> column, String cell) {
        TableFormat format = TableFormat.required("facts.csv").key(ID).columns(column);
        Facts.Read read = facts.read(format, ("id,name\na," + cell + "\n").getBytes(UTF_8));
        assertThat(read.table().rows().get(0).isSound()).isFalse();
        assertThat(read.reading().problems()).extracting(Problem::code).containsExactly(CODE);
    }

    @Test
    void whatMoreHoldsOfTheRowThatIsReferredTo() {
        assertRefused(Column.reference("name", Reference.toOwnTable()).that(row -> row.line() > 2, CODE), "a");
    }

    @Test
    void anEmptyReferenceWithAProblemOfItsOwn() {
        assertRefused(Column.reference("name", Reference.toOwnTable()).emptyRefusedAs(CODE), "");
    }

    @Test
    void whatMoreHoldsOfACitation() {
        Column<Citation> cited =
                Column.citation("name").that(citation -> citation.place().equals("p1"), CODE);
        assertRefused(cited.emptyRefusedAs(CODE), "");
    }
}
