package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;

/** A made-up city of 300 districts, whose names are put together of two parts, and some of whose readings are the same. */
final class ManyDistricts {

    private static final String[] FIRST = {
        "東 ひがし",
        "西 にし",
        "中 なか",
        "上 かみ",
        "新 しん",
        "大 おお",
        "高 たか",
        "松 まつ",
        "梅 うめ",
        "桜 さくら",
        "三ケ みか",
        "乃木 のぎ",
        "之 これ",
        "佐々 ささ",
        "つつじヶ つつじが",
        "髙嶋 たかしま",
        "島 しま",
        "一ノ いちの",
        "神 かみ",
        "小 お"
    };
    private static final String[] SECOND = {
        "沢 さわ", "浜 はま", "辺 べ", "木 き", "井 い", "台 だい", "崎 さき", "塚 つか", "丘 おか", "川 かわ", "ヶ丘 がおか", "之江 のえ", "滝 たき", "野 の",
        "小 しょう"
    };

    private ManyDistricts() {}

    static RoutingTable routing() {
        RoutingTable kurume = KurumeDistricts.routing();
        SchoolDistrict sample = kurume.districts().get(0);
        Office office = kurume.fallback();
        FieldColumn column = kurume.columns().get(0);
        List<Route> routes = new ArrayList<>();
        for (String first : FIRST) {
            for (String second : SECOND) {
                SchoolDistrict district = sample.withId("d" + routes.size())
                        .withName(part(first, 0) + part(second, 0))
                        .withReading(part(first, 1) + part(second, 1));
                routes.add(Route.of(
                        kurume.asOf(),
                        district,
                        List.of(new Assignment(
                                district, column.field(), office, Basis.DECLARED, List.of(), kurume.citation())),
                        office));
            }
        }
        return RoutingTable.builder()
                .edition(kurume.edition())
                .citation(kurume.citation())
                .addColumns(column)
                .addOffices(office)
                .fallback(office)
                .addAllRoutes(routes)
                .addAllNameEndings(kurume.nameEndings())
                .addPlaceNames(
                        new PlaceName(PlaceName.Kind.PREFECTURE, "架空県", kurume.citation()),
                        new PlaceName(PlaceName.Kind.COUNTY, "高嶋郡", kurume.citation()),
                        new PlaceName(PlaceName.Kind.TOWN, "乃木町", kurume.citation()))
                .build();
    }

    private static String part(String pair, int side) {
        return pair.split(" ", -1)[side];
    }
}
