package jp.kurume.plan.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.TypedText;
import jp.kurume.plan.text.UnseenLetters;
import jp.kurume.plan.text.WrittenNumbers;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;
import jp.kurume.plan.time.FiscalYearRange;
import jp.kurume.plan.time.WrittenDates;
import org.jspecify.annotations.Nullable;

/** What cells of the usual kinds hold. */
final class CellTypes {

    /** No number that a plan prints is anywhere near as long; a longer one is refused before it costs anything. */
    private static final int LONGEST_NUMBER = 100;

    /** The largest {@code int} has this many digits. */
    private static final int MOST_DIGITS = 10;

    /** No city has as many districts; each text of a list is looked up, and told of if it is unknown. */
    private static final int MOST_TEXTS = 1_000;

    private static final String PLAIN_DECIMAL = "-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?";
    private static final String LIST = "[^;]+(;[^;]+)*";

    /** The dash between numbers, which Windows-31J lacks, and the hyphen that is written for it there. */
    private static final char DASH = '–';

    private static final char JIS_HYPHEN = '‐';

    private static final Pattern RAISED_UNIT = Pattern.compile("[mck]?m[²³]");
    private static final Pattern PLAIN_UNIT = Pattern.compile("[mck]?m[23]");

    private CellTypes() {}

    static CellType<String> text() {
        return CellType.of("text", CellTypes::filled);
    }

    static CellType<String> id() {
        return CellType.of("id", CellTypes::id).matching("[^\\s;]+");
    }

    static CellType<List<String>> texts() {
        return CellType.of("texts", CellTypes::texts).matching(LIST);
    }

    static CellType<String> unit() {
        return CellType.of("text", CellTypes::unit)
                .writtenInSheets(text -> RAISED_UNIT.matcher(text).matches()
                        ? text.replace('²', '2').replace('³', '3')
                        : text);
    }

    static CellType<Integer> number(int least, int most) {
        return CellType.<Integer>of("number", text -> number(text, least, most))
                .typed("integer")
                .between(least, most);
    }

    static CellType<Integer> count(int least, int most) {
        return CellType.<Integer>of("number", text -> count(text, least, most))
                .matching("[0-9]+|[0-9]{1,3}(,[0-9]{3})+")
                .between(least, most);
    }

    static CellType<BigDecimal> decimal() {
        return CellType.of("decimal", CellTypes::decimal).matching(PLAIN_DECIMAL);
    }

    static CellType<BigDecimal> percentage() {
        return CellType.of("percentage", CellTypes::percentage).matching(PLAIN_DECIMAL + "[%％]?");
    }

    static CellType<FiscalYear> fiscalYear() {
        return CellType.of("fiscal-year", CellTypes::fiscalYear);
    }

    static CellType<FiscalYearRange> fiscalYears() {
        return CellType.of("fiscal-years", CellTypes::fiscalYears).writtenInSheets(text -> text.replace(DASH, '～'));
    }

    static CellType<LocalDate> day() {
        return CellType.of("day", CellTypes::day).typed("date");
    }

    static CellType<LocalDate> firstDay() {
        return CellType.of("first-day", text -> dayOrMonth(text, WrittenDates.firstDay(text)));
    }

    static CellType<LocalDate> lastDay() {
        return CellType.of("last-day", text -> dayOrMonth(text, WrittenDates.lastDay(text)));
    }

    static CellType<YearMonth> month() {
        return CellType.of("month", CellTypes::month).typed("yearmonth");
    }

    /** The month in which a document was published; an empty cell where none is printed. */
    static CellType<PublicationDate> published() {
        return CellType.of("month", CellTypes::published).typed("yearmonth");
    }

    static CellType<Citation> citation() {
        return CellType.inRow("citation", new CitedCell())
                .matching("\\S+ .+")
                .writtenInSheets(CellTypes::citedInSheets);
    }

    static CellType<List<Citation>> citations() {
        return CellType.inRow("citations", new CitedCells(new CitedCell()))
                .matching("\\S+ [^;]+(;\\s*\\S+ [^;]+)*")
                .writtenInSheets(CellTypes::citedInSheets);
    }

    static <T> CellType<List<T>> words(WordList<T> words) {
        String one = "(" + String.join("|", words.names()) + ")";
        return CellType.<List<T>>of("words", text -> each(text, false, words::parse))
                .listing(words)
                .matching(one + "(;\\s*" + one + ")*");
    }

    static CellType<TableRow> reference(Reference reference) {
        return CellType.inRow("reference", new ReferringCell(reference));
    }

    static CellType<List<TableRow>> references(Reference reference) {
        return CellType.inRow("references", new ReferringCells(reference)).matching(LIST);
    }

    private static Parsed<String> filled(String text) {
        return text.isEmpty() ? Parsed.refused(TableProblems.CELL_EMPTY, List.of()) : Parsed.of(text);
    }

    private static Parsed<String> unit(String text) {
        String folded = TypedText.fold(text);
        return PLAIN_UNIT.matcher(folded).matches()
                ? Parsed.of(folded.replace('2', '²').replace('3', '³'))
                : filled(text);
    }

    private static String citedInSheets(String text) {
        return text.replace(DASH, JIS_HYPHEN);
    }

    private static Parsed<String> id(String text) {
        String id = UnseenLetters.without(text);
        return Source.isId(id) && id.indexOf(';') < 0
                ? Parsed.of(id)
                : Parsed.refused(TableProblems.CELL_ID, List.of());
    }

    private static Parsed<List<String>> texts(String whole) {
        if (whole.isEmpty()) {
            return Parsed.refused(TableProblems.CELL_EMPTY, List.of());
        }
        List<String> texts = new ArrayList<>();
        int begin = 0;
        while (begin < whole.length()) {
            int semicolon = whole.indexOf(';', begin);
            int end = semicolon < 0 ? whole.length() : semicolon;
            String text = whole.substring(begin, end).strip();
            if (text.isEmpty()) {
                return Parsed.refused(TableProblems.CELL_LIST, List.of());
            }
            if (texts.size() == MOST_TEXTS) {
                return Parsed.refused(TableProblems.CELL_LIST_LONG, List.of(), String.valueOf(MOST_TEXTS));
            }
            texts.add(text);
            begin = end + 1;
        }
        return Parsed.of(List.copyOf(texts));
    }

    /** The values of the texts in a list, or what is wrong with any of them. */
    static <T> Parsed<List<T>> each(String whole, boolean isRepeatable, Function<String, Parsed<T>> one) {
        Parsed<List<String>> texts = texts(whole);
        if (!(texts instanceof Parsed.Value<List<String>> listed)) {
            return texts.map(none -> List.of());
        }
        List<T> values = new ArrayList<>();
        List<Parsed.Reason> reasons = new ArrayList<>();
        boolean isSound = true;
        for (int i = 0; i < listed.value().size(); i++) {
            String text = listed.value().get(i);
            Parsed<T> parsed = one.apply(text);
            isSound &= parsed instanceof Parsed.Value<T>;
            // One value in two writings is there twice, and so is one text that means nothing.
            boolean isThereTwice = listed.value().indexOf(text) < i
                    || (parsed instanceof Parsed.Value<T> value && values.contains(value.value()));
            if (isThereTwice && !isRepeatable) {
                reasons.add(new Parsed.Reason(TableProblems.ID_TWICE, List.of(), List.of(Excerpt.of(text))));
            }
            if (parsed instanceof Parsed.Value<T> value) {
                values.add(value.value());
            } else if (parsed instanceof Parsed.Refused<T> refused) {
                reasons.addAll(refused.reasons());
            }
        }
        if (!isSound || !reasons.isEmpty()) {
            return otherwiseSeparated(whole, one).orElseGet(() -> new Parsed.Refused<>(reasons));
        }
        return Parsed.of(List.copyOf(values));
    }

    /** The refusal of a list whose texts all mean something once other signs between them are taken for semicolons. */
    private static <T> Optional<Parsed<List<T>>> otherwiseSeparated(String whole, Function<String, Parsed<T>> one) {
        String separated = whole.replaceAll("\\s*[,，、；;]\\s*", ";");
        boolean isOther = !separated.equals(whole.replaceAll("\\s*;\\s*", ";"));
        boolean allMean = isOther
                && texts(separated) instanceof Parsed.Value<List<String>> listed
                && listed.value().size() > 1
                && listed.value().stream().allMatch(text -> one.apply(text) instanceof Parsed.Value<T>);
        return allMean
                ? Optional.of(Parsed.refused(TableProblems.CELL_LIST_SEPARATOR, List.of(separated)))
                : Optional.empty();
    }

    /** Rows refer to each other by such numbers, so that another way of writing one (01, +1, １) would be another key. */
    private static Parsed<Integer> number(String text, int least, int most) {
        if (isWholeNumber(text)) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return Parsed.of((int) number);
            }
        }
        return noWholeNumber(text, least, most);
    }

    private static Parsed<Integer> count(String text, int least, int most) {
        Optional<BigDecimal> number = WrittenNumbers.decimal(text);
        boolean isCount = number.isPresent() && number.get().scale() <= 0 && isWholeBetween(number.get(), least, most);
        return isCount ? Parsed.of(number.get().intValueExact()) : noWholeNumber(text, least, most);
    }

    private static boolean isWholeNumber(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return digits >= 1 && digits <= MOST_DIGITS && (text.charAt(first) != '0' || text.length() == 1);
    }

    private static Parsed<Integer> noWholeNumber(String text, int least, int most) {
        List<BigDecimal> meant =
                WrittenNumbers.decimal(text).map(List::of).orElseGet(() -> WrittenNumbers.suggested(text));
        List<String> whole = meant.stream()
                .filter(number -> isWholeBetween(number, least, most))
                .map(number -> number.stripTrailingZeros().toPlainString())
                .toList();
        return Parsed.refused(TableProblems.CELL_NUMBER, whole, String.valueOf(least), String.valueOf(most));
    }

    private static boolean isWholeBetween(BigDecimal number, int least, int most) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static Parsed<BigDecimal> decimal(String text) {
        return isDecimal(text)
                ? Parsed.of(new BigDecimal(text))
                : written(text, WrittenNumbers.decimal(text), TableProblems.CELL_DECIMAL);
    }

    private static Parsed<BigDecimal> percentage(String text) {
        return isDecimal(text)
                ? Parsed.of(new BigDecimal(text))
                : written(text, WrittenNumbers.percentage(text), TableProblems.CELL_PERCENTAGE);
    }

    private static Parsed<BigDecimal> written(String text, Optional<BigDecimal> number, ProblemCode code) {
        return number.map(Parsed::of)
                .orElseGet(() -> Parsed.refused(
                        code,
                        WrittenNumbers.suggested(text).stream()
                                .map(BigDecimal::toPlainString)
                                .toList()));
    }

    /** Whether a text is a decimal number as it prints. */
    static boolean isDecimal(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && digits > 0 && i < text.length() - 1) {
                points++;
            } else if (c != '-' || i > 0) {
                return false;
            }
        }
        return digits > 0 && points <= 1 && text.length() <= LONGEST_NUMBER;
    }

    private static Parsed<FiscalYear> fiscalYear(String text) {
        try {
            return Parsed.of(FiscalYear.parse(text));
        } catch (FiscalYearParseException e) {
            return span(text)
                    .<Parsed<FiscalYear>>map(
                            years -> Parsed.refused(TableProblems.CELL_FISCAL_YEAR_SPAN, List.of(), years.toString()))
                    .orElseGet(() -> Parsed.refused(TableProblems.CELL_FISCAL_YEAR, meant(e), e.reason()));
        }
    }

    /** The span of fiscal years that a text names, as people write one: with a hyphen between two years of four digits, too. */
    private static Optional<FiscalYearRange> span(String text) {
        try {
            FiscalYearRange years = FiscalYearRange.parse(text);
            return years.first().equals(years.last()) ? Optional.empty() : Optional.of(years);
        } catch (FiscalYearParseException e) {
            return FiscalYearRange.suggested(text);
        }
    }

    private static Parsed<FiscalYearRange> fiscalYears(String text) {
        try {
            return Parsed.of(FiscalYearRange.parse(text));
        } catch (FiscalYearParseException e) {
            // A dash that an encoding lacks is saved as a question mark.
            String saved = text.replace('?', '～');
            List<String> meant = span(saved)
                    .map(years -> saved.equals(text) ? years.toString() : saved)
                    .map(List::of)
                    .orElse(List.of());
            return Parsed.refused(TableProblems.CELL_FISCAL_YEARS, meant, e.reason());
        }
    }

    private static List<String> meant(FiscalYearParseException e) {
        return e.suggestion().map(FiscalYear::toString).stream().toList();
    }

    private static Parsed<LocalDate> day(String text) {
        Optional<LocalDate> day = WrittenDates.day(text);
        return day.isPresent()
                ? Parsed.of(day.get())
                : Parsed.refused(TableProblems.CELL_DAY, texts(WrittenDates.suggestedDays(text)));
    }

    private static Parsed<LocalDate> dayOrMonth(String text, Optional<LocalDate> day) {
        if (day.isPresent()) {
            return Parsed.of(day.get());
        }
        List<LocalDate> days = WrittenDates.suggestedDays(text);
        return Parsed.refused(
                TableProblems.CELL_DAY_OR_MONTH, texts(days.isEmpty() ? WrittenDates.suggestedMonths(text) : days));
    }

    private static Parsed<YearMonth> month(String text) {
        Optional<YearMonth> month = WrittenDates.month(text);
        if (month.isPresent()) {
            return Parsed.of(month.get());
        }
        return text.isEmpty()
                ? Parsed.refused(TableProblems.CELL_EMPTY, List.of())
                : Parsed.refused(TableProblems.CELL_MONTH, texts(WrittenDates.suggestedMonths(text)));
    }

    private static Parsed<PublicationDate> published(String text) {
        return month(text).map(PublicationDate::in);
    }

    private static List<String> texts(List<?> dates) {
        return dates.stream().map(Object::toString).toList();
    }

    /** A cell that refers to one row. */
    private record ReferringCell(Reference reference) implements CellType.InRow<TableRow> {

        @Override
        public boolean dependsOnRow() {
            return true;
        }

        @Override
        public Parsed<TableRow> parse(String text, TableRow row) {
            return reference.find(text, row, true);
        }

        @Override
        public @Nullable TableFormat target() {
            return reference.target();
        }

        @Override
        public Reference reference() {
            return reference;
        }
    }

    /** A cell that cites a page or section of a source. */
    private record CitedCell() implements CellType.InRow<Citation> {

        @Override
        public Parsed<Citation> parse(String text, TableRow row) {
            int blank = UnseenLetters.firstBlank(text);
            if (blank < 0) {
                return Parsed.refused(TableProblems.CITATION, List.of());
            }
            String place = UnseenLetters.trimmed(text.substring(blank + 1)).replace(JIS_HYPHEN, DASH);
            if (place.isBlank()) {
                return Parsed.refused(TableProblems.CITATION, List.of());
            }
            // The column is no constant, since the columns of the table of sources are made with this class.
            Parsed<TableRow> source = Reference.to(TableReading.SOURCES).find(text.substring(0, blank), row, false);
            // A source that is there and not sound is told of in its own row.
            return source instanceof Parsed.Value<TableRow> found
                            && !found.value().isSound()
                    ? new Parsed.Refused<>(List.of())
                    : source.map(its -> Citation.printed(row.reading().source(its), place));
        }

        @Override
        public TableFormat target() {
            return TableReading.SOURCES;
        }

        @Override
        public boolean dependsOnRow() {
            return false;
        }
    }

    /** A cell that refers to several rows. */
    private record ReferringCells(Reference one) implements CellType.InRow<List<TableRow>> {

        @Override
        public Parsed<List<TableRow>> parse(String text, TableRow row) {
            return each(text, false, id -> one.find(id, row, id.equals(text)));
        }

        @Override
        public @Nullable TableFormat target() {
            return one.target();
        }

        @Override
        public boolean dependsOnRow() {
            return true;
        }
    }

    /** A cell that cites several pages or sections of sources. */
    private record CitedCells(CitedCell one) implements CellType.InRow<List<Citation>> {

        @Override
        public Parsed<List<Citation>> parse(String text, TableRow row) {
            return each(text, true, citation -> one.parse(citation, row));
        }

        @Override
        public TableFormat target() {
            return one.target();
        }

        @Override
        public boolean dependsOnRow() {
            return false;
        }
    }
}
