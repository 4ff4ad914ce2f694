package jp.kurume.plan.indicators.stratml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.kurume.plan.syntax.XmlText;

/** Writes elements as an XML document, always in the same way. */
final class XmlOutput {

    private static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";
    private static final String INDENT = "  ";

    private final XMLStreamWriter out;

    private XmlOutput(XMLStreamWriter out) {
        this.out = out;
    }

    static byte[] write(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // The JDK's own, whatever other writer a host has: the bytes have to be the same everywhere.
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.setDefaultNamespace(NAMESPACE);
            new XmlOutput(out).write(root, 0);
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new AssertionError("Nothing can go wrong when writing into memory", e);
        }
        return bytes.toByteArray();
    }

    private void write(Element element, int depth) throws XMLStreamException {
        out.writeCharacters("\n" + INDENT.repeat(depth));
        boolean empty = element.text().isEmpty() && element.children().isEmpty();
        if (empty) {
            out.writeEmptyElement(NAMESPACE, element.name());
        } else {
            out.writeStartElement(NAMESPACE, element.name());
        }
        if (depth == 0) {
            out.writeDefaultNamespace(NAMESPACE);
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        if (empty) {
            return;
        }
        if (element.children().isEmpty()) {
            out.writeCharacters(XmlText.allowed(element.text()));
        } else {
            for (Element child : element.children()) {
                write(child, depth + 1);
            }
            out.writeCharacters("\n" + INDENT.repeat(depth));
        }
        out.writeEndElement();
    }
}
