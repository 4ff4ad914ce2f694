package jp.kurume.plan.table;

import java.util.Locale;

/** Excel workbooks, which people take for the tables that they were made from. */
final class Workbooks {

    /** How zip files begin, which workbooks since 2007 are, and how those before do. */
    private static final byte[][] BEGINNINGS = {{'P', 'K', 3, 4}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}};

    private Workbooks() {}

    /** Whether bytes are those of a workbook. */
    static boolean isOne(byte[] bytes) {
        for (byte[] beginning : BEGINNINGS) {
            boolean same = bytes.length > beginning.length;
            for (int i = 0; same && i < beginning.length; i++) {
                same = bytes[i] == beginning[i];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** The name of a workbook's file without its ending; empty if it is none. */
    static String nameOf(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.matches(".+[.](xlsx|xlsm|xls|ods|numbers)") ? file.substring(0, file.lastIndexOf('.')) : "";
    }
}
