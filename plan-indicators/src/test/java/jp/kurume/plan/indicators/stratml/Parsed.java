package jp.kurume.plan.indicators.stratml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An element of a document as any XML parser reads it. */
record Parsed(Element element) {

    static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    static Parsed of(StratMl document) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.writeTo(bytes);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new Parsed(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes.toByteArray()))
                    .getDocumentElement());
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(document.toXml(), e);
        }
    }

    String name() {
        return element.getLocalName();
    }

    String text() {
        return element.getTextContent();
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    /** The direct children of a name. */
    List<Parsed> children(String name) {
        List<Parsed> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getLocalName().equals(name)) {
                children.add(new Parsed(child));
            }
        }
        return children;
    }

    Parsed child(String name) {
        List<Parsed> children = children(name);
        if (children.size() != 1) {
            throw new AssertionError(name() + " has " + children.size() + " elements " + name);
        }
        return children.get(0);
    }

    /** The texts of the children of a name: one, or none where the element is left out. */
    List<String> texts(String name) {
        return children(name).stream().map(Parsed::text).toList();
    }

    String text(String name) {
        return child(name).text();
    }

    /** All elements of a name below this one. */
    List<Parsed> all(String name) {
        NodeList found = element.getElementsByTagNameNS(NAMESPACE, name);
        List<Parsed> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add(new Parsed((Element) found.item(i)));
        }
        return all;
    }

    List<Parsed> goals() {
        return child("StrategicPlanCore").children("Goal");
    }
}
