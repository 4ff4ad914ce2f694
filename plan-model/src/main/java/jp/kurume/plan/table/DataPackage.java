package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.kurume.plan.syntax.Json;
import jp.kurume.plan.words.Words;

/** Tables as a Data Package, version 2.0, in JSON. */
final class DataPackage {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+");

    private final List<TableDescription> tables;

    DataPackage(List<TableDescription> tables) {
        this.tables = tables;
    }

    String write(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A data package is named in lower case letters, digits, -, . and _, not \"" + name + "\"");
        }
        List<Object> resources = new ArrayList<>();
        for (TableDescription table : tables) {
            resources.add(resource(table));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", PROFILE + "datapackage.json");
        all.put("name", name);
        all.put("resources", resources);
        return Json.document(all);
    }

    private Map<String, Object> resource(TableDescription table) {
        List<Object> fields = new ArrayList<>();
        List<Object> foreignKeys = new ArrayList<>();
        List<Column<?>> columns = table.format().columns();
        for (int i = 0; i < columns.size(); i++) {
            fields.add(field(table.format(), columns.get(i), table.example(i)));
            addForeignKey(foreignKeys, columns.get(i));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", PROFILE + "tableschema.json");
        // Columns may be left out and stand in any order; others may not be there.
        schema.put("fieldsMatch", "superset");
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        // No cell of a primary key may be empty, as some of the keys here may.
        List<Column<?>> keys = table.format().keys();
        if (!keys.isEmpty() && keys.stream().noneMatch(Column::mayBeEmpty)) {
            schema.put("primaryKey", names(keys));
        }
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("path", table.file());
        resource.put("format", "csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(TableFormat format, Column<?> column, String example) {
        CellType<?> type = column.type();
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (!column.mayBeEmpty()) {
            constraints.put("required", true);
        }
        WordList<?> words = type.words();
        if (words != null && type.isOneWord() && type.otherWords().isEmpty()) {
            constraints.put("enum", words.names());
        }
        if (type.schemaType().equals("integer")) {
            constraints.put("minimum", Integer.valueOf(type.arguments().get(0)));
            constraints.put("maximum", Integer.valueOf(type.arguments().get(1)));
        }
        if (type.schemaType().equals("string") && !type.pattern().isEmpty()) {
            constraints.put("pattern", type.pattern());
        }
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("title", Headings.in(Locale.JAPANESE, format, column));
        field.put("description", description(format, column));
        field.put("type", type.schemaType());
        if (!example.isEmpty()) {
            field.put("example", example);
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static String description(TableFormat format, Column<?> column) {
        String meaning = TableDescription.meaning(Words.in(Locale.ENGLISH), format, column);
        String holds = column.type().holds(Locale.ENGLISH, format);
        return meaning.isEmpty() ? holds : meaning + " (" + holds + ")";
    }

    /** What a cell refers to, where each holds one id and the other table is here, too. */
    private void addForeignKey(List<Object> foreignKeys, Column<?> column) {
        Reference reference = column.mayBeEmpty() ? null : column.type().reference();
        TableFormat target = reference == null || !reference.isByPlainKey() ? null : reference.target();
        if (target == null || tables.stream().noneMatch(one -> one.format() == target)) {
            return;
        }
        List<Column<?>> keys = target.keys();
        List<String> own = new ArrayList<>(names(keys.subList(0, keys.size() - 1)));
        own.add(column.name());
        String resource = target.file().replaceFirst("\\.csv$", "");
        foreignKeys.add(ordered("fields", own, "reference", ordered("resource", resource, "fields", names(keys))));
    }

    private static List<String> names(List<Column<?>> columns) {
        return columns.stream().<String>map(Column::name).toList();
    }

    private static Map<String, Object> ordered(String first, Object its, String second, Object itsOwn) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put(first, its);
        both.put(second, itsOwn);
        return both;
    }
}
