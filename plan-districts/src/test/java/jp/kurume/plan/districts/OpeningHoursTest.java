package jp.kurume.plan.districts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours as lists print them. */
final class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "月～金 8:30～17:15|[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] 08:30–17:15",
                "金～月 10:00～16:00|[MONDAY, FRIDAY, SATURDAY, SUNDAY] 10:00–16:00",
                "土曜日から日曜日 9時から12時|[SATURDAY, SUNDAY] 09:00–12:00",
                "日～土 9:00～12:00|[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] 09:00–12:00",
                "水～火 9:00～12:00|[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] 09:00–12:00",
                "火・木 9:00―12:00|[TUESDAY, THURSDAY] 09:00–12:00",
                "月―金 9:00ー12:00|[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] 09:00–12:00",
                "月−金 9:00−12:00|[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] 09:00–12:00",
                "月‐水 9:00〜12:00|[MONDAY, TUESDAY, WEDNESDAY] 09:00–12:00",
                "平日 午前9時から午後5時|[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] 09:00–17:00",
                "9:00-17:00|09:00–17:00",
            })
    void plainHoursAreRead(String printed, String read) {
        assertThat(OpeningHours.parse(printed).orElseThrow()).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"月～金 8:30～17:15（昼休みを除く）", "17:15～8:30", "第3土曜 9:00～12:00", "フリー", "", "月～金"})
    void othersAreForPeople(String printed) {
        assertThat(OpeningHours.parse(printed)).isEmpty();
    }
}
