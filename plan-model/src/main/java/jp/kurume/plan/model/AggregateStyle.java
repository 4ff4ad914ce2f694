package jp.kurume.plan.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How aggregates are generated: behind their own type and builder.
 *
 * <p>An annotation of our own with source retention, since the settings would otherwise stand in the class file, where a
 * consumer's compiler would warn of enum constants it cannot find.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builder = "new",
        allowedClasspathAnnotations = Override.class)
@interface AggregateStyle {}
