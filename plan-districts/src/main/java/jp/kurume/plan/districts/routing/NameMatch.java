package jp.kurume.plan.districts.routing;

import java.util.EnumSet;
import java.util.Set;
import jp.kurume.plan.districts.spelling.Reading;
import jp.kurume.plan.districts.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** Where a form was found in a text, which may have something before it and behind it. */
final class NameMatch {

    /** The text without what stands before the name. */
    private final Spelling spelling;
    /** The first of the forms that are spelled as the text is. */
    private final NameForm first;
    /** How many letters the form has in the text. */
    private final int length;

    private final boolean isReading;
    private final boolean hasPlace;
    private final boolean hasEnding;

    NameMatch(Spelling spelling, NameForm first, int length, boolean isReading, boolean hasPlace, boolean hasEnding) {
        this.spelling = spelling;
        this.first = first;
        this.length = length;
        this.isReading = isReading;
        this.hasPlace = hasPlace;
        this.hasEnding = hasEnding;
    }

    /** The first of the forms that the text may be in. */
    NameForm first() {
        return first;
    }

    /** The form that the text is in, or null if it may be that of several districts. */
    @Nullable
    NameForm form() {
        NameForm asWritten = null;
        boolean several = false;
        for (NameForm form = first; form != null; form = form.next()) {
            several |= form.district() != first.district();
            if (form.isWrittenAs(spelling, length)) {
                if (asWritten != null && asWritten.district() != form.district()) {
                    return null;
                }
                asWritten = asWritten == null ? form : asWritten;
            }
        }
        return asWritten != null ? asWritten : several ? null : first;
    }

    /** Whether the text is, letter by letter, nothing but a name that the table records, and of one district only. */
    boolean isNameAsItStands() {
        NameForm form = hasPlace || hasEnding || isReading ? null : form();
        return form != null && form.kind().isRecorded() && form.isWrittenAs(spelling, length);
    }

    /** What had to be changed in the text before it was the name of the form's district. */
    Set<NameChange> changes(NameForm form) {
        Set<NameChange> changes = EnumSet.noneOf(NameChange.class);
        // What the name itself holds is no change, and what it holds and the text does not is one.
        int asAWhole = spelling.changes() ^ form.changes();
        addIf(changes, NameChange.WHITE_SPACE, (asAWhole & Spelling.WHITE_SPACE) != 0);
        addIf(changes, NameChange.INVISIBLE, (asAWhole & Spelling.INVISIBLE) != 0);
        addIf(changes, NameChange.PUNCTUATION, (asAWhole & Spelling.PUNCTUATION) != 0);
        addIf(changes, NameChange.WIDTH, (asAWhole & Spelling.WIDTH) != 0);
        addIf(changes, NameChange.COMPOSITION, (asAWhole & Spelling.COMPOSITION) != 0);
        if (isReading) {
            boolean latin = Reading.isLatin(spelling.letter(0));
            changes.add(latin ? NameChange.ROMANIZATION : NameChange.READING);
        } else {
            addLetters(changes, form.written());
        }
        addIf(changes, NameChange.PRINTED_FORM, form.kind() == NameForm.Kind.PRINTED_FORM);
        addIf(changes, NameChange.SUCCESSOR, form.kind() == NameForm.Kind.FORMER);
        addIf(changes, NameChange.NUMBER, form.kind() == NameForm.Kind.NUMBER);
        addIf(changes, NameChange.PREFIX, hasPlace);
        addIf(changes, NameChange.ENDING, hasEnding || form.kind() == NameForm.Kind.WITHOUT_ENDING);
        return changes;
    }

    private void addLetters(Set<NameChange> changes, String name) {
        for (int i = 0; i < Math.min(length, name.length()); i++) {
            char written = spelling.written(i);
            if (written != name.charAt(i)) {
                changes.add(change(written, name.charAt(i)));
            }
        }
        // A long vowel mark at the end of the one, which the other goes without.
        addIf(changes, NameChange.KANA, length != name.length());
    }

    private static void addIf(Set<NameChange> changes, NameChange change, boolean made) {
        if (made) {
            changes.add(change);
        }
    }

    /** What it is to write one letter for another that is looked up as the same. */
    private static NameChange change(char written, char other) {
        if (Spelling.isRepetition(written) || Spelling.isRepetition(other)) {
            return NameChange.REPETITION;
        }
        return Spelling.isKana(written) || Spelling.isKana(other) ? NameChange.KANA : NameChange.LETTER_FORM;
    }

    /** Prints the form and the text. */
    @Override
    public String toString() {
        return first + " in " + spelling;
    }
}
