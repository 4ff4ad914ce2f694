package jp.kurume.plan.indicators.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page, parsed as XML: a parser that mends nothing. */
final class HtmlPage {

    private final List<Element> elements = new ArrayList<>();

    HtmlPage(String html) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        Document document = builder.parse(new InputSource(new StringReader(html)));
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
    }

    List<Element> elements() {
        return elements;
    }

    List<Element> elements(String name) {
        return elements.stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    /** All elements in their order with everything that a name in the data must not change. */
    List<String> structure() {
        List<String> structure = new ArrayList<>();
        for (Element element : elements) {
            List<String> attributes = new ArrayList<>();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                if (!name.equals("lang") || !element.getTagName().equals("bdi")) {
                    attributes.add(name + "=" + element.getAttributes().item(i).getNodeValue());
                }
            }
            structure.add(element.getTagName() + attributes);
        }
        return structure;
    }
}
