package jp.kurume.plan.districts.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names are one and the same name in different letters, as 国分 and 國分 are.
 *
 * <p>A table of names is looked at when it is read, at the start of a process, and hardly any of its names has a letter
 * that is more than one way of writing. So it is first looked at without the table of letter forms: what is left of a name
 * when its kana are taken out never changes unless there is a letter in it that has another form, and where no two names
 * leave the same, no two are the same.
 *
 * <p>Thread-safe.
 */
public final class PlainNames {

    /**
     * The letters of {@link LetterForms} among the unified ideographs, in the order of their codes. They stand here a second
     * time so that the table need not be read to see that a name has none of them.
     */
    static final String OLD_LETTERS = ""
            + "乕乘亂亙亞佛來俠倂假傳僞價儉儘兒內兩册冨冰凉凛凾剝剩劍劑勞勳勵勸區卷卻卽參吳啞單噓嚙嚴囊囑囘囬囯圀圈國圍圎圓"
            + "圖團圡埀埜堯塡塲增墮墻壓壘壞壤壯壹壺壽夲奧奬姬孃學寢實寫寬寳寶將專對屆屛屬峩峯峽崕嵜嵳嶋嶌嶽巖巢帋帶幷廏廐廚"
            + "廢廣廰廳廸强彈彌彎彥徃徑從徵德恆悅惠惡惱愼慘應懷戀戰戲戶戾拂拔拜挾插揭搔搖搜擇擊擔據擧擴攝攪收效敍敎敕敘數斅"
            + "斈斷晄晉晚晝曆曉曵曻曾會朖杤枡枩查栁桒條棧楳榮槇槗槪樂樓樞樣橫檜檢檮櫻權歐歡步歲歷歸殘殼毆每氣污沒涉淚淨淸淺"
            + "渊渕渴溪溫溼滯滿潑潛澀澁澤濕濟濤濱濵濾瀆瀦瀧瀨灌灣烟焰煕熈燈燒營爐爭爲犧狀狹獎獨獵獸獻瑤瓣甁產甼畄畆畧畫當疊"
            + "瘦癡發皷盃盜盡眞硏碎礪祕祿禪禮禰禱秊稅稱稻穉穎穐穗穩穰竈竊竝笋簑簞籠粹絕絲經綠緖緣緫縣縱總繡繩繪繫繼續纎纖缺"
            + "罐羣耻聲聽肅脉脫腦膽臟臺與舉舊舍舖舘舩艷芲莊莖萊萠萬蔣蕋薗薰藏藝藥藪蘆蘓處虛號虵螢蟬蟲蠅蠟蠣蠶蠻衞裝裡襃覺覽"
            + "觀觸說諫謠證譯譽讀變讓豐豫豬貳賣賤賴贊踐躰軀軆輕輙轉辨辭辯迯逹遙遞遲邇邉邊邨郞鄕鄰醉醫醬醱釀釋釡銳錄錢鍊鎭鐡"
            + "鐮鐵鑄鑛镸閱關陷隨險隱隸雙雜雞霸靈靍靎靏靑靜靣靱頰頸顏顚顯飜飮餘餠駈騷驅驒驗驛髓體髙髮鬪鬭鰺鱉鳫鵝鶯鷄鷗鹼鹽"
            + "麥麪麴麵麸黃黑默點黨鼡齊齋齒齡龍龜龝";

    private PlainNames() {}

    /**
     * The first two of some names that are spelled alike.
     *
     * @param names names of different things
     * @return the places of the two, the earlier one first; null if every name differs from every other
     */
    public static int @Nullable [] alike(List<String> names) {
        return differPlainly(names) ? null : spelledAlike(names);
    }

    private static boolean differPlainly(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            String kanji = plainKanji(name);
            if (kanji == null || !seen.add(kanji)) {
                return false;
            }
        }
        return true;
    }

    /** A name without its kana, or null if there is a letter in it that may be written otherwise. */
    private static @Nullable String plainKanji(String name) {
        StringBuilder kanji = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Letters.isUnifiedIdeograph(letter) && !isOld(letter) && Letters.KANJI_FOR_KANA.indexOf(letter) < 0) {
                kanji.append(letter);
            } else if (!Letters.isKana(letter)) {
                return null;
            }
        }
        return kanji.toString();
    }

    private static boolean isOld(char letter) {
        int low = 0;
        int high = OLD_LETTERS.length() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            char other = OLD_LETTERS.charAt(middle);
            if (other == letter) {
                return true;
            }
            if (other < letter) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    private static int @Nullable [] spelledAlike(List<String> names) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Integer first = seen.putIfAbsent(Spelling.whole(names.get(i)).letters(), i);
            if (first != null) {
                return new int[] {first, i};
            }
        }
        return null;
    }
}
