package jp.kurume.plan.examples.benchmarks;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.DistrictResolution;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The way from a name as people write it to its district, against a hash map and against what others would put
 * together.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class NamesBenchmark {

    private static final int DISTRICTS = 46;
    private static final String OLD = "薰莊繩國縣會";
    private static final String NEW = "薫荘縄国県会";
    private static final Pattern LEFT_OUT = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{P}]+");
    private static final Pattern PLACE = Pattern.compile("^(福岡県)?(久留米市)?(城島町|三潴町|北野町|田主丸町)?(?=.)");
    private static final Pattern ENDING = Pattern.compile("(小学校区|小学校|校区|地区|小)$");

    private final RoutingTable routing = KurumeDistricts.routing();
    private final Transliterator transliterator =
            Transliterator.createFromRules("letters", rules(), Transliterator.FORWARD);
    private final String[] names = new String[DISTRICTS];
    private final String[] messy = new String[DISTRICTS];
    private final Map<String, DistrictResolution> resolutions = new HashMap<>();
    private final Map<String, Route> routes = new HashMap<>();

    /** Takes the names of all districts, as copies, and as people write them. */
    public NamesBenchmark() {
        int i = 0;
        for (SchoolDistrict district : routing.districts()) {
            names[i] = String.valueOf(district.name().toCharArray());
            resolutions.put(district.name(), routing.resolve(district.name()));
            routes.put(district.name(), routing.route(district));
            messy[i++] = "久留米市　" + old(district.name()) + "小学校区";
        }
        for (String text : messy) {
            Route route = routing.route(text);
            if (!route.equals(normalizer(text)) || !route.equals(transliterator(text))) {
                throw new IllegalStateException("The pipelines answer differently for " + text);
            }
        }
    }

    private static String rules() {
        StringBuilder rules = new StringBuilder("::NFKC;");
        for (int i = 0; i < OLD.length(); i++) {
            rules.append(OLD.charAt(i)).append('>').append(NEW.charAt(i)).append(';');
        }
        return rules.toString();
    }

    private static String old(String name) {
        String old = name;
        for (int i = 0; i < OLD.length(); i++) {
            old = old.replace(NEW.charAt(i), OLD.charAt(i));
        }
        return old;
    }

    private @Nullable Route normalizer(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < OLD.length(); i++) {
            letters = letters.replace(OLD.charAt(i), NEW.charAt(i));
        }
        return bare(letters);
    }

    private @Nullable Route transliterator(String text) {
        return bare(transliterator.transliterate(text));
    }

    private @Nullable Route bare(String letters) {
        String name = LEFT_OUT.matcher(letters).replaceAll("");
        name = PLACE.matcher(name).replaceFirst("");
        return routes.get(ENDING.matcher(name).replaceFirst(""));
    }

    /**
     * The yardstick: the answers in two hash maps.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void hashMaps(Blackhole hole) {
        for (String name : names) {
            hole.consume(resolutions.get(name));
            hole.consume(routes.get(name));
        }
    }

    /**
     * A district's own name.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void nameAsItStands(Blackhole hole) {
        for (String name : names) {
            hole.consume(routing.resolve(name));
            hole.consume(routing.route(name));
        }
    }

    /**
     * The city, a full-width space, old letters, an ending: its route.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void messyName(Blackhole hole) {
        for (String text : messy) {
            hole.consume(routing.route(text));
        }
    }

    /**
     * The same with what had to be changed.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void messyNameWithChanges(Blackhole hole) {
        for (String text : messy) {
            hole.consume(routing.resolve(text));
        }
    }

    /**
     * The same by Java's own normaliser and regular expressions, for six letters and no readings.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void messyNameByNormalizer(Blackhole hole) {
        for (String text : messy) {
            hole.consume(normalizer(text));
        }
    }

    /**
     * The same by ICU4J's transliterator and regular expressions, for six letters and no readings.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void messyNameByTransliterator(Blackhole hole) {
        for (String text : messy) {
            hole.consume(transliterator(text));
        }
    }
}
