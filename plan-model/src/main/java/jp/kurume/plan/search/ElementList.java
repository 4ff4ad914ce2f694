package jp.kurume.plan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.text.FoldedText;

/** The elements of one subject, as they are gathered. */
final class ElementList {

    private final String edition;
    private final List<PrintedForm> printedForms;
    private final List<SearchedElement> elements = new ArrayList<>();

    ElementList(String edition, List<PrintedForm> printedForms) {
        this.edition = edition;
        this.printedForms = printedForms;
    }

    /** Starts an element; {@code key} with which printed forms name it, before its id. */
    Texts element(ElementKind kind, String key, Object id, String title, Citation citation) {
        Texts texts = new Texts(kind, String.valueOf(id), title, citation);
        texts.and(MatchField.TITLE, title);
        return texts.printedFormsOf(key + id);
    }

    List<SearchedElement> all() {
        return List.copyOf(elements);
    }

    /** The texts of one element, to be {@linkplain #end() ended} when they are all there. */
    final class Texts {
        private final ElementKind kind;
        private final String id;
        private final String title;
        private final Citation citation;
        private final List<SearchedElement.Text> texts = new ArrayList<>();

        private Texts(ElementKind kind, String id, String title, Citation citation) {
            this.kind = kind;
            this.id = id;
            this.title = title;
            this.citation = citation;
        }

        /** Adds a text, unless it is empty. */
        Texts and(MatchField field, String text) {
            if (!text.isEmpty()) {
                texts.add(new SearchedElement.Text(field, FoldedText.of(text)));
            }
            return this;
        }

        Texts and(MatchField field, List<String> several) {
            several.forEach(text -> and(field, text));
            return this;
        }

        /** Adds what documents print in place of the name, each form once although several may print it. */
        Texts printedFormsOf(String element) {
            return and(
                    MatchField.OTHER_NAME,
                    printedForms.stream()
                            .filter(form -> form.element().equals(element))
                            .map(PrintedForm::printed)
                            .distinct()
                            .toList());
        }

        void end() {
            texts.sort(Comparator.comparing(SearchedElement.Text::field));
            elements.add(new SearchedElement(kind, edition, id, title, citation, List.copyOf(texts)));
        }
    }
}
