package jp.kurume.plan.examples.report;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far the job is, shown while there are many cities and somebody to look.
 *
 * @param watched whether there is a terminal
 */
record Progress(boolean watched) {

    /** Reading this many cities takes long enough to wonder. */
    private static final int MANY = 3;

    /** The things, counted on the terminal as they are taken. */
    <T> Iterable<T> over(List<T> things, String task) {
        return watched && things.size() >= MANY
                ? ProgressBar.wrap(
                        things,
                        new ProgressBarBuilder()
                                .setTaskName(task)
                                .setStyle(ProgressBarStyle.ASCII)
                                .clearDisplayOnFinish())
                : things;
    }
}
