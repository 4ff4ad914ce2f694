package jp.kurume.plan.districts;

import java.util.List;

/** Texts and names inside a message: whatever was given, the message stays short and on one line. */
final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    /** The text in quotation marks, from its beginning only if it is long. */
    static String of(String text) {
        boolean whole = text.length() <= LONGEST;
        int end = whole ? text.length() : LONGEST;
        // Half a letter beyond the Basic Multilingual Plane would print as a question mark.
        end -= !whole && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        String quoted = text.substring(0, end).replace('\n', ' ').replace('\r', ' ');
        return "\"" + quoted + (whole ? "\"" : "…\" (" + text.length() + " letters)");
    }

    /** The names of districts, joined by "or". */
    static String namesOf(List<SchoolDistrict> districts) {
        StringBuilder names = new StringBuilder();
        for (SchoolDistrict district : districts) {
            names.append(names.isEmpty() ? "" : " or ").append(district.name());
        }
        return names.toString();
    }
}
