package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RoutingTimelineTest {

    private static final RoutingTable KURUME = KurumeDistricts.routing();
    private static final RoutingTable CORRECTED = KURUME.corrected(List.of(new Correction.OfOffice(
            "shakyou", OfficeItem.FAX, "0942-34-3090", "0942-34-3091", "係", LocalDate.of(2026, 3, 1))));
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate NEXT = LocalDate.of(2027, 4, 1);

    @TempDir
    private Path folder;

    private static List<String> refused(EffectiveTable... tables) {
        return catchThrowableOfType(InvalidRoutingException.class, () -> RoutingTimeline.of(List.of(tables)))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void exactlyOneTableIsInForceOnEachDay() {
        RoutingTimeline timeline =
                RoutingTimeline.of(List.of(EffectiveTable.from(CORRECTED, NEXT), EffectiveTable.from(KURUME, APRIL)));
        assertThat(timeline.tables()).extracting(EffectiveTable::from).containsExactly(APRIL, NEXT);
        assertThat(timeline.firstDay()).isEqualTo(APRIL);
        assertThat(timeline.asOf(APRIL)).isSameAs(KURUME);
        assertThat(timeline.asOf(NEXT.minusDays(1))).isSameAs(KURUME);
        assertThat(timeline.asOf(NEXT)).isSameAs(CORRECTED);
        assertThat(timeline.asOf(LocalDate.of(2099, 1, 1))).isSameAs(CORRECTED);
        assertThat(timeline.asOf(NEXT).route("日吉").fallback().fax()).hasToString("0942-34-3091");
        assertThat(timeline.on(NEXT))
                .hasToString("2027-04-01: 2027-04-01 until replaced: 第2期くるめ支え合うプラン（案） 2025-11, corrected up to"
                        + " 2026-03-01");
        assertThat(Serialisation.roundTrip(timeline)).isEqualTo(timeline).hasSameHashCodeAs(timeline);
        assertThat(timeline.toString()).startsWith("[2026-04-01 until replaced: 第2期くるめ支え合うプラン（案） 2025-11, 2027");
    }

    @Test
    void beforeTheFirstDayAndAfterTheLastThereIsNone() {
        RoutingTimeline timeline = RoutingTimeline.of(List.of(
                EffectiveTable.between(KURUME, APRIL, NEXT.minusDays(1)),
                EffectiveTable.between(CORRECTED, NEXT, NEXT)));
        assertThat(timeline.on(NEXT)).isInstanceOf(TableInForce.InForce.class);
        assertThat(timeline.on(APRIL.minusDays(1)))
                .isEqualTo(new TableInForce.TooEarly(APRIL.minusDays(1), APRIL))
                .hasToString("No table is in force on 2026-03-31; the first day is 2026-04-01");
        assertThat(timeline.on(NEXT.plusDays(1)))
                .isEqualTo(new TableInForce.TooLate(NEXT.plusDays(1), NEXT))
                .hasToString("No table is in force on 2027-04-02; the last day was 2027-04-01");
        assertThatExceptionOfType(NoTableInForceException.class)
                .isThrownBy(() -> timeline.asOf(APRIL.minusDays(1)))
                .withMessage("No table is in force on 2026-03-31; the first day is 2026-04-01")
                .satisfies(e -> assertThat(e.answer()
                                .<LocalDate>fold(
                                        in -> APRIL, TableInForce.TooEarly::firstDay, TableInForce.TooLate::lastDay))
                        .isEqualTo(APRIL));
        assertThatExceptionOfType(NoTableInForceException.class)
                .isThrownBy(() -> timeline.asOf(NEXT.plusDays(1)))
                .satisfies(e -> assertThat(e.answer().date()).isEqualTo(NEXT.plusDays(1)));
    }

    @Test
    void gapsAndOverlapsAreToldAllAtOnce() {
        assertThat(refused()).containsExactly("tables: expected one table at least");
        assertThat(refused(
                        EffectiveTable.between(KURUME, NEXT.plusDays(1), NEXT.plusDays(9)),
                        EffectiveTable.between(KURUME, APRIL, NEXT.minusDays(1)),
                        EffectiveTable.from(KURUME, NEXT.plusDays(9)),
                        EffectiveTable.from(KURUME, NEXT.plusDays(9))))
                .containsExactly(
                        "tables[0].from: found \"2027-04-02\", expected the day after 2027-03-31, on which the table"
                                + " before ends: no table is in force between them",
                        "tables[2].from: found \"2027-04-10\", expected a day after 2027-04-10, until which the table"
                                + " before is in force",
                        "tables[3].from: found \"2027-04-10\", expected a day after 2027-04-10, until which the table"
                                + " before is in force");
    }

    @Test
    void aTableThatReachesBeyondTheNextOneOverlapsAllThatItReaches() {
        assertThat(refused(
                        EffectiveTable.between(KURUME, APRIL, NEXT),
                        EffectiveTable.from(KURUME, APRIL.plusDays(5)),
                        EffectiveTable.from(KURUME, NEXT),
                        EffectiveTable.from(KURUME, NEXT.plusDays(1))))
                .hasSize(2)
                .allMatch(text ->
                        text.endsWith("expected a day after 2027-04-01, until which the table before is in force"));
    }

    @Test
    void aTimelineIsOfOneCity() {
        Edition edition = KURUME.edition();
        Edition elsewhere = new Edition(
                edition.id(),
                new Municipality("130001", "東京都"),
                edition.title(),
                edition.subtitle(),
                edition.status(),
                edition.published(),
                edition.citation());
        RoutingTable other = RoutingTable.builder()
                .from(KURUME)
                .edition(elsewhere)
                .routes(KURUME.routes().stream()
                        .map(route -> Route.of(
                                new AsOf.Published(elsewhere), route.district(), route.assignments(), route.fallback()))
                        .toList())
                .build();
        assertThat(refused(EffectiveTable.from(KURUME, APRIL), EffectiveTable.from(other, NEXT)))
                .containsExactly("tables[1].table: found \"東京都 (130001)\", expected a table of 久留米市 (402036), as the"
                        + " other one is");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RoutingTable.builder().from(KURUME).edition(elsewhere).build())
                .withMessageContaining("speaks for");
    }

    @Test
    void aDistrictIsThereUntilItEnds() {
        LocalDate march = APRIL.minusDays(1);
        Succession announced = new Succession("ukishima", "浮島", "うきしま", List.of("joujima"), march, KURUME.citation());
        Succession past = new Succession("oka", "丘", "おか", List.of("joujima"), NEXT, KURUME.citation());
        RoutingTable table = RoutingTable.builder()
                .from(KURUME)
                .addSuccessions(announced, past)
                .build();
        assertThat(refused(EffectiveTable.from(table, APRIL)))
                .containsExactly(
                        "tables[0].from: found \"浮島\", expected no district that ended on 2026-03-31, before this"
                                + " table comes into force",
                        "tables[0].from: found \"丘\", expected the district in this table, since it ends only on"
                                + " 2027-04-01");
        // On its last day a district may be in a list or not.
        assertThat(refused(EffectiveTable.from(table, NEXT))).hasSize(1);
        assertThat(refused(EffectiveTable.from(table, march))).hasSize(1);
        assertThat(refused(EffectiveTable.from(table, NEXT.plusDays(1)))).hasSize(1);
        assertThat(refused(EffectiveTable.from(table, march.minusDays(1)))).hasSize(1);
    }

    @Test
    void aTimeDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectiveTable.between(KURUME, APRIL, APRIL.minusDays(1)))
                .withMessageContaining("2026-03-31");
        assertThatIllegalArgumentException().isThrownBy(() -> EffectiveTable.from(KURUME, LocalDate.MIN));
        assertThat(EffectiveTable.between(KURUME, APRIL, APRIL))
                .hasToString("2026-04-01 to 2026-04-01: 第2期くるめ支え合うプラン（案） 2025-11");
    }

    private void writeCity(String routingTables) throws IOException {
        EditedTables tables = new EditedTables(folder);
        tables.write("sources.csv", "id,title,published\nlist,相談窓口のご案内,2026-04\n")
                .write("editions.csv", """
                        id,municipality_code,municipality,title,subtitle,status,published,source
                        e1,990001,架空市,案内,,adopted,2026-04,list p1
                        e2,990001,架空市,案内,,adopted,2027-04,list p1
                        e3,990001,架空市,案内,,draft,,list p1
                        """)
                .write("routing-tables.csv", "edition,fallback,from,to,source\n" + routingTables);
        StringBuilder fields = new StringBuilder("edition,id,heading,office_kind,source\n");
        StringBuilder areas = new StringBuilder("edition,name,source\n");
        StringBuilder offices = new StringBuilder("edition,id,name,short_name,telephone,fax,source\n");
        StringBuilder districts = new StringBuilder("edition,id,name,reading,reading_basis,area,source\n");
        StringBuilder routes = new StringBuilder("edition,districts,field,office,basis,alternatives,source\n");
        for (String edition : List.of("e1", "e2", "e3")) {
            fields.append(edition).append(",housing,住まいの相談,,list p1\n");
            areas.append(edition).append(",浜,list p1\n");
            offices.append(edition).append(",hall,架空市役所,市役所,03-1234-5678,03-1234-5679,list p1\n");
            districts.append(edition).append(",oka,丘,おか,declared,浜,list p1\n");
            routes.append(edition).append(",*,housing,hall,declared,,list p1\n");
        }
        tables.write("fields.csv", fields.toString())
                .write("areas.csv", areas.toString())
                .write("offices.csv", offices.toString())
                .write("districts.csv", districts.toString())
                .write("routes.csv", routes.toString());
    }

    private List<String> problemsOf(String routingTables) throws IOException {
        writeCity(routingTables);
        return CityCheck.check(TableSource.folder(folder)).problems().stream()
                .filter(problem -> problem.code().id().startsWith("routing.timeline"))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aTimelineIsReadFromAFolder() throws IOException {
        writeCity("e2,hall,2027-04-01,,list p1\ne1,hall,令和8年4月1日,2027-03-31,list p1\ne3,hall,,,list p1\n");
        RoutingTimeline timeline = RoutingTimeline.readFrom(TableSource.folder(folder), "990001");
        assertThat(timeline.tables())
                .extracting(EffectiveTable::toString)
                .containsExactly("2026-04-01 to 2027-03-31: 案内 2026-04", "2027-04-01 until replaced: 案内 2027-04");
        assertThat(timeline.asOf(NEXT).route("丘").asOf().edition().id()).isEqualTo("e2");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> RoutingTimeline.readFrom(TableSource.folder(folder), "990002"))
                .withMessageContaining("990001");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> RoutingTimeline.readFrom(KurumeDistricts.tables(), "402036"));
    }

    @Test
    void theCheckOfAFolderTellsWhatDoesNotFollow() throws IOException {
        assertThat(problemsOf("""
                        e1,hall,2026-04-01,2027-03-30,list p1
                        e2,hall,2027-04-01,,list p1
                        e3,hall,2027-04-01,,list p1
                        """))
                .containsExactly(
                        "routing-tables.csv, line 3, column from: found \"2027-04-01\", expected the day after"
                                + " 2027-03-30, on which the table before ends: no table is in force between them",
                        "routing-tables.csv, line 4, column from: found \"2027-04-01\", expected a day after"
                                + " 2027-04-01, until which the table before is in force");
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> RoutingTimeline.readFrom(TableSource.folder(folder), "990001"))
                .satisfies(e -> assertThat(e.problems()).hasSize(2));
        assertThat(problemsOf("e1,hall,2026-04-01,2026-03-31,list p1\ne2,hall,,,list p1\ne3,hall,,,list p1\n"))
                .containsExactly(
                        "routing-tables.csv, line 2, column to: found \"2026-03-31\", expected a day that is not"
                                + " before the first one, 2026-04-01");
    }
}
