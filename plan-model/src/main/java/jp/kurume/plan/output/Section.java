package jp.kurume.plan.output;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A section of a page: a heading, what stands below it, and its own sections.
 *
 * @param heading the heading
 * @param blocks what stands below it
 * @param sections the sections within it
 */
public record Section(Text heading, List<Block> blocks, List<Section> sections) implements Serializable {

    /** Checks and copies the parts. */
    public Section {
        Objects.requireNonNull(heading, "heading");
        blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
        sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
    }

    /**
     * {@return a section without sections of its own}
     *
     * @param heading the heading
     * @param blocks what stands below it
     */
    public static Section of(Text heading, List<Block> blocks) {
        return new Section(heading, blocks, List.of());
    }

    /** Prints the heading. */
    @Override
    public String toString() {
        return heading.plain();
    }
}
