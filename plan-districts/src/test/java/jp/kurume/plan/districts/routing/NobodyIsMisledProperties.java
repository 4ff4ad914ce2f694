package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.spelling.SameNames;
import jp.kurume.plan.districts.spelling.Spelling;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Nobody is sent to a wrong district, whatever the districts of a city are called: names that are the beginning or the end of
 * others, and that are made of the very parts of which endings, places and numbers are.
 */
final class NobodyIsMisledProperties {

    private static final List<String> PARTS = List.of(
            "東", "西", "国分", "小", "市", "学校", "校区", "学区", "地区", "第一", "第二", "一", "二", "1", "十", "立", "花", "場", "町", "区",
            "内", "大", "川", "センター", "センタ", "宮ノ陣", "荘", "莊", "通学", "中", "久");
    private static final List<String> MUNICIPALITIES =
            List.of("国分市", "東市", "市川市", "大川市", "花町", "立川市", "川上村", "中区", "小国町", "久留米市");
    private static final List<String> SOUNDS =
            List.of("ひ", "よし", "し", "こう", "く", "しょう", "がっこう", "ちく", "みい", "おー", "か", "ん");

    private static final List<String> BEHIND = List.of(
            "", "", "小", "小学校", "小学校区", "校区", "学区", "地区", "小校区", "小学", "小学校下", "校区内", "小学校通学区域", "こうく", "しょうがっこう",
            "小中学校");

    /** A city, one of its districts, and a text that means it. */
    private record Case(String municipality, List<String> names, int meant, String text) {}

    @Provide
    Arbitrary<Case> written() {
        return Combinators.combine(
                        Arbitraries.of(MUNICIPALITIES),
                        Arbitraries.of(PARTS)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(parts -> String.join("", parts))
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(8)
                                .uniqueElements(),
                        Arbitraries.of(BEHIND),
                        Arbitraries.longs())
                .as((municipality, names, behind, seed) -> {
                    Random random = new Random(seed);
                    int meant = random.nextInt(names.size());
                    return new Case(
                            municipality,
                            names,
                            meant,
                            around(municipality, otherLetters(names.get(meant), random) + behind, random));
                });
    }

    private static String around(String municipality, String text, Random random) {
        String kind = municipality.substring(municipality.length() - 1);
        return switch (random.nextInt(8)) {
            case 0 -> municipality + text;
            case 1 -> municipality + "立" + text;
            case 2 -> kind + "立" + text;
            case 3 -> text + "（" + municipality + "）";
            case 4 -> municipality + "　" + text;
            case 5 -> text + "の者です";
            default -> text;
        };
    }

    /** A name in other letters that mean the same. */
    private static String otherLetters(String name, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> name.replace("学", "學").replace("区", "區");
            case 1 -> name.replace("荘", "莊").replace("国", "國");
            case 2 -> name.replace("センター", "ｾﾝﾀｰ").replace("宮ノ陣", "宮之陣");
            // One number only: 第二一 is no numbered name.
            case 3 ->
                name.matches("[^第一二十1]*第[一二][^第一二十1]*")
                        ? name.replace("第一", "第1").replace("第二", "第２")
                        : name;
            default -> name;
        };
    }

    @Property(tries = 20_000)
    void whatIsOneDistrictsNameWithSomethingAroundItIsNeverTakenForAnother(@ForAll("written") Case city) {
        Assume.that(SameNames.alike(city.names) == null);
        DistrictNames names = NamedCity.of(city.municipality, city.names.toArray(new String[0]));
        String meant = city.names.get(city.meant);
        List<String> said = said(names, city.text);
        if (!said.contains(meant)) {
            // Nothing but the very name of another, as the table writes it.
            assertThat(said).as("%s means %s", city.text, meant).hasSize(1);
            assertThat(written(city.text)).isEqualTo(written(said.get(0)));
        }
    }

    @Property(tries = 5_000)
    void everyNameAsItStandsIsItsDistrict(@ForAll("written") Case city) {
        Assume.that(SameNames.alike(city.names) == null);
        DistrictNames names = NamedCity.of(city.municipality, city.names.toArray(new String[0]));
        for (String name : city.names) {
            assertThat(said(names, name)).containsExactly(name);
            assertThat(said(names, " " + name)).containsExactly(name);
        }
    }

    private static String written(String text) {
        return Spelling.whole(text).written();
    }

    @Provide
    Arbitrary<Case> spoken() {
        return Combinators.combine(
                        Arbitraries.of(MUNICIPALITIES),
                        Arbitraries.of(SOUNDS)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(parts -> String.join("", parts))
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(6)
                                .uniqueElements(),
                        Arbitraries.of(BEHIND),
                        Arbitraries.longs())
                .as((municipality, readings, behind, seed) -> {
                    Random random = new Random(seed);
                    int meant = random.nextInt(readings.size());
                    List<String> names = new ArrayList<>();
                    for (int i = 0; i < readings.size(); i++) {
                        names.add("甲乙丙丁戊己".charAt(i) + " " + readings.get(i));
                    }
                    return new Case(
                            municipality, names, meant, around(municipality, readings.get(meant) + behind, random));
                });
    }

    @Property(tries = 10_000)
    void whatIsOneDistrictsReadingWithSomethingAroundItMayBeThatDistrict(@ForAll("spoken") Case city) {
        DistrictNames names = NamedCity.of(city.municipality, city.names.toArray(new String[0]));
        assertThat(said(names, city.text)).contains(city.names.get(city.meant).substring(0, 1));
    }

    private static List<String> said(DistrictNames names, String text) {
        List<String> said = names.resolve(text)
                .fold(
                        resolved -> List.of(resolved.district().name()),
                        ambiguous -> ambiguous.candidates().stream()
                                .map(SchoolDistrict::name)
                                .toList(),
                        unknown -> List.of());
        assertThat(names.find(text).map(SchoolDistrict::name).stream().toList())
                .as(text)
                .isEqualTo(said.size() == 1 ? said : List.of());
        return said;
    }
}
