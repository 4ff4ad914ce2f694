package jp.kurume.plan.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.time.FiscalYear;

/** The forms in which documents print what a cell of a table holds. */
enum WrittenCells {
    /** Words; of two forms with an arrow between them, each. */
    WORDS {
        @Override
        List<List<String>> forms(String cell) {
            return split(cell, " → ");
        }
    },
    /** The number of something in a list, also in a circle. */
    NUMBER {
        @Override
        List<List<String>> forms(String cell) {
            return List.of(List.of(cell, Character.toString('①' - 1 + Integer.parseInt(cell))));
        }
    },
    /** Several, each of which stands there. */
    LIST {
        @Override
        List<List<String>> forms(String cell) {
            return split(cell, ";");
        }
    },
    /** A number with nothing of a longer one beside it, also in 割 or 万; or the word that stands for it. */
    FIGURE {
        @Override
        List<List<String>> forms(String cell) {
            if (!cell.matches("[0-9]+(\\.[0-9]+)?")) {
                return List.of(List.of(cell));
            }
            int point = cell.indexOf('.');
            long whole = Long.parseLong(point < 0 ? cell : cell.substring(0, point));
            String printed = String.format(Locale.ROOT, "%,d", whole) + (point < 0 ? "" : cell.substring(point));
            List<String> forms = new ArrayList<>(List.of(printed));
            if (whole > 0 && whole < 100 && whole % 10 == 0) {
                forms.add(whole / 10 + "割");
            }
            if (whole > 0 && whole % 10_000 == 0) {
                forms.add(whole / 10_000 + "万");
            }
            return List.of(forms);
        }
    },
    /** A fiscal year; one of two eras as it is. */
    YEAR {
        @Override
        List<List<String>> forms(String cell) {
            return List.of(cell.contains("・") ? List.of(cell) : years(cell));
        }
    },
    /** A span of fiscal years. */
    YEARS {
        @Override
        List<List<String>> forms(String cell) {
            String[] ends = cell.split("–", -1);
            return List.of(years(ends[0]), years(ends[1]));
        }
    },
    /** A calendar year. */
    CALENDAR_YEAR {
        @Override
        List<List<String>> forms(String cell) {
            int year = Integer.parseInt(cell);
            return List.of(List.of("明治" + (year - 1867) + "年", "平成" + (year - 1988) + "年", year + "年"));
        }
    },
    /** A month of 令和; of a span, the second may be printed without its year. */
    MONTH {
        @Override
        List<List<String>> forms(String cell) {
            int year = Integer.parseInt(cell.substring(0, 4)) - 2018;
            int month = Integer.parseInt(cell.substring(5, 7));
            return List.of(List.of(
                    "令和" + year + "年" + month + "月",
                    "令和" + year + "年" + month + "~",
                    "R" + year + "." + month,
                    "~" + month + "月"));
        }
    },
    /** A day of 令和. */
    DAY {
        @Override
        List<List<String>> forms(String cell) {
            return List.of(List.of("令和" + (Integer.parseInt(cell.substring(0, 4)) - 2018) + "年"
                    + Integer.parseInt(cell.substring(5, 7)) + "月" + Integer.parseInt(cell.substring(8)) + "日"));
        }
    },
    /** A day, a month, or a fiscal year. */
    DATE {
        @Override
        List<List<String>> forms(String cell) {
            return (cell.length() == 10 ? DAY : cell.length() == 7 ? MONTH : YEAR).forms(cell);
        }
    };

    /**
     * Whether a text has what a cell holds.
     *
     * @param text a text, folded
     */
    boolean standsIn(String text, String cell) {
        return forms(cell).stream()
                .allMatch(forms -> forms.stream().map(DocumentTexts::folded).anyMatch(form -> stands(text, form)));
    }

    private static boolean stands(String text, String form) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            boolean startsWithin = isDigit(form, 0) && (isDigit(text, at - 1) || isOf(text, at - 1, ".,"));
            int end = at + form.length();
            boolean endsWithin = isDigit(form, form.length() - 1)
                    && (isDigit(text, end) || (isOf(text, end, ".,") && isDigit(text, end + 1)));
            if (!startsWithin && !endsWithin) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isOf(String text, int at, String signs) {
        return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    /** For each thing that has to stand there, the forms of which one does. */
    abstract List<List<String>> forms(String cell);

    private static List<List<String>> split(String cell, String sign) {
        List<List<String>> each = new ArrayList<>();
        for (String one : cell.split(sign, -1)) {
            each.add(List.of(one));
        }
        return each;
    }

    private static List<String> years(String cell) {
        int year = FiscalYear.parse(cell).startYear();
        List<String> forms = new ArrayList<>(List.of("(" + year + ")年度"));
        if (year > 2018) {
            // 令和2~4年度
            forms.addAll(List.of("令和" + (year - 2018) + "年", "R" + (year - 2018), "~" + (year - 2018) + "年"));
            forms.add("令和" + (year - 2018) + "~");
        } else {
            forms.addAll(List.of("平成" + (year - 1988) + "年", "H" + (year - 1988)));
        }
        return forms;
    }
}
