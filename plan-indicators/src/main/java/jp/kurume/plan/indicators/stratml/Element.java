package jp.kurume.plan.indicators.stratml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element while it is being put together: attributes, and text or further elements. */
final class Element {

    private final String name;
    private final String text;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();

    private Element(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static Element of(String name) {
        return new Element(name, "");
    }

    Element attribute(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Element add(Element child) {
        children.add(child);
        return this;
    }

    /** Adds an element with a text, be it empty. */
    Element text(String child, String content) {
        return add(new Element(child, content));
    }

    /** Adds an element with a text, unless that is empty. */
    Element optional(String child, String content) {
        return content.isEmpty() ? this : text(child, content);
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<Element> children() {
        return children;
    }
}
