package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LetterFormsTest {

    private static final Column<String> LETTER = Column.text("letter");
    private static final Column<String> KEPT_AS = Column.text("kept_as");
    private static final TableFormat LETTERS =
            TableFormat.required("letters.csv").key(LETTER).columns(KEPT_AS).cited();

    private static final Map<String, String> FORMS = forms();

    private static Map<String, String> forms() {
        TableReading reading = new TableReading(TableSource.bundled(LetterForms.class, "letter-forms"));
        Map<String, String> forms = new TreeMap<>();
        for (TableRow row : reading.table(LETTERS).rows()) {
            assertThat(row.citation()).as(row.toString()).isNotNull();
            forms.put(row.get(LETTER), row.get(KEPT_AS));
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
            assertThat(LetterForms.inUse(form.codePointAt(0))).isEqualTo(keptAs.charAt(0));
            assertThat(LetterForms.inUse(keptAs.charAt(0))).isEqualTo(keptAs.charAt(0));
            // Else an editor that normalises text would change the table.
            assertThat(Normalizer.normalize(form + keptAs, Normalizer.Form.NFC)).isEqualTo(form + keptAs);
        });
    }

    /** The forms of the table of letters for common use, which a search of a plan takes for one, too. */
    @Test
    void aSearchKeepsOldLettersAsTheTableDoes() {
        int common = 0;
        TableReading reading = new TableReading(TableSource.bundled(LetterForms.class, "letter-forms"));
        for (TableRow row : reading.table(LETTERS).rows()) {
            if (String.valueOf(row.citation()).startsWith("joyo")) {
                common++;
                assertThat(FoldedText.of(row.get(LETTER))).hasToString(row.get(KEPT_AS));
            }
        }
        assertThat(common).isGreaterThan(300);
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
        assertThat(LetterForms.inUse(one)).isEqualTo(LetterForms.inUse(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "城荘", "南楠", "斉斎", "阪坂", "崎埼", "川河", "州洲", "沢択", "祇祗", "畑畠", "堀掘", "岩巌", "間閑", "葛萄", "浜浦", "園苑", "大太",
                "日曰"
            })
    void twoLetters(String pair) {
        assertThat(LetterForms.inUse(pair.charAt(0))).isNotEqualTo(LetterForms.inUse(pair.charAt(1)));
    }

    @Test
    void compatibilityIdeographsAndRadicalsAreTheLettersTheyStandFor() {
        for (int letter = 0x2F00;
                letter <= 0x2FA1F;
                letter = letter == 0x2FDF ? 0xF900 : letter == 0xFAFF ? 0x2F800 : letter + 1) {
            String stoodFor = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
            if (!stoodFor.equals(Character.toString(letter))) {
                assertThat(LetterForms.inUse(letter)).isEqualTo(LetterForms.inUse(stoodFor.codePointAt(0)));
            }
        }
        assertThat(Character.toString(LetterForms.inUse(0xFA1B))).isEqualTo("福");
        assertThat(Character.toString(LetterForms.inUse('⽉'))).isEqualTo("月");
    }
}
