package jp.kurume.plan.json;

import java.util.Objects;

/** Says that JSON cannot be read or written since Jackson 3 is not there, or not with what it needs itself. */
public final class MissingJacksonException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what to add.
     *
     * @param cause what could not be loaded
     */
    public MissingJacksonException(Throwable cause) {
        super(
                "Reading and writing JSON needs Jackson 3: add the dependency tools.jackson.core:jackson-databind (3.0 or"
                        + " later, with the jackson-annotations it asks for), and in a module \"requires"
                        + " tools.jackson.databind\"; could not load "
                        + Objects.requireNonNull(cause, "cause").getMessage(),
                cause);
    }
}
