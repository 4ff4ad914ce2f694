package jp.kurume.plan.districts.towns.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts as lists of real cities print them, and what each decides. */
class PartTest {

    /** Addresses are written behind the town: 3.20-1 is 3丁目20番1号; a number alone is a 丁目 where the part tells 丁目. */
    private static AddressNumber address(String text, boolean hasBlocks) {
        String rest = text;
        int block = 0;
        int dot = rest.indexOf('.');
        if (dot > 0) {
            block = Integer.parseInt(rest.substring(0, dot));
            rest = rest.substring(dot + 1);
        } else if (hasBlocks) {
            return new AddressNumber(Integer.parseInt(rest), "", 0, 0);
        }
        String mark = Character.isDigit(rest.charAt(0)) ? "" : rest.substring(0, 1);
        rest = rest.substring(mark.length());
        int hyphen = rest.indexOf('-');
        int number = Integer.parseInt(hyphen < 0 ? rest : rest.substring(0, hyphen));
        return new AddressNumber(block, mark, number, hyphen < 0 ? 0 : Integer.parseInt(rest.substring(hyphen + 1)));
    }

    private static Decision decide(String part, String address) {
        Part read = Part.read(part);
        return read.decide(address(address, read.hasBlocks()));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +", -1));
    }

    private static List<String> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(PartTest.class.getResourceAsStream("parts.tsv"))) {
            List<String> lines = new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            lines.remove(0);
            return lines;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void printedPartsDecide(String row) {
        String[] cells = row.split("\t", -1);
        String part = cells[1];
        for (String yes : words(cells[2])) {
            assertThat(decide(part, yes)).as(part + " of " + yes).isEqualTo(Decision.YES);
        }
        for (String no : words(cells[3])) {
            assertThat(decide(part, no)).as(part + " of " + no).isEqualTo(Decision.NO);
        }
        for (String perhaps : words(cells[4])) {
            assertThat(decide(part, perhaps).isPerhaps())
                    .as(part + " of " + perhaps)
                    .isTrue();
        }
    }

    @Test
    void everyRowIsTried() throws IOException {
        assertThat(rows()).hasSize(46);
    }

    /** The string that forces a reading, and addresses that tell it from the other one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            480番地1、2                                        | 480-2                | 2-1 2
            2001番地1、3、3063番地3                              | 2001-3 3063-3        | 3 3-1 2001-2
            1～7、436、439～442番地                              | 7-9 436-5 440        | 8 438
            2570番地12…玄洋小、2568～2585                         | 2570-12 2568 2580-1  | 2567 2586
            13-5～14-2、16                                     | 14-2 16 16-9         | 14-16 14-3 15
            278(2)～629                                       | 629 629-9 300        | 278-1 630
            66番～71番(1号～20号)                                | 66-99 70-21 71-20    | 71-21
            1番～26番、31番、37番(ただし、15番(14号)を除く)            | 15-13 31 37-14       | 15-14
            2丁目(2丁目5番～11番は中央区)                           | 2.4 2.12-1           | 2.5 2.11-9
            """)
    void readingsThatHadToBeChosen(String part, String yes, String no) {
        for (String address : words(yes)) {
            assertThat(decide(part, address)).as(address).isEqualTo(Decision.YES);
        }
        for (String address : words(no)) {
            assertThat(decide(part, address)).as(address).isEqualTo(Decision.NO);
        }
    }

    @Test
    void anExceptionThatWouldTakeAwayAWholeItemLeavesItUndecided() {
        String part = "3丁目19番50号(山の手団地)、19番(ただし、50号を除く)";
        assertThat(decide(part, "3.19-50")).isEqualTo(Decision.NOTHING);
        assertThat(decide(part, "3.19-49")).isEqualTo(Decision.YES);
        assertThat(decide("3番(ただし、3番を除く)", "3-1")).isEqualTo(Decision.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3番以外                     | 4        | 3 3-1     |
            3番・5番を除く               | 4        | 3 5       |
            1番～21番、ただし5番を除く     | 4 6      | 5 22      |
            1番～21番（5番以外）          | 4        | 5-1 22    |
            10番以上                    | 10 99    | 9         |
            10番地以降                   | 10-1     | 9         |
            10番以下                    | 1 10-3   | 11        |
            10番まで                    | 10       | 11        |
            ～10番                      | 1 10-9   | 11        |
            ～10番3号                   | 9 10-3   | 10-4      | 10
            11番から                    | 11 500   | 10        |
            1番地から99番地まで            | 99-1     | 100       |
            1番-5番                     | 3        | 6         |
            1丁目-3丁目                  | 2.1      | 4.1       |
            一番地～二十番地              | 20-1     | 21        |
            １番，３番及び５番             | 1 3 5    | 2 4       |
            1番と3番                    | 3-1      | 2         |
            1番 3番                     | 3        | 2         |
            1番の2                      | 1-2      | 1-1       | 1
            5番のうち1号～3号             | 5-3      | 5-4 6     | 5
            1番～20番奇数                | 3-2 19   | 2 21      |
            1番～20番（奇数番のみ）         | 3 19-1   | 2 21      |
            12番（奇数号）               | 12-1     | 12-2      | 12
            12番奇数                    | 12-1     | 12-2      | 12
            2丁目の偶数番地               | 2.4      | 2.3 1.4   | 2
            3番1～4号の一部              | 3-1      | 3-5       | 3-4
            3番～7番の一部               | 3-1 6    | 8         | 7 7-2
            5番～9番（山の手団地のみ）      | 5 8      | 10        | 9
            1番～9番（県営住宅を除く）      |          | 10        | 1 5 9
            13番25号～                  | 13-25 13-99 | 13-24 12 | 14 13
            イ100番地～イ200番地          | イ150     | ロ150 イ201 | 150
            150番地                    | 150-1    | 151 甲151  | 甲150
            1丁目725、2丁目              | 1.725 2.1 | 1.724    | 1
            3丁目(5番～9番)              | 3.5 3.9-9 | 3.4 2.5  | 3
            3丁目のうち5番～9番            | 3.5      | 3.4       | 3
            100～110、200（3、5）、300   | 105 200-3 300-1 | 200-4 111 |
            3丁目～                      | 3.1 9.9  | 2.9      |
            3丁目以降                    | 3.1 9.9  | 2.9      |
            3丁目から                    | 3.1 9.9  | 2.9      |
            1丁目、3丁目5番～             | 1.1 3.5  | 2.5 3.4 4.5 |
            3丁目以下                    | 1.1 3.9  | 4.1      |
            ～3丁目                      | 1.1 3.9  | 4.1      |
            1丁目2丁目                   | 1.1 2.9  | 3.1      |
            1番 ～ 5番                   | 1 5-9    | 6        |
            1番地 ～　5番地               | 1 5-9    | 6        |
            1 番 ～ 5 番                 | 1 5-9    | 6        |
            1番 から 5番 まで              | 1 5-9    | 6        |
            1番から3番（但し、2番1号を除く）   | 1 2-2 3  | 2-1 4    | 2
            1番地1～5                    | 1-1 1-5  | 1-6 2 5  | 1
            100番地1～5                  | 100-5    | 100-6 5  | 100
            480番地1～5、7                | 480-5 480-7 | 480-6 7 | 480
            1番から3番を除くその他の区域      | 4        | 1 3-3    |
            1番～20番のうち奇数             | 3-2 19   | 2 21     |
            5番、6番の各一部               |          | 4 7      | 5 6 5-1
            1丁目（1番～10番）・2丁目（全域）   | 1.10 2.99 | 1.11 3.1 | 1
            2番（全部）、4番               | 2-1 4    | 3        |
            """)
    void furtherForms(String part, String yes, String no, String perhaps) {
        for (String address : words(yes == null ? "" : yes)) {
            assertThat(decide(part, address)).as(address).isEqualTo(Decision.YES);
        }
        for (String address : words(no)) {
            assertThat(decide(part, address)).as(address).isEqualTo(Decision.NO);
        }
        for (String address : words(perhaps == null ? "" : perhaps)) {
            assertThat(decide(part, address).isPerhaps()).as(address).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "県道の東側", "是竹292番地～354番地、357番地", "1-5", "1-5番", "1番-5", "一部", "の一部", "5番～3番", "8番～10号", "3号", "1丁目～5番",
                "1番～5番、3番を除く", "1番地1、500", "7番1号、8", "甲1番地～乙5番地", "1番（2番）の東", "番", "1番(", "1番)", "ただし1番", "1番、ただし2番",
                        "0番",
                "1番県道", "1丁目は南区", "9999999番", "…", "1番…2番の北、3番", "725番地1～752", "奇数号", "1番地1、5、7番地"
            })
    void whatHasTwoReadingsOrNoneIsNotRead(String part) {
        assertThat(Part.read(part)).isEqualTo(new Part.Unread());
        assertThat(decide(part, "5-1")).isEqualTo(Decision.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "全域", "の全域", "一円", "全部", "その他", "残り", "残りの区域", "　全域 "})
    void aWholeTownIsTheRest(String part) {
        assertThat(Part.read(part)).isEqualTo(new Part.Rest());
    }

    @Test
    void partsOfOtherDistrictsMayBeExcepted() {
        assertThat(Part.read("亀阜小学校区を除く")).isInstanceOfSatisfying(Part.Numbers.class, part -> {
            assertThat(part.exceptDistricts()).containsExactly("亀阜");
            assertThat(part.decide(AddressNumber.NONE)).isEqualTo(Decision.YES);
        });
        assertThat(Part.read("1番～20番（亀阜・栗林小学校区を除く）")).isEqualTo(Part.read("1番～20番（亀阜・栗林小学校区を除く）"));
    }

    @ParameterizedTest
    @CsvSource({
        "'2丁目12番(11号～38号)', 2.12, BRANCH",
        "'2丁目12番(11号～38号)', 2, NUMBER",
        "1番8～17号, 1, BRANCH",
        "'8番(板付団地のみ)', 8-1, NOTHING",
        "甲100番地～甲200番地, 150, NUMBER",
        "150番地, 甲150, NOTHING",
    })
    void perhapsSaysWhatIsNeeded(String part, String address, Decision needed) {
        assertThat(decide(part, address)).isEqualTo(needed);
    }

    @Test
    void aPartOfManyBlocksAsksForTheBlockFirst() {
        assertThat(Part.read("2丁目12番").decide(new AddressNumber(0, "", 12, 1))).isEqualTo(Decision.BLOCK);
        assertThat(Part.read("2丁目12番").decide(new AddressNumber(0, "", 13, 1))).isEqualTo(Decision.BLOCK);
    }
}
