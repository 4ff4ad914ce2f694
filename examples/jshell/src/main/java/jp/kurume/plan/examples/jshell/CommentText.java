package jp.kurume.plan.examples.jshell;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;

/** The plain text of a Javadoc comment: paragraphs with a blank line between them, examples as they stand. */
final class CommentText extends SimpleDocTreeVisitor<StringBuilder, StringBuilder> {

    private final DocTrees trees;

    /** Whether an example is being read, whose lines are kept. */
    private boolean isExample;

    CommentText(DocTrees trees) {
        this.trees = trees;
    }

    /**
     * The text of some pieces of a comment.
     *
     * @param pieces the pieces
     * @return paragraphs on one line each, and lines of examples behind four blanks
     */
    String of(List<? extends DocTree> pieces) {
        StringBuilder text = new StringBuilder();
        isExample = false;
        pieces.forEach(piece -> piece.accept(this, text));
        return text.toString().replaceAll("[ \n]*\n *(?=\n)", "\n").strip();
    }

    @Override
    protected StringBuilder defaultAction(DocTree tree, StringBuilder text) {
        return text;
    }

    @Override
    public StringBuilder visitText(TextTree tree, StringBuilder text) {
        return add(tree.getBody(), text);
    }

    private StringBuilder add(String words, StringBuilder text) {
        return text.append(isExample ? words.replaceAll("\n ?", "\n    ") : words.replaceAll("\\s+", " "));
    }

    @Override
    public StringBuilder visitLiteral(LiteralTree tree, StringBuilder text) {
        String words = tree.getBody().getBody();
        return add(isExample ? words.strip() : words, text);
    }

    @Override
    public StringBuilder visitLink(LinkTree tree, StringBuilder text) {
        if (tree.getLabel().isEmpty()) {
            return text.append(
                    tree.getReference().getSignature().replaceFirst("^#", "").replace('#', '.'));
        }
        tree.getLabel().forEach(piece -> piece.accept(this, text));
        return text;
    }

    @Override
    public StringBuilder visitValue(ValueTree tree, StringBuilder text) {
        return tree.getReference() == null
                ? text
                : text.append(tree.getReference().getSignature().replace("#", ""));
    }

    @Override
    public StringBuilder visitReturn(ReturnTree tree, StringBuilder text) {
        StringBuilder returned = new StringBuilder();
        tree.getDescription().forEach(piece -> piece.accept(this, returned));
        return text.append(Sentence.of(returned.toString()));
    }

    @Override
    public StringBuilder visitEntity(EntityTree tree, StringBuilder text) {
        return text.append(trees.getCharacters(tree));
    }

    @Override
    public StringBuilder visitStartElement(StartElementTree tree, StringBuilder text) {
        return switch (tree.getName().toString()) {
            case "pre" -> {
                isExample = true;
                yield text.append("\n\n    ");
            }
            case "p", "ul", "ol", "table", "h2", "h3", "h4" -> text.append("\n\n");
            case "li" -> text.append("\n- ");
            case "tr" -> text.append("\n");
            case "td", "th" -> text.append("  ");
            default -> text;
        };
    }

    @Override
    public StringBuilder visitEndElement(EndElementTree tree, StringBuilder text) {
        return switch (tree.getName().toString()) {
            case "pre" -> {
                isExample = false;
                yield text.append("\n\n");
            }
            case "ul", "ol", "table", "h2", "h3", "h4" -> text.append("\n\n");
            default -> text;
        };
    }
}
