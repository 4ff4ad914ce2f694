package jp.kurume.plan.json;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with a JSON text: the {@code json} codes. */
public final class JsonProblems {

    /** Bytes that are no text in UTF-8. */
    public static final ProblemCode ENCODING = ProblemCode.error("json.encoding");

    /** A text that is no JSON. */
    public static final ProblemCode SYNTAX = ProblemCode.error("json.syntax");

    /** More behind the end of a JSON text. */
    public static final ProblemCode TRAILING = ProblemCode.error("json.trailing");

    /** A JSON text that is longer than any that is read. */
    public static final ProblemCode TOO_LONG = ProblemCode.error("json.too-long");

    /** Lists and objects in one another, deeper than any value of this library. */
    public static final ProblemCode TOO_DEEP = ProblemCode.error("json.too-deep");

    /** One text, name or number that is longer than any that is read. */
    public static final ProblemCode VALUE_TOO_LONG = ProblemCode.error("json.value.too-long");

    /** A property that the type does not have. */
    public static final ProblemCode PROPERTY_UNKNOWN = ProblemCode.error("json.property.unknown");

    /** A property that is not there. */
    public static final ProblemCode PROPERTY_MISSING = ProblemCode.error("json.property.missing");

    /** A property that stands there a second time. */
    public static final ProblemCode PROPERTY_TWICE = ProblemCode.error("json.property.twice");

    /** Something else where a text belongs. */
    public static final ProblemCode TEXT = ProblemCode.error("json.text");

    /** A number where a text belongs: a decimal number is a text, so that 61.30 stays 61.30. */
    public static final ProblemCode TEXT_NUMBER = ProblemCode.error("json.text.number");

    /** A text that was opened or saved in a wrong encoding, or has letters nobody can see. */
    public static final ProblemCode TEXT_DAMAGED = ProblemCode.error("json.text.damaged");

    /** Something else where a whole number belongs. */
    public static final ProblemCode WHOLE_NUMBER = ProblemCode.error("json.whole-number");

    /** Something else where a number belongs that need not be whole. */
    public static final ProblemCode NUMBER = ProblemCode.error("json.number");

    /** A whole number that is larger, or further below zero, than any that is read. */
    public static final ProblemCode WHOLE_NUMBER_RANGE = ProblemCode.error("json.whole-number.range");

    /** Something else where a list belongs. */
    public static final ProblemCode LIST = ProblemCode.error("json.list");

    /** Something else where an object belongs. */
    public static final ProblemCode OBJECT = ProblemCode.error("json.object");

    /** A word that is none of those that may stand there. */
    public static final ProblemCode CHOICE = ProblemCode.error("json.choice");

    /** A value of the right form that the type refuses, for the reason given. */
    public static final ProblemCode VALUE_REFUSED = ProblemCode.error("json.value.refused");

    /** A JSON text that is no document of this library. */
    public static final ProblemCode DOCUMENT_FORMAT = ProblemCode.error("json.document.format");

    /** A document that a newer version of this library has written. */
    public static final ProblemCode DOCUMENT_VERSION = ProblemCode.error("json.document.version");

    /** A property, an alternative or a word that is not there yet in the version that the document says. */
    public static final ProblemCode DOCUMENT_NEWER = ProblemCode.error("json.document.newer");

    /** A document of another type than the one asked for. */
    public static final ProblemCode DOCUMENT_TYPE = ProblemCode.error("json.document.type");

    private JsonProblems() {}
}
