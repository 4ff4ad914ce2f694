package jp.kurume.plan.examples.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.districts.testing.InvalidDistrictArbitraries;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.testing.InvalidIndicatorArbitraries;
import jp.kurume.plan.json.InvalidJsonException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.DamagedTable;
import jp.kurume.plan.testing.InvalidArbitraries;
import jp.kurume.plan.testing.ModelArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever arrives broken in a host's folder of uploads, or as a request, is answered with words. */
class UploadProperties {

    private Path folder = Path.of("");

    @BeforeTry
    void createFolder() throws IOException {
        folder = Files.createTempDirectory("uploads");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 20)
    void everyBadUploadSaysWhatIsWrong(@ForAll("uploads") DamagedTable upload) {
        upload.writeTo(folder);
        assertThatThrownBy(() ->
                        Plan.readFrom(TableSource.folder(folder).orElse(KurumePlans.tables()), "second-plan-draft"))
                .isInstanceOf(InvalidTablesException.class);
    }

    @Provide
    Arbitrary<DamagedTable> uploads() {
        return InvalidArbitraries.planTables();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void everyBadListOfOfficesSaysWhatIsWrong(@ForAll("lists") DamagedTable list) {
        list.writeTo(folder);
        assertThatThrownBy(() -> RoutingTable.readFrom(
                        TableSource.folder(folder).orElse(KurumeDistricts.tables()), "second-plan-draft"))
                .isInstanceOfSatisfying(
                        InvalidTablesException.class,
                        refusal -> assertThat(refusal.problems())
                                .isNotEmpty()
                                .allSatisfy(problem -> assertThat(problem.text(Locale.JAPANESE))
                                        .isNotBlank()));
    }

    @Provide
    Arbitrary<DamagedTable> lists() {
        return InvalidDistrictArbitraries.routingTables();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void everyBadTableOfIndicatorsSaysWhatIsWrong(@ForAll("indicators") DamagedTable table) {
        table.writeTo(folder);
        assertThatThrownBy(() -> IndicatorSet.readFrom(
                        TableSource.folder(folder).orElse(KurumeIndicators.tables()), "second-plan-draft"))
                .isInstanceOf(InvalidTablesException.class);
    }

    @Provide
    Arbitrary<DamagedTable> indicators() {
        return InvalidIndicatorArbitraries.indicatorTables();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void everyBadRequestSaysWhere(@ForAll("requests") String request) {
        assertThatThrownBy(() -> PlanJson.read(request, Plan.class))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        refusal -> assertThat(refusal.problems()).isNotEmpty());
    }

    @Provide
    Arbitrary<String> requests() {
        return InvalidArbitraries.json(Plan.class, ModelArbitraries.plans());
    }
}
