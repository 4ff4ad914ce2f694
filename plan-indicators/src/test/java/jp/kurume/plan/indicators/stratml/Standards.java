package jp.kurume.plan.indicators.stratml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import jp.kurume.plan.testing.StandardFiles;
import org.xml.sax.SAXException;

/** The schemas of the standards, which are no part of the project: they lie in {@code shared/standards} beside it, or not. */
final class Standards {

    private Standards() {}

    /** The schema of StratML Part 2; the test that asks is skipped where it is not there. */
    static Schema stratMl() throws SAXException {
        return read(StandardFiles.find("stratml-part2", "PerformancePlanOrReport20160216.xsd"));
    }

    private static Schema read(Path schema) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(new StreamSource(schema.toFile()));
    }

    static void validate(Schema schema, StratMl document) throws IOException, SAXException {
        schema.newValidator().validate(new StreamSource(new StringReader(document.toXml())));
    }
}
