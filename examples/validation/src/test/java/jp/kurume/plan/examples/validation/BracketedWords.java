package jp.kurume.plan.examples.validation;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.kurume.plan.words.ModuleWords;
import jp.kurume.plan.words.Words;

/** The words of a host that adds a language, made up for private use: the English words in ⟦brackets⟧. */
public final class BracketedWords implements ModuleWords {

    static final Locale LANGUAGE = Locale.forLanguageTag("qaa");

    @Override
    public List<ResourceBundle> bundles(Locale language) {
        return language.equals(LANGUAGE) ? List.of(new Bracketed()) : List.of();
    }

    @Override
    public List<Locale> languages() {
        return List.of(LANGUAGE);
    }

    private static final class Bracketed extends ResourceBundle {

        private final Words english = Words.in(Locale.ENGLISH);

        @Override
        protected Object handleGetObject(String key) {
            return english.find(key).map(words -> "⟦" + words + "⟧").orElse(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(english.keys());
        }

        @Override
        public Locale getLocale() {
            return LANGUAGE;
        }
    }
}
