package jp.kurume.plan.interchange;

/** What every element that a plan numbers has to keep: a number from 1, and a title. */
public final class Numbered {

    private Numbered() {}

    /**
     * Checks a number and a title.
     *
     * @param kind what is numbered, in a word or two
     * @param number its number
     * @param title its title
     * @throws IllegalArgumentException if the number is below 1 or the title is blank
     */
    public static void check(String kind, int number, String title) {
        if (number < 1 || title.isBlank()) {
            throw new IllegalArgumentException("A plan's " + kind + " needs a number from 1 and a title, but has "
                    + number + " and \"" + title + "\"");
        }
    }
}
