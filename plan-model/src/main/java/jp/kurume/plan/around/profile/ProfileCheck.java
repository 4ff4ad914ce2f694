package jp.kurume.plan.around.profile;

import jp.kurume.plan.check.ReadingCheck;

/**
 * Checks the tables of profiles of municipalities.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class ProfileCheck extends ReadingCheck {

    /** Makes one for the service loader. */
    public ProfileCheck() {
        super("profile", ProfileTables.formats(), reading -> new ProfileReader(reading).readAll());
    }
}
