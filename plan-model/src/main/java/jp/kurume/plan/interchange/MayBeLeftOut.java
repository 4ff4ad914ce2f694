package jp.kurume.plan.interchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a property in JSON, on the parameter that takes it, that it may be left out: the parameter is null then, and the
 * value gets what is natural there.
 *
 * <p>Of a property that came later {@link SinceVersion} says so already.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayBeLeftOut {}
