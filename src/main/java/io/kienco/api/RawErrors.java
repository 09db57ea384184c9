package io.kienco.api;

import io.kienco.report.Texts;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Requests so broken that no route sees them are answered with a problem all the same. Jetty ends
 * their connection, and the answer says so: nobody sends the next request into it.
 */
final class RawErrors implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Object given = request.getAttribute(ErrorHandler.ERROR_STATUS);
    int status = given instanceof Integer code ? code : response.getStatus();
    Problem.What what =
        new Problem.What(
            Trouble.ofStatus(status),
            List.of("", "", ""),
            null,
            null,
            List.of(),
            List.of(),
            null,
            null);
    Texts texts = Language.of(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
    Problems.Document words = Problems.words(what, texts);
    response.setStatus(words.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    response.write(true, ByteBuffer.wrap(ApiJson.bytes(words)), callback);
    return true;
  }
}
