/**
 * What is written for people (人が読むもの): a page of sections, tables, details and notes, once as a value and then as text for a
 * terminal, Markdown, HTML or a spreadsheet.
 *
 * <pre>{@code
 * Grid shelters = Grid.of("避難所", "人数").row("丘小学校", "350");
 * Page page = new Page.Builder().language(Locale.JAPANESE).title(Text.of("避難所")).addBlocks(shelters).build();
 * page.toText();                    // columns line up although full-width letters take two
 * page.toMarkdown();
 * page.toHtml();                    // a page that needs no other file
 * page.toHtmlFragment("shelters");  // for a page of your own, without style or script
 * Page.styleSheet();                // the fragment's style sheet, to be served beside it
 * }</pre>
 *
 * <p>Every list, report and notice of this library is such a {@link jp.kurume.plan.output.Page}, and a host makes its own in the
 * same way. A {@link jp.kurume.plan.output.Text} knows which of its parts are words and which are data; whatever stands in
 * the data, it is read as text and does nothing else. The same page always gives the same texts.
 *
 * <p>Every type here is immutable, thread-safe and serializable.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.output;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;
