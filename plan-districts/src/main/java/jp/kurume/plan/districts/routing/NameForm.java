package jp.kurume.plan.districts.routing;

import jp.kurume.plan.districts.routing.DistrictNames.Known;
import jp.kurume.plan.districts.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** A way to write a district's name, and the next one that is spelled alike. */
final class NameForm {

    /** Whose name a form is. */
    enum Kind {
        /** The district's own name. */
        NAME,
        /** A form that is recorded beside it. */
        PRINTED_FORM,
        /** The name of a district that ended before it. */
        FORMER,
        /** The district's own name with its number written otherwise: 第1 for 第一. */
        NUMBER,
        /** The district's own name without the ending that it has in the table: 日吉 for 日吉小学校. */
        WITHOUT_ENDING;

        /** Whether the form stands in the table letter by letter, and is of a district of today. */
        boolean isRecorded() {
            return this == NAME || this == PRINTED_FORM;
        }
    }

    private final String written;
    private final Known district;
    private final Kind kind;
    private final int changes;
    private @Nullable NameForm next;
    /** The last form that is spelled alike, known to the first of them. */
    private NameForm last = this;

    /**
     * A form.
     *
     * @param written its letters as they are written
     * @param changes what was done to them as a whole before they were looked up, as {@link Spelling#changes()} says
     */
    NameForm(String written, Known district, Kind kind, int changes) {
        this.written = written;
        this.district = district;
        this.kind = kind;
        this.changes = changes;
    }

    /** Puts another form that is spelled alike behind those that are there. */
    void add(NameForm other) {
        last.next = other;
        last = other;
    }

    String written() {
        return written;
    }

    Known district() {
        return district;
    }

    Kind kind() {
        return kind;
    }

    int changes() {
        return changes;
    }

    @Nullable
    NameForm next() {
        return next;
    }

    /** Whether so many letters of a text are those of the form, each written as it is. */
    boolean isWrittenAs(Spelling text, int length) {
        if (written.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (written.charAt(i) != text.written(i)) {
                return false;
            }
        }
        return true;
    }

    /** Prints the letters and the kind. */
    @Override
    public String toString() {
        return written + " " + kind;
    }
}
