package jp.kurume.plan.output;

import java.io.Serializable;
import java.util.Objects;

/**
 * A name and what is to be told of it.
 *
 * @param name the name, in the words of the page
 * @param text what is told
 */
public record Detail(Text name, Text text) implements Serializable {
    /** Checks the parts. */
    public Detail {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /**
     * What is to be told of a name in the page's own words.
     *
     * @param name the words
     * @param text what is told
     * @return the detail
     */
    public static Detail of(String name, Text text) {
        return new Detail(Text.of(name), text);
    }

    /** Prints name and text. */
    @Override
    public String toString() {
        return name + ": " + text;
    }
}
