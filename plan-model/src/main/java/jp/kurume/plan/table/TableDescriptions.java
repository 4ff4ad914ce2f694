package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.words.Words;

/**
 * What the tables of a city hold (表の定義): columns and what they mean, what their cells may be, which must be filled, what
 * refers to what, and an example of a row. All of it is what the tables' formats say, by which they are read and written, too.
 *
 * <p>Those of the bundled tables lie beside them in the jars: {@code datapackage.json} for editors and validators,
 * {@code tables.md} and {@code tables_ja.md} for people.
 *
 * <pre>{@code
 * TableDescriptions tables = TableDescriptions.of(Plan.tableFormats(), KurumePlans.tables());
 * tables.markdown(Locale.JAPANESE);
 * tables.dataPackage("our-city");
 * }</pre>
 *
 * <p>They describe the plain form, in which the bundled tables are. A reader takes more, such as figures in full width or
 * Japanese words and headings, and it alone knows what goes across rows. Immutable and thread-safe.
 */
public final class TableDescriptions {

    private final List<TableDescription> tables;

    private TableDescriptions(List<TableDescription> tables) {
        this.tables = tables;
    }

    /**
     * Describes tables.
     *
     * @param formats the tables; one that is named twice is described once
     * @param examples where rows are taken from as examples; a table that is not there, or cannot be read, is described
     *     without one
     * @return the descriptions, in the order of the formats
     */
    public static TableDescriptions of(List<TableFormat> formats, TableSource examples) {
        Objects.requireNonNull(formats, "formats");
        TableReading reading = TableReading.ofUncited(examples);
        List<TableDescription> described = new ArrayList<>();
        for (TableFormat format : new LinkedHashSet<>(formats)) {
            described.add(
                    examples.has(format.file())
                            ? TableDescription.of(reading.table(format))
                            : new TableDescription(format, List.of()));
        }
        return new TableDescriptions(List.copyOf(described));
    }

    /**
     * The tables as a Data Package with Table Schemas (datapackage.org, version 2.0), which spreadsheets' validators and
     * editors understand. A package names files that are there: tables without an example are not in it.
     *
     * @param name the name of the package: lower case letters, digits, {@code -}, {@code .} and {@code _}
     * @return JSON text that ends in a line feed; the same for the same tables
     * @throws IllegalArgumentException if the name is no such name
     */
    public String dataPackage(String name) {
        return new DataPackage(tables.stream()
                        .filter(table -> !table.example().isEmpty())
                        .toList())
                .write(name);
    }

    /**
     * The tables on a page for people, which can be written as plain text, Markdown, HTML or rows of a spreadsheet.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return the page, with one section per table
     */
    public Page page(Locale locale) {
        Words words = Words.in(locale);
        return new Page.Builder()
                .language(words.language())
                .title(Text.of(words.say("tables.title")))
                .addBlocks(new Block.Paragraph(Text.of(words.say("tables.about"))))
                .sections(tables.stream().map(table -> table.section(words)).toList())
                .build();
    }

    /**
     * The tables on a page in Markdown.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return the {@linkplain #page page} as Markdown text that ends in a line feed
     */
    public String markdown(Locale locale) {
        return page(locale).toMarkdown();
    }

    /** Prints the file names. */
    @Override
    public String toString() {
        return tables.stream().map(TableDescription::file).toList().toString();
    }
}
