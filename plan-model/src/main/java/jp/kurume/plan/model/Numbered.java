package jp.kurume.plan.model;

/** What every element that a plan numbers has to keep. */
final class Numbered {

    private Numbered() {}

    static void check(String kind, int number, String title) {
        if (number < 1 || title.isBlank()) {
            throw new IllegalArgumentException("A plan's " + kind + " needs a number from 1 and a title, but has "
                    + number + " and \"" + title + "\"");
        }
    }
}
