package jp.kurume.plan.examples.jshell;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.util.DocTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import jdk.javadoc.doclet.DocletEnvironment;
import jp.kurume.plan.text.DisplayWidth;

/** The help on one type: its name and comment, and each public member with the sentence that says what it does. */
final class TypeHelp {

    /** The columns of a narrow terminal. */
    private static final int WIDTH = 80;

    private final DocletEnvironment environment;
    private final DocTrees trees;
    private final TypeElement type;
    private final CommentText comments;
    private final StringBuilder out = new StringBuilder();

    TypeHelp(DocletEnvironment environment, TypeElement type) {
        this.environment = environment;
        this.type = type;
        trees = environment.getDocTrees();
        comments = new CommentText(trees);
    }

    /** The text, whose lines end with a line feed. */
    String text() {
        out.append(type.getKind().name().toLowerCase(Locale.ROOT).replace("annotation_type", "annotation"))
                .append(' ')
                .append(type.getQualifiedName())
                .append('\n');
        if (!type.getPermittedSubclasses().isEmpty()) {
            lines(
                    type.getPermittedSubclasses().stream()
                            .map(TypeHelp::name)
                            .collect(Collectors.joining(", ", "= ", "")),
                    "  ",
                    "    ");
        }
        out.append('\n');
        DocCommentTree comment = trees.getDocCommentTree(type);
        if (comment != null) {
            paragraphs(comments.of(comment.getFullBody()), "");
            members(comment);
        }
        for (Element member : type.getEnclosedElements()) {
            if (environment.isIncluded(member) && isTold(member)) {
                member(member);
            }
        }
        return out.toString();
    }

    /** The components of a record, of which its comment tells. */
    private void members(DocCommentTree comment) {
        for (ParamTree parameter : parameters(comment)) {
            out.append('\n');
            item(component(parameter.getName().toString()));
            sentence(Sentence.of(comments.of(parameter.getDescription())));
        }
    }

    /** The accessor of a component with its type. */
    private String component(String name) {
        return type.getRecordComponents().stream()
                .filter(component -> component.getSimpleName().contentEquals(name))
                .map(component -> name(component.asType()) + " " + name + "()")
                .findFirst()
                .orElse(name);
    }

    private static List<ParamTree> parameters(DocCommentTree comment) {
        return comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .filter(parameter -> !parameter.isTypeParameter())
                .toList();
    }

    /** What every value has, and what a record's comment has told already, is left out. */
    private boolean isTold(Element member) {
        boolean isOfRecord = type.getKind() == ElementKind.RECORD
                && (member.getKind() == ElementKind.CONSTRUCTOR
                        || type.getRecordComponents().stream()
                                .anyMatch(component -> component.getAccessor().equals(member)));
        return trees.getDocCommentTree(member) != null
                && !isOfRecord
                && (member instanceof ExecutableElement || member instanceof VariableElement);
    }

    private void member(Element member) {
        DocCommentTree comment = trees.getDocCommentTree(member);
        out.append('\n');
        item(member instanceof ExecutableElement executable ? signature(executable) : signature(member));
        sentence(comments.of(comment.getFirstSentence()));
        returned(comment);
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ThrowsTree thrown) {
                sentence("! " + thrown.getExceptionName() + ": " + comments.of(thrown.getDescription()));
            }
        }
    }

    private void returned(DocCommentTree comment) {
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ReturnTree returned) {
                sentence("→ " + comments.of(returned.getDescription()));
            }
        }
    }

    private static String signature(Element member) {
        return name(member.asType()) + " " + member.getSimpleName();
    }

    private String signature(ExecutableElement member) {
        String parameters =
                member.getParameters().stream().map(TypeHelp::signature).collect(Collectors.joining(", ", "(", ")"));
        if (member.getKind() == ElementKind.CONSTRUCTOR) {
            return "new " + type.getSimpleName() + parameters;
        }
        String owner = member.getModifiers().contains(Modifier.STATIC) ? type.getSimpleName() + "." : "";
        return name(member.getReturnType()) + " " + owner + member.getSimpleName() + parameters;
    }

    /** A type without its packages and annotations. */
    private static String name(TypeMirror type) {
        return type.toString().replaceAll("@[\\w.]+(\\([^)]*\\))?,? ?", "").replaceAll("\\b([a-z]\\w*\\.)+", "");
    }

    private void item(String signature) {
        lines(signature, "  ", "      ");
    }

    private void sentence(String text) {
        if (!text.isEmpty()) {
            paragraphs(text, "      ");
        }
    }

    private void paragraphs(String text, String before) {
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("    ") || line.isBlank()) {
                out.append((before + line).stripTrailing()).append('\n');
            } else {
                lines(line.strip(), before, before);
            }
        }
    }

    /** A text in lines that fit the terminal, broken at blanks. */
    private void lines(String text, String first, String further) {
        List<String> words = new ArrayList<>(List.of(text.split(" +", -1)));
        StringBuilder line = new StringBuilder(first).append(words.remove(0));
        for (String word : words) {
            if (DisplayWidth.of(line + " " + word) > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(further).append(word);
            } else {
                line.append(' ').append(word);
            }
        }
        out.append(line).append('\n');
    }
}
