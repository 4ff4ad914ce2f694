package jp.kurume.plan.districts.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeContact;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.districts.testing.DistrictArbitraries;
import jp.kurume.plan.testing.StandardFiles;
import org.junit.jupiter.api.Test;

/**
 * Documents are valid against the schemas of HSDS 3.0, wherever they are there to check, and have no property that the schemas
 * do not know: each is made to forbid what it does not name.
 */
class HsdsSchemaTest {

    private static final String BASE = "https://hsds.invalid/";
    private static final int MADE_UP = 200;

    private static Schema schema(String of) {
        Map<String, String> schemas = new HashMap<>();
        try (Stream<Path> files = Files.list(StandardFiles.find("hsds-3.0"))) {
            for (Path file : files.filter(file -> !file.getFileName().toString().startsWith("example"))
                    .toList()) {
                String closed = Files.readString(file).replaceFirst("\\{", "{\"additionalProperties\": false, ");
                schemas.put(BASE + file.getFileName(), closed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schemas.put(
                BASE + "list.json", "{\"type\": \"array\", \"minItems\": 1, \"items\": {\"$ref\": \"" + of + "\"}}");
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(schemas)
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()))
                .getSchema(SchemaLocation.of(BASE + "list.json"));
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void kurumesServicesAndOrganizationsAreValid() {
        Hsds hsds = Hsds.of(KurumeDistricts.routing());
        assertThat(errors(schema("service.json"), hsds.services())).isEmpty();
        assertThat(errors(schema("organization.json"), hsds.organizations())).isEmpty();
    }

    @Test
    void madeUpTablesAreValid() {
        Schema services = schema("service.json");
        Schema organizations = schema("organization.json");
        Stream<RoutingTable> tables =
                DistrictArbitraries.routingTables().sampleStream().limit(MADE_UP);
        tables.map(Hsds::of).forEach(hsds -> {
            assertThat(errors(services, hsds.services())).as(hsds.services()).isEmpty();
            assertThat(errors(organizations, hsds.organizations())).isEmpty();
        });
    }

    /** An office that is reached by mail or in the web alone is reached in the documents, too. */
    @Test
    void anOfficeThatHasNoNumberIsReachedOtherwise() {
        RoutingTable kurume = KurumeDistricts.routing();
        Office plain = kurume.offices().get(0);
        Office office = plain.withContacts(
                        contact(OfficeContact.Kind.EMAIL, "w@example.jp", "相談用"),
                        contact(OfficeContact.Kind.EMAIL, "x@example.jp", "夜間"),
                        contact(OfficeContact.Kind.EMAIL, "相談＠example.jp", ""),
                        contact(OfficeContact.Kind.WEB, "www.example.jp", ""),
                        contact(OfficeContact.Kind.WEB, "https://example.jp/a", ""),
                        contact(OfficeContact.Kind.WEB, "https://example.jp/b", "申込"))
                .withListedTelephone(List.of())
                .withFax(Fax.none());
        RoutingTable table = RoutingTable.builder()
                .from(kurume)
                .offices(kurume.offices().stream()
                        .map(one -> one.id().equals(office.id()) ? office : one)
                        .toList())
                .routes(kurume.routes().stream()
                        .map(route -> Route.of(
                                route.asOf(),
                                route.district(),
                                route.assignments().stream()
                                        .map(row ->
                                                row.office().id().equals(office.id()) ? row.withOffice(office) : row)
                                        .toList(),
                                route.fallback()))
                        .toList())
                .build();
        Hsds hsds = Hsds.of(table);
        assertThat(errors(schema("service.json"), hsds.services())).isEmpty();
        assertThat(errors(schema("organization.json"), hsds.organizations())).isEmpty();
        assertThat(hsds.organizations())
                .contains(
                        "\"email\": \"w@example.jp\"",
                        "\"website\": \"https://example.jp/a\"",
                        "\"name\": \"夜間\"",
                        "\"email\": \"x@example.jp\"",
                        "\"value\": \"相談＠example.jp\"",
                        "\"value\": \"www.example.jp\"",
                        "\"value\": \"申込 https://example.jp/b\"");
        assertThat(hsds.services()).contains("\"url\": \"https://example.jp/a\"", "\"email\": \"x@example.jp\"");
    }

    private static OfficeContact contact(OfficeContact.Kind kind, String value, String label) {
        return new OfficeContact(
                kind, value, label, "", KurumeDistricts.routing().citation());
    }

    /** The check itself can fail. */
    @Test
    void whatIsNotHsdsIsFound() {
        Schema schema = schema("service.json");
        String sound = Hsds.of(KurumeDistricts.routing()).services();
        assertThat(errors(schema, sound.replaceFirst("\"status\": \"active\"", "\"status\": \"open\"")))
                .hasSize(1);
        assertThat(errors(schema, sound.replaceFirst("\"status\": \"active\",", "")))
                .hasSize(1);
        assertThat(errors(schema, sound.replaceFirst("\"id\": \"........", "\"id\": \"x")))
                .hasSize(1);
        assertThat(errors(schema, sound.replaceFirst("\"link_type\"", "\"linktype\"")))
                .hasSize(1);
        assertThat(errors(schema, sound.replaceFirst("\"alternate_name\"", "\"short_name\"")))
                .hasSize(1);
        assertThat(errors(schema, "[]")).hasSize(1);
    }
}
