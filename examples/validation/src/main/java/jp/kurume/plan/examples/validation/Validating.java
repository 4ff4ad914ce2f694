package jp.kurume.plan.examples.validation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/** Validates samples with whatever Hibernate Validator is there, and prints its violations in Japanese and English. */
public final class Validating {

    private Validating() {}

    /**
     * Prints where the provider comes from, then for each language and sample the violations.
     *
     * @param arguments none are looked at
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(
                HibernateValidator.class.getProtectionDomain().getCodeSource().getLocation());
        out.println(Validating.class.getModule().isNamed() ? "module path" : "class path");
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            try (Validated validator = new Validated(language)) {
                for (Object sample : Samples.all().keySet()) {
                    out.println("== " + language + " " + sample);
                    validator.violations(sample).forEach(out::println);
                    validator.codes(sample).forEach(out::println);
                }
            }
        }
    }
}
