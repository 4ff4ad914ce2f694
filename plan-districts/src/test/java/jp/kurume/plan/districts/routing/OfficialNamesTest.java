package jp.kurume.plan.districts.routing;

import static jp.kurume.plan.districts.routing.NamedCity.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The full names of schools and districts, as registers print and people type them. */
final class OfficialNamesTest {

    private static final RoutingTable KURUME = KurumeDistricts.routing();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "久留米市立%s小学校",
                "福岡県久留米市立%s小学校",
                "福岡県　久留米市立　%s小学校",
                "福岡縣久留米市立%s小學校",
                "久留米市立%s小学校区",
                "久留米市立%s小",
                "市立%s小学校",
                "%s小学校（久留米市）",
                "%s小学校区（久留米市）",
                "%s校区(福岡県久留米市)",
                "%s小学校（久留米市立）",
                "%s小学校（福岡県）",
                "久留米市（%s校区）",
                "%s学区",
                "%s小学校校区",
                "%s小学校通学区域",
                "%s小学校区域",
                "%s校区内",
                "%s小学",
                "%s小中学校",
                "%s義務教育学校",
                "%sこうく",
                "%sしょうがっこう",
                "%s小学校区の者です",
                "久留米市%s校区に住んでいます",
            })
    void ofEveryDistrictOfKurume(String pattern) {
        for (SchoolDistrict district : KURUME.districts()) {
            String text = pattern.replace("%s", district.name());
            assertThat(KURUME.find(text)).as(text).contains(district);
            assertThat(KURUME.route(text).district()).as(text).isEqualTo(district);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%sこうく",
                "%sしょうがっこう",
                "%sしょうがっこうく",
                "%sショウガッコウ",
                "%sがっく",
                "%s小学校",
                "%s （久留米市）",
                "%sしょう",
            })
    void ofEveryReadingOfKurume(String pattern) {
        for (SchoolDistrict district : KURUME.districts()) {
            String text = pattern.replace("%s", district.reading());
            assertThat(KURUME.find(text)).as(text).contains(district);
        }
    }

    @Test
    void aNameWithItsReadingInBrackets() {
        for (SchoolDistrict district : KURUME.districts()) {
            for (String text : List.of(
                    district.toString(),
                    district.name() + "小学校（" + district.reading() + "しょうがっこう）",
                    district.reading() + "（" + district.name() + "）",
                    district.name() + "(" + district.reading() + ")校区")) {
                assertThat(KURUME.find(text)).as(text).contains(district);
            }
        }
        assertThat(KURUME.resolve("日吉（ひよし）")).hasToString("\"日吉（ひよし）\" is 日吉 (ひよし) [PUNCTUATION, READING]");
        assertThat(KURUME.resolve("国分（東国分）")).hasToString("\"国分（東国分）\" is 東国分 (ひがしこくぶ) [PUNCTUATION]");
        assertThat(KURUME.resolve("日吉（荘島）")).hasToString("\"日吉（荘島）\" is 日吉 or 荘島");
        assertThat(KURUME.find("日吉（東側）")).isEmpty();
        assertThat(KURUME.find("日吉（ひよし）（荘島）")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "久留米市立日吉小学校, hiyoshi, PREFIX ENDING",
        "福岡県久留米市立荘島小学校, shoujima, PREFIX ENDING",
        "ひよしこうく, hiyoshi, READING ENDING",
        "三潴小学校区（久留米市）, mizuma, PUNCTUATION PREFIX ENDING",
        "三潴町立西牟田小学校, nishimuta, PREFIX ENDING",
        "久留米市三潴町立西牟田小学校, nishimuta, PREFIX ENDING",
        "日吉校区です, hiyoshi, ENDING",
        "Hiyoshi Elementary School, hiyoshi, WHITE_SPACE ROMANIZATION ENDING",
        "Jōjima Shōgakkō, joujima, WHITE_SPACE ROMANIZATION ENDING",
    })
    void saysWhatWasChanged(String text, String id, String changes) {
        assertThat(KURUME.resolve(text))
                .isEqualTo(new DistrictResolution.Resolved(
                        KURUME.district(id),
                        text,
                        List.of(changes.split(" ", -1)).stream()
                                .map(NameChange::valueOf)
                                .toList(),
                        KURUME.asOf()));
    }

    @ParameterizedTest
    @CsvSource({
        "福岡市立日吉小学校, 福岡市",
        "福岡県福岡市立日吉小学校, 福岡市",
        "佐賀県日吉小学校, 佐賀県",
        "東久留米市立日吉小学校, 東久留米市",
        "日吉小学校（福岡市）, 福岡市",
        "日吉小学校（横浜市立）, 横浜市",
        "八女市日吉校区, 八女市",
        "広川町立日吉小学校, 広川町",
        "春日市立春日小学校, 春日市",
    })
    void aSchoolOfAnotherCityIsNoneOfThisOne(String text, String place) {
        assertThat(KURUME.find(text)).isEmpty();
        assertThat(KURUME.resolve(text))
                .isEqualTo(new DistrictResolution.Unknown(text, List.of(), List.of(place), KURUME.asOf()))
                .hasToString("\"" + text + "\" is no district here, but of " + place);
        assertThatThrownBy(() -> KURUME.route(text))
                .isInstanceOfSatisfying(UnknownDistrictException.class, e -> {
                    assertThat(e.otherPlaces()).containsExactly(place);
                    assertThat(e.problems()).hasSize(1);
                    assertThat(e.problems().get(0).code()).isEqualTo(RoutingProblems.DISTRICT_ELSEWHERE);
                    assertThat(e.problems().get(0).message(Locale.ENGLISH)).contains(place);
                })
                .hasMessage("There is no district \"" + text + "\" here, but of " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "日吉中学校",
                "日吉高校",
                "旧日吉小学校",
                "日吉小学校北分校",
                "日吉幼稚園",
                "福岡県立日吉小学校",
                "国立日吉小学校",
                "久留米市立",
                "市立小学校",
                "日吉町校区",
                "日吉校区ではありません"
            })
    void whatIsNoDistrictStaysUnknown(String text) {
        assertThat(KURUME.resolve(text)).isInstanceOf(DistrictResolution.Unknown.class);
    }

    @Test
    void aSlipInTheCitysNameIsNoOtherCity() {
        assertThat(KURUME.resolve("久留来市立日吉小学校")).isInstanceOfSatisfying(DistrictResolution.Unknown.class, unknown -> {
            assertThat(unknown.otherPlaces()).isEmpty();
            assertThat(unknown.suggestions()).extracting(SchoolDistrict::name).contains("日吉");
        });
    }

    @Test
    void anyMunicipalityFoundsSchools() {
        for (String municipality : List.of("川上町", "川上村", "中央区", "四日市市", "市川市", "町田市", "村山市", "津市")) {
            DistrictNames names = NamedCity.of(municipality, "東", "西", "立花", "本町");
            String kind = municipality.substring(municipality.length() - 1);
            for (String name : List.of("東", "西", "立花", "本町")) {
                assertThat(said(names, municipality + "立" + name + "小学校")).isEqualTo(name);
                assertThat(said(names, municipality + name + "小学校")).isEqualTo(name);
                assertThat(said(names, municipality + "学校組合立" + name + "小学校")).isEqualTo(name);
                assertThat(said(names, kind + "立" + name + "小学校")).isEqualTo(name);
                assertThat(said(names, name + "小学校（" + municipality + "）")).isEqualTo(name);
            }
        }
    }

    @Test
    void theCodeTellsThePrefecture() {
        DistrictNames hakata =
                NamedCity.of(new Municipality("401307", "福岡市"), List.of(), List.of(), List.of("博多", "千代"));
        assertThat(said(hakata, "福岡県福岡市立博多小学校")).isEqualTo("博多");
        assertThat(said(hakata, "佐賀県福岡市立博多小学校")).startsWith("?");
        DistrictNames sapporo = NamedCity.of(new Municipality("011002", "札幌市"), List.of(), List.of(), List.of("円山"));
        assertThat(said(sapporo, "北海道札幌市立円山小学校")).isEqualTo("円山");
        DistrictNames naha = NamedCity.of(new Municipality("472018", "那覇市"), List.of(), List.of(), List.of("城西"));
        assertThat(said(naha, "沖縄県那覇市立城西小学校")).isEqualTo("城西");
    }

    @Test
    void whatMayBeReadInTwoWaysIsAmbiguous() {
        DistrictNames names = NamedCity.of("大川市", "立花", "花", "大川", "市場", "場");
        assertThat(said(names, "大川市立花小学校")).isEqualTo("立花 or 花");
        assertThat(said(names, "大川市立立花小学校")).isEqualTo("立花");
        assertThat(said(names, "大川市市場小学校")).isEqualTo("市場");
        assertThat(said(names, "大川小学校")).isEqualTo("大川");
        DistrictNames market = NamedCity.of("大川市", "大川市場", "場");
        for (String text : List.of("大川市場校区", "大川市場小学校区")) {
            assertThat(said(market, text)).isEqualTo("大川市場 or 場");
            assertThat(market.find(text)).isEmpty();
        }
        assertThat(said(market, "大川市場")).isEqualTo("大川市場");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一",
                "第1",
                "第１",
                "一",
                "1",
                "１",
                "第一小",
                "第1小",
                "一小",
                "1小",
                "１小学校",
                "第1小学校",
                "第１校区",
                "架空市立第1小学校",
                "第　一",
                "一小学校区"
            })
    void numbersOfNumberedDistricts(String text) {
        assertThat(said(NamedCity.of("架空市", "第一", "第二", "第十一"), text)).isEqualTo("第一");
        assertThat(said(NamedCity.of("架空市", "第１", "第２", "第１１"), text)).isEqualTo("第１");
        assertThat(said(NamedCity.of("架空市", "一", "二", "十一"), text)).isEqualTo("一");
        assertThat(said(NamedCity.of("架空市", "第一小", "第二小"), text)).isEqualTo("第一小");
        assertThat(said(NamedCity.of("架空市", "第一小学校", "第二小学校"), text)).isEqualTo("第一小学校");
    }

    @Test
    void numbersBehindOtherLetters() {
        DistrictNames names = NamedCity.of("架空市", "港第一", "港第二", "港", "浜三", "浜四", "三本松", "八重", "五", "第十二");
        assertThat(said(names, "港第1小学校")).isEqualTo("港第一");
        assertThat(said(names, "港一小")).isEqualTo("港第一");
        assertThat(said(names, "港2小")).isEqualTo("港第二");
        assertThat(said(names, "港３小")).startsWith("?");
        assertThat(said(names, "浜3小")).isEqualTo("浜三");
        assertThat(said(names, "浜第三")).isEqualTo("浜三");
        assertThat(said(names, "第12小")).isEqualTo("第十二");
        assertThat(said(names, "十二小")).isEqualTo("第十二");
        assertThat(said(names, "3本松")).startsWith("?");
        assertThat(names.resolve("第12小")).hasToString("\"第12小\" is 第十二 (んんんんんんんんん) [NUMBER, ENDING]");
    }

    @Test
    void aNumberThatIsTwoDistrictsIsAmbiguous() {
        DistrictNames names = NamedCity.of("架空市", "第一", "第二", "一", "二");
        assertThat(said(names, "一")).isEqualTo("一");
        assertThat(said(names, "第一小")).isEqualTo("第一");
        assertThat(said(names, "1")).isEqualTo("第一 or 一");
        assertThat(said(names, "第1")).isEqualTo("第一 or 一");
        assertThat(said(names, "1小")).isEqualTo("第一 or 一");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "港センター",
                "港ｾﾝﾀｰ",
                "港センタ－",
                "港センタ―",
                "港センタ-",
                "港センタ−",
                "港センタ",
                "港ｾﾝﾀｰ小学校",
                "港センター小学校",
                "港センタ－小学校",
                "港センタ―校区",
                "港センターこうく",
                "港センタ－（校区）",
                "港ｾﾝﾀ-小"
            })
    void aLongVowelMarkAtTheEnd(String text) {
        assertThat(said(NamedCity.of("架空市", "港センター", "港"), text)).isEqualTo("港センター");
    }

    @Test
    void swappedPartsAreSuggestedFirst() {
        DistrictNames names = NamedCity.of("架空市", "千早 ちはや", "千早西 ちはやにし", "香椎 かしい");
        assertThat(said(names, "西千早")).isEqualTo("?千早西 千早");
        assertThat(said(names, "西千早小学校")).isEqualTo("?千早西 千早");
        assertThat(said(names, "にしちはや")).startsWith("?千早西");
    }

    @Test
    void namesThatTheTablePrintsWithTheirEndings() {
        DistrictNames names = NamedCity.of("架空市", "日吉小学校", "荘島小学校区", "南校区", "大小");
        for (String text : List.of("日吉", "日吉小", "日吉校区", "日吉小学校区", "架空市立日吉小学校")) {
            assertThat(said(names, text)).isEqualTo("日吉小学校");
        }
        assertThat(said(names, "莊島校区")).isEqualTo("荘島小学校区");
        assertThat(said(names, "南小学校")).isEqualTo("南校区");
        assertThat(said(names, "大小学校")).startsWith("?");
        assertThat(names.resolve("日吉")).hasToString("\"日吉\" is 日吉小学校 (ん) [ENDING]");
    }

    @Test
    void aCountyStandsBeforeATown() {
        DistrictNames names = NamedCity.of(
                new Municipality("991007", "川上町"),
                List.of(PlaceName.Kind.COUNTY, PlaceName.Kind.TOWN),
                List.of("高島郡", "谷村"),
                List.of("東", "西"));
        assertThat(said(names, "高島郡川上町立東小学校")).isEqualTo("東");
        assertThat(said(names, "谷村立西小学校")).isEqualTo("西");
        assertThat(said(names, "東小学校（高島郡川上町）")).isEqualTo("東");
        assertThat(said(names, "低島郡川上町立東小学校")).startsWith("?");
    }
}
