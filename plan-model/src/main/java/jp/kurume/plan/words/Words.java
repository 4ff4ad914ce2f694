package jp.kurume.plan.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of all modules that are there, in one language: {@linkplain ModuleWords what each of them} calls its columns,
 * its problems, and what there is to do about them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Words {

    private static final Map<Locale, Words> KNOWN = new ConcurrentHashMap<>();

    private final Locale language;
    private final List<ResourceBundle> bundles;

    private Words(Locale language) {
        this.language = language;
        // By the loader of this class and not of the thread, which in a pool may see none of the modules.
        this.bundles = ServiceLoader.load(ModuleWords.class, Words.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Words::rank))
                .flatMap(module -> bundles(module, language).stream())
                .toList();
    }

    /** This module's words come first, so that nobody's can take their place, and the others in one order everywhere. */
    private static String rank(ModuleWords module) {
        return module instanceof PlanModelWords ? "" : module.getClass().getName();
    }

    private static List<ResourceBundle> bundles(ModuleWords module, Locale language) {
        try {
            return module.bundles(language);
        } catch (MissingResourceException e) {
            throw new IllegalStateException(
                    module.getClass().getName() + " has no words for " + language.getDisplayLanguage(Locale.ENGLISH),
                    e);
        }
    }

    /**
     * The words in a language.
     *
     * @param locale the reader's language: Japanese, or else English, whatever the machine's own language is
     * @return the words
     * @throws IllegalStateException if the words of a module cannot be found, which names it
     */
    public static Words in(Locale locale) {
        boolean isJapanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
        return KNOWN.computeIfAbsent(isJapanese ? Locale.JAPANESE : Locale.ENGLISH, Words::new);
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
