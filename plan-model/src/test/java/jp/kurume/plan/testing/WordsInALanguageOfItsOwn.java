package jp.kurume.plan.testing;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.kurume.plan.words.ModuleWords;
import jp.kurume.plan.words.Words;

/** A host that adds a language: {@linkplain Bracketed made up} of all English words that there are. */
public final class WordsInALanguageOfItsOwn implements ModuleWords {

    /** For the service loader. */
    public WordsInALanguageOfItsOwn() {}

    @Override
    public List<ResourceBundle> bundles(Locale language) {
        if (!language.equals(Bracketed.LANGUAGE)) {
            return List.of();
        }
        Words english = Words.in(Locale.ENGLISH);
        return List.of(new Bracketed(english.keys(), key -> english.find(key).orElseThrow()));
    }

    @Override
    public List<Locale> languages() {
        return List.of(Bracketed.LANGUAGE);
    }
}
