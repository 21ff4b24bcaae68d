package fr.concertations.site.error;

import fr.concertations.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers 410 for what was public once, 404 for all the rest; the error page then says it in words. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class GoneRatherThanNotFound {
    private static final String DEPARTURE = Departure.class.getName();

    private final OldAddresses addresses;

    GoneRatherThanNotFound(OldAddresses addresses) {
        this.addresses = addresses;
    }

    @ExceptionHandler(NotFound.class)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var departure = addresses.departure(request.getRequestURI());
        departure.ifPresent(told -> request.setAttribute(DEPARTURE, told));
        response.sendError((departure.isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND).value());
    }

    /** What was found out of the address asked, for the page that says it. */
    static Optional<Departure> told(HttpServletRequest request) {
        return Optional.ofNullable((Departure) request.getAttribute(DEPARTURE));
    }
}
