package jp.kurume.plan.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Data Package with Table Schemas as its specification tells to read it, as far as this project's packages go: an own
 * reading of the JSON, which knows nothing of how it was made.
 */
final class TablePackage {

    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,\n\"]*)");

    private final JsonNode json;

    TablePackage(String json) {
        this.json = new JsonMapper().readTree(json);
    }

    List<String> files() {
        List<String> files = new ArrayList<>();
        json.get("resources").forEach(resource -> files.add(resource.get("path").asString()));
        return files;
    }

    /** A cell changed, so that it is not as described. */
    record Mutation(String file, int row, int column, String cell) {
        Map<String, List<List<String>>> in(Map<String, List<List<String>>> tables) {
            Map<String, List<List<String>>> all = new LinkedHashMap<>(tables);
            List<List<String>> rows = new ArrayList<>(tables.getOrDefault(file, List.of()));
            List<String> cells = new ArrayList<>(rows.get(row));
            cells.set(column, cell);
            rows.set(row, cells);
            all.put(file, rows);
            return all;
        }
    }

    /** For each constraint of each column, a cell of the first row that breaks it. */
    List<Mutation> mutations(Map<String, List<List<String>>> tables) {
        List<Mutation> mutations = new ArrayList<>();
        for (JsonNode resource : json.get("resources")) {
            String file = resource.get("path").asString();
            List<List<String>> rows = tables.getOrDefault(file, List.of());
            for (int column = 0; column < rows.get(0).size(); column++) {
                JsonNode field = field(resource, rows.get(0).get(column));
                for (String cell : breaking(field)) {
                    mutations.add(new Mutation(file, 1, column, cell));
                }
            }
        }
        return mutations;
    }

    private static Set<String> breaking(JsonNode field) {
        Set<String> cells = new LinkedHashSet<>();
        JsonNode constraints = field.path("constraints");
        if (constraints.has("required")) {
            cells.add("");
        }
        if (constraints.has("enum")) {
            cells.add("another");
        }
        if (constraints.has("maximum")) {
            cells.add(String.valueOf(constraints.get("maximum").asLong() + 1));
            cells.add("1.5");
        }
        if (constraints.has("pattern")
                && !"a;;b".matches(constraints.get("pattern").asString())) {
            cells.add("a;;b");
        }
        if (field.get("type").asString().equals("date")
                || field.get("type").asString().equals("yearmonth")) {
            cells.add("2026-13-01");
        }
        return cells;
    }

    List<String> problems(Map<String, List<List<String>>> tables) {
        List<String> problems = new ArrayList<>();
        for (JsonNode resource : json.get("resources")) {
            String file = resource.get("path").asString();
            check(resource, tables.getOrDefault(file, List.of()), problem -> problems.add(file + ": " + problem));
            for (JsonNode key : resource.get("schema").path("foreignKeys")) {
                Set<List<String>> known = new HashSet<>(texts(
                        tables.getOrDefault(key.get("reference").get("resource").asString() + ".csv", List.of()),
                        key.get("reference").get("fields")));
                for (List<String> own : texts(tables.getOrDefault(file, List.of()), key.get("fields"))) {
                    if (!known.contains(own)) {
                        problems.add(file + ": " + own + " refers to nothing");
                    }
                }
            }
        }
        return problems;
    }

    private static void check(JsonNode resource, List<List<String>> rows, Consumer<String> problems) {
        for (int column = 0; column < rows.get(0).size(); column++) {
            JsonNode field = field(resource, rows.get(0).get(column));
            if (field.isMissingNode()) {
                problems.accept("column " + rows.get(0).get(column) + " is none");
                continue;
            }
            for (List<String> row : rows.subList(1, rows.size())) {
                String problem = problem(field, row.get(column));
                if (!problem.isEmpty()) {
                    problems.accept(rows.get(0).get(column) + " " + problem + ": \"" + row.get(column) + "\"");
                }
            }
        }
        if (resource.get("schema").has("primaryKey")) {
            Set<List<String>> keys = new HashSet<>();
            for (List<String> key : texts(rows, resource.get("schema").get("primaryKey"))) {
                if (!keys.add(key)) {
                    problems.accept("the key " + key + " is there twice");
                }
            }
        }
    }

    private static String problem(JsonNode field, String cell) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            return constraints.has("required") ? "is empty" : "";
        }
        if (constraints.has("pattern")
                && !cell.matches(constraints.get("pattern").asString())) {
            return "is not of its pattern";
        }
        if (constraints.has("enum")
                && constraints
                        .get("enum")
                        .valueStream()
                        .noneMatch(word -> word.asString().equals(cell))) {
            return "is none of its words";
        }
        try {
            switch (field.get("type").asString()) {
                case "integer" -> {
                    long number = Long.parseLong(cell);
                    boolean inRange = number >= constraints.get("minimum").asLong()
                            && number <= constraints.get("maximum").asLong();
                    return inRange ? "" : "is out of range";
                }
                case "date" -> LocalDate.parse(cell);
                case "yearmonth" -> YearMonth.parse(cell);
                default -> {
                    return "";
                }
            }
        } catch (NumberFormatException | DateTimeParseException e) {
            return "is of another type";
        }
        return "";
    }

    private static JsonNode field(JsonNode resource, String name) {
        for (JsonNode field : resource.get("schema").get("fields")) {
            if (field.get("name").asString().equals(name)) {
                return field;
            }
        }
        return resource.path("no such field");
    }

    private static List<List<String>> texts(List<List<String>> rows, JsonNode columns) {
        List<Integer> places = new ArrayList<>();
        columns.forEach(column -> places.add(rows.get(0).indexOf(column.asString())));
        return rows.subList(1, rows.size()).stream()
                .map(row -> places.stream().map(row::get).toList())
                .toList();
    }

    /** The cells of a sound CSV text. */
    static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cells = CELL.matcher(csv);
        int at = 0;
        while (at < csv.length() && cells.find(at)) {
            String quoted = cells.group(1);
            row.add(quoted == null ? cells.group(2) : quoted.replace("\"\"", "\""));
            at = cells.end();
            boolean endsRow = at == csv.length() || csv.charAt(at) == '\n';
            at++;
            if (endsRow) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }

    static String csv(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            out.append(String.join(
                            ",",
                            row.stream()
                                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append('\n');
        }
        return out.toString();
    }
}
