package jp.kurume.plan.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of all modules that are there, in one language: {@linkplain ModuleWords what each of them} calls its columns,
 * its problems, and what there is to do about them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Words {

    private static final Words JAPANESE = new Words(Locale.JAPANESE);
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final Locale language;
    private final List<ResourceBundle> bundles;

    private Words(Locale language) {
        this.language = language;
        // By the loader of this class and not of the thread, which in a pool may see none of the modules.
        this.bundles = ServiceLoader.load(ModuleWords.class, Words.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(module -> module.bundles(language).stream())
                .toList();
    }

    /**
     * The words in a language.
     *
     * @param locale the reader's language: Japanese, or else English, whatever the machine's own language is
     * @return the words
     */
    public static Words in(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? JAPANESE : ENGLISH;
    }

    /**
     * The language that is spoken.
     *
     * @return Japanese or English
     */
    public Locale language() {
        return language;
    }

    /**
     * What a key says, as it stands in its bundle.
     *
     * @param key the key
     * @return the pattern; nothing if no module has the key
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(pattern(key));
    }

    private @Nullable String pattern(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        return null;
    }

    /**
     * Says something.
     *
     * @param key its key
     * @param arguments what stands in it, in the order of the pattern's numbers
     * @return the words, or the key itself and the arguments if no module has the key: what a problem of a module that is not
     *     there has to say must not be lost
     */
    public String say(String key, Object... arguments) {
        String pattern = pattern(key);
        if (pattern == null) {
            return arguments.length == 0 ? key : key + " " + Arrays.toString(arguments);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /**
     * The keys of all modules.
     *
     * @return the keys in alphabetical order
     */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (ResourceBundle bundle : bundles) {
            keys.addAll(bundle.keySet());
        }
        return keys;
    }

    /** Prints the language. */
    @Override
    public String toString() {
        return "words in " + language.getDisplayLanguage(Locale.ENGLISH);
    }
}
