package jp.kurume.plan.districts.hsds;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.syntax.Json;

/**
 * A routing table as JSON of the Human Services Data Specification 3.0, ready to be written.
 *
 * <p>Each service is valid against the schema {@code service.json} of HSDS 3.0 and each organization against {@code
 * organization.json}, and neither has a property that the schemas do not know. How the parts of a list of offices are
 * expressed is told in {@linkplain jp.kurume.plan.districts.hsds the package}.
 *
 * <p>The same routing table always gives the same text and the same identifiers. Halves of surrogate pairs, which no UTF-8 can
 * hold, are written as U+FFFD. Needs no JSON library.
 *
 * <p>Immutable and thread-safe.
 *
 * @param routing the routing table
 */
public record Hsds(RoutingTable routing) implements Serializable {

    /** The file of services within a folder. */
    public static final String SERVICES = "services.json";

    /** The file of organizations within a folder. */
    public static final String ORGANIZATIONS = "organizations.json";

    /** Checks that there is one. */
    public Hsds {
        Objects.requireNonNull(routing, "routing");
    }

    /**
     * {@return the documents of a routing table}
     *
     * @param routing the routing table
     */
    public static Hsds of(RoutingTable routing) {
        return new Hsds(routing);
    }

    /**
     * The services, each with its organization: an office in a field of consultation is one, and the office for those who do
     * not know whom to ask another.
     *
     * @return a JSON array, fields in the order of the list and offices in the order of the tables, one property per line
     */
    public String services() {
        return Json.document(JsonObject.plain(new Services(routing).all()));
    }

    /**
     * The organizations: the offices.
     *
     * @return a JSON array, offices in the order of the tables, one property per line
     */
    public String organizations() {
        return Json.document(JsonObject.plain(new Organizations(routing).all()));
    }

    /**
     * Writes both into a folder in UTF-8, in place of what was in the two files.
     *
     * @param folder the folder; made if it is not there
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(SERVICES), services(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(ORGANIZATIONS), organizations(), StandardCharsets.UTF_8);
    }

    /** Prints what the documents are of. */
    @Override
    public String toString() {
        return "HSDS 3.0: " + routing;
    }
}
