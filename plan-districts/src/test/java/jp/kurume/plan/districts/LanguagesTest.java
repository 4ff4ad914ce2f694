package jp.kurume.plan.districts;

import static jp.kurume.plan.testing.PageWords.assertAllIsSaidInTheMadeUpLanguage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.testing.Bracketed;
import jp.kurume.plan.testing.OtherMachine;
import org.junit.jupiter.api.Test;

/** Pages speak the reader's language, whatever the machine's is, and a third one is a set of bundles and nothing else. */
class LanguagesTest {

    @Test
    void inAMadeUpLanguageEveryWordOfEveryPageIsBracketed() {
        List<Page> pages = EveryPage.in(Bracketed.LANGUAGE);
        assertThat(pages).hasSizeGreaterThan(7);
        pages.forEach(page -> assertAllIsSaidInTheMadeUpLanguage(page));
        assertThat(pages.get(1).toText())
                .startsWith("⟦Where a resident of ⟧日吉⟦ turns (⟧久留米市⟦ ⟧第2期くるめ支え合うプラン（案） 2025-11⟦)⟧\n");
    }

    @Test
    void pagesAreTheSameOnMachinesOfEveryLanguage() throws IOException {
        String japanese = OtherMachine.run(EveryPage.class, "ja");
        assertThat(japanese).isEqualTo(OtherMachine.run(EveryPage.class, "en"));
        assertThat(japanese).isEqualTo(OtherMachine.run(EveryPage.class, "de"));
        String here = EveryPage.in(Locale.ENGLISH).stream().map(Page::toText).collect(Collectors.joining());
        assertThat(here).contains("List of offices (久留米市").doesNotContain("相談窓口一覧");
        assertThat(japanese).contains("List of offices (久留米市", "相談窓口一覧 (久留米市");
    }
}
