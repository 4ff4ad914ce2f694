package jp.kurume.plan.examples.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Messages in one language, without an expression language. A host takes the language of each request. */
final class Speaking implements MessageInterpolator {

    private final MessageInterpolator messages = new ParameterMessageInterpolator();
    private final Locale language;

    Speaking(Locale language) {
        this.language = language;
    }

    @Override
    public String interpolate(String template, Context context) {
        return messages.interpolate(template, context, language);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return messages.interpolate(template, context, locale);
    }
}
