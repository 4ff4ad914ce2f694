package jp.kurume.plan.districts.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LetterFormsTest {

    private static final Map<String, String> FORMS = forms();

    private static Map<String, String> forms() {
        TableReading reading = new TableReading(LetterForms.tables());
        Map<String, String> forms = new TreeMap<>();
        for (TableRow row : reading.table(LetterForms.LETTERS).rows()) {
            assertThat(row.citation()).as(row.toString()).isNotNull();
            forms.put(row.get(LetterForms.LETTER), row.get(LetterForms.KEPT_AS));
        }
        reading.finish();
        return forms;
    }

    @Test
    void everyFormIsOneLetterKeptAsAnother() {
        FORMS.forEach((form, keptAs) -> {
            assertThat(form.codePointCount(0, form.length())).as(form).isEqualTo(1);
            assertThat(keptAs).hasSize(1).isNotEqualTo(form);
            assertThat(FORMS)
                    .as("%s is kept as %s, once and for all", form, keptAs)
                    .doesNotContainKey(keptAs);
            assertThat(LetterForms.keptAs(form.codePointAt(0))).isEqualTo(keptAs.charAt(0));
            assertThat(LetterForms.keptAs(keptAs.charAt(0))).isEqualTo(keptAs.charAt(0));
            // Else an editor that normalises text would change the table.
            assertThat(Normalizer.normalize(form + keptAs, Normalizer.Form.NFC)).isEqualTo(form + keptAs);
        });
    }

    @Test
    void oldLettersAreThoseOfTheTable() {
        StringBuilder old = new StringBuilder();
        for (String form : FORMS.keySet()) {
            if (form.length() == 1 && Letters.isUnifiedIdeograph(form.charAt(0))) {
                old.append(form);
            }
        }
        assertThat(PlainNames.OLD_LETTERS).isEqualTo(old.toString());
    }

    /** The forms of the table of letters for common use, which a search of a plan takes for one, too. */
    @Test
    void aSearchKeepsOldLettersAsTheTableDoes() {
        int common = 0;
        TableReading reading = new TableReading(LetterForms.tables());
        for (TableRow row : reading.table(LetterForms.LETTERS).rows()) {
            if (String.valueOf(row.citation()).startsWith("joyo")) {
                common++;
                assertThat(FoldedText.of(row.get(LetterForms.LETTER))).hasToString(row.get(LetterForms.KEPT_AS));
            }
        }
        assertThat(common).isGreaterThan(300);
    }

    @Test
    void endingsAreSpelledInTwoWaysOnly() {
        // The fast answer to a name with 校区 behind it counts on it.
        assertThat(FORMS.entrySet().stream()
                        .filter(form ->
                                form.getValue().equals("区") || form.getValue().equals("学"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("區", "學", "斈", "斅");
    }

    /** Pairs of the table of letters for common use, of the family register and of the print standard, as printed there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "亜亞", "圧壓", "囲圍", "医醫", "栄榮", "円圓", "塩鹽", "桜櫻", "横橫", "温溫", "会會", "絵繪", "覚覺", "学學", "岳嶽", "楽樂",
                "巻卷", "関關", "観觀", "気氣", "帰歸", "亀龜", "旧舊", "峡峽", "郷鄕", "区區", "薫薰", "径徑", "恵惠", "渓溪", "経經", "県縣",
                "検檢", "権權", "広廣", "黄黃", "国國", "黒黑", "斎齋", "桟棧", "歯齒", "実實", "寿壽", "渋澁", "処處", "将將", "条條", "縄繩",
                "真眞", "図圖", "数數", "瀬瀨", "声聲", "斉齊", "静靜", "専專", "浅淺", "荘莊", "総總", "蔵藏", "沢澤", "滝瀧", "台臺", "団團",
                "断斷", "昼晝", "鉄鐵", "点點", "転轉", "伝傳", "灯燈", "当當", "党黨", "徳德", "読讀", "弐貳", "浜濱", "仏佛", "辺邊", "変變",
                "弁辨", "弁瓣", "弁辯", "歩步", "宝寶", "豊豐", "毎每", "万萬", "満滿", "弥彌", "薬藥", "与與", "予豫", "余餘", "様樣", "来來",
                "竜龍", "両兩", "礼禮", "歴歷", "郎郞", "楼樓", "湾灣", "尭堯", "桧檜", "島嶋", "峰峯", "野埜", "富冨", "園薗", "槙槇", "芦蘆",
                "高髙", "崎﨑", "崎嵜", "辺邉", "潴瀦", "館舘", "柳栁", "浜濵", "吉𠮷", "鶴靏", "船舩", "渕淵", "青靑", "清淸", "土圡", "桑桒",
                "篭籠", "薮藪", "梼檮", "砺礪", "鴬鶯", "町甼", "民⺠", "長⻑", "西⻄"
            })
    void oneLetterInTwoForms(String pair) {
        int one = pair.codePointAt(0);
        int other = pair.codePointAt(Character.charCount(one));
        assertThat(LetterForms.keptAs(one)).isEqualTo(LetterForms.keptAs(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "城荘", "南楠", "斉斎", "阪坂", "崎埼", "川河", "州洲", "沢択", "祇祗", "畑畠", "堀掘", "岩巌", "間閑", "葛萄", "浜浦", "園苑", "大太",
                "日曰"
            })
    void twoLetters(String pair) {
        assertThat(LetterForms.keptAs(pair.charAt(0))).isNotEqualTo(LetterForms.keptAs(pair.charAt(1)));
    }

    @Test
    void compatibilityIdeographsAndRadicalsAreTheLettersTheyStandFor() {
        List<String> wrong = new ArrayList<>();
        for (int letter = 0x2F00; letter <= 0xFAFF; letter = letter == 0x2FDF ? 0xF900 : letter + 1) {
            String text = Character.toString(letter);
            String parts = Normalizer.normalize(text, Normalizer.Form.NFKC);
            if (!parts.equals(text)
                    && !Spelling.whole(text)
                            .letters()
                            .equals(Spelling.whole(parts).letters())) {
                wrong.add(text);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Spelling.whole("逸神福塚ー⼭⽇").letters()).isEqualTo("逸神福塚山日");
        assertThat(Spelling.whole(Character.toString(0x2F815)).letters())
                .isEqualTo(Normalizer.normalize(Character.toString(0x2F815), Normalizer.Form.NFC));
    }
}
