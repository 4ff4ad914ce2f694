package jp.kurume.plan.districts.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeContact;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.districts.PlaceName;
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
        routing.lastChecks()
                .of(office)
                .ifPresent(checked -> cited.addAll(attributes.checkedOn("organization", id, checked)));
        cited.addAll(attributes.contacts("organization", id, Ways.of(office).elsewhere()));
        return new JsonObject()
                .put("id", id)
                .put("name", office.name())
                .put("alternate_name", office.shortName().equals(office.name()) ? "" : office.shortName())
                .put("description", routing.edition().municipality().name() + "の相談窓口（" + routing.edition() + "）")
                .put("email", Ways.of(office).email())
                .put("website", Ways.of(office).url())
                .put("contacts", contacts("organization_id", id, office))
                .put("phones", phones(id, office))
                .put("locations", locations(id, office))
                .put("attributes", cited);
    }

    /** Further addresses for mail of an office, as those of an organization or service of an id. */
    List<JsonObject> contacts(String owner, String id, Office office) {
        return Ways.of(office).furtherEmails().stream()
                .map(contact -> new JsonObject()
                        .put("id", ids.of("contact", id, contact.value()))
                        .put(owner, id)
                        .put("name", contact.label())
                        .put("email", contact.value()))
                .toList();
    }

    /** Where the office is. Without a postal code, or a prefecture, HSDS has no place for an address but a description. */
    private List<JsonObject> locations(String organization, Office office) {
        OfficeDetails details = office.details();
        if (details.address().isEmpty()) {
            return List.of();
        }
        String id = ids.of("location", organization);
        JsonObject location = new JsonObject()
                .put("id", id)
                .put("location_type", "physical")
                .put("organization_id", organization)
                .put("name", office.name());
        Optional<String> prefecture = routing.placeNames().stream()
                .filter(place -> place.kind() == PlaceName.Kind.PREFECTURE)
                .map(PlaceName::name)
                .findFirst();
        if (details.postalCode().isEmpty() || prefecture.isEmpty()) {
            return List.of(location.put("description", (details.postalCode() + " " + details.address()).strip()));
        }
        JsonObject address = new JsonObject()
                .put("id", ids.of("address", organization))
                .put("location_id", id)
                .put("address_1", details.address())
                .put("city", routing.edition().municipality().name())
                .put("state_province", prefecture.get())
                .put("postal_code", details.postalCode())
                .put("country", "JP")
                .put("address_type", "physical");
        return List.of(location.put("addresses", List.of(address)));
    }

    /** The numbers of an office, as those of the organization or service of an id. */
    List<JsonObject> phones(String owner, Office office) {
        List<JsonObject> phones = new ArrayList<>();
        office.listedTelephone()
                .forEach(number -> phones.add(checked(
                        phone(owner, "voice", number),
                        ids.of("phone", owner, "voice"),
                        office,
                        Assurance.Kind.TELEPHONE)));
        office.fax()
                .find()
                .ifPresent(number -> phones.add(checked(
                        phone(owner, "fax", number), ids.of("phone", owner, "fax"), office, Assurance.Kind.FAX)));
        for (OfficeContact contact : office.contacts()) {
            contact.number().ifPresent(number -> phones.add(furtherPhone(owner, contact, number)));
        }
        return phones;
    }

    /** A number that was checked by itself, later than its office. */
    private JsonObject checked(JsonObject phone, String id, Office office, Assurance.Kind kind) {
        return phone.put(
                "attributes",
                routing.lastChecks().about(office).stream()
                        .filter(one -> one.kind() == kind)
                        .flatMap(one -> attributes.checkedOn("phone", id, one).stream())
                        .toList());
    }

    private JsonObject furtherPhone(String owner, OfficeContact contact, TelephoneNumber number) {
        String type = contact.kind() == OfficeContact.Kind.FAX ? "fax" : "voice";
        String described = (contact.label() + " " + contact.hours()).strip();
        return phone(ids.of("phone", owner, type, number.printed()), type, number, described);
    }

    private JsonObject phone(String owner, String type, TelephoneNumber number) {
        return phone(ids.of("phone", owner, type), type, number, "");
    }

    /** A number, its extension where it is one, and whatever else is printed of it as its description. */
    private static JsonObject phone(String id, String type, TelephoneNumber number, String described) {
        JsonObject phone = new JsonObject().put("id", id).put("number", number.number());
        String extension = number.extension();
        // HSDS has a number for it, which cannot begin with 0.
        boolean isNumber = extension.matches("[1-9][0-9]*");
        if (isNumber) {
            phone.put("extension", Long.parseLong(extension));
        }
        String behind = Stream.of(number.line(), isNumber || extension.isEmpty() ? "" : "内線" + extension)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("・"));
        String description = (described + " " + behind).strip();
        return phone.put("type", type).put("description", description.isEmpty() ? number.international() : description);
    }
}
