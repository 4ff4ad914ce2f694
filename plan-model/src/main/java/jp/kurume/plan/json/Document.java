package jp.kurume.plan.json;

/**
 * A value with what tells a reader how to read it.
 *
 * @param format the name of the form, always the same
 * @param version the version of the form
 * @param type the type of the content
 * @param content the value
 */
record Document<T>(String format, int version, String type, T content) {

    static final String FORMAT = "community-welfare-plan";
}
