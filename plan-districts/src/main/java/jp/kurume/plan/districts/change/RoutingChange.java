package jp.kurume.plan.districts.change;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.districts.routing.OfficeItem;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.interchange.SinceVersion;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is other in one routing table than in another (変更点).
 *
 * <p>It holds both values whole, so that whoever shows an inferred office has its alternatives at hand.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is the name of the alternative in lower case with hyphens, such as {@code office-moved}.
 */
@JsonRootName("routing-change")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoutingChange.FieldAdded.class, name = "field-added"),
    @JsonSubTypes.Type(value = RoutingChange.FieldRemoved.class, name = "field-removed"),
    @JsonSubTypes.Type(value = RoutingChange.FieldRenamed.class, name = "field-renamed"),
    @JsonSubTypes.Type(value = RoutingChange.OfficeAdded.class, name = "office-added"),
    @JsonSubTypes.Type(value = RoutingChange.OfficeRemoved.class, name = "office-removed"),
    @JsonSubTypes.Type(value = RoutingChange.OfficeChanged.class, name = "office-changed"),
    @JsonSubTypes.Type(value = RoutingChange.FallbackChanged.class, name = "fallback-changed"),
    @JsonSubTypes.Type(value = RoutingChange.DistrictAdded.class, name = "district-added"),
    @JsonSubTypes.Type(value = RoutingChange.DistrictEnded.class, name = "district-ended"),
    @JsonSubTypes.Type(value = RoutingChange.DistrictChanged.class, name = "district-changed"),
    @JsonSubTypes.Type(value = RoutingChange.OfficeMoved.class, name = "office-moved"),
    @JsonSubTypes.Type(value = RoutingChange.BasisChanged.class, name = "basis-changed"),
    @JsonSubTypes.Type(value = RoutingChange.RowChanged.class, name = "row-changed"),
    @JsonSubTypes.Type(value = RoutingChange.RowAdded.class, name = "row-added"),
    @JsonSubTypes.Type(value = RoutingChange.RowEnded.class, name = "row-ended"),
    @JsonSubTypes.Type(value = RoutingChange.ContactsChanged.class, name = "contacts-changed")
})
@JsonPropertyOrder("kind")
public sealed interface RoutingChange extends Serializable {

    /**
     * Answers for each case.
     *
     * @param cases what to answer
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Cases<T> cases);

    /**
     * What to answer for each kind of change.
     *
     * @param <T> the type of the answer
     */
    interface Cases<T> {

        /**
         * Answers for a field of consultation that only the second table has (分野の新設).
         *
         * @param change the change
         * @return the answer
         */
        T fieldAdded(FieldAdded change);

        /**
         * Answers for a field of consultation that only the first table has (分野の廃止).
         *
         * @param change the change
         * @return the answer
         */
        T fieldRemoved(FieldRemoved change);

        /**
         * Answers for a field of consultation under another heading, or with another kind of office below it (見出しの変更).
         *
         * @param change the change
         * @return the answer
         */
        T fieldRenamed(FieldRenamed change);

        /**
         * Answers for an office that only the second table has (窓口の追加).
         *
         * @param change the change
         * @return the answer
         */
        T officeAdded(OfficeAdded change);

        /**
         * Answers for an office that only the first table has (窓口の廃止).
         *
         * @param change the change
         * @return the answer
         */
        T officeRemoved(OfficeRemoved change);

        /**
         * Answers for an office with another name or number (窓口の名称・番号の変更).
         *
         * @param change the change
         * @return the answer
         */
        T officeChanged(OfficeChanged change);

        /**
         * Answers for another office for those who do not know whom to ask (相談先がわからないときの窓口の変更).
         *
         * @param change the change
         * @return the answer
         */
        T fallbackChanged(FallbackChanged change);

        /**
         * Answers for a district that only the second table has (校区の新設).
         *
         * @param change the change
         * @return the answer
         */
        T districtAdded(DistrictAdded change);

        /**
         * Answers for a district that only the first table has (校区の廃止・統合).
         *
         * @param change the change
         * @return the answer
         */
        T districtEnded(DistrictEnded change);

        /**
         * Answers for a district with another name, reading or area (校区の名称・読み・圏域の変更).
         *
         * @param change the change
         * @return the answer
         */
        T districtChanged(DistrictChanged change);

        /**
         * Answers for a district that another office serves in a field (担当窓口の変更).
         *
         * @param change the change
         * @return the answer
         */
        T officeMoved(OfficeMoved change);

        /**
         * Answers for a district that the same office serves in a field, but on another basis or with other alternatives (根拠の変更): inferred and now confirmed, for example.
         *
         * @param change the change
         * @return the answer
         */
        T basisChanged(BasisChanged change);

        /**
         * Answers for an office that serves another part of a district than before, in another role, for others or on other days (担当範囲の変更).
         *
         * @param change the change
         * @return the answer
         */
        T rowChanged(RowChanged change);

        /**
         * Answers for an office of a field and district beside those of before (担当窓口の追加).
         *
         * @param change the change
         * @return the answer
         */
        T rowAdded(RowAdded change);

        /**
         * Answers for an office of a field and district that is gone while others stay (担当窓口の廃止).
         *
         * @param change the change
         * @return the answer
         */
        T rowEnded(RowEnded change);

        /**
         * Answers for an office with other further ways to reach it (連絡先の変更).
         *
         * @param change the change
         * @return the answer
         */
        T contactsChanged(ContactsChanged change);
    }

    /**
     * A field of consultation that only the second table has (分野の新設).
     *
     * @param column the field with its heading
     * @param assignments who serves the districts in it, in document order
     * @param unserved where no office does, in document order
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldAdded(FieldColumn column, List<Assignment> assignments, List<Unserved> unserved)
            implements RoutingChange {
        /** Checks and copies the parts. */
        public FieldAdded {
            Objects.requireNonNull(assignments, "assignments");
            Objects.requireNonNull(unserved, "unserved");
            Objects.requireNonNull(column, "column");
            assignments = List.copyOf(assignments);
            unserved = List.copyOf(unserved);
        }

        @JsonCreator
        static FieldAdded fromJson(
                @JsonProperty("column") FieldColumn column,
                @JsonProperty("assignments") List<Assignment> assignments,
                @JsonProperty("unserved") @SinceVersion(2) @Nullable List<Unserved> unserved) {
            return new FieldAdded(column, assignments, unserved == null ? List.of() : unserved);
        }

        @JsonProperty("unserved")
        @Nullable
        List<Unserved> unservedInJson() {
            return unserved.isEmpty() ? null : unserved;
        }

        @JsonProperty("kind")
        String kind() {
            return "field-added";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.fieldAdded(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return column + " added";
        }
    }

    /**
     * A field of consultation that only the first table has (分野の廃止).
     *
     * @param column the field with its heading
     * @param assignments who served the districts in it, in document order
     * @param unserved where no office does, in document order
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldRemoved(FieldColumn column, List<Assignment> assignments, List<Unserved> unserved)
            implements RoutingChange {
        /** Checks and copies the parts. */
        public FieldRemoved {
            Objects.requireNonNull(assignments, "assignments");
            Objects.requireNonNull(unserved, "unserved");
            Objects.requireNonNull(column, "column");
            assignments = List.copyOf(assignments);
            unserved = List.copyOf(unserved);
        }

        @JsonCreator
        static FieldRemoved fromJson(
                @JsonProperty("column") FieldColumn column,
                @JsonProperty("assignments") List<Assignment> assignments,
                @JsonProperty("unserved") @SinceVersion(2) @Nullable List<Unserved> unserved) {
            return new FieldRemoved(column, assignments, unserved == null ? List.of() : unserved);
        }

        @JsonProperty("unserved")
        @Nullable
        List<Unserved> unservedInJson() {
            return unserved.isEmpty() ? null : unserved;
        }

        @JsonProperty("kind")
        String kind() {
            return "field-removed";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.fieldRemoved(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return column + " removed";
        }
    }

    /**
     * A field of consultation under another heading, or with another kind of office below it (見出しの変更).
     *
     * @param before as the first table heads it
     * @param after as the second does
     */
    record FieldRenamed(FieldColumn before, FieldColumn after) implements RoutingChange {
        /** Checks the parts. */
        public FieldRenamed {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @JsonProperty("kind")
        String kind() {
            return "field-renamed";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.fieldRenamed(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return before + " → " + after;
        }
    }

    /**
     * An office that only the second table has (窓口の追加).
     *
     * @param office the office
     */
    record OfficeAdded(Office office) implements RoutingChange {
        /** Checks the parts. */
        public OfficeAdded {
            Objects.requireNonNull(office, "office");
        }

        @JsonProperty("kind")
        String kind() {
            return "office-added";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.officeAdded(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return office + " added";
        }
    }

    /**
     * An office that only the first table has (窓口の廃止).
     *
     * @param office the office
     */
    record OfficeRemoved(Office office) implements RoutingChange {
        /** Checks the parts. */
        public OfficeRemoved {
            Objects.requireNonNull(office, "office");
        }

        @JsonProperty("kind")
        String kind() {
            return "office-removed";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.officeRemoved(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return office + " removed";
        }
    }

    /**
     * An office with another name or number (窓口の名称・番号の変更).
     *
     * @param item what is other than before
     * @param before the office as it was
     * @param after the office as it is
     */
    record OfficeChanged(OfficeItem item, Office before, Office after) implements RoutingChange {
        /** Checks the parts. */
        public OfficeChanged {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @JsonProperty("kind")
        String kind() {
            return "office-changed";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.officeChanged(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return after.id() + " " + item.column() + ": " + item.of(before) + " → " + item.of(after);
        }
    }

    /**
     * Another office for those who do not know whom to ask (相談先がわからないときの窓口の変更).
     *
     * @param before the office as it was
     * @param after the one that it is now
     */
    record FallbackChanged(Office before, Office after) implements RoutingChange {
        /** Checks the parts. */
        public FallbackChanged {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @JsonProperty("kind")
        String kind() {
            return "fallback-changed";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.fallbackChanged(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return "in doubt: " + before + " → " + after;
        }
    }

    /**
     * A district that only the second table has (校区の新設).
     *
     * @param route the district and its offices
     */
    record DistrictAdded(Route route) implements RoutingChange {
        /** Checks the parts. */
        public DistrictAdded {
            Objects.requireNonNull(route, "route");
        }

        @JsonProperty("kind")
        String kind() {
            return "district-added";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.districtAdded(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return route.district() + " added";
        }
    }

    /**
     * A district that only the first table has (校区の廃止・統合).
     *
     * @param route the district and its offices of before
     * @param successors the districts that took its place, as far as the second table says
     */
    record DistrictEnded(Route route, List<SchoolDistrict> successors) implements RoutingChange {
        /** Checks and copies the parts. */
        public DistrictEnded {
            Objects.requireNonNull(successors, "successors");
            Objects.requireNonNull(route, "route");
            successors = List.copyOf(successors);
        }

        @JsonProperty("kind")
        String kind() {
            return "district-ended";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.districtEnded(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return route.district() + " ended" + (successors.isEmpty() ? "" : ": now " + successors);
        }
    }

    /**
     * A district with another name, reading or area (校区の名称・読み・圏域の変更).
     *
     * @param before the district as it was
     * @param after the district as it is
     */
    record DistrictChanged(SchoolDistrict before, SchoolDistrict after) implements RoutingChange {
        /** Checks the parts. */
        public DistrictChanged {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @JsonProperty("kind")
        String kind() {
            return "district-changed";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.districtChanged(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return before + " " + before.area() + " → " + after + " " + after.area();
        }
    }

    /**
     * A district that another office serves in a field, or none any more (担当窓口の変更).
     *
     * @param before the office as it was, and what that rested on
     * @param after the one that it is now
     */
    record OfficeMoved(RouteRow before, RouteRow after) implements RoutingChange {
        /** Checks the parts. */
        public OfficeMoved {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @JsonCreator
        static OfficeMoved fromJson(
                @JsonProperty("before") RowInChange before, @JsonProperty("after") RowInChange after) {
            return new OfficeMoved(before.row(), after.row());
        }

        @JsonProperty("before")
        RowInChange beforeInJson() {
            return RowInChange.of(before);
        }

        @JsonProperty("after")
        RowInChange afterInJson() {
            return RowInChange.of(after);
        }

        @JsonProperty("kind")
        String kind() {
            return "office-moved";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.officeMoved(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return before + " → " + after;
        }
    }

    /**
     * A district that the same office serves in a field, but on another basis or with other alternatives (根拠の変更): inferred and now confirmed, for example.
     *
     * @param before the office, and what that rested on
     * @param after the office, and what that rests on now
     */
    record BasisChanged(RouteRow before, RouteRow after) implements RoutingChange {
        /** Checks the parts. */
        public BasisChanged {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @JsonCreator
        static BasisChanged fromJson(
                @JsonProperty("before") RowInChange before, @JsonProperty("after") RowInChange after) {
            return new BasisChanged(before.row(), after.row());
        }

        @JsonProperty("before")
        RowInChange beforeInJson() {
            return RowInChange.of(before);
        }

        @JsonProperty("after")
        RowInChange afterInJson() {
            return RowInChange.of(after);
        }

        @JsonProperty("kind")
        String kind() {
            return "basis-changed";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.basisChanged(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return "basis " + before.basis() + " → " + after.basis() + ": " + after;
        }
    }

    /**
     * An office that serves another part of a district than before, in another role, for others or on other days (担当範囲の変更).
     *
     * @param before the office, and for what of the district it was
     * @param after the office, and for what of the district it is
     */
    @SinceVersion(2)
    record RowChanged(RouteRow before, RouteRow after) implements RoutingChange {
        /** Checks the parts. */
        public RowChanged {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @JsonCreator
        static RowChanged fromJson(
                @JsonProperty("before") RowInChange before, @JsonProperty("after") RowInChange after) {
            return new RowChanged(before.row(), after.row());
        }

        @JsonProperty("before")
        RowInChange beforeInJson() {
            return RowInChange.of(before);
        }

        @JsonProperty("after")
        RowInChange afterInJson() {
            return RowInChange.of(after);
        }

        @JsonProperty("kind")
        String kind() {
            return "row-changed";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.rowChanged(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return before + " → " + after;
        }
    }

    /**
     * An office of a field and district beside those of before (担当窓口の追加), or that it has none in a part, for some people or on some days.
     *
     * @param row the row that only the second table has
     */
    @SinceVersion(2)
    record RowAdded(RouteRow row) implements RoutingChange {
        /** Checks the row. */
        public RowAdded {
            Objects.requireNonNull(row, "row");
        }

        @JsonCreator
        static RowAdded fromJson(@JsonProperty("row") RowInChange row) {
            return new RowAdded(row.row());
        }

        @JsonProperty("row")
        RowInChange rowInJson() {
            return RowInChange.of(row);
        }

        @JsonProperty("kind")
        String kind() {
            return "row-added";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.rowAdded(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return row + " added";
        }
    }

    /**
     * An office of a field and district that is gone while others stay (担当窓口の廃止).
     *
     * @param row the row that only the first table has
     */
    @SinceVersion(2)
    record RowEnded(RouteRow row) implements RoutingChange {
        /** Checks the row. */
        public RowEnded {
            Objects.requireNonNull(row, "row");
        }

        @JsonCreator
        static RowEnded fromJson(@JsonProperty("row") RowInChange row) {
            return new RowEnded(row.row());
        }

        @JsonProperty("row")
        RowInChange rowInJson() {
            return RowInChange.of(row);
        }

        @JsonProperty("kind")
        String kind() {
            return "row-ended";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.rowEnded(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return row + " ended";
        }
    }

    /**
     * An office with other further ways to reach it (連絡先の変更).
     *
     * @param before the office as it was
     * @param after the office as it is
     */
    @SinceVersion(2)
    record ContactsChanged(Office before, Office after) implements RoutingChange {
        /** Checks the parts. */
        public ContactsChanged {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @JsonProperty("kind")
        String kind() {
            return "contacts-changed";
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.contactsChanged(this);
        }

        /** Prints what is other. */
        @Override
        public String toString() {
            return after.id() + " contacts: " + before.contacts() + " → " + after.contacts();
        }
    }
}
