package jp.kurume.plan.json;

import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.interchange.SinceVersion;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Asks for every property that a creator takes, but for those that say that they may be left out. */
final class Presence extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedParameter
                ? Boolean.valueOf(!mayBeLeftOut(member))
                : super.hasRequiredMarker(config, member);
    }

    static boolean mayBeLeftOut(AnnotatedMember parameter) {
        return parameter.hasAnnotation(MayBeLeftOut.class) || parameter.hasAnnotation(SinceVersion.class);
    }

    /** Refuses a null that is written out: what may be left out is not there at all. */
    static JsonParser withoutNulls(JsonParser parser) {
        return new WithoutNulls(parser);
    }

    private static final class WithoutNulls extends JsonParserDelegate {

        private WithoutNulls(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() {
            JsonToken token = super.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                throw new StreamReadException(this, "null");
            }
            return token;
        }
    }
}
