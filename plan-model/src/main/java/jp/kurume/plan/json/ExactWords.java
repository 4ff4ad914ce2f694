package jp.kurume.plan.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Refuses words with blanks around them, which Jackson would read as if there were none. */
final class ExactWords extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return new Exact(deserializer);
    }

    private static final class Exact extends DelegatingDeserializer {

        private Exact(ValueDeserializer<?> lenient) {
            super(lenient);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> lenient) {
            return new Exact(lenient);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                String word = parser.getString();
                if (isBlank(word, 0) || isBlank(word, word.length() - 1)) {
                    throw context.weirdStringException(word, handledType(), "there are blanks around the word");
                }
            }
            return super.deserialize(parser, context);
        }

        /** What Jackson takes for a blank: all that {@link String#trim} leaves out. */
        private static boolean isBlank(String word, int place) {
            return !word.isEmpty() && word.charAt(place) <= ' ';
        }
    }
}
