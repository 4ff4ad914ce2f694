package jp.kurume.plan.around.governance;

import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/** The tables of a plan's governance. */
final class GovernanceTables {

    private static final int MOST = 99;

    /** A telephone or fax number as it is printed. */
    private static final CellType<TelephoneNumber> NUMBER_AS_PRINTED = CellType.of(
            "telephone",
            text -> TelephoneNumber.find(text)
                    .map(Parsed::of)
                    .orElseGet(() -> Parsed.refused(
                            GovernanceProblems.TELEPHONE,
                            TelephoneNumber.suggested(text).stream()
                                    .map(TelephoneNumber::printed)
                                    .toList())));

    private static final CellType<List<TelephoneNumber>> TELEPHONES =
            CellType.severalOf("telephones", NUMBER_AS_PRINTED).matching("0[0-9]*(-[0-9]+)*(;\\s*0[0-9]*(-[0-9]+)*)*");

    static final Column<String> ID = Column.id("id");
    static final Column<Integer> NUMBER = Column.number("number", 1, MOST);
    static final Column<String> NAME = Column.text("name");

    static final Column<String> PURPOSE = Column.text("purpose").or("").leftOut();
    static final Column<String> TASK = Column.text("task");
    static final Column<String> MEMBERS = Column.text("members").or("");

    static final TableFormat BODIES = TableFormat.optional("governance-bodies.csv")
            .key(Editions.EDITION, ID)
            .columns(NUMBER)
            .names(NAME)
            .columns(PURPOSE, TASK, MEMBERS)
            .cited()
            .distinct(Editions.EDITION, NUMBER, any -> true, GovernanceProblems.BODY_NUMBER_TWICE);

    static final Column<String> ACTOR = Column.text("actor").or("");
    static final Column<List<String>> SUPPORTS =
            Column.texts("supports").or(List.of()).leftOut();
    static final Column<List<String>> CONSIDERS = Column.texts("considers").or(List.of());
    static final Column<List<TableRow>> BODIES_OF_STEP =
            Column.references("bodies", BODIES).or(List.of());

    static final TableFormat STEPS = TableFormat.optional("evaluation-steps.csv")
            .key(Editions.EDITION, NUMBER)
            .columns(NAME, ACTOR, SUPPORTS, CONSIDERS, BODIES_OF_STEP)
            .cited();

    static final Column<Relation> RELATION =
            Column.word("relation", WordList.of("related-plan-relation", Relation.class));

    static final TableFormat RELATED_PLANS = TableFormat.optional("related-plans.csv")
            .key(Editions.EDITION, ID)
            .columns(NAME, RELATION)
            .cited();

    static final Column<String> POSTAL_CODE = Column.of(
            "postal_code",
            CellType.text("postal-code", Publisher::isPostalCode, GovernanceProblems.POSTAL_CODE)
                    .matching("[0-9]{3}-[0-9]{4}"));
    static final Column<String> ADDRESS = Column.text("address");
    static final Column<List<TelephoneNumber>> TELEPHONE =
            Column.of("telephone", TELEPHONES).or(List.of());
    static final Column<List<TelephoneNumber>> FAX =
            Column.of("fax", TELEPHONES).or(List.of());

    static final TableFormat PUBLISHERS = TableFormat.optional("publishers.csv")
            .key(Editions.EDITION, ID)
            .columns(NAME, POSTAL_CODE, ADDRESS, TELEPHONE, FAX)
            .cited();

    static final Column<String> OWNER = Column.text("owner");
    static final Column<List<String>> CONTAINS = Column.texts("contains").or(List.of());

    static final TableFormat COMPONENT_PLANS = TableFormat.optional("component-plans.csv")
            .key(Editions.EDITION, ID)
            .columns(NAME, OWNER, CONTAINS)
            .cited();

    static final Column<NoteKind> NOTE_KIND = Column.word("kind", WordList.of("plan-note-kind", NoteKind.class));
    static final Column<String> TEXT = Column.text("text");

    static final TableFormat NOTES = TableFormat.optional("plan-notes.csv")
            .key(Editions.EDITION, NUMBER)
            .columns(NOTE_KIND, TEXT)
            .cited();

    private GovernanceTables() {}

    static List<TableFormat> formats() {
        return List.of(
                TableReading.SOURCES,
                Editions.FORMAT,
                BODIES,
                STEPS,
                RELATED_PLANS,
                PUBLISHERS,
                COMPONENT_PLANS,
                NOTES);
    }
}
