package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.text.SimilarNames;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of name resolution, for Kurume's 46 districts and for a made-up city of 300. */
final class DistrictNamesProperties {

    private static final RoutingTable KURUME = KurumeDistricts.routing();
    private static final RoutingTable MANY = ManyDistricts.routing();
    private static final SlowNames SLOW_KURUME = SlowNames.of(KURUME);
    private static final SlowNames SLOW_MANY = SlowNames.of(MANY);

    private static final String[] ENDINGS = {
        "", "", "校区", "小学校区", "小学校", "小", "地区", "校区コミュニティ", "まちづくり振興会", "校区まちづくり振興会", "小學校區", "校区ｺﾐｭﾆﾃｨ"
    };
    private static final String[] NOTHINGS = {
        "",
        "",
        "",
        "",
        " ",
        "　",
        "\t",
        "\u00A0",
        "\u200B",
        "\u200D",
        "\uFEFF",
        "\uFE00",
        "\uDB40\uDD00",
        "・",
        "（",
        "」",
        "'",
        "."
    };

    /** A text that means a district, and the district. */
    private record Variant(RoutingTable routing, SchoolDistrict district, String text) {}

    @Provide
    Arbitrary<RoutingTable> tables() {
        return Arbitraries.of(List.of(KURUME, MANY));
    }

    @Provide
    Arbitrary<Variant> written() {
        return tables().flatMap(routing -> Combinators.combine(
                        Arbitraries.of(routing.districts()), Arbitraries.of(ENDINGS), Arbitraries.longs())
                .as((district, ending, seed) -> {
                    Random random = new Random(seed);
                    List<String> names = new ArrayList<>(List.of(district.name()));
                    for (PrintedForm form : routing.printedForms()) {
                        if (form.element().equals(district.id())) {
                            names.add(form.printed());
                        }
                    }
                    String name = names.get(random.nextInt(names.size()));
                    return new Variant(
                            routing,
                            district,
                            mixed(address(routing, random) + letters(name, random) + ending, random));
                }));
    }

    @Provide
    Arbitrary<Variant> spoken() {
        return tables().flatMap(routing -> Combinators.combine(
                        Arbitraries.of(routing.districts()), Arbitraries.of("", "校区", "小学校"), Arbitraries.longs())
                .as((district, ending, seed) -> {
                    Random random = new Random(seed);
                    String reading = Romanisation.any(district.reading(), random);
                    return new Variant(routing, district, mixed(address(routing, random) + reading + ending, random));
                }));
    }

    private static String address(RoutingTable routing, Random random) {
        StringBuilder address = new StringBuilder();
        for (PlaceName.Kind kind : PlaceName.Kind.values()) {
            if (kind == PlaceName.Kind.TOWN && random.nextInt(3) == 0) {
                address.append(routing.edition().municipality().name());
            }
            List<PlaceName> places = routing.placeNames().stream()
                    .filter(place -> place.kind() == kind)
                    .toList();
            if (!places.isEmpty() && random.nextInt(3) == 0) {
                address.append(letters(places.get(random.nextInt(places.size())).name(), random));
            }
        }
        return address.toString();
    }

    /** The name with some letters in another form. */
    private static String letters(String name, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            String letter = name.substring(i, i + 1);
            char before = i == 0 ? ' ' : name.charAt(i - 1);
            boolean afterKanji = Character.isIdeographic(before) && "之乃箇".indexOf(before) < 0;
            List<String> forms = new ArrayList<>(List.of(letter));
            String kept = SlowNames.forms().getOrDefault(letter, letter);
            SlowNames.forms().forEach((form, keptAs) -> {
                if (keptAs.equals(kept)) {
                    forms.add(form);
                }
            });
            if (afterKanji && "ノの之乃".contains(letter)) {
                forms.addAll(List.of("ノ", "の", "之", "乃", "ﾉ"));
            }
            if (afterKanji && "ヶケがヵ箇".contains(letter)) {
                forms.addAll(List.of("ヶ", "ケ", "が", "ヵ", "箇", "ｹ", "ｶﾞ"));
            }
            if (letter.equals("々")) {
                forms.add(String.valueOf(before));
            }
            forms.sort(null);
            out.append(forms.get(random.nextInt(forms.size())));
        }
        return random.nextInt(4) == 0 ? Normalizer.normalize(out, Normalizer.Form.NFD) : out.toString();
    }

    /** The text with things in it that do not matter, though not between a letter and the marks on it. */
    private static String mixed(String text, Random random) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(letter -> {
            boolean mark = "\u3099\u309Aﾞﾟ\u0304\u0302".indexOf(letter) >= 0;
            out.append(mark ? "" : NOTHINGS[random.nextInt(NOTHINGS.length)]).appendCodePoint(letter);
        });
        return out.append(NOTHINGS[random.nextInt(NOTHINGS.length)]).toString();
    }

    @Property(tries = 2000)
    void everyWrittenVariantOfANameResolvesToItsDistrict(@ForAll("written") Variant variant) {
        assertThat(variant.routing.resolve(variant.text))
                .isInstanceOfSatisfying(
                        DistrictResolution.Resolved.class,
                        resolved -> assertThat(resolved.district()).isSameAs(variant.district));
        assertThat(variant.routing.route(variant.text).district()).isSameAs(variant.district);
        assertThat(variant.routing.find(variant.text)).containsSame(variant.district);
    }

    @Property(tries = 2000)
    void everySpokenVariantIsTheDistrictOrOneOfThoseThatSoundAlike(@ForAll("spoken") Variant variant) {
        List<SchoolDistrict> said = variant.routing
                .resolve(variant.text)
                .fold(
                        resolved -> List.of(resolved.district()),
                        DistrictResolution.Ambiguous::candidates,
                        unknown -> List.of());
        assertThat(said).contains(variant.district);
        if (variant.routing == KURUME) {
            assertThat(said).hasSize(1);
        }
    }

    /** Texts of the letters and parts that names are made of, so that some of them are names. */
    @Provide
    Arbitrary<String> nearNames() {
        List<String> parts = new ArrayList<>(List.of(ENDINGS));
        parts.addAll(List.of(NOTHINGS));
        parts.addAll(List.of(
                "久留米市", "福岡県", "三潴町", "高島郡", "乃木町", "町", "ー", "-", "々", "\u3099", "\uD842", "\uDFB7", "𠮷", "ノ", "ヶ",
                "国分", "😀"));
        for (RoutingTable routing : List.of(KURUME, MANY)) {
            for (SchoolDistrict district : routing.districts()) {
                parts.add(district.name());
                parts.add(district.reading());
                parts.add(Romanisation.any(
                        district.reading(), new Random(district.id().hashCode())));
                district.name().codePoints().forEach(letter -> parts.add(Character.toString(letter)));
            }
        }
        return Arbitraries.of(parts).list().ofMaxSize(5).map(list -> String.join("", list));
    }

    @Property(tries = 2000)
    void nothingNamesADistrictThatItDoesNotSay(
            @ForAll("tables") RoutingTable routing, @ForAll("nearNames") String text) {
        check(routing, text);
    }

    @Property
    void anyStringIsAnswered(@ForAll("tables") RoutingTable routing, @ForAll String text) {
        check(routing, text);
    }

    @Property
    void anySequenceOfUnitsIsAnswered(@ForAll("tables") RoutingTable routing, @ForAll char[] units) {
        check(routing, new String(units));
    }

    private static void check(RoutingTable routing, String text) {
        DistrictResolution resolution = routing.resolve(text);
        assertThat(resolution.text()).isEqualTo(text);
        assertThat(resolution.toString()).isNotBlank().hasSizeLessThan(300);
        assertThat(routing.resolve(String.valueOf(text.toCharArray()))).isEqualTo(resolution);
        resolution.<Void>fold(
                resolved -> {
                    SchoolDistrict district = resolved.district();
                    assertThat((routing == KURUME ? SLOW_KURUME : SLOW_MANY)
                                    .names(text, district, printedForms(routing, district)))
                            .as("%s says %s", text, district)
                            .isTrue();
                    assertThat(resolved.changes()).doesNotHaveDuplicates().isSorted();
                    assertThat(resolved.changes().isEmpty()).isEqualTo(text.equals(district.name()));
                    assertThat(routing.find(text)).containsSame(district);
                    assertThat(routing.route(text)).isSameAs(routing.route(district));
                    assertThat(routing.resolve(district.name()))
                            .isEqualTo(new DistrictResolution.Resolved(
                                    district, district.name(), List.of(), routing.asOf()));
                    return null;
                },
                ambiguous -> {
                    assertThat(ambiguous.candidates()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
                    assertThat(routing.districts()).containsSubsequence(ambiguous.candidates());
                    assertThat(routing.find(text)).isEmpty();
                    assertThatThrownBy(() -> routing.route(text)).isInstanceOf(AmbiguousDistrictException.class);
                    return null;
                },
                unknown -> {
                    assertThat(unknown.suggestions())
                            .hasSizeLessThanOrEqualTo(5)
                            .doesNotHaveDuplicates()
                            .isSubsetOf(routing.districts());
                    assertThat(routing.find(text)).isEmpty();
                    assertThatThrownBy(() -> routing.route(text)).isInstanceOf(UnknownDistrictException.class);
                    return null;
                });
    }

    private static List<String> printedForms(RoutingTable routing, SchoolDistrict district) {
        return routing.printedForms().stream()
                .filter(form -> form.element().equals(district.id()))
                .map(PrintedForm::printed)
                .toList();
    }

    @Provide
    Arbitrary<String> slips() {
        return Combinators.combine(
                        Arbitraries.of(KURUME.districts()),
                        Arbitraries.of("畑", "谷", "角"),
                        Arbitraries.integers().between(0, 3))
                .as((district, letter, at) -> {
                    int place = Math.min(at, district.name().length() - 1);
                    return district.name().substring(0, place)
                            + letter
                            + district.name().substring(place + 1);
                });
    }

    @Property
    void oneSlipSuggestsAndTheMostAlikeComesFirst(@ForAll("slips") String text) {
        List<Integer> changes = KURUME.resolve(text)
                .fold(
                        resolved -> List.of(-1),
                        ambiguous -> List.of(-1),
                        unknown -> unknown.suggestions().stream()
                                .map(district -> changes(text, district))
                                .toList());
        assertThat(changes).isSorted().doesNotContain(-1);
        if (text.length() > 1) {
            assertThat(changes).isNotEmpty();
            assertThat(changes.get(0)).isEqualTo(1);
        }
    }

    private static int changes(String text, SchoolDistrict district) {
        int changes = SimilarNames.distance(text, district.name());
        for (String printed : printedForms(KURUME, district)) {
            changes = Math.min(changes, SimilarNames.distance(text, printed));
        }
        return changes;
    }

    @Property
    void theSameFormGetsTheSameInstances(@ForAll("written") Variant variant) {
        // A copy of the text, so that it is the letters that count.
        String copy = String.valueOf(variant.text.toCharArray());
        assertThat(variant.routing.route(copy)).isSameAs(variant.routing.route(variant.text));
        assertThat(variant.routing.find(copy)).isSameAs(variant.routing.find(variant.text));
    }

    @Property
    void whatIsAnsweredAtOnceIsWhatTheFormsAnswer(
            @ForAll("tables") RoutingTable routing,
            @ForAll int district,
            @ForAll boolean printed,
            @ForAll boolean ending) {
        SchoolDistrict any = routing.districts()
                .get(Math.floorMod(district, routing.districts().size()));
        List<String> forms = printedForms(routing, any);
        String text = (printed && !forms.isEmpty() ? forms.get(0) : any.name()) + (ending ? "校区" : "");
        assertThat(routing.find(text)).containsSame(any);
        assertThat(routing.resolve(text))
                .isEqualTo(routing.names().writtenForms().resolve(text));
    }
}
