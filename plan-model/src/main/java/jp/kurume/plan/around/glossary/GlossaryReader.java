package jp.kurume.plan.around.glossary;

import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the glossaries of the plans in a folder of tables. */
final class GlossaryReader {

    private final TableReading reading;
    private final ByEdition<Glossary.Builder> glossaries;

    GlossaryReader(TableReading reading) {
        this.reading = reading;
        glossaries = ByEdition.of(reading, edition -> Glossary.builder().edition(edition));
    }

    Glossary read(String edition) {
        readAll();
        return glossaries.get("glossary", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        for (TableRow row : reading.table(GlossaryTables.TERMS).rows()) {
            if (row.isSound()) {
                glossaries
                        .of(row)
                        .addTerms(new Term(
                                row.get(GlossaryTables.ID),
                                row.get(GlossaryTables.NAME),
                                row.get(GlossaryTables.MEANING),
                                row.get(GlossaryTables.MEMBERS),
                                row.citation()));
            }
        }
        reading.finish();
    }
}
