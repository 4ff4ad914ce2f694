package jp.kurume.plan.districts.hsds;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.routing.RoutingTable;

/** Offices as organizations. */
final class Organizations {

    private final RoutingTable routing;
    private final Identifiers ids;
    private final Attributes attributes;

    Organizations(RoutingTable routing) {
        this.routing = routing;
        this.ids = new Identifiers(routing.edition().municipality());
        this.attributes = new Attributes(ids);
    }

    List<JsonObject> all() {
        return routing.offices().stream().map(this::organization).toList();
    }

    JsonObject organization(Office office) {
        String id = ids.of("office", office.id());
        List<JsonObject> cited = new ArrayList<>(attributes.source("organization", id, office.citation()));
        if (office.hasComposedName()) {
            cited.add(attributes.because("organization", id, office.nameCitation()));
        }
        return new JsonObject()
                .put("id", id)
                .put("name", office.name())
                .put("alternate_name", office.shortName().equals(office.name()) ? "" : office.shortName())
                .put("description", routing.edition().municipality().name() + "の相談窓口（" + routing.edition() + "）")
                .put("phones", phones(id, office))
                .put("attributes", cited);
    }

    /** The numbers of an office, as those of the organization or service of an id. */
    List<JsonObject> phones(String owner, Office office) {
        List<JsonObject> phones = new ArrayList<>();
        phones.add(phone(owner, "voice", office.telephone()));
        office.fax().fold(number -> phones.add(phone(owner, "fax", number)), () -> false);
        return phones;
    }

    private JsonObject phone(String owner, String type, TelephoneNumber number) {
        return new JsonObject()
                .put("id", ids.of("phone", owner, type))
                .put("number", number.printed())
                .put("type", type)
                .put("description", number.international());
    }
}
