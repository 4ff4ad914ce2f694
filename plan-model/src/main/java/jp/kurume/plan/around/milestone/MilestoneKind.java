package jp.kurume.plan.around.milestone;

import java.time.YearMonth;

/** How the months of a milestone are meant, as a word of its table says. */
enum MilestoneKind {
    /** The milestone is in certain months. */
    IN,
    /** The milestone begins in a month and goes on as occasion arises (随時). */
    OPEN,
    /** Planned for certain months (予定). */
    PLANNED;

    /** The time from one month to another, if it has an end. */
    MilestoneTime time(YearMonth first, YearMonth last) {
        return switch (this) {
            case IN -> MilestoneTime.between(first, last);
            case OPEN -> MilestoneTime.openFrom(first);
            case PLANNED -> MilestoneTime.planned(first, last);
        };
    }
}
