package jp.kurume.plan.interchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Since which version of the JSON form something is there: a property (on the parameter that takes it), an alternative of a
 * sealed type (on its class) or a word (on its constant).
 *
 * <p>Such a property may be left out, since no earlier text has it. A document that says an earlier version must not have it,
 * nor such an alternative or word.
 */
@Target({ElementType.PARAMETER, ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SinceVersion {

    /** {@return the version, at least 2} */
    int value();
}
