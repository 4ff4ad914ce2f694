package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the tables of a city hold (表の定義): columns, what their cells may be, which must be filled, what refers to what, and
 * an example of a row. Taken from what readers look for while they read, so that it says what they do.
 *
 * <p>Those of the bundled tables lie beside them in the jars: {@code datapackage.json} for editors and validators,
 * {@code tables.md} and {@code tables_ja.md} for people.
 *
 * <pre>{@code
 * TableReading reading = TableReading.describing(KurumePlans.tables());
 * Plan.readFrom(reading, "second-plan-draft");
 * TableDescriptions tables = reading.descriptions(Plan.tableFormats());
 * tables.markdown(Locale.JAPANESE);
 * tables.dataPackage("our-city");
 * }</pre>
 *
 * <p>They describe the plain form, in which the bundled tables are. A reader takes more, such as figures in full width or
 * Japanese headings, and it alone knows what goes across cells and rows. Immutable and thread-safe.
 */
public final class TableDescriptions {

    private final List<TableDescription> tables;

    private TableDescriptions(List<TableDescription> tables) {
        this.tables = tables;
    }

    static TableDescriptions of(List<Table> tables, CellLooks looks) {
        List<TableDescription> described = new ArrayList<>();
        for (Table table : tables) {
            described.add(TableDescription.of(table, looks));
        }
        return new TableDescriptions(List.copyOf(described));
    }

    /**
     * The tables as a Data Package with Table Schemas (datapackage.org, version 2.0), which spreadsheets' validators and
     * editors understand.
     *
     * @param name the name of the package: lower case letters, digits, {@code -}, {@code .} and {@code _}
     * @return JSON text that ends in a line feed; the same for the same tables
     * @throws IllegalArgumentException if the name is no such name
     */
    public String dataPackage(String name) {
        return new DataPackage(tables).write(name);
    }

    /**
     * The tables on a page for people.
     *
     * @param locale the reader's language: Japanese, or else English
     * @return Markdown text, with one section per table, that ends in a line feed
     */
    public String markdown(Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        StringBuilder page = new StringBuilder();
        page.append(japanese ? "# 表の定義\n" : "# Tables\n");
        page.append(
                japanese
                        ? "\n読み込みのプログラムから生成したものです。見出しは英語・日本語のどちらでもよく、列の順序は自由です。\n"
                        : "\nGenerated from what reads them. Columns may stand in any order, under either heading.\n");
        for (TableDescription table : tables) {
            table.describe(page, locale);
        }
        return page.toString();
    }

    /** Prints the file names. */
    @Override
    public String toString() {
        return tables.stream().map(TableDescription::file).toList().toString();
    }
}
