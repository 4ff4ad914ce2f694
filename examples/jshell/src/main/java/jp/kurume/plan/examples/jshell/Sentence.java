package jp.kurume.plan.examples.jshell;

/** A description in Javadoc, which begins with a small letter and has no full stop, as a sentence. */
final class Sentence {

    private Sentence() {}

    static String of(String description) {
        String plain = description.strip();
        return plain.isEmpty() || plain.endsWith(".")
                ? plain
                : Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + ".";
    }
}
