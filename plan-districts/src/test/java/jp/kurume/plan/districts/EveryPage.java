package jp.kurume.plan.districts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.districts.change.ChangeNotice;
import jp.kurume.plan.districts.change.RoutingDifference;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.listing.Listing;
import jp.kurume.plan.districts.routing.Correction;
import jp.kurume.plan.districts.routing.OfficeItem;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.table.TableDescriptions;

/** Every kind of page that there is in this module and below it. */
final class EveryPage {

    private EveryPage() {}

    static List<Page> in(Locale language) {
        RoutingTable routing = KurumeDistricts.routing();
        LocalDate may = LocalDate.of(2026, 5, 1);
        RoutingTable corrected = routing.corrected(List.of(
                new Correction.OfOffice("shakyou", OfficeItem.FAX, "0942-34-3090", "0942-34-3091", "係", may),
                new Correction.OfAssignment(
                        "hiyoshi",
                        ConsultationField.LIVELIHOOD,
                        "seikatsu-jiritsu-toubu",
                        "seikatsu-jiritsu-toubu",
                        "係",
                        may),
                new Correction.OfAssignment(
                        "sasayama",
                        ConsultationField.LIVELIHOOD,
                        "seikatsu-jiritsu-toubu",
                        "seikatsu-jiritsu-seibu",
                        "係",
                        may)));
        List<Page> pages = new ArrayList<>();
        pages.add(Listing.of(routing).page(language));
        pages.add(Listing.ofRoute(routing, routing.route("日吉")).page(language));
        pages.add(Listing.ofOffice(routing, routing.office("kikan-toubu")).page(language));
        pages.add(notice(routing, corrected, language));
        pages.add(notice(routing, routing, language));
        pages.add(PlanDiff.between(KurumePlans.secondPeriodOutline(), KurumePlans.secondPeriod())
                .page(language));
        pages.add(TableDescriptions.of(CityCheck.tableFormats(), KurumeDistricts.tables())
                .page(language));
        pages.add(CityCheck.check(KurumeDistricts.tables()).page(language));
        return pages;
    }

    private static Page notice(RoutingTable before, RoutingTable after, Locale language) {
        return ChangeNotice.of(RoutingDifference.between(before, after), language)
                .page();
    }

    /** Prints every page in the languages that are named, in every form. */
    public static void main(String[] none) {
        StringBuilder out = new StringBuilder();
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH, Locale.FRENCH)) {
            for (Page page : in(language)) {
                out.append(page.toText()).append(page.toMarkdown()).append(page.toHtml());
                out.append(new String(page.toCsv(), StandardCharsets.UTF_8));
            }
        }
        System.out.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
