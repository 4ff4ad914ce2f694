package jp.kurume.plan.output;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a page is made of between its headings, whatever it is written as. */
public sealed interface Block extends Serializable
        permits Block.Paragraph, Block.Items, Block.Details, Block.Folded, Grid, Picture {

    /**
     * Does what is to be done for each kind of block.
     *
     * @param paragraph for a paragraph
     * @param items for a list
     * @param details for names with what is told of them
     * @param grid for a table
     * @param picture for a picture
     * @param <T> the type of the result
     * @return the result
     */
    <T> T fold(
            Function<Paragraph, T> paragraph,
            Function<Items, T> items,
            Function<Details, T> details,
            Function<Grid, T> grid,
            Function<Picture, T> picture);

    /**
     * A line of text that stands by itself.
     *
     * @param text the text
     */
    record Paragraph(Text text) implements Block {
        /** Checks the text. */
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <T> T fold(
                Function<Paragraph, T> paragraph,
                Function<Items, T> items,
                Function<Details, T> details,
                Function<Grid, T> grid,
                Function<Picture, T> picture) {
            Objects.requireNonNull(paragraph, "paragraph");
            Objects.requireNonNull(items, "items");
            Objects.requireNonNull(details, "details");
            Objects.requireNonNull(grid, "grid");
            Objects.requireNonNull(picture, "picture");
            return paragraph.apply(this);
        }
    }

    /**
     * A list of texts of equal rank.
     *
     * @param texts the texts
     */
    record Items(List<Text> texts) implements Block {
        /** Copies the texts. */
        public Items {
            Objects.requireNonNull(texts, "texts");
            texts = List.copyOf(texts);
        }

        @Override
        public <T> T fold(
                Function<Paragraph, T> paragraph,
                Function<Items, T> items,
                Function<Details, T> details,
                Function<Grid, T> grid,
                Function<Picture, T> picture) {
            Objects.requireNonNull(paragraph, "paragraph");
            Objects.requireNonNull(items, "items");
            Objects.requireNonNull(details, "details");
            Objects.requireNonNull(grid, "grid");
            Objects.requireNonNull(picture, "picture");
            return items.apply(this);
        }
    }

    /**
     * Names, each with what is to be told of it.
     *
     * @param details the names and texts
     */
    record Details(List<Detail> details) implements Block {
        /** Copies the details. */
        public Details {
            Objects.requireNonNull(details, "details");
            details = List.copyOf(details);
        }

        @Override
        public <T> T fold(
                Function<Paragraph, T> paragraph,
                Function<Items, T> items,
                Function<Details, T> details,
                Function<Grid, T> grid,
                Function<Picture, T> picture) {
            Objects.requireNonNull(paragraph, "paragraph");
            Objects.requireNonNull(items, "items");
            Objects.requireNonNull(details, "details");
            Objects.requireNonNull(grid, "grid");
            Objects.requireNonNull(picture, "picture");
            return details.apply(this);
        }
    }

    /**
     * A block that a reader of a page on the screen opens when it is wanted, such as a long table in another order. It needs no
     * script. Everywhere else it stands as the block that it is.
     *
     * @param summary what is told of it while it is closed
     * @param block the block
     */
    record Folded(Text summary, Block block) implements Block {
        /** Checks the parts. */
        public Folded {
            Objects.requireNonNull(summary, "summary");
            Objects.requireNonNull(block, "block");
        }

        /** Does what is to be done for the block itself. */
        @Override
        public <T> T fold(
                Function<Paragraph, T> paragraph,
                Function<Items, T> items,
                Function<Details, T> details,
                Function<Grid, T> grid,
                Function<Picture, T> picture) {
            return block.fold(paragraph, items, details, grid, picture);
        }
    }
}
