package jp.kurume.plan.around.register;

import jp.kurume.plan.check.ReadingCheck;

/**
 * Checks the tables of registers of activities, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class RegisterCheck extends ReadingCheck {

    /** Makes one for the service loader. */
    public RegisterCheck() {
        super("register", RegisterTables.formats(), reading -> new RegisterReader(reading).readAll());
    }
}
