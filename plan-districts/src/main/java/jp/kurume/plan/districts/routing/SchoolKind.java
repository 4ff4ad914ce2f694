package jp.kurume.plan.districts.routing;

/** The kind of school whose districts a city's are (小学校・中学校), as the word for its districts tells. */
enum SchoolKind {
    /** Primary schools, where the word tells nothing else. */
    PRIMARY("小", "しょう"),
    /** Middle schools, as the word 中学校区 tells. */
    MIDDLE("中", "ちゅう");

    private final String letter;
    private final String spoken;

    SchoolKind(String letter, String spoken) {
        this.letter = letter;
        this.spoken = spoken;
    }

    static SchoolKind of(String districtWord) {
        return districtWord.startsWith(MIDDLE.letter) ? MIDDLE : PRIMARY;
    }

    /** The letter that its short names end in, as 東小 does. */
    String letter() {
        return letter;
    }

    /** How that is read. */
    String spoken() {
        return spoken;
    }
}
