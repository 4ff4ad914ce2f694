package jp.kurume.plan.districts.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.OfficeContact;
import jp.kurume.plan.source.Citation;

/** What HSDS has no property for, as attributes with a term of a taxonomy. */
final class Attributes {

    private static final String FIELDS = "相談分野";
    private static final String BASES = "担当の根拠";
    private static final String REMARKS = "出典と理由";
    private static final String WAYS = "連絡先";
    private static final String CHECKS = "情報の確認";

    private static final String ABOUT_CHECKS = "情報をいつ、どの部署が確認したか";

    private final Identifiers ids;

    Attributes(Identifiers ids) {
        this.ids = ids;
    }

    /** The field of a service. */
    JsonObject field(String service, FieldColumn column) {
        String code = column.field().id();
        return attribute(
                "service",
                service,
                "field",
                code,
                term(FIELDS, "相談窓口一覧の相談分野", code, column.heading(), column.heading()));
    }

    /** What it rests on that a service is for an area. */
    JsonObject basis(String area, Basis basis) {
        String code = basis.name().toLowerCase(Locale.ROOT);
        return attribute(
                "service_area",
                area,
                "basis",
                code,
                term(BASES, "窓口が校区を担当するとされる根拠", code, name(basis), meaning(basis)));
    }

    /** An office that an area may belong to as well, by the identifier of its service. */
    JsonObject alternative(String area, String service) {
        return attribute(
                "service_area",
                area,
                "alternative",
                service,
                term(REMARKS, "記載の出典と、そう読む理由", "alternative", "他の候補", "担当かもしれない別の窓口のサービスのID"));
    }

    /** The source of what is said of a thing, and the reason if it is a reading. */
    List<JsonObject> source(String entity, String id, Citation citation) {
        List<JsonObject> attributes = new ArrayList<>();
        attributes.add(attribute(
                entity,
                id,
                "source",
                citation.source().title() + " " + citation.place(),
                term(REMARKS, "記載の出典と、そう読む理由", "source", "出典", "記載のある資料と箇所")));
        if (citation.isReading()) {
            attributes.add(because(entity, id, citation));
        }
        return attributes;
    }

    /** The reason of a reading. */
    JsonObject because(String entity, String id, Citation citation) {
        return attribute(
                entity,
                id,
                "because",
                citation.fold(printed -> "", Citation.Reading::reason),
                term(REMARKS, "記載の出典と、そう読む理由", "because", "理由", "そう読む理由"));
    }

    /** When something was last checked, where HSDS has no place for the day. */
    List<JsonObject> checkedOn(String entity, String id, Assurance checked) {
        List<JsonObject> attributes = new ArrayList<>();
        attributes.add(attribute(
                entity,
                id,
                "assured_date",
                checked.checkedOn().toString(),
                term(CHECKS, ABOUT_CHECKS, "assured_date", "確認日", "情報を最後に確認した日")));
        attributes.addAll(checkedBy(entity, id, checked));
        return attributes;
    }

    /** Who has checked something, and when it is due again. */
    List<JsonObject> checkedBy(String entity, String id, Assurance checked) {
        List<JsonObject> attributes = new ArrayList<>();
        attributes.add(attribute(
                entity,
                id,
                "assurer",
                checked.checkedBy(),
                term(CHECKS, ABOUT_CHECKS, "assurer", "確認した部署", "情報を最後に確認した部署")));
        checked.due()
                .ifPresent(due -> attributes.add(attribute(
                        entity,
                        id,
                        "assurance_due",
                        due.toString(),
                        term(CHECKS, ABOUT_CHECKS, "assurance_due", "次の期限", "次に確認する期限の日"))));
        return attributes;
    }

    /** Ways to reach an office that HSDS has no place for. */
    List<JsonObject> contacts(String entity, String id, List<OfficeContact> contacts) {
        return contacts.stream()
                .map(contact -> attribute(
                        entity,
                        id,
                        "contact",
                        contact.toString(),
                        contact.kind() == OfficeContact.Kind.EMAIL
                                ? term(WAYS, "窓口への連絡方法", "email", "メール", "メールアドレスの記載")
                                : term(WAYS, "窓口への連絡方法", "web", "ホームページ", "ホームページの記載")))
                .toList();
    }

    private JsonObject attribute(String entity, String id, String type, String value, JsonObject term) {
        return new JsonObject()
                .put("id", ids.of("attribute", id, type, value))
                .put("link_id", id)
                .put("link_type", type)
                .put("link_entity", entity)
                .put("value", value)
                .put("taxonomy_term", term);
    }

    private JsonObject term(String taxonomy, String about, String code, String name, String description) {
        return new JsonObject()
                .put("id", ids.of("term", taxonomy, code))
                .put("code", code)
                .put("name", name)
                .put("description", description)
                .put("language", Locale.JAPANESE.toLanguageTag())
                .put(
                        "taxonomy_detail",
                        new JsonObject()
                                .put("id", ids.of("taxonomy", taxonomy))
                                .put("name", taxonomy)
                                .put("description", about));
    }

    private static String name(Basis basis) {
        return switch (basis) {
            case PRINTED -> "記載どおり";
            case SPANNED -> "結合セル";
            case INFERRED -> "要確認";
            case CITYWIDE -> "市内全域";
            case DECLARED -> "市のデータ";
            case CONFIRMED -> "市が確認";
        };
    }

    private static String meaning(Basis basis) {
        return switch (basis) {
            case PRINTED -> "校区の行に記載がある";
            case SPANNED -> "セルは空欄で、同じ圏域の別の行に記載がある";
            case INFERRED -> "セルは空欄で、表の配置や名称からの推定。市への確認が必要";
            case CITYWIDE -> "欄に一つだけの窓口で、全校区の担当と読む";
            case DECLARED -> "市のデータに記載がある";
            case CONFIRMED -> "市が確認した";
        };
    }
}
