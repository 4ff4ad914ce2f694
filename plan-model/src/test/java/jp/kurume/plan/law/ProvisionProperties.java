package jp.kurume.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProvisionProperties {

    @Property
    void readsBackWhatItPrints(@ForAll("provisions") Provision provision) {
        assertThat(Provision.parse(provision.toString())).isEqualTo(provision);
    }

    @Property
    void readsChineseNumeralsAndFullWidthDigits(@ForAll("provisions") Provision provision) {
        assertThat(Provision.parse(rewritten(provision, ProvisionProperties::withUnits)))
                .isEqualTo(provision);
        assertThat(Provision.parse(rewritten(provision, ProvisionProperties::positional)))
                .isEqualTo(provision);
        assertThat(Provision.parse(rewritten(provision, ProvisionProperties::fullWidth)))
                .isEqualTo(provision);
    }

    /** The order of laws as one would sort texts: every number padded to one width, an absent part before any other. */
    @Property
    void orderedAsTheyStandInALaw(@ForAll("provisions") Provision one, @ForAll("provisions") Provision other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(padded(one).compareTo(padded(other))));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void whatContainsAnotherDoesNotComeBehindIt(
            @ForAll("provisions") Provision one, @ForAll("provisions") Provision other) {
        assertThat(one.contains(one)).isTrue();
        if (one.contains(other)) {
            assertThat(one).isLessThanOrEqualTo(other);
            assertThat(other.contains(one)).isEqualTo(one.equals(other));
        }
    }

    @Property(tries = 5000)
    void noTextMakesItThrowAnythingElse(@ForAll("texts") String text) {
        try {
            Provision provision = Provision.parse(text);
            assertThat(Provision.find(text)).contains(Provision.parse(text));
            assertThat(Provision.parse(provision.toString())).isEqualTo(provision);
        } catch (LegalReferenceParseException e) {
            assertThat(Provision.find(text)).isEmpty();
            assertThat(e.text()).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<Provision> provisions() {
        // Small numbers too, so that equal ones meet.
        Arbitrary<Integer> number = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 9999));
        return Combinators.combine(
                        number.list().ofMinSize(1).ofMaxSize(3),
                        number.list().ofMaxSize(1),
                        number.list().ofMaxSize(2))
                .as(Provision::new);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("第条項号の0123456789１２〇一二三十百千 　法イ").ofMaxLength(14);
    }

    private interface Writing {
        String of(int number);
    }

    private static String rewritten(Provision provision, Writing writing) {
        StringBuilder out = new StringBuilder();
        List<List<Integer>> parts = List.of(provision.article(), provision.paragraph(), provision.item());
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < parts.get(i).size(); j++) {
                out.append(j == 0 ? "第" : "の").append(writing.of(parts.get(i).get(j)));
                out.append(j == 0 ? "条項号".substring(i, i + 1) : "");
            }
        }
        return out.toString();
    }

    private static String withUnits(int number) {
        StringBuilder out = new StringBuilder();
        int[] units = {1000, 100, 10, 1};
        String[] names = {"千", "百", "十", ""};
        for (int i = 0; i < 4; i++) {
            int digit = number / units[i] % 10;
            if (digit > 0) {
                out.append(digit == 1 && i < 3 ? "" : positional(digit)).append(names[i]);
            }
        }
        return out.toString();
    }

    private static String positional(int number) {
        return shifted(number, "〇一二三四五六七八九");
    }

    private static String fullWidth(int number) {
        return shifted(number, "０１２３４５６７８９");
    }

    private static String shifted(int number, String digits) {
        StringBuilder out = new StringBuilder();
        for (char c : String.valueOf(number).toCharArray()) {
            out.append(digits.charAt(c - '0'));
        }
        return out.toString();
    }

    private static String padded(Provision provision) {
        List<String> parts = new ArrayList<>();
        for (List<Integer> numbers : Arrays.asList(provision.article(), provision.paragraph(), provision.item())) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                out.append(String.format(Locale.ROOT, "%05d", i < numbers.size() ? numbers.get(i) : 0));
            }
            parts.add(out.toString());
        }
        return String.join("", parts);
    }
}
