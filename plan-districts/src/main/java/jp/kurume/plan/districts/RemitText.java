package jp.kurume.plan.districts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.words.Words;

/**
 * What a row of a list says to people beside the office: for what of the district it is, or that there is none.
 *
 * <p>Stateless and thread-safe.
 */
public final class RemitText {

    private RemitText() {}

    /**
     * For what of a district and a field a row is.
     *
     * @param remit what is limited
     * @param words the reader's language
     * @return part, role, for whom and days; empty where nothing limits it
     */
    public static Text limits(Remit remit, Words words) {
        Objects.requireNonNull(remit, "remit");
        Objects.requireNonNull(words, "words");
        List<Text> limits = new ArrayList<>();
        remit.part().fold(() -> false, part -> limits.add(Text.quoted(part)));
        if (remit.role() != OfficeRole.MAIN) {
            limits.add(Text.say(words, "remit.role." + remit.role()));
        }
        remit.forWhom().fold(() -> false, whom -> limits.add(Text.quoted(whom)));
        if (!remit.days().isAlways()) {
            limits.add(Text.say(
                    words,
                    "remit.days",
                    remit.days().from().map(LocalDate::toString).orElse(""),
                    remit.days().to().map(LocalDate::toString).orElse("")));
        }
        return limits.isEmpty()
                ? Text.NONE
                : Text.say(words, "remit.limits", Text.joined(words.say("page.comma"), limits));
    }

    /**
     * That there is no office.
     *
     * @param unserved where there is none
     * @param words the reader's language
     * @return that, and the reason
     */
    public static Text none(Unserved unserved, Words words) {
        Objects.requireNonNull(unserved, "unserved");
        Objects.requireNonNull(words, "words");
        return unserved.reason().isEmpty()
                ? Text.say(words, "remit.no-office")
                : Text.say(words, "remit.no-office.because", Text.quoted(unserved.reason()));
    }
}
