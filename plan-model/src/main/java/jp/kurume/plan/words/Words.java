package jp.kurume.plan.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
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

    private static final List<ModuleWords> MODULES = load();

    private static final Map<Locale, Words> KNOWN = new ConcurrentHashMap<>();

    /** Locales of readers come from outside, and without a limit could fill the memory. */
    private static final int MOST_KNOWN = 500;

    /** What is spoken where nobody has words in a reader's language, and what stands in for words that one lacks. */
    private static final Locale FALLBACK = Locale.ENGLISH;

    private final Locale language;
    private final List<ResourceBundle> bundles;

    private Words(Locale language) {
        this.language = language;
        this.bundles = MODULES.stream()
                .flatMap(module -> bundles(module, language).stream())
                .toList();
        if (bundles.isEmpty()) {
            throw new IllegalStateException("There are no words in " + language.getDisplayLanguage(Locale.ENGLISH));
        }
    }

    private static List<ModuleWords> load() {
        // The loader is that of this class and not of the thread, which in a pool may see none of the modules.
        return ServiceLoader.load(ModuleWords.class, Words.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Words::rank))
                .toList();
    }

    /** This module's words come first, so that nobody's can take their place, and the others in one order everywhere. */
    private static String rank(ModuleWords module) {
        return module instanceof PlanModelWords ? "" : module.getClass().getName();
    }

    /** The bundles of a module in a language, and no others that its machine has instead. */
    private static List<ResourceBundle> bundles(ModuleWords module, Locale language) {
        try {
            return module.bundles(language).stream()
                    .filter(bundle -> speaks(bundle, language))
                    .toList();
        } catch (MissingResourceException e) {
            if (!language.equals(FALLBACK)) {
                return List.of();
            }
            throw new IllegalStateException(
                    module.getClass().getName() + " has no words for " + language.getDisplayLanguage(Locale.ENGLISH),
                    e);
        }
    }

    /** English is the bundle without a language. */
    private static boolean speaks(ResourceBundle bundle, Locale language) {
        String its = bundle.getLocale().getLanguage();
        return its.equals(language.getLanguage()) || (its.isEmpty() && language.equals(FALLBACK));
    }

    /**
     * {@return the words in a language}
     *
     * <p>A language is there as soon as there are bundles of it, in a module of this library or in one that a host adds; what
     * they lack is said in English.
     *
     * @param locale the reader's language; English instead where nobody has words in it, whatever the machine's own language is
     * @throws IllegalStateException if the words of a module cannot be found, which names it
     */
    public static Words in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Words known = KNOWN.get(locale);
        if (known == null) {
            known = KNOWN.computeIfAbsent(spoken(locale), Words::new);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.putIfAbsent(locale, known);
            }
        }
        return known;
    }

    /** The nearest language that somebody has words in, as the bundle has it: Japanese for the Japanese of Japan. */
    private static Locale spoken(Locale locale) {
        if (locale.getLanguage().isEmpty()) {
            return FALLBACK;
        }
        return MODULES.stream()
                .flatMap(module -> bundles(module, locale).stream())
                .map(ResourceBundle::getLocale)
                .filter(its -> !its.getLanguage().isEmpty())
                .findFirst()
                .orElse(FALLBACK);
    }

    /**
     * All languages that somebody has words in.
     *
     * @return the languages as the modules name them, each once
     */
    public static List<Locale> languages() {
        return MODULES.stream()
                .flatMap(module -> module.languages().stream())
                .distinct()
                .toList();
    }

    /**
     * The language that is spoken.
     *
     * @return the language, such as Japanese or English
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
        return language.equals(FALLBACK) ? null : in(FALLBACK).pattern(key);
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
        if (!language.equals(FALLBACK)) {
            keys.addAll(in(FALLBACK).keys());
        }
        return keys;
    }

    /** Prints the language. */
    @Override
    public String toString() {
        return "words in " + language.getDisplayLanguage(Locale.ENGLISH);
    }
}
