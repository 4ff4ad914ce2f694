package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Towns that are called as a district is, and lie in another one: 京町 is a district, and here a town of 日吉, too. */
final class NamesakesTest {

    private static final RoutingTable ROUTING = KurumeDistricts.routing();
    private static final TownPart OTHER = part("京町", "hiyoshi", "");
    private static final TownDirectory TOWNS = TownDirectory.of(
            ROUTING,
            List.of(
                    OTHER,
                    part("篠山町", "sasayama", ""),
                    part("荘島", "shoujima", ""),
                    part("津福", "tsubuku", "1番～10番"),
                    part("津福", "araki", "11番～20番")));

    private static TownPart part(String town, String district, String part) {
        return new TownPart(town, ROUTING.district(district), part, ROUTING.citation());
    }

    private static List<TownPart> namesakes(String text) {
        return TOWNS.namesakes(ROUTING.resolve(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"京町", " 京町", "久留米市京町", "福岡県久留米市京町", "きょうまち", "Kyōmachi"})
    void aTownOfAnotherDistrictIsTold(String text) {
        assertThat(namesakes(text)).containsExactly(OTHER);
    }

    @Test
    void ofADividedTownThePartsOfOtherDistrictsAreTold() {
        assertThat(namesakes("津福")).extracting(part -> part.district().id()).containsExactly("araki");
    }

    @ParameterizedTest
    @ValueSource(strings = {"京町校区", "京町小学校", "久留米市立京町小学校", "荘島", "日吉", "国分", "京都", ""})
    void whereTheDistrictIsSaidOrNoOtherIsCalledSoNoneIsTold(String text) {
        assertThat(namesakes(text)).isEmpty();
    }
}
