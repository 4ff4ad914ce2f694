package jp.kurume.plan.indicators.stratml;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.kurume.KurumePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** Documents are valid against the schema of StratML Part 2, wherever it is there to check. */
class StratMlSchemaTest {

    private static final int MADE_UP = 300;

    @ParameterizedTest
    @EnumSource
    void kurumesSecondPlanIsValid(StratMlType type) throws SAXException {
        Schema schema = Standards.stratMl();
        StratMl document = new StratMl(type, KurumePlans.secondPeriod(), KurumeIndicators.secondPeriod(), List.of());
        assertThatCode(() -> Standards.validate(schema, document)).doesNotThrowAnyException();
    }

    @Test
    void theFirstPlansReportIsValid() throws SAXException {
        Schema schema = Standards.stratMl();
        assertThatCode(() -> Standards.validate(schema, StratMlTest.firstReport()))
                .doesNotThrowAnyException();
    }

    @Test
    void madeUpPlansAreValid() throws SAXException {
        Schema schema = Standards.stratMl();
        for (int seed = 0; seed < MADE_UP; seed++) {
            StratMl document = MadeUp.document(new Random(seed));
            assertThatCode(() -> Standards.validate(schema, document))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    /** The check itself can fail. */
    @Test
    void aDocumentWithoutAGoalIsNot() throws SAXException {
        Schema schema = Standards.stratMl();
        String xml = StratMlTest.firstReport().toXml().replaceAll("(?s)<Goal>.*</Goal>", "");
        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> schema.newValidator().validate(new StreamSource(new StringReader(xml))))
                .withMessageContaining("Goal");
    }
}
