package jp.kurume.plan.districts.towns;

import java.util.List;
import jp.kurume.plan.districts.towns.part.Numerals;
import jp.kurume.plan.districts.towns.part.Part;
import jp.kurume.plan.text.Dashes;
import jp.kurume.plan.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A town, or several 丁目 of one, as a list of catchments names it: 高台町, 東町二丁目, 東町1～3丁目, 東町1丁目・4丁目,
 * 西町1番～10番, 西町（県道の東側）.
 *
 * <p>What stands behind the town or its one 丁目 is the part of it that is meant. It is kept as printed.
 *
 * @param towns the town, or one for each 丁目 where these are listed whole
 * @param part the part as printed; empty for the whole
 */
record TownListing(List<String> towns, String part) {

    private static final String BLOCK = "丁目";
    private static final List<String> DIRECTIONS = List.of("東", "西", "南", "北");
    private static final String AMONG = "のうち";
    private static final String[] WHOLES = {"の各全域", "各全域", "の全域", "全域", "の各一円", "の一円", "一円", "の各全部", "の全部", "全部"};
    private static final String[] PARTS = {
        "の各一部", "の一部", "一部", "奇数", "偶数", "の奇数", "の偶数", "その他", "残り", "無番地", "番外地", "全域(", "全部(", "一円(", "の全域(", "の全部("
    };

    /** のうち is a part behind one of these; 山のうち and 堀のうち are towns. */
    private static final String ENDS_OF_TOWNS = "町村目番地号区)";

    private static final String LISTS = "・、,及と";

    /** Behind a number that has a counter, these say which numbers are meant: 31番以降. */
    private static final String[] LIMITS = {"以上", "以降", "以後", "以下", "以前", "以外", "未満", "まで", "から"};

    private static final String[] BEHIND_COUNTERS = {
        "以", "未満", "超", "各", "同", "全部", "全域", "奇数", "偶数", "及び", "並びに", "又は", "を除", "除く", "一部", "のうち"
    };
    private static final String MARKS = "甲乙丙丁戊己庚辛壬癸イロハニホヘト";
    private static final String FROM = "から";
    private static final String[] ALL_OF_THE_CITY = {"市内", "区内", "町内", "村内", "市域", "全市", "全区", "全町", "全村"};
    private static final String[] ENDINGS_OF_OTHERS = {
        "学校", "校区", "学区", "区域", "選択制", "東側", "西側", "南側", "北側", "以東", "以西", "以南", "以北", "まで", "約"
    };

    /** What stands behind the last of some towns where there are more. */
    static final List<String> AND_MORE = List.of("ほか", "など", "等", "他");

    private static final String[] OTHERS = {"除く", "以外", "ただし", "教育委員会", "については", "による", "参照", "http"};

    /** What stands behind a town that is meant as a whole. */
    static final List<String> ALL_OF_IT = List.of("全域", "全部", "一円", "全体");

    private static final List<String> THE_SAME = List.of("同", "同上", "同町", "同所");

    /** Copies the towns. */
    TownListing {
        towns = List.copyOf(towns);
    }

    /** What a list says of one town, or null if that is none. */
    static @Nullable TownListing parse(String text) {
        String plain = TypedText.fold(text);
        for (String whole : WHOLES) {
            if (plain.endsWith(whole) && plain.length() > whole.length()) {
                return parse(plain.substring(0, plain.length() - whole.length()));
            }
        }
        int begin = partOf(plain);
        String town = plain.substring(0, begin).strip();
        if (town.isEmpty() || isNoTown(town) || beginsPart(plain, 0)) {
            return null;
        }
        String rest = plain.substring(begin).strip();
        return rest.indexOf(BLOCK) < 0 ? new TownListing(List.of(town), part(rest)) : ofBlocks(town, rest);
    }

    /** Whether it is something else that stands in lists: 市内, 本町を除く, 隣接校区, 詳細は教育委員会へ. */
    private static boolean isNoTown(String town) {
        boolean no = AND_MORE.contains(town)
                || ALL_OF_IT.contains(town)
                || THE_SAME.contains(town)
                || town.chars().anyMatch(letter -> "、,()。※:=".indexOf(letter) >= 0 || Dashes.isWave(letter))
                || town.chars().noneMatch(Character::isLetter);
        for (String all : ALL_OF_THE_CITY) {
            no |= town.equals(all);
        }
        for (String ending : ENDINGS_OF_OTHERS) {
            // 祇園町南側 is a town, and 県道の南側 is none.
            no |= town.endsWith(ending) && !(ending.endsWith("側") && town.endsWith("町" + ending));
        }
        for (String word : OTHERS) {
            no |= town.contains(word);
        }
        return no;
    }

    /** 1～3丁目 are towns of their own, and so is one 丁目 of which a part is meant; else it is all a part of the town. */
    private static @Nullable TownListing ofBlocks(String town, String rest) {
        int end = rest.indexOf(BLOCK);
        boolean one = isNumber(rest.substring(0, end)) && rest.indexOf(BLOCK, end + 1) < 0;
        Part part = Part.read(rest);
        if (part instanceof Part.Numbers numbers) {
            List<Integer> blocks = numbers.wholeBlocks();
            if (!blocks.isEmpty()) {
                return new TownListing(
                        blocks.stream().map(block -> town + block + BLOCK).toList(), "");
            }
        }
        if (one) {
            String behind = rest.substring(end + BLOCK.length());
            int number = Integer.parseInt(Numerals.inDigits(rest.substring(0, end)));
            if (number == 0 || (!behind.isEmpty() && isRange(behind.charAt(0)) && part instanceof Part.Unread)) {
                // 1丁目～5番 and the like have no 丁目 of their own.
                return null;
            }
            if (DIRECTIONS.contains(behind)) {
                // 本通1丁目北 is called so.
                return new TownListing(List.of(town + rest), "");
            }
            // 3丁目～ and 3丁目以降 are more than one.
            boolean limits = !behind.isEmpty() && isRange(behind.charAt(0));
            for (String limit : LIMITS) {
                limits |= behind.startsWith(limit);
            }
            return limits
                    ? new TownListing(List.of(town), part(rest))
                    : new TownListing(List.of(town + number + BLOCK), part(behind));
        }
        // 1-3丁目 may be both, or from one to the other.
        boolean slip = part instanceof Part.Unread && isOfBlocksAlone(rest) && rest.indexOf('-') < 0;
        return slip || ofWholeBlocks(part) ? null : new TownListing(List.of(town), part(rest));
    }

    /** 丁目 that are listed twice, or that no town has so many of. */
    private static boolean ofWholeBlocks(Part part) {
        return part instanceof Part.Numbers numbers && numbers.isOfBlocks();
    }

    /** Whether nothing but numbers of 丁目 stands there, so that there is a slip in them. */
    private static boolean isOfBlocksAlone(String rest) {
        String numbers = rest.replace(BLOCK, "").replace(FROM, "").replace("まで", "");
        return numbers.chars()
                .allMatch(letter -> Numerals.isNumeral((char) letter)
                        || isRange((char) letter)
                        || LISTS.indexOf(letter) >= 0
                        || letter == ' ');
    }

    /** A wave, a dash or a hyphen. */
    private static boolean isRange(char letter) {
        return Dashes.isWave(letter) || Dashes.isDash(letter);
    }

    private static boolean startsWithAny(String plain, int at, String[] words) {
        for (String word : words) {
            if (plain.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        String digits = Numerals.inDigits(text);
        return !digits.isEmpty()
                && digits.length() <= 2
                && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static String part(String rest) {
        String part = rest.strip();
        if (part.startsWith(AMONG)) {
            return part.substring(AMONG.length()).strip();
        }
        if (part.startsWith("の")) {
            part = part.substring(1);
        }
        return isInBrackets(part) ? part.substring(1, part.length() - 1).strip() : part;
    }

    private static boolean isInBrackets(String part) {
        int depth = 0;
        for (int i = 0; i < part.length(); i++) {
            depth += part.charAt(i) == '(' ? 1 : part.charAt(i) == ')' ? -1 : 0;
            if (depth <= 0) {
                return i > 0 && i == part.length() - 1;
            }
        }
        return false;
    }

    /** Whether a text lists a part of a town, or several 丁目. */
    static boolean hasPart(String text) {
        TownListing listing = parse(text);
        return listing != null && (!listing.part.isEmpty() || listing.towns.size() > 1);
    }

    /** Whether a text is a town without any number or part behind it. */
    static boolean isTownAlone(String text) {
        TownListing listing = parse(text);
        return listing != null && listing.part.isEmpty() && listing.towns.size() == 1 && !text.endsWith(BLOCK);
    }

    /** Where the part begins behind the name of a town. */
    private static int partOf(String plain) {
        int blocks = blocksOf(plain);
        for (int i = 1; i < blocks; i++) {
            if (beginsPart(plain, i)) {
                return i;
            }
        }
        return blocks;
    }

    /** Where the numbers begin that stand before the first 丁目: 1, 1～3, 1・2; of 十三二 the last number alone. */
    private static int blocksOf(String plain) {
        int at = plain.indexOf(BLOCK);
        if (at < 0) {
            return plain.length();
        }
        while (true) {
            int number = numberBefore(plain, at);
            int separator = separatorBefore(plain, number);
            if (number == at || separator == number) {
                return number;
            }
            at = separator;
        }
    }

    private static int numberBefore(String plain, int at) {
        int start = at;
        while (start > 0 && Numerals.isDigit(plain.charAt(start - 1))) {
            start--;
        }
        if (start < at) {
            return start;
        }
        while (start > 0 && Numerals.isKanji(plain.charAt(start - 1))) {
            start--;
        }
        // In 十三二 before 丁目 the last number counts: the others are the town's.
        return start < at ? Numerals.lastBegin(plain, start, at) : at;
    }

    private static int separatorBefore(String plain, int at) {
        if (at >= FROM.length() && plain.startsWith(FROM, at - FROM.length())) {
            return at - FROM.length();
        }
        boolean separates = at > 0
                && (isRange(plain.charAt(at - 1)) || LISTS.indexOf(plain.charAt(at - 1)) >= 0)
                && numberBefore(plain, at - 1) < at - 1;
        return separates ? at - 1 : at;
    }

    /** Whether what is meant of a town begins here: in brackets, by house numbers, or with の一部. */
    static boolean beginsPart(String plain, int at) {
        char letter = plain.charAt(at);
        if (letter == '(') {
            return true;
        }
        if (startsWithAny(plain, at, PARTS) || (at > 0 && isNote(plain, at)) || isAmong(plain, at)) {
            return true;
        }
        if (at > 0 && Dashes.isWave(letter) && at + 1 < plain.length() && Numerals.isDigit(plain.charAt(at + 1))) {
            // 西町～5番
            return isCounted(plain, at + 1) && blocksOf(plain) == plain.length();
        }
        if (MARKS.indexOf(letter) >= 0 && isMark(plain, at + 1)) {
            // The ト of イースト3丁目 is the town's.
            return at == 0 || !TownCell.isKatakana(letter) || !TownCell.isKatakana(plain.charAt(at - 1));
        }
        boolean inside = at > 0 && (Numerals.isNumeral(plain.charAt(at - 1)) || plain.charAt(at - 1) == '第');
        return Numerals.isNumeral(letter) && !inside && isCounted(plain, at);
    }

    /** Whether a number stands behind a mark, or another mark in a list: イ1, イの1, イ-1, イ・ロ. */
    private static boolean isMark(String plain, int behind) {
        if (behind >= plain.length()) {
            return false;
        }
        char letter = plain.charAt(behind);
        char next = behind + 1 < plain.length() ? plain.charAt(behind + 1) : ' ';
        boolean joined = letter == 'の' || letter == 'ノ' || Dashes.isDash(letter);
        boolean list = LISTS.indexOf(letter) >= 0 && MARKS.indexOf(next) >= 0;
        boolean alone = behind + 2 >= plain.length() || LISTS.indexOf(plain.charAt(behind + 2)) >= 0;
        return Numerals.isDigit(letter) || (joined && Numerals.isDigit(next)) || (list && alone);
    }

    private static boolean isAmong(String plain, int at) {
        int behind = at + AMONG.length();
        boolean ends = at > 0 && ENDS_OF_TOWNS.indexOf(plain.charAt(at - 1)) >= 0;
        boolean section = behind < plain.length() && plain.charAt(behind) == '字';
        return plain.startsWith(AMONG, at) && behind < plain.length() && (at == 0 || ends || section);
    }

    /** The sign of a note, which may say which part is meant: ※, 注2. */
    static boolean isNote(String plain, int at) {
        char letter = plain.charAt(at);
        boolean numbered = at + 1 < plain.length() && Numerals.isDigit(plain.charAt(at + 1));
        return (letter == '※' || letter == '*' || (letter == '注' && numbered));
    }

    /** 1番, 一番地, 1号～, 1丁目 and 100; not 一番町, 三本松 or 1条. */
    private static boolean isCounted(String plain, int at) {
        int end = at;
        while (end < plain.length() && Numerals.isNumeral(plain.charAt(end))) {
            end++;
        }
        boolean digits = Numerals.isDigit(plain.charAt(at));
        if (end == plain.length()) {
            return digits;
        }
        char next = plain.charAt(end);
        if (next == '番' || next == '号') {
            // 一番町 and 麻布十番 are towns, 一番地 and 1番 are house numbers.
            char behind = end + 1 < plain.length() ? plain.charAt(end + 1) : ' ';
            return behind == '地'
                    || isRange(behind)
                    || (digits && (!Character.isIdeographic(behind) || startsWithAny(plain, end + 1, BEHIND_COUNTERS)));
        }
        if (plain.startsWith(BLOCK, end)) {
            return numberBefore(plain, end) == at;
        }
        boolean goesOn = isRange(next) || LISTS.indexOf(next) >= 0 || " (のノ".indexOf(next) >= 0;
        return goesOn && (digits || isCountedLater(plain, end));
    }

    /** 一・三丁目: numbers in kanji, of which a later one has a counter. */
    private static boolean isCountedLater(String plain, int from) {
        int at = from;
        while (at < plain.length()
                && (Numerals.isNumeral(plain.charAt(at))
                        || isRange(plain.charAt(at))
                        || LISTS.indexOf(plain.charAt(at)) >= 0)) {
            at++;
        }
        return plain.startsWith(BLOCK, at)
                || plain.startsWith("番地", at)
                || (plain.startsWith("番", at) && at + 1 == plain.length());
    }
}
