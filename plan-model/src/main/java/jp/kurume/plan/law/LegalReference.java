package jp.kurume.plan.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.text.UnseenLetters;

/**
 * A reference to a provision of a law (法令の条項): 社会福祉法第106条の5.
 *
 * <pre>{@code
 * LegalReference.parse("再犯の防止等の推進に関する法律第8条第1項");
 * LegalReference.parse("社会福祉法106条の5");      // 社会福祉法第106条の5
 * }</pre>
 *
 * <p>References are ordered by law and then as provisions stand in it. Laws have no order of their own: they are sorted by
 * the letters of their names. A law's name is taken as it is written; whether there is such a law is not checked.
 *
 * <p>In JSON it is the text that it prints, and in no other writing. Immutable and thread-safe.
 *
 * @param law the law's name
 * @param provision the provision
 */
public record LegalReference(String law, Provision provision) implements Comparable<LegalReference>, Serializable {

    /** No law's name is as long; a longer text is not looked at. */
    private static final int LONGEST = 400;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the law has no name
     */
    public LegalReference {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(provision, "provision");
        if (law.isBlank()) {
            throw new IllegalArgumentException("The law that " + provision + " belongs to has no name");
        }
    }

    /**
     * Reads a law's name and a provision as documents write them, one behind the other.
     *
     * @param text the text; the provision as {@link Provision#parse} reads it
     * @return the reference
     * @throws LegalReferenceParseException if the text is none
     */
    public static LegalReference parse(String text) {
        Objects.requireNonNull(text, "text");
        String whole = text.length() > LONGEST ? "" : UnseenLetters.trimmed(text);
        // A provision alone names no law; its own 第 would be taken for one.
        for (int end = Provision.find(whole).isPresent() ? whole.length() : 1; end < whole.length(); end++) {
            // The first place where the rest is a provision: a later one would cut a number in two.
            Optional<Provision> provision = Provision.find(whole.substring(end));
            if (provision.isPresent()) {
                return new LegalReference(UnseenLetters.trimmed(whole.substring(0, end)), provision.get());
            }
        }
        throw new LegalReferenceParseException(
                text, "reference to a law: its name and a provision, such as 社会福祉法第106条の5");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LegalReference fromJson(String text) {
        LegalReference reference = parse(text);
        LegalReferenceParseException.throwUnlessPrinted(reference.toString(), text);
        return reference;
    }

    /**
     * Whether another reference is to this provision or to a part of it.
     *
     * @param other the other reference
     * @return true if it is to the same law, and its provision {@linkplain Provision#contains is contained} in this one's
     */
    public boolean contains(LegalReference other) {
        Objects.requireNonNull(other, "other");
        return law.equals(other.law) && provision.contains(other.provision);
    }

    @Override
    public int compareTo(LegalReference other) {
        Objects.requireNonNull(other, "other");
        int byLaw = law.compareTo(other.law);
        return byLaw != 0 ? byLaw : provision.compareTo(other.provision);
    }

    /** Prints law and provision: {@code 社会福祉法第106条の5}. {@link #parse} reads it back. */
    @JsonValue
    @Override
    public String toString() {
        return law + provision;
    }
}
