package jp.kurume.plan.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The office of a field in a district, against what a user would take instead for the same 46 × 6 offices: a table with an
 * index in a database in memory (H2, over JDBC), and a decision table (DMN, Camunda's engine).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class EnginesBenchmark {

    private static final int DISTRICTS = 46;

    private final RoutingTable routing = KurumeDistricts.routing();
    private final String[] names = new String[DISTRICTS];
    // The older of its two ways to read expressions, which is the faster one here.
    private final DmnEngine engine = ((DefaultDmnEngineConfiguration)
                    DmnEngineConfiguration.createDefaultDmnEngineConfiguration())
            .enableFeelLegacyBehavior(true)
            .buildEngine();
    private final DmnDecision decision = engine.parseDecision(
            "office", new ByteArrayInputStream(decisionTable(routing).getBytes(StandardCharsets.UTF_8)));
    private final Connection database;
    private final PreparedStatement query;

    /** Fills the database. */
    public EnginesBenchmark() {
        try {
            database = DriverManager.getConnection("jdbc:h2:mem:");
            try (Statement statement = database.createStatement()) {
                statement.execute("create table route (district varchar(40), field varchar(40), office varchar(80),"
                        + " primary key (district, field))");
            }
            fill();
            query = database.prepareStatement("select office from route where district = ? and field = ?");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be filled", e);
        }
    }

    private void fill() throws SQLException {
        int i = 0;
        try (PreparedStatement insert = database.prepareStatement("insert into route values (?, ?, ?)")) {
            for (SchoolDistrict district : routing.districts()) {
                names[i++] = String.valueOf(district.name().toCharArray());
                for (Assignment assignment : routing.route(district).assignments()) {
                    insert.setString(1, district.name());
                    insert.setString(2, assignment.field().id());
                    insert.setString(3, assignment.office().name());
                    insert.executeUpdate();
                }
            }
        }
    }

    private static String decisionTable(RoutingTable routing) {
        StringBuilder rules = new StringBuilder("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="routing" name="routing"
                    namespace="routing">
                  <decision id="office" name="office">
                    <decisionTable id="table" hitPolicy="UNIQUE">
                      <input id="district">
                        <inputExpression id="districtText" typeRef="string"><text>district</text></inputExpression>
                      </input>
                      <input id="field">
                        <inputExpression id="fieldText" typeRef="string"><text>field</text></inputExpression>
                      </input>
                      <output id="name" name="name" typeRef="string"/>
                """);
        int rule = 0;
        for (Route route : routing.routes()) {
            for (Assignment assignment : route.assignments()) {
                rules.append("<rule id=\"r").append(++rule).append("\">");
                entry(rules, "inputEntry", "d" + rule, route.district().name());
                entry(rules, "inputEntry", "f" + rule, assignment.field().id());
                entry(rules, "outputEntry", "o" + rule, assignment.office().name());
                rules.append("</rule>\n");
            }
        }
        return rules.append("</decisionTable></decision></definitions>").toString();
    }

    private static void entry(StringBuilder rules, String kind, String id, String text) {
        rules.append('<').append(kind).append(" id=\"").append(id).append("\"><text>\"");
        rules.append(text).append("\"</text></").append(kind).append('>');
    }

    /**
     * Looks whether all three give the same answers.
     *
     * @throws SQLException if the database gives none
     */
    @Setup
    public void compare() throws SQLException {
        for (String name : names) {
            String office =
                    routing.route(name).office(ConsultationField.LIVELIHOOD).name();
            if (!office.equals(byQuery(name)) || !office.equals(byDecision(name))) {
                throw new IllegalStateException("The three answer differently for " + name);
            }
        }
    }

    /**
     * Closes the database.
     *
     * @throws SQLException if it cannot be closed
     */
    @TearDown
    public void close() throws SQLException {
        database.close();
    }

    private String byQuery(String district) throws SQLException {
        query.setString(1, district);
        query.setString(2, ConsultationField.LIVELIHOOD.id());
        try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String byDecision(String district) {
        VariableMap variables = Variables.createVariables()
                .putValue("district", district)
                .putValue("field", ConsultationField.LIVELIHOOD.id());
        return engine.evaluateDecisionTable(decision, variables)
                .getSingleResult()
                .getSingleEntry();
    }

    /**
     * The library.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void routing(Blackhole hole) {
        for (String name : names) {
            hole.consume(
                    routing.route(name).office(ConsultationField.LIVELIHOOD).name());
        }
    }

    /**
     * The database.
     *
     * @param hole where the answers go
     * @throws SQLException if the database gives none
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void database(Blackhole hole) throws SQLException {
        for (String name : names) {
            hole.consume(byQuery(name));
        }
    }

    /**
     * The decision table.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @OperationsPerInvocation(DISTRICTS)
    public void decisionTable(Blackhole hole) {
        for (String name : names) {
            hole.consume(byDecision(name));
        }
    }
}
