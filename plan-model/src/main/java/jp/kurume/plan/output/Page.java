package jp.kurume.plan.output;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.words.Words;
import org.immutables.value.Value;

/**
 * A page for people to read, whatever it is written as.
 *
 * <p>Immutable and thread-safe.
 *
 * @param language the language of its words: one that the library {@linkplain Words#in speaks}
 * @param title its title
 * @param details what is told at its head, such as whom it is by
 * @param blocks what stands before its sections
 * @param sections its sections
 * @param end what stands below them
 */
@Value.Builder
public record Page(
        Locale language, Text title, List<Detail> details, List<Block> blocks, List<Section> sections, List<Block> end)
        implements WithPage, Serializable {

    /** Checks and copies the parts; a language that the library does not speak becomes English. */
    public Page {
        Objects.requireNonNull(language, "language");
        language = Words.in(language).language();
        Objects.requireNonNull(title, "title");
        details = List.copyOf(Objects.requireNonNull(details, "details"));
        blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
        sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
        end = List.copyOf(Objects.requireNonNull(end, "end"));
    }

    /**
     * The page as plain text for a terminal or a fixed-width font: columns line up although full-width letters take two.
     *
     * @return the text; lines end with a line feed
     */
    public String toText() {
        return toText(Integer.MAX_VALUE);
    }

    /**
     * The page as plain text for a terminal of some width: what is wider goes on in the next line, and a table that does not fit
     * is written row by row, each cell behind its heading.
     *
     * @param columns how wide the terminal is, such as 80; a word without a place to break it may be wider
     * @return the text; lines end with a line feed
     * @throws IllegalArgumentException if there is no column
     */
    public String toText(int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("A terminal has at least one column, not " + columns);
        }
        return new TextOutput(Words.in(language), columns).write(this);
    }

    /**
     * The page as Markdown (CommonMark with GitHub's tables), without pictures.
     *
     * @return the Markdown, with a title of the first level
     */
    public String toMarkdown() {
        return toMarkdown(1);
    }

    /**
     * {@return the page as Markdown (CommonMark with GitHub's tables), without pictures, as a part of a longer text}
     *
     * @param level the level of its title, from 1
     */
    public String toMarkdown(int level) {
        return new MarkdownOutput().write(this, level);
    }

    /**
     * The page as one HTML page, for the screen and for print. It needs no other file, no script and no network, and is
     * well-formed XML, too.
     *
     * @return the page, which names UTF-8 as its encoding: write it in no other
     */
    public String toHtml() {
        return HtmlOutput.page(this);
    }

    /**
     * The page as a piece of HTML to be put into a page of a host's own. It has neither style nor script in it, and so keeps
     * whatever {@code Content-Security-Policy} the host has; {@link #styleSheet()} is served beside it.
     *
     * @param id the id of the piece, with which all ids in it begin: letters, digits and hyphens, and on one page only once
     * @return an element {@code article} of the class {@code plan-page}, whose title is a heading of the second level
     * @throws IllegalArgumentException if it is no such id
     */
    public String toHtmlFragment(String id) {
        Objects.requireNonNull(id, "id");
        return HtmlOutput.fragment(this, id);
    }

    /**
     * The style sheet of {@linkplain #toHtmlFragment fragments}, which leaves the rest of a host's page as it is.
     *
     * @return the CSS, the same for every page
     */
    public static String styleSheet() {
        return StyleSheet.ofFragments();
    }

    /**
     * The page for a spreadsheet: title, headings and notes in rows of their own, tables in rows and columns, and empty rows
     * between them. So nothing that is said beside a table is lost. What a spreadsheet would take for a formula has an
     * apostrophe before it.
     *
     * @return the bytes of a CSV file in UTF-8 with a byte order mark, with CR LF after each line
     */
    public byte[] toCsv() {
        return new CsvOutput().write(this);
    }

    /** Prints the title. */
    @Override
    public String toString() {
        return title.plain();
    }

    /** Builds a page part by part. */
    public static final class Builder extends PageBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}
