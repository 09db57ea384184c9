package io.kienco.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each request an id, and tells of it in one line and one measurement when it is done. */
final class Requests {

  private static final Logger LOG = LoggerFactory.getLogger("io.kienco.api.requests");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LONGEST_PATH = 200;

  private Requests() {}

  static void log(JavalinConfig config, MeterRegistry metrics) {
    config.requestLogger.http(
        (context, millis) -> {
          Caller caller = Caller.of(context);
          LOG.info(
              "{} {} {} {} {} {} ms",
              id(context),
              caller == null ? "-" : plain(caller.name()),
              context.method(),
              plain(context.path()),
              context.statusCode(),
              Math.round(millis));
          metrics
              .timer(
                  "kienco.requests",
                  "method",
                  "" + context.method(),
                  "route",
                  route(context),
                  "status",
                  "" + context.statusCode())
              .record((long) (millis * 1000), TimeUnit.MICROSECONDS);
        });
  }

  /** The id that errors and the log show. */
  static String id(Context context) {
    String id = context.attribute("request");
    if (id == null) {
      byte[] bits = new byte[6];
      RANDOM.nextBytes(bits);
      id = HexFormat.of().formatHex(bits);
      context.attribute("request", id);
    }
    return id;
  }

  /** The route's own path, so that there are only so many. */
  private static String route(Context context) {
    var endpoint = context.endpoints().lastHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path;
  }

  /** Nothing that a log line could be broken with. */
  private static String plain(String text) {
    String shown = text.length() > LONGEST_PATH ? text.substring(0, LONGEST_PATH) : text;
    return shown.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S}]", "?");
  }
}
