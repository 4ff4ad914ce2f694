package jp.kurume.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.testing.ModelArbitraries;
import jp.kurume.plan.text.FoldedText;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanSearchProperties {

    /** Hiragana, and katakana of half width in the same order. */
    private static final String HIRAGANA = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんぁぃぅぇぉっゃゅょ";

    private static final String HALF_WIDTH = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮ";

    @Provide
    Arbitrary<Plan> plans() {
        return ModelArbitraries.plans();
    }

    /** What a plan says, by the kind and id of the element that says it. */
    private static Map<String, String> texts(Plan plan) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("VISION vision", plan.vision().text());
        plan.viewpoints().forEach(viewpoint -> texts.put("VIEWPOINT " + viewpoint.number(), viewpoint.title()));
        plan.needs().forEach(need -> texts.put("NEED " + need.number(), need.title()));
        plan.initiatives().forEach(initiative -> texts.put("INITIATIVE " + initiative.number(), initiative.title()));
        plan.directions().forEach(direction -> texts.put("DIRECTION " + direction.id(), direction.title()));
        plan.actions().forEach(action -> texts.put("ACTION_ITEM " + action.id(), action.text()));
        plan.embeddedPlans().forEach(embedded -> texts.put("EMBEDDED_PLAN " + embedded.id(), embedded.title()));
        plan.legalBases().forEach(basis -> texts.put("LEGAL_BASIS " + basis.id(), basis.plan()));
        return texts;
    }

    @Property(tries = 100)
    void everyElementIsFoundByAnyPartOfItsTextHoweverItIsTyped(@ForAll("plans") Plan plan, @ForAll Random random) {
        PlanSearch search = PlanSearch.of(plan);
        texts(plan).forEach((element, text) -> {
            List<Integer> cuts = cuts(text);
            int first = random.nextInt(cuts.size() - 1);
            int last = first + 1 + random.nextInt(cuts.size() - 1 - first);
            String typed = typed(text.substring(cuts.get(first), cuts.get(last)), random);
            if (!FoldedText.of(typed).letters().isEmpty()) {
                assertThat(search.find(typed))
                        .as("\"%s\" of \"%s\"", typed, text)
                        .extracting(hit -> hit.kind() + " " + hit.id())
                        .contains(element);
            }
        });
    }

    /** Where a text may be cut so that no letter loses its marks. */
    private static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>(List.of(0));
        for (int i = 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isAttached = Character.isLowSurrogate(letter)
                    || Character.isISOControl(letter)
                    || Character.getType(letter) == Character.FORMAT
                    || (letter >= '\u3099' && letter <= '\u309C');
            if (!isAttached) {
                cuts.add(i);
            }
        }
        cuts.add(text.length());
        return cuts;
    }

    /** The same in other widths and kana, composed or not. */
    private static String typed(String text, Random random) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char other = letter;
            int kana = HIRAGANA.indexOf(letter);
            if (random.nextBoolean()) {
                if (letter >= '!' && letter <= '~') {
                    other = (char) (letter - '!' + '！');
                } else if (kana >= 0 && random.nextBoolean()) {
                    other = HALF_WIDTH.charAt(kana);
                } else if (letter >= 'ぁ' && letter <= 'ゖ') {
                    other = (char) (letter - 'ぁ' + 'ァ');
                } else if (letter >= 'ァ' && letter <= 'ヶ') {
                    other = (char) (letter - 'ァ' + 'ぁ');
                } else {
                    other = letter == ' ' ? '　' : letter;
                }
            }
            typed.append(other);
        }
        return random.nextBoolean() ? Normalizer.normalize(typed, Normalizer.Form.NFD) : typed.toString();
    }

    @Property(tries = 100)
    void whatIsFoundContainsEveryWord(@ForAll("plans") Plan plan, @ForAll Random random) {
        List<String> texts = List.copyOf(texts(plan).values());
        String text = texts.get(random.nextInt(texts.size()));
        String query = text.substring(random.nextInt(text.length()));
        for (SearchHit hit : PlanSearch.of(plan).find(query)) {
            for (String word : query.split("[\\s\\p{Z}]+", -1)) {
                Set<String> spellings =
                        SearchWords.common().spellings(FoldedText.of(word).letters());
                assertThat(hit.matches())
                        .anyMatch(match -> spellings.stream()
                                .anyMatch(FoldedText.of(match.found()).letters()::contains));
            }
        }
    }

    @Property(tries = 100)
    void hitsStandInOneOrder(@ForAll("plans") Plan plan, @ForAll Random random) {
        List<String> texts = List.copyOf(texts(plan).values());
        String text = texts.get(random.nextInt(texts.size()));
        int start = random.nextInt(text.length());
        // One word, so that the first match is the one that counts.
        String query = text.substring(start, Math.min(text.length(), start + 1));
        List<SearchHit> hits = PlanSearch.of(plan).find(query);
        assertThat(PlanSearch.of(plan).find(query)).isEqualTo(hits);
        for (int i = 1; i < hits.size(); i++) {
            SearchMatch better = hits.get(i - 1).matches().get(0);
            SearchMatch worse = hits.get(i).matches().get(0);
            assertThat(better.field()).isLessThanOrEqualTo(worse.field());
        }
    }

    @Property
    void neverThrows(@ForAll String query) {
        assertThat(KurumeWelfare.search(query))
                .allSatisfy(hit -> assertThat(hit.toString()).doesNotContain("\n"));
    }
}
