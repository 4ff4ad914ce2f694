package jp.kurume.plan.examples.benchmarks;

import java.util.Locale;

/**
 * A promise and what was measured.
 *
 * @param what what is promised
 * @param measured the figure
 * @param limit what it must not exceed
 * @param unit what both are counted in
 * @param detail the figures behind it
 */
record Promise(String what, double measured, double limit, String unit, String detail) {

    /** False also where nothing was measured. */
    boolean isKept() {
        return measured <= limit;
    }

    String measuredText() {
        return text(measured);
    }

    String limitText() {
        return text(limit);
    }

    /** The figure with as many decimals as it takes to see the limit. */
    private String text(double value) {
        return String.format(Locale.ROOT, limit < 0.01 ? "%.4f %s" : "%.2f %s", value, unit);
    }
}
