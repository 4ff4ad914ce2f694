/** Every value through the mappers of a Spring Boot 4 application. */
@NullMarked
package jp.kurume.plan.examples.springboot4;

import org.jspecify.annotations.NullMarked;
