package jp.kurume.plan.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A city of any size that is nowhere: names of three letters, three fields of consultation, an office for every fifty
 * districts in each.
 */
final class MadeUpCity {

    static final String EDITION = "made-up";

    /** There are so many that three of them name more than 100,000 districts; none of them has another form. */
    private static final String LETTERS = "山川田野原森林石岩木草花春秋冬夏朝夕日月星雨雪風雲空海波浜岸池沼泉滝谷坂丘里村町市門橋道駅松寺神社宮";
    /** A sound for each of the letters, so that the readings differ as the names do. */
    private static final String SOUNDS = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわがぎぐげござ";

    private static final String[] FIELDS = {"elderly", "disability", "livelihood"};
    private static final int DISTRICTS_TO_AN_OFFICE = 50;
    private static final String SOURCE = "plan p1,\n";

    private MadeUpCity() {}

    static String name(int district) {
        return of(LETTERS, district);
    }

    private static String of(String letters, int district) {
        int count = letters.length();
        return "" + letters.charAt(district / count / count) + letters.charAt(district / count % count)
                + letters.charAt(district % count);
    }

    /** The number of rows of its tables. */
    static int rows(int districts) {
        int offices = (districts + DISTRICTS_TO_AN_OFFICE - 1) / DISTRICTS_TO_AN_OFFICE;
        return districts + 2 * FIELDS.length * offices;
    }

    static Path write(int districts) throws IOException {
        Path folder = Files.createTempDirectory("made-up-city");
        table(folder, "sources.csv", "id,title,published\nplan,地域福祉計画,2025-11\n");
        table(
                folder,
                "editions.csv",
                "id,municipality_code,municipality,title,subtitle,status,published,source,because\n" + EDITION
                        + ",131016,架空市,地域福祉計画,,adopted,,plan cover,\n");
        table(folder, "routing-tables.csv", "edition,fallback,source,because\n" + EDITION + ",elderly-0," + SOURCE);
        table(folder, "areas.csv", "edition,name,source,because\n" + EDITION + ",市," + SOURCE);
        StringBuilder fields = new StringBuilder("edition,id,heading,office_kind,source,because\n");
        StringBuilder offices =
                new StringBuilder("edition,id,name,short_name,telephone,fax,name_because,source,because\n");
        StringBuilder routes = new StringBuilder("edition,field,office,districts,basis,alternatives,source,because\n");
        for (String field : FIELDS) {
            fields.append(EDITION + ",").append(field).append(",相談,," + SOURCE);
            for (int first = 0; first < districts; first += DISTRICTS_TO_AN_OFFICE) {
                String office = field + "-" + first;
                offices.append(EDITION + ",")
                        .append(office)
                        .append(",窓口")
                        .append(office)
                        .append(',')
                        .append(office)
                        .append(',');
                offices.append("03-0000-0000,03-0000-0001,," + SOURCE);
                routes.append(EDITION + ",").append(field).append(',').append(office);
                String before = ",";
                for (int i = first; i < Math.min(first + DISTRICTS_TO_AN_OFFICE, districts); i++) {
                    routes.append(before).append("district-").append(i);
                    before = ";";
                }
                routes.append(",declared,," + SOURCE);
            }
        }
        StringBuilder rows = new StringBuilder("edition,id,name,reading,reading_basis,area,source,because\n");
        for (int i = 0; i < districts; i++) {
            rows.append(EDITION + ",district-").append(i).append(',').append(name(i));
            rows.append(',').append(of(SOUNDS, i)).append(",declared,市," + SOURCE);
        }
        table(folder, "fields.csv", fields.toString());
        table(folder, "offices.csv", offices.toString());
        table(folder, "districts.csv", rows.toString());
        table(folder, "routes.csv", routes.toString());
        return folder;
    }

    private static void table(Path folder, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> tables = Files.list(folder)) {
            for (Path table : tables.toList()) {
                Files.delete(table);
            }
        }
        Files.delete(folder);
    }
}
