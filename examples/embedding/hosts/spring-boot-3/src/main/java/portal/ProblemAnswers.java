package portal;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.kurume.plan.districts.routing.AmbiguousDistrictException;
import jp.kurume.plan.districts.routing.UnknownDistrictException;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.entry.Violations;
import jp.kurume.plan.json.JsonProblems;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemInWords;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Problem details (RFC 9457) for whatever the library, or its constraints, refuse, in the language of the request. */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

    @ExceptionHandler(InvalidEntryException.class)
    ProblemDetail invalid(HasProblems refusal, Locale language) {
        return details(HttpStatus.BAD_REQUEST, refusal.problems(), language);
    }

    @ExceptionHandler(UnknownDistrictException.class)
    ProblemDetail unknown(HasProblems refusal, Locale language) {
        return details(HttpStatus.NOT_FOUND, refusal.problems(), language);
    }

    /** There is more than one, and only who asks can say which. */
    @ExceptionHandler(AmbiguousDistrictException.class)
    ProblemDetail ambiguous(HasProblems refusal, Locale language) {
        return details(HttpStatus.CONFLICT, refusal.problems(), language);
    }

    /** An entry has constraints of the library only; of others, the application has words of its own. */
    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problem> problems = invalid.getAllErrors().stream()
                .map(error -> Violations.problem(error.unwrap(ConstraintViolation.class))
                        .orElseThrow())
                .toList();
        return handleExceptionInternal(
                invalid, details(status, problems, request.getLocale()), headers, status, request);
    }

    /** What is no JSON object, or none of texts. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Problem problem = new Problem(JsonProblems.OBJECT, new Place.Json("$"), "", List.of(), List.of());
        return handleExceptionInternal(
                unreadable, details(status, List.of(problem), request.getLocale()), headers, status, request);
    }

    private static ProblemDetail details(HttpStatusCode status, List<Problem> problems, Locale language) {
        ProblemDetail details = ProblemDetail.forStatusAndDetail(
                status,
                problems.stream().map(problem -> problem.message(language)).collect(Collectors.joining("\n")));
        details.setProperty("problems", ProblemInWords.of(problems, language));
        return details;
    }
}
