package jp.kurume.plan.districts.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeContact;

/**
 * How an office is reached by mail and in the web, as far as HSDS has places for it: one address of the web and one for mail, and
 * contacts with an address for mail each. What it does not take, such as an address of the web without its scheme, stands elsewhere.
 *
 * @param email the first address for mail; empty if there is none
 * @param url the first address of the web; empty if there is none
 * @param furtherEmails the other addresses for mail
 * @param elsewhere what HSDS has no place for
 */
record Ways(String email, String url, List<OfficeContact> furtherEmails, List<OfficeContact> elsewhere) {

    static Ways of(Office office) {
        Stream<OfficeContact> own = Stream.of(
                        listed(
                                office,
                                OfficeContact.Kind.EMAIL,
                                office.details().email()),
                        listed(office, OfficeContact.Kind.WEB, office.details().url()))
                .flatMap(List::stream);
        List<OfficeContact> emails = new ArrayList<>();
        List<OfficeContact> urls = new ArrayList<>();
        List<OfficeContact> elsewhere = new ArrayList<>();
        Stream.concat(own, office.contacts().stream())
                .filter(contact -> !contact.kind().isNumber())
                .forEach(contact -> {
                    if (contact.kind() == OfficeContact.Kind.EMAIL && isEmail(contact.value())) {
                        emails.add(contact);
                    } else if (contact.kind() == OfficeContact.Kind.WEB && urls.isEmpty() && isUri(contact.value())) {
                        urls.add(contact);
                    } else {
                        elsewhere.add(contact);
                    }
                });
        return new Ways(
                emails.isEmpty() ? "" : emails.get(0).value(),
                urls.isEmpty() ? "" : urls.get(0).value(),
                emails.stream().skip(1).toList(),
                elsewhere);
    }

    private static List<OfficeContact> listed(Office office, OfficeContact.Kind kind, String value) {
        return value.isBlank() ? List.of() : List.of(new OfficeContact(kind, value, "", "", office.citation()));
    }

    private static boolean isUri(String url) {
        return url.matches("https?://[!-~]+");
    }

    private static boolean isEmail(String email) {
        return email.matches("[!-~&&[^@]]+@[A-Za-z0-9.-]+");
    }
}
