package jp.kurume.plan.interchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a type that its texts are quoted as they were found, typed or read, so that in JSON they may be damaged ones: a
 * problem quotes what is wrong.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface QuotesTexts {}
