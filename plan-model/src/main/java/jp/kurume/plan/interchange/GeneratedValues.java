package jp.kurume.plan.interchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How builders, withers and aggregates of a package are generated: aggregates behind their own type and builder, and
 * without annotations that a consumer's compiler would look for in vain.
 *
 * <p>An annotation of our own with source retention, since the settings themselves would stand in class files, where a
 * consumer's compiler would warn of enum constants it cannot find.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builder = "new",
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = Override.class)
public @interface GeneratedValues {}
