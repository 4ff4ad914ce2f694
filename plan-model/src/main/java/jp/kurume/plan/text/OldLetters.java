package jp.kurume.plan.text;

import java.util.Arrays;

/**
 * The old forms of kanji (旧字体) of the table of letters for common use (常用漢字表, Cabinet notice 2 of 2010), each with the form
 * in use now: 步 with 歩, 澤 with 沢.
 *
 * <p>Forms that Unicode itself takes for another code of the same letter (compatibility ideographs, such as 福 in its old form)
 * are not there; they are taken apart by Unicode's own decomposition.
 */
final class OldLetters {

    /** Pairs of an old form and the form in use, sorted by the code of the old one. */
    private static final String PAIRS = "乘乗亂乱亞亜佛仏來来倂併假仮傳伝僞偽價価儉倹兒児兩両剩剰劍剣劑剤勞労勳勲勵励勸勧"
            + "區区卷巻卽即參参單単嚴厳囑嘱圈圏國国圍囲圓円圖図團団增増墮堕壓圧壘塁壞壊壤壌壯壮"
            + "壹壱壽寿奧奥奬奨孃嬢學学寢寝實実寫写寬寛寶宝將将專専對対屆届屬属峽峡嶽岳巢巣帶帯"
            + "廢廃廣広廳庁彈弾彌弥徑径從従徵徴德徳恆恒惠恵惡悪惱悩愼慎慘惨應応懷懐戀恋戰戦戲戯"
            + "戾戻拂払拔抜拜拝挾挟插挿揭掲搖揺搜捜擇択擊撃擔担據拠擧挙擴拡攝摂收収效効敍叙敕勅"
            + "數数斷断晚晩晝昼曆暦曉暁曾曽會会條条棧桟榮栄槪概樂楽樓楼樞枢樣様橫横檢検櫻桜權権"
            + "歐欧歡歓步歩歷歴歸帰殘残殼殻毆殴每毎氣気涉渉淚涙淨浄淺浅渴渇溪渓溫温滯滞滿満潛潜"
            + "澁渋澤沢濕湿濟済濱浜瀧滝瀨瀬灣湾燈灯燒焼營営爐炉爭争爲為犧犠狀状狹狭獨独獵猟獸獣"
            + "獻献瓣弁甁瓶畫画當当疊畳瘦痩癡痴發発盜盗盡尽眞真硏研碎砕祕秘禪禅禮礼稱称稻稲穗穂"
            + "穩穏竊窃竝並粹粋絲糸經経綠緑緖緒緣縁縣県縱縦總総繩縄繪絵繼継續続纖繊缺欠罐缶聲声"
            + "聽聴肅粛腦脳膽胆臟臓臺台與与舊旧艷艶莊荘莖茎萬万薰薫藏蔵藝芸藥薬處処虛虚號号螢蛍"
            + "蟲虫蠶蚕蠻蛮衞衛裝装襃褒覺覚覽覧觀観觸触謠謡證証譯訳譽誉讀読變変讓譲豐豊豫予貳弐"
            + "賣売賴頼贊賛踐践輕軽轉転辨弁辭辞辯弁遞逓遲遅邊辺郞郎鄕郷醉酔醫医釀醸釋釈錄録錢銭"
            + "鍊錬鎭鎮鐵鉄鑄鋳鑛鉱關関陷陥隨随險険隱隠雙双雜雑霸覇靈霊靜静顯顕飜翻餘余餠餅騷騒"
            + "驅駆驗験驛駅髓髄體体髮髪鬭闘鷄鶏鹽塩麥麦麵麺黃黄黑黒默黙點点黨党齊斉齋斎齒歯齡齢"
            + "龍竜龜亀";

    private static final char[] OLD = everyOther(0);
    private static final char[] NOW = everyOther(1);

    private OldLetters() {}

    /** The form in use of a letter: itself, for most. */
    static char inUse(char letter) {
        int place = Arrays.binarySearch(OLD, letter);
        return place < 0 ? letter : NOW[place];
    }

    private static char[] everyOther(int first) {
        char[] letters = new char[PAIRS.length() / 2];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = PAIRS.charAt(2 * i + first);
        }
        return letters;
    }
}
