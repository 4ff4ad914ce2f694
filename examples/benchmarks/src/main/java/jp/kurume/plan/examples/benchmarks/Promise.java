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
        return String.format(Locale.ROOT, "%.2f %s", measured, unit);
    }

    String limitText() {
        return String.format(Locale.ROOT, "%.2f %s", limit, unit);
    }
}
