package jp.kurume.plan.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes an identifier for an element of a plan that is the same in every process and every year: a name-based UUID.
 *
 * <p>An element is named by a path: the municipality's code, the edition, a kind of element and the element's own id,
 * as far as they apply. The same path gives the same identifier, another path another one.
 *
 * <p>The identifier is version 5 of RFC 9562 (formerly RFC 4122), that is SHA-1 over a namespace and a name in UTF-8. The
 * name is the path with a solidus between its steps, in which {@code %} is written {@code %25} and {@code /} is
 * written {@code %2F}: {@code 402036/second-plan-draft/initiative/4}. The namespace is
 * {@code 0df1e68f-c993-5aae-a3a6-15272381fdb8}, itself version 5 of the domain name {@code plan.kurume.jp}, which is the
 * name of this library's packages read backwards. So any other software can compute the same identifiers.
 */
public final class StableId {

    private static final UUID NAMESPACE = UUID.fromString("0df1e68f-c993-5aae-a3a6-15272381fdb8");

    private StableId() {}

    /**
     * The identifier of what a path names.
     *
     * @param first the first step, as a rule the municipality's code
     * @param further the further steps, such as edition, kind of element and id
     * @return the identifier, a UUID of version 5
     */
    public static UUID of(String first, String... further) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(further, "further");
        StringBuilder name = new StringBuilder(escaped(first));
        for (String step : List.of(further)) {
            name.append('/').append(escaped(step));
        }
        return nameBased(NAMESPACE, name.toString());
    }

    private static String escaped(String step) {
        return step.replace("%", "%25").replace("/", "%2F");
    }

    /** RFC 9562, section 5.5: the first 128 bits of the hash, of which six say version and variant. */
    static UUID nameBased(UUID namespace, String name) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .flip());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long timeAndVersion = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        long variantAndNode = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(timeAndVersion, variantAndNode);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-1", e);
        }
    }
}
