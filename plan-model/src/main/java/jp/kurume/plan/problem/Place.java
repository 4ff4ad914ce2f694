package jp.kurume.plan.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.kurume.plan.words.Words;

/**
 * Where a {@link Problem} stands: in a folder of tables, a table, a line of it or one cell, in a JSON text, or in a value.
 *
 * <p>Lines are counted as an editor counts them, from 1; the heading is line 1.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code folder}, {@code table}, {@code line}, {@code cell}, {@code json} or {@code property}.
 */
@JsonRootName("place")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Place.Folder.class, name = "folder"),
    @JsonSubTypes.Type(value = Place.WholeTable.class, name = "table"),
    @JsonSubTypes.Type(value = Place.Line.class, name = "line"),
    @JsonSubTypes.Type(value = Place.Cell.class, name = "cell"),
    @JsonSubTypes.Type(value = Place.Json.class, name = "json"),
    @JsonSubTypes.Type(value = Place.Property.class, name = "property")
})
@JsonPropertyOrder("kind")
public sealed interface Place extends Serializable {

    /**
     * The place in words, as the beginning of a message.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return the words, such as {@code measures.csv, line 5, column target}
     */
    String in(Locale locale);

    /**
     * A folder of tables as a whole.
     *
     * @param path its path, as it was given
     */
    record Folder(String path) implements Place {
        /** Checks the path. */
        public Folder {
            Objects.requireNonNull(path, "path");
        }

        @JsonProperty("kind")
        String kind() {
            return "folder";
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return path;
        }

        /** Prints the path. */
        @Override
        public String toString() {
            return path;
        }
    }

    /** A place in a city's tables. */
    sealed interface InTable extends Place {

        /**
         * The table.
         *
         * @return its file name, such as {@code measures.csv}
         */
        String file();

        /**
         * The line.
         *
         * @return the line, from 1; 0 for a table as a whole
         */
        long line();
    }

    /**
     * A table as a whole.
     *
     * @param file its file name
     */
    record WholeTable(String file) implements InTable {
        /** Checks the name. */
        public WholeTable {
            Objects.requireNonNull(file, "file");
        }

        @JsonProperty("kind")
        String kind() {
            return "table";
        }

        @Override
        public long line() {
            return 0;
        }

        @Override
        public String in(Locale locale) {
            return file;
        }

        /** Prints the file name. */
        @Override
        public String toString() {
            return file;
        }
    }

    /**
     * A line of a table.
     *
     * @param file the table's file name
     * @param line the line, from 1
     */
    record Line(String file, long line) implements InTable {
        /** Checks the name. */
        public Line {
            Objects.requireNonNull(file, "file");
        }

        @JsonProperty("kind")
        String kind() {
            return "line";
        }

        @Override
        public String in(Locale locale) {
            return Words.in(locale).say("place.line", file, String.valueOf(line));
        }

        /** Prints file and line. */
        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /**
     * A cell of a table.
     *
     * @param file the table's file name
     * @param line the line on which its row begins, from 1
     * @param column the heading of its column
     */
    record Cell(String file, long line, String column) implements InTable {
        /** Checks the names. */
        public Cell {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(column, "column");
        }

        @JsonProperty("kind")
        String kind() {
            return "cell";
        }

        @Override
        public String in(Locale locale) {
            return Words.in(locale).say("place.cell", file, String.valueOf(line), column);
        }

        /** Prints file, line and column. */
        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /**
     * A place in a JSON text.
     *
     * @param path the path from the root, such as {@code $.measures[3].baseline.value}
     */
    record Json(String path) implements Place {
        /** Checks the path. */
        public Json {
            Objects.requireNonNull(path, "path");
        }

        @JsonProperty("kind")
        String kind() {
            return "json";
        }

        @Override
        public String in(Locale locale) {
            return path;
        }

        /** Prints the path. */
        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * A place in a value: what a caller gave, or what was made of a city's tables. An element of the value is told by its
     * {@linkplain #kind() kind} and its {@linkplain #id() id}, and what is wrong with it by the {@linkplain #property()
     * property} that has it.
     *
     * <pre>{@code
     * Place.Property place = Place.Property.of("directions", "5.1").then("completeness");
     * place.kind();        // "directions"
     * place.id();          // "5.1"
     * place.property();    // "completeness"
     * place.path();        // "directions[5.1].completeness"
     * }</pre>
     *
     * <p>In JSON it is its path.
     *
     * @param steps the properties that lead there, from the value inwards; none for the value as a whole
     */
    record Property(List<Step> steps) implements Place {

        /** The value as a whole. */
        public static final Property WHOLE = new Property(List.of());

        /** Copies the steps. */
        public Property {
            Objects.requireNonNull(steps, "steps");
            steps = List.copyOf(steps);
        }

        /**
         * The place that a {@linkplain #path() path} leads to.
         *
         * @param path the names of the properties, such as {@code measures[overall].target}; empty for the value as a whole
         * @return the place; of a text that is no such path, the property that is called so
         */
        @JsonCreator
        public static Property parse(@JsonProperty("path") String path) {
            return new Property(PropertyPath.steps(Objects.requireNonNull(path, "path")));
        }

        /**
         * A property of the value.
         *
         * @param property its name
         * @return the place
         */
        public static Property of(String property) {
            Objects.requireNonNull(property, "property");
            return WHOLE.then(property);
        }

        /**
         * An element of the value.
         *
         * @param kind the property that holds it and others, such as {@code directions}
         * @param id which one of them it is, such as {@code 5.1}
         * @return the place
         */
        public static Property of(String kind, Object id) {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            return WHOLE.then(kind, id);
        }

        /**
         * {@return a property of what is at this place}
         *
         * @param property its name
         */
        public Property then(String property) {
            Objects.requireNonNull(property, "property");
            return then(property, "");
        }

        /**
         * {@return an element of what is at this place}
         *
         * @param kind the property that holds it and others
         * @param id which one of them it is
         */
        public Property then(String kind, Object id) {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            List<Step> longer = new ArrayList<>(steps);
            longer.add(new Step(kind, id.toString()));
            return new Property(longer);
        }

        /**
         * What kind of element the place is in.
         *
         * @return the property of the value that holds it, such as {@code directions}; empty for the value as a whole
         */
        @JsonIgnore
        public String kind() {
            return steps.isEmpty() ? "" : steps.get(0).name();
        }

        /**
         * Which element the place is in.
         *
         * @return its id, such as {@code 5.1}; empty where there is one only
         */
        @JsonIgnore
        public String id() {
            return steps.isEmpty() ? "" : steps.get(0).key();
        }

        /**
         * The property that the place ends in.
         *
         * @return its name, such as {@code completeness}; empty for the value as a whole
         */
        @JsonIgnore
        public String property() {
            return steps.isEmpty() ? "" : steps.get(steps.size() - 1).name();
        }

        /**
         * The steps.
         *
         * @return the properties that lead there, from the value inwards; none for the value as a whole
         */
        @JsonIgnore
        @Override
        public List<Step> steps() {
            return steps;
        }

        /**
         * The steps as one text.
         *
         * @return the path, such as {@code directions[5.1].completeness}; empty for the value as a whole
         */
        @JsonProperty("path")
        public String path() {
            return steps.stream().map(Step::toString).collect(Collectors.joining("."));
        }

        @JsonProperty("kind")
        String kindInJson() {
            return "property";
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return path();
        }

        /** Prints the path. */
        @Override
        public String toString() {
            return path();
        }
    }

    /**
     * A step of the path of a {@link Property}.
     *
     * @param name the name of a property, such as {@code measures}
     * @param key which one of several is meant, such as {@code overall}; empty where there is one only
     */
    record Step(String name, String key) implements Serializable {
        /** Checks the parts. */
        public Step {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(key, "key");
        }

        /** Prints name and key: {@code measures[overall]}. */
        @Override
        public String toString() {
            return key.isEmpty() ? name : name + "[" + key + "]";
        }
    }
}
