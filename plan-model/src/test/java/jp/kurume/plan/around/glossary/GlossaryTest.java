package jp.kurume.plan.around.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.search.ElementKind;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {

    private static final Glossary KURUME = KurumeWelfare.glossary();

    @Test
    void whoIsMeant() {
        assertThat(KURUME.term("地域住民等").members()).containsExactly("地域住民", "地域を支える組織・団体");
        assertThat(KURUME.term("diverse-actors")).isSameAs(KURUME.term("多様な主体"));
        assertThat(KURUME.term("多様な主体").members())
                .containsExactly("地域コミュニティ組織", "NPO・ボランティア団体", "企業", "社会福祉法人", "支援関係機関", "学校", "行政等");
        assertThat(KurumeWelfare.glossaryOfFirstPeriod().term("専門職").members())
                .containsExactly("社会福祉協議会", "地域包括支援センター", "生活自立支援センター", "保健所");
    }

    /** What terms mean is told in other words than the plan's, and says so. */
    @Test
    void meaningsAreReadings() {
        assertThat(KURUME.terms())
                .extracting(Term::name)
                .contains("活動指標", "成果指標", "地域福祉", "地域共生社会", "叶え合う支援", "複合的な課題", "制度の狭間の課題");
        assertThat(KURUME.terms())
                .allSatisfy(term -> assertThat(term.citation().isReading()).isTrue());
        assertThat(KURUME.term("活動指標").citation().place()).isEqualTo("p14");
    }

    @Test
    void termsAreFound() {
        assertThat(KurumeWelfare.search("活動指標").get(0).kind()).isEqualTo(ElementKind.TERM);
        assertThat(KurumeWelfare.search("支援関係機関 学校")).isNotEmpty();
    }

    @Test
    void isOneValue() {
        assertThat(Serialisation.roundTrip(KURUME)).isEqualTo(KURUME).hasSameHashCodeAs(KURUME);
        assertThat(KURUME.toString()).endsWith(": " + KURUME.terms().size() + " terms");
        assertThat(KURUME.terms()).isUnmodifiable();
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> KURUME.term("活動指票"))
                .withMessageContaining("did you mean 活動指標");
        Term term = KURUME.terms().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Term("a", " ", "b", List.of(), term.citation()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glossary.builder()
                        .edition(KURUME.edition())
                        .addTerms(term, term)
                        .build())
                .withMessageContaining(term.id());
    }

    @Test
    void anotherCitysTerms(@TempDir Path folder) {
        MadeUpCity.writeTo(folder);
        MadeUpCity.write(folder, "terms.csv", """
                edition,id,name,meaning,members,source
                minato-1,harbour,港,舟の着くところ,桟橋;灯台,book p3
                """);
        Glossary glossary = Glossary.readFrom(TableSource.folder(folder), "minato-1");
        assertThat(glossary.term("港")).hasToString("港: 舟の着くところ [桟橋, 灯台]");
        MadeUpCity.change(folder, "terms.csv", "舟の着くところ", "");
        assertThat(catchThrowableOfType(
                                InvalidTablesException.class,
                                () -> Glossary.readFrom(TableSource.folder(folder), "minato-1"))
                        .problems())
                .extracting(problem -> problem.toString())
                .containsExactly("terms.csv, line 2, column meaning: expected a text");
    }
}
