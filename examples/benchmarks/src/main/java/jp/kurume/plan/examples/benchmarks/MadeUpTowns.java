package jp.kurume.plan.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The towns of the {@link MadeUpCity}, and addresses in them: whole towns, 丁目, and towns that are divided by number. */
final class MadeUpTowns {

    private static final int BLOCKS = 5;
    private static final String[] PARTS = {"", "", "1～21番", "\"1番8～17号、2番～6番、7番1～4号\""};

    /** Towns as people write them. */
    private static final String[] ADDRESSES = {
        "〒100-0001 東京都架空市%s２丁目３番４号", "架空市%s２－３－４ コーポ山101号室", "架空市　%s二丁目三番四号", "東京都架空市%s 1-12"
    };

    private MadeUpTowns() {}

    private static String name(int town) {
        return MadeUpCity.name(town) + "町";
    }

    /** Writes towns into the folder of a city, each to one of its districts in turn. */
    static void write(Path folder, int towns, int districts) throws IOException {
        StringBuilder rows = new StringBuilder("edition,town,district,part,source\n");
        for (int i = 0; i < towns; i++) {
            boolean ofBlocks = i % PARTS.length == 1;
            rows.append(MadeUpCity.EDITION + ",")
                    .append(name(i))
                    .append(ofBlocks ? 1 + i % BLOCKS + "丁目" : "")
                    .append(",district-")
                    .append(i % districts)
                    .append(',')
                    .append(PARTS[i % PARTS.length])
                    .append(",plan p1\n");
        }
        Files.writeString(folder.resolve("towns.csv"), rows.toString());
    }

    /** Addresses in towns far from each other. */
    static String[] addresses(int count, int towns) {
        String[] addresses = new String[count];
        for (int i = 0; i < count; i++) {
            addresses[i] = ADDRESSES[i % ADDRESSES.length].formatted(name((int) ((long) i * towns / count)));
        }
        return addresses;
    }
}
