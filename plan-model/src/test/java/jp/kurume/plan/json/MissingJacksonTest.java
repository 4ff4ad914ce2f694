package jp.kurume.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import jp.kurume.plan.kurume.KurumePlans;
import org.junit.jupiter.api.Test;

/** The library where neither Jackson nor its annotations are there: in a class loader that has FastCSV only. */
class MissingJacksonTest {

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static Object call(Class<?> type, String method) throws ReflectiveOperationException {
        Method found = type.getMethod(method);
        return found.invoke(null);
    }

    @Test
    void theRestWorksAndJsonSaysWhatIsMissing() throws Exception {
        URL[] jars = {location(PlanJson.class), location(CsvReader.class)};
        try (URLClassLoader bare = new URLClassLoader(jars, null)) {
            Object plan = call(bare.loadClass(KurumePlans.class.getName()), "secondPeriod");
            assertThat(plan.toString()).isEqualTo(KurumePlans.secondPeriod().toString());
            Method write = bare.loadClass(PlanJson.class.getName()).getMethod("write", Object.class);
            for (int attempt = 1; attempt <= 2; attempt++) {
                assertThatThrownBy(() -> write.invoke(null, plan))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .satisfies(missing -> assertThat(missing.getClass().getName())
                                .isEqualTo(MissingJacksonException.class.getName()))
                        .hasMessageContaining("add the dependency tools.jackson.core:jackson-databind")
                        .hasMessageContaining("requires tools.jackson.databind");
            }
        }
    }
}
