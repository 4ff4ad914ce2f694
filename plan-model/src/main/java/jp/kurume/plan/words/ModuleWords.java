package jp.kurume.plan.words;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one module, or of one subject that a host adds (言葉の束).
 *
 * <p>A service of {@link java.util.ServiceLoader}: a module says {@code provides ModuleWords with …}, and a jar on the class
 * path names its class in {@code META-INF/services} as well. The class that provides them asks for the bundles itself, since
 * a bundle in a named module is found by its own module only:
 *
 * <pre>{@code
 * public final class ShelterWords implements ModuleWords {
 *     @Override
 *     public List<ResourceBundle> bundles(Locale language) {
 *         return List.of(ResourceBundle.getBundle("city.shelters.words", language));
 *     }
 * }
 * }</pre>
 *
 * <p>A bundle has a file without a language, which is the English one, a file for Japanese, and an empty file for English
 * ({@code words.properties}, {@code words_ja.properties}, {@code words_en.properties}): without the last one, English would
 * be Japanese on a Japanese machine.
 *
 * <p>A language is there as soon as somebody gives bundles of it: a module another file, or a host that adds one to this library
 * a {@code ModuleWords} of its own with the keys of all modules. What they lack is said in English.
 *
 * <p>What the key of a problem, of its repair or of a page says is a pattern of {@link java.text.MessageFormat}, in which one and
 * several may be told apart ({@code {0,choice,1#1 change|1<{0} changes}}); everything else is plain text. Where a column may be
 * told of under its name alone or under its file and its name, the latter holds for that file; a name
 * alone is for what means the same in every table of every module. The keys are:
 *
 * <table>
 * <caption>Keys, with examples</caption>
 * <tr><th>key</th><th>what it says</th></tr>
 * <tr><td>{@code shelters.capacity}</td><td>the words of the problem of that code</td></tr>
 * <tr><td>{@code shelters.capacity.repair}</td><td>what to do about it</td></tr>
 * <tr><td>{@code shelters.list.title}</td><td>words of a page, under the subject of the page</td></tr>
 * <tr><td>{@code shelters.csv.meaning}</td><td>what a table holds, in one sentence</td></tr>
 * <tr><td>{@code shelters.csv/capacity}, or {@code capacity} in every table</td>
 *     <td>the heading of a column; in Japanese only, since the English one is its name</td></tr>
 * <tr><td>{@code shelters.csv/capacity.formerly}, or {@code capacity.formerly}</td>
 *     <td>the Japanese heading that a column had before, which is still read and no longer written</td></tr>
 * <tr><td>{@code shelters.csv/capacity.meaning}, or {@code capacity.meaning}</td>
 *     <td>what a column means, in one sentence</td></tr>
 * <tr><td>{@code shelters.csv/capacity.empty}</td><td>where its cell may be empty, if that is not always so</td></tr>
 * <tr><td>{@code words.shelter-kind.flood}</td>
 *     <td>a word of the list {@code shelter-kind}; in Japanese only, since the English one is {@code flood}</td></tr>
 * <tr><td>{@code words.shelter-kind.flood.meaning}</td><td>what the word means, in one sentence</td></tr>
 * </table>
 *
 * <p>Stateless and thread-safe, with a public constructor without parameters.
 */
public interface ModuleWords {

    /**
     * The bundles of a language. This library's own modules have three: for problems, for tables and for pages.
     *
     * @param language a language; any may be asked for, and what a machine has instead of one that is not there is passed over
     * @return the bundles, in which no key stands twice
     */
    List<ResourceBundle> bundles(Locale language);

    /**
     * The languages that its bundles are in. A host that adds a language names it here, so that the violations of its validator
     * can be told in it, too: in {@code ContributorValidationMessages_fr.properties} then stands {@code
     * jp.kurume.plan.problem.Problem={fr}}.
     *
     * @return the languages; English and Japanese, unless it says otherwise
     */
    default List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.JAPANESE);
    }
}
